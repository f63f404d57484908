import type { CategoryTerm } from '../families.ts'

/** Indian and other traditional clothing. */
export const ethnicTerms = {
  kurta: {
    shopify: 'Kurtas & Kurta Sets',
    family: 'ethnic',
    slot: 'top',
    narrower: 'kurti, kurta set, kameez, pathani, anarkali, sherwani, kurta pajama',
  },
  saree: { shopify: 'Saris', family: 'ethnic', slot: 'full-body', synonyms: 'sari' },
  'salwar-kameez': {
    family: 'ethnic',
    slot: 'full-body',
    synonyms: 'salwar suit, salwar, shalwar, shalwar kameez',
    narrower: 'churidar, patiala suit, salwar and dupatta, punjabi suit, dress material',
  },
  lehenga: {
    shopify: 'Lehengas',
    family: 'ethnic',
    slot: 'full-body',
    synonyms: 'lehenga choli, lehnga',
    narrower: 'ghagra, chaniya choli',
  },
  dupatta: { family: 'ethnic', slot: 'accessory', synonyms: 'chunni, odhni' },
} as const satisfies Readonly<Record<string, CategoryTerm>>
