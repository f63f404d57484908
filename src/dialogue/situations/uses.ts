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
    wanted: {
      category: ['scarf', 'gloves', 'cardigan', 'sweater', 'beanie', 'coat', 'vest', 'slippers', 'robe'],
      material: ['wool', 'knit', 'fleece', 'velvet'],
    },
  },
  'cold-feet': {
    weather: 'cold',
    leadsKinds: true,
    wanted: { category: ['socks', 'slippers', 'boots'], material: ['wool', 'knit', 'fleece'] },
    unwanted: { category: ['sandals', 'flip-flops'] },
  },
  maternity: {
    wanted: {
      fit: ['relaxed', 'flared', 'oversized'],
      category: ['dress', 'leggings', 'tunic', 'top'],
      material: ['cotton', 'viscose'],
    },
    unwanted: { fit: ['skinny', 'slim'] },
  },
  nursing: {
    wanted: { neckline: ['wrap', 'v-neck'], category: ['shirt', 'dress', 'cardigan', 'blouse'] },
    unwanted: { neckline: ['turtle', 'crew'] },
  },
  'long-standing': {
    wanted: { category: ['sneakers', 'loafers', 'flats', 'athletic-shoes', 'boots'] },
    unwanted: { category: ['heels', 'flip-flops'] },
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
  },
  'sensitive-skin': {
    wanted: { material: ['cotton', 'silk', 'viscose', 'linen'] },
    unwanted: { material: ['wool', 'polyester', 'synthetic'] },
  },
  breathable: {
    wanted: { material: ['linen', 'cotton', 'viscose', 'mesh'], fit: ['relaxed'] },
    unwanted: { material: ['polyester', 'nylon', 'leather'] },
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
