import type { AttributeSpec } from './attribute-spec.ts'

/** For whom it is made. */
export const gender = {
  values: {
    female: { shopify: 'Female', synonyms: 'women, woman, womens, ladies, lady, girl, womenswear' },
    male: {
      shopify: 'Male',
      synonyms: 'men, man, mens, gents, gent, gentlemen, gentleman, guy, boy, menswear',
    },
    unisex: { shopify: 'Unisex', synonyms: 'gender neutral, genderless' },
  },
  arity: 'one',
  scope: 'wearer',
  columns: `
    gender, targetgender, sex, audience, audiencesuggestedgender, suggestedgender, suitablefor, fashionsuitablefor, geschlecht,
    zielgruppe, genre, sexe, genero, genere, geslacht, kon, plec
  `,
  weight: { stated: 2.25, presumed: 0.9 },
  relaxation: { stage: 'core', place: 2 },
} as const satisfies AttributeSpec
