import type { CategoryTerm } from '../families.ts'

/** What is worn underneath, or to bed. */
export const underwearTerms = {
  bra: {
    shopify: 'Bras',
    family: 'underwear',
    slot: 'underneath',
    synonyms: 'brassiere',
    narrower: 'bralette',
  },
  underwear: {
    shopify: 'Underwear',
    family: 'underwear',
    slot: 'underneath',
    synonyms: 'underpants, undies',
    narrower: `
      briefs, brief, boxers, boxer shorts, boxer briefs, panties, panty, knickers, trunk, innerwear briefs,
      hipster briefs, shapewear, g string
    `,
  },
  undershirt: {
    shopify: 'Undershirts',
    family: 'underwear',
    slot: 'underneath',
    synonyms: 'innerwear vest, inner vest, banian, undervest, gym vest, thermal vest',
  },
  stockings: {
    shopify: 'Hosiery',
    family: 'underwear',
    slot: 'underneath',
    synonyms: 'stocking, pantyhose, hosiery, nylons, tights',
    narrower: 'fishnets, hold ups, thermal tights, wool tights',
  },
  socks: {
    shopify: 'Socks',
    family: 'underwear',
    slot: 'feet',
    synonyms: 'sock',
    narrower: 'ankle socks, footies, no show socks',
  },
  pajamas: {
    shopify: 'Pajamas',
    family: 'underwear',
    slot: 'full-body',
    synonyms:
      'pajama, pyjamas, pyjama, pyjama bottoms, pajama bottoms, pyjama trousers, pajama pants, pyjama set, pajama set, pjs, nightwear, sleepwear, night suit, loungewear',
    narrower: 'nightdress, night dress, nightgown, nightie, nighty, nightshirt, babydoll, baby doll',
  },
  robe: {
    shopify: 'Robes',
    family: 'underwear',
    slot: 'full-body',
    synonyms: 'bathrobe, bath robe, dressing gown, housecoat',
    narrower: 'kimono',
  },
} as const satisfies Readonly<Record<string, CategoryTerm>>
