import type { Claim } from '../../language/claims.ts'
import type { SituationTable } from './situation.ts'

const thick = ['wool', 'fleece', 'velvet', 'corduroy'] as const
const bare = ['sleeveless', 'spaghetti-strap', 'strapless', 'cap'] as const
const overHead = [
  ...(['t-shirt', 'top', 'tank-top', 'sweater', 'sweatshirt', 'hoodie', 'polo', 'tunic'] as const),
  ...(['bodysuit', 'jumpsuit'] as const),
]
const easyFeet = ['sneakers', 'athletic-shoes', 'loafers', 'slippers', 'sandals'] as const
const tight = ['skinny', 'slim'] as const
const stretchy = ['elastic', 'elasticated', 'drawstring', 'stretch', 'elastisch', 'tunnelzug', 'gummibund']

/** What bodies, beliefs and the day's load ask of clothes, whatever the occasion. */
export const needs = {
  'cold-feet': {
    weather: 'cold',
    leadsKinds: true,
    kinds: ['socks', 'slippers', 'boots'],
    wanted: { material: ['wool', 'fleece', 'suede', 'leather'] },
    bans: { category: ['sandals', 'flip-flops'], material: ['mesh'] },
    saidAs: ['wool', 'thermal', 'lined', 'shearling', 'fleece', 'gefüttert'],
  },
  'cold-hands': { kinds: ['gloves'], wanted: { material: ['wool', 'leather', 'fleece', 'suede'] } },
  'cold-room': {
    kinds: ['cardigan', 'blazer', 'scarf', 'sweater'],
    wanted: { material: ['wool', 'knit'] },
    bans: { sleeve_length: [...bare, 'short'], material: ['linen', 'mesh', 'chiffon'] },
  },
  'hot-room': {
    weather: 'hot',
    wanted: { material: ['cotton', 'linen', 'viscose'], fit: ['relaxed', 'regular', 'flared'] },
    bans: { material: thick },
  },
  'hot-flushes': {
    wanted: { material: ['cotton', 'linen', 'viscose'], fit: ['relaxed', 'regular'] },
    bans: { material: [...thick, 'polyester', 'nylon'], neckline: ['turtle', 'mock'] },
  },
  'heavy-sweat': {
    wanted: { material: ['cotton', 'linen', 'mesh'], color: ['white', 'black', 'navy'] },
    bans: { material: ['silk', 'satin', ...thick], fit: ['skinny'] },
    saidAs: ['breathable', 'quick-dry', 'moisture', 'atmungsaktiv'],
  },
  'fits-laptop': {
    kinds: ['laptop-bag', 'backpack', 'handbag'],
    bans: { category: ['wallet', 'clutch', 'pouch'] },
    saidAs: ['laptop', 'notebook'],
  },
  'sized-laptop': {
    kinds: ['laptop-bag', 'backpack', 'handbag'],
    bans: { category: ['wallet', 'clutch', 'pouch'] },
    saidAs: ['laptop', 'notebook'],
  },
  'fits-tablet': {
    kinds: ['laptop-bag', 'handbag', 'backpack'],
    bans: { category: ['wallet', 'clutch', 'pouch'] },
    saidAs: ['laptop', 'tablet', 'ipad'],
  },
  'holds-papers': {
    kinds: ['laptop-bag', 'handbag', 'backpack'],
    bans: { category: ['wallet', 'clutch', 'pouch'] },
    saidAs: ['a4', 'laptop', 'documents'],
  },
  'hands-free': {
    kinds: ['handbag', 'backpack', 'laptop-bag'],
    bans: { category: ['clutch', 'wallet', 'pouch', 'duffel-bag'] },
    saidAs: ['crossbody', 'cross-body', 'shoulder strap', 'long strap', 'messenger', 'umhängetasche'],
  },
  'baby-bag': {
    kinds: ['backpack', 'handbag', 'duffel-bag'],
    bans: { category: ['clutch', 'wallet', 'pouch'], material: ['suede', 'satin'] },
    saidAs: ['laptop', 'pockets', 'compartments', 'wipe'],
  },
  'small-bag': {
    kinds: ['clutch', 'pouch', 'handbag'],
    bans: { category: ['backpack', 'duffel-bag', 'laptop-bag', 'suitcase'] },
    saidAs: ['clutch', 'mini', 'small', 'evening'],
  },
  'roomy-bag': {
    kinds: ['backpack', 'laptop-bag', 'handbag', 'duffel-bag'],
    bans: { category: ['clutch', 'wallet', 'pouch'] },
    saidAs: ['laptop', 'weekend', 'shopper', 'tote', 'roomy', 'large', 'geräumig'],
  },
  'secure-bag': {
    kinds: ['backpack', 'handbag', 'laptop-bag'],
    bans: { category: ['clutch'] },
    saidAs: ['zip', 'lock', 'reißverschluss'],
  },
  'soft-cuffs': {
    kinds: ['socks'],
    bans: { category: ['stockings'] },
    wanted: { material: ['cotton', 'wool'] },
    saidAs: ['crew socks', 'soft cuff', 'loose', 'no elastic', 'ohne gummi'],
  },
  'swollen-feet': {
    kinds: ['sneakers', 'sandals', 'loafers', 'slippers'],
    bans: { category: ['heels', 'boots', 'formal-shoes', 'flats'] },
    saidAs: ['adjustable', 'straps', 'elastic', 'slip-on'],
  },
  'wide-feet': {
    kinds: easyFeet,
    bans: { category: ['heels', 'flats'] },
    saidAs: ['wide', 'elastic', 'soft', 'footbed'],
  },
  'foot-support': {
    kinds: ['sneakers', 'athletic-shoes', 'boots'],
    bans: { category: ['heels', 'flip-flops', 'flats', 'slippers'] },
    saidAs: ['footbed', 'cushioned', 'arch', 'insole', 'foam', 'fußbett'],
  },
  'stays-on': {
    kinds: ['sneakers', 'loafers', 'boots', 'flats'],
    bans: { category: ['flip-flops'] },
    saidAs: ['strap', 'elastic', 'laces', 'buckle'],
  },
  'no-slipping': {
    kinds: ['sneakers', 'athletic-shoes', 'boots', 'loafers'],
    bans: { category: ['heels', 'flip-flops', 'flats', 'sandals'] },
    saidAs: ['grip', 'rubber', 'non-slip', 'tread', 'rutschfest'],
  },
  hijab: {
    wanted: {
      length: ['maxi', 'ankle', 'midi'],
      sleeve_length: ['long'],
      fit: ['relaxed', 'flared', 'oversized', 'regular'],
    },
    bans: {
      sleeve_length: [...bare, 'short'],
      length: ['mini', 'short', 'knee', 'cropped'],
      neckline: ['off-shoulder', 'halter', 'sweetheart'],
      fit: tight,
      category: ['shorts', 'tank-top', 'leggings', 'bodysuit', 'swimsuit'],
    },
  },
  'no-labels': {
    kinds: ['t-shirt', 'sweatshirt', 'track-pants', 'hoodie', 'leggings'],
    wanted: { material: ['cotton', 'fleece'], fit: ['relaxed', 'regular'] },
    bans: { material: ['wool', 'lace', 'synthetic'], fit: ['skinny'], category: ['jeans', 'tie'] },
    saidAs: ['soft', 'seamless', 'tagless', 'jersey', 'weich'],
  },
  'no-wool': { wanted: { material: ['cotton', 'fleece'] }, bans: { material: ['wool', 'knit'] } },
  'easy-on': {
    kinds: ['sweatshirt', 't-shirt', 'track-pants', 'sweater', 'leggings', 'tunic'],
    bans: {
      fit: tight,
      category: ['jeans', 'heels', 'formal-shoes', 'bodysuit', 'suit', 'tie', 'jumpsuit', 'flip-flops'],
    },
    withoutClosures: ['buttons', 'laces'],
    saidAs: [...stretchy, 'slip-on', 'pull-on'],
  },
  'front-opening': {
    kinds: ['cardigan', 'shirt', 'blouse', 'jacket'],
    bans: { category: overHead, fit: tight, neckline: ['turtle', 'mock', 'off-shoulder'] },
    saidAs: ['button', 'zip', 'wrap', 'open-front', 'knopf', 'reißverschluss'],
  },
  'soft-waist': {
    kinds: ['track-pants', 'leggings', 'dress', 'pants', 'tunic'],
    bans: { category: ['jeans', 'belt', 'bodysuit'], fit: tight },
    wanted: { fit: ['relaxed', 'flared', 'oversized'] },
    saidAs: stretchy,
  },
  'digs-in': {
    kinds: ['track-pants', 'leggings', 'pants', 'dress'],
    insteadOf: ['jeans', 'pants', 'belt'],
    bans: { category: ['jeans', 'belt', 'bodysuit'], fit: tight },
    wanted: { fit: ['relaxed', 'flared', 'oversized'] },
    saidAs: stretchy,
  },
  seated: {
    kinds: ['track-pants', 'pants', 'sweatshirt', 'cardigan'],
    bans: { category: ['jeans', 'heels'], fit: tight, length: ['mini'] },
    wanted: { fit: ['relaxed', 'regular', 'straight'] },
    saidAs: stretchy,
  },
  'leg-in-cast': {
    kinds: ['track-pants', 'shorts', 'skirt', 'dress'],
    bans: { category: ['jeans', 'leggings', 'heels'], fit: tight },
    saidAs: [...stretchy, 'wide-leg'],
  },
  'hair-loss': { kinds: ['scarf', 'beanie', 'hat', 'cap'], bans: { material: ['mesh'] } },
  'short-of-money': { isThrifty: true },
  'thigh-chafing': { kinds: ['leggings', 'shorts'], bans: { length: ['mini'] } },
} as const satisfies SituationTable

/** When a reply says what a need came to: always, or where none of the first pieces says to be made for it. */
export const toldNeeds = {
  'always-cold': 'always',
  hijab: 'always',
  modest: 'always',
  'hot-flushes': 'always',
  'heavy-sweat': 'always',
  'no-wool': 'always',
  'easy-on': 'always',
  'front-opening': 'always',
  seated: 'always',
  'leg-in-cast': 'always',
  'soft-cuffs': 'always',
  'no-labels': 'always',
  'swollen-feet': 'always',
  'fits-laptop': 'unsaid',
  'sized-laptop': 'always',
  'fits-tablet': 'always',
  'holds-papers': 'always',
  'hands-free': 'unsaid',
  'baby-bag': 'always',
  'small-bag': 'always',
  'secure-bag': 'unsaid',
  'soft-waist': 'unsaid',
  'digs-in': 'always',
  maternity: 'unsaid',
  nursing: 'unsaid',
  'wide-feet': 'always',
  'foot-support': 'unsaid',
  'stays-on': 'always',
  'no-slipping': 'unsaid',
  'crease-free': 'unsaid',
  'cold-feet': 'unsaid',
  'short-of-money': 'always',
} as const

/** Claims that say the same as a need: one of both is told. */
export const claimOfNeed: Partial<Record<keyof typeof toldNeeds, Claim>> = {
  'crease-free': 'wrinkle-free',
  'no-slipping': 'non-slip',
  'wide-feet': 'wide-fit',
  'foot-support': 'arch-support',
  'stays-on': 'stays-put',
}

/** A need of which there is something to say. */
export type ToldNeed = keyof typeof toldNeeds

export const isToldNeed = (id: string): id is ToldNeed => Object.hasOwn(toldNeeds, id)
