import type { ToldNeed } from '../../dialogue/situations/needs.ts'

/** What a need came to: what was kept to, and what the shop leaves open. */
export const needWords: Readonly<Record<ToldNeed, string>> = {
  'always-cold': 'Against the cold I kept to warm pieces.',
  hijab:
    'I left out whatever leaves arms, knees or shoulders bare or clings; slits and sheer cloth the shop does not tell.',
  modest: 'I left out whatever leaves shoulders or knees bare.',
  'hot-flushes': 'For heat that comes and goes I kept to airy cloth without a high collar.',
  'heavy-sweat': 'I kept to airy cloth, in colors that hide most.',
  'no-wool': 'I left out wool and knits that may hold some.',
  'easy-on':
    'I kept to loose pieces to pull on, without buttons or laces; the shop has no clothes made for caregiving.',
  'front-opening': 'I kept to pieces that open in front, so that nothing goes over the head.',
  seated:
    'For sitting all day I kept to soft, loose waists instead of jeans; the shop has no wheelchair cuts.',
  'leg-in-cast': 'I kept to wide legs and soft waists.',
  'soft-cuffs':
    'The shop does not say which socks have a soft cuff or suit diabetics; these are plain ones, so check the cuff.',
  'no-labels': 'The shop does not tell about labels and seams, so I kept to soft, plain cloth.',
  'swollen-feet': 'I kept to shoes that give; the shop does not tell their widths.',
  'fits-laptop': 'The shop does not say which of these fit a laptop, so I kept to the roomy kinds.',
  'sized-laptop':
    'The shop gives no sizes for laptops, so the bags made for one come first; check the measurements of yours.',
  'fits-tablet': 'The shop does not say which bags take a tablet; those with room for a laptop come first.',
  'holds-papers': 'The shop does not say which bags hold A4; those with room for a laptop come first.',
  'hands-free': 'The shop does not say which bags are worn across the body, so check the strap.',
  'baby-bag': 'The shop has no changing bags; these are roomy ones.',
  'small-bag': 'The smallest bags come first; the shop gives no measurements.',
  'secure-bag': 'The shop has no bags made against theft; look for a zip.',
  'soft-waist': 'The shop does not say which waists are soft, so I kept to loose cuts.',
  'digs-in': 'Instead of what digs in I looked for soft and loose waists.',
  maternity: 'Nothing here is made for pregnancy; these are loose enough to try.',
  nursing: 'Nothing here is made for nursing; these open in front.',
  'wide-feet': 'The shop tells no widths, so I left out heels and narrow shapes.',
  'foot-support': 'The shop does not say which soles support the arch, so I left out flat and high ones.',
  'stays-on': 'I left out what slips off the heel.',
  'no-slipping': 'The shop does not say which soles grip, so I left out heels and open shoes.',
  'crease-free': 'The shop does not say what needs no iron; I left out linen.',
  'cold-feet': 'The shop does not say which are lined.',
  'short-of-money': 'I kept to the cheaper pieces.',
}
