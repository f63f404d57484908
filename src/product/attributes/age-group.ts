import type { AttributeSpec } from './attribute-spec.ts'

/** How old its wearer is. A word for grown people says this too, as "girl" does. */
export const ageGroup = {
  values: {
    adults: {
      shopify: 'Adults',
      synonyms: `
        adult, grown up, women, woman, womens, ladies, lady, men, man, mens, gents, gent, gentlemen,
        gentleman, womenswear, menswear
      `,
    },
    kids: {
      shopify: 'Kids',
      synonyms: `
        kid, child, children, childrens, boy, girl, teen, teenager, youth, kidswear, schoolboy, schoolgirl
      `,
    },
    babies: { shopify: 'Babies', synonyms: 'baby, infant, toddler, newborn, new born' },
  },
  arity: 'one',
  scope: 'wearer',
  columns: 'agegroup, age, targetage, altersgruppe, alter, trancheage',
  weight: { stated: 0.5, presumed: 0.12 },
  relaxation: { stage: 'core', place: 3 },
} as const satisfies AttributeSpec
