import type { SituationTable } from './situation.ts'

/** What clothes have to stand or do. */
export const uses = {
  gift: {
    leadsKinds: true,
    wanted: {
      category: [
        ...([
          'scarf',
          'gloves',
          'beanie',
          'hat',
          'cap',
          'wallet',
          'belt',
          'tie',
          'handbag',
          'backpack',
        ] as const),
        ...(['clutch', 'sunglasses', 'watch', 'necklace', 'earrings', 'bracelet', 'socks', 'pouch'] as const),
      ],
    },
  },
  'always-cold': {
    weather: 'cold',
    leadsKinds: true,
    kinds: ['cardigan', 'sweater', 'scarf', 'slippers', 'gloves', 'robe', 'beanie'],
    wanted: {
      category: ['scarf', 'gloves', 'cardigan', 'sweater', 'beanie', 'coat', 'vest', 'slippers', 'robe'],
      material: ['wool', 'knit', 'fleece', 'velvet'],
    },
    bans: {
      material: ['viscose', 'linen', 'silk', 'satin', 'chiffon', 'mesh', 'lace'],
      sleeve_length: ['sleeveless', 'spaghetti-strap', 'strapless', 'cap', 'short'],
    },
  },
  maternity: {
    wanted: {
      fit: ['relaxed', 'flared', 'oversized'],
      category: ['dress', 'leggings', 'tunic', 'top'],
      material: ['cotton', 'viscose'],
    },
    unwanted: { fit: ['skinny', 'slim'] },
    kinds: ['dress', 'leggings', 'tunic', 'track-pants'],
    bans: { fit: ['skinny', 'slim'], category: ['belt', 'bodysuit'] },
    saidAs: ['maternity', 'stretch', 'elastic', 'wrap', 'umstand'],
  },
  nursing: {
    wanted: { neckline: ['wrap', 'v-neck'], category: ['shirt', 'dress', 'cardigan', 'blouse'] },
    unwanted: { neckline: ['turtle', 'crew'] },
    kinds: ['blouse', 'shirt', 'cardigan', 'dress'],
    bans: { neckline: ['turtle', 'mock', 'boat'], category: ['bodysuit'] },
    saidAs: ['nursing', 'button', 'wrap', 'stillen'],
  },
  'long-standing': {
    wanted: { category: ['sneakers', 'loafers', 'flats', 'athletic-shoes', 'boots'] },
    unwanted: { category: ['heels', 'flip-flops'] },
    kinds: ['sneakers', 'athletic-shoes', 'loafers', 'boots'],
    bans: { category: ['heels', 'flip-flops', 'sandals'] },
    saidAs: ['cushioned', 'footbed', 'foam', 'fußbett', 'gedämpft'],
  },
  'walking-a-lot': {
    wanted: { category: ['sneakers', 'athletic-shoes', 'boots', 'loafers'] },
    unwanted: { category: ['heels', 'flip-flops'] },
  },
  'travel-light': {
    wanted: {
      material: ['polyester', 'viscose', 'knit', 'synthetic'],
      category: ['backpack', 'cardigan', 'dress', 'pants'],
      occasion: ['travel'],
    },
    unwanted: { material: ['linen'] },
  },
  'crease-free': {
    wanted: { material: ['polyester', 'knit', 'viscose', 'wool', 'synthetic'] },
    unwanted: { material: ['linen'] },
    bans: { material: ['linen'] },
    saidAs: ['easy-care', 'crease', 'non-iron', 'wrinkle', 'bügelfrei', 'knitterarm'],
  },
  'sensitive-skin': {
    wanted: { material: ['cotton', 'silk', 'viscose'] },
    unwanted: { material: ['polyester', 'synthetic'] },
    bans: { material: ['wool', 'lace'] },
  },
  breathable: {
    wanted: { material: ['linen', 'cotton', 'viscose', 'mesh'], fit: ['relaxed'] },
    unwanted: { material: ['polyester', 'nylon', 'leather'] },
    bans: { material: ['wool', 'fleece', 'velvet', 'corduroy'] },
  },
  waterproof: {
    weather: 'wet',
    wanted: {
      category: ['jacket', 'coat', 'boots'],
      material: ['polyester', 'synthetic', 'nylon', 'leather'],
    },
    unwanted: { material: ['wool', 'suede', 'silk'] },
  },
  'sun-protection': {
    weather: 'hot',
    wanted: {
      category: ['hat', 'sunglasses', 'shirt', 'tunic'],
      sleeve_length: ['long'],
      material: ['linen', 'cotton'],
    },
    unwanted: { sleeve_length: ['spaghetti-strap', 'strapless'] },
  },
  layering: {
    wanted: {
      category: ['cardigan', 'shirt', 't-shirt', 'vest', 'jacket', 'blazer'],
      fit: ['slim', 'regular'],
    },
    unwanted: { fit: ['oversized'] },
  },
  dancing: {
    wanted: { category: ['dress', 'skirt', 'flats', 'sneakers', 'jumpsuit'], fit: ['flared'] },
    unwanted: { length: ['maxi'] },
  },
  'easy-care': {
    wanted: { material: ['cotton', 'polyester', 'denim', 'knit'] },
    unwanted: { material: ['silk', 'suede', 'velvet'] },
    bans: { material: ['silk', 'suede', 'velvet', 'leather'] },
    saidAs: ['easy-care', 'washable', 'machine', 'waschbar', 'pflegeleicht'],
  },
  'stain-proof': {
    wanted: {
      color: ['black', 'navy', 'gray', 'brown', 'multicolor'],
      pattern: ['floral', 'geometric', 'camouflage', 'checkered'],
    },
    unwanted: { color: ['white', 'beige'] },
  },
  'sitting-all-day': {
    wanted: {
      fit: ['relaxed', 'regular'],
      category: ['pants', 'leggings', 'dress'],
      material: ['knit', 'cotton', 'viscose'],
    },
    unwanted: { fit: ['skinny'] },
  },
} as const satisfies SituationTable
