import type { Terms } from '../term.ts'

export const genderTerms = {
  female: {
    shopify: 'Female',
    synonyms: ['women', 'woman', 'womens', 'ladies', 'lady', 'girl', 'womenswear'],
  },
  male: {
    shopify: 'Male',
    synonyms: [
      ...['men', 'man', 'mens', 'gents', 'gent', 'gentlemen', 'gentleman', 'guy', 'boy', 'menswear'],
    ],
  },
  unisex: { shopify: 'Unisex', synonyms: ['gender neutral', 'genderless'] },
} as const satisfies Terms

/** A word for grown people says the age group too, as "girl" does. */
export const ageGroupTerms = {
  adults: {
    shopify: 'Adults',
    synonyms: [
      ...['adult', 'grown up', 'women', 'woman', 'womens', 'ladies', 'lady', 'men', 'man', 'mens', 'gents'],
      ...['gent', 'gentlemen', 'gentleman', 'womenswear', 'menswear'],
    ],
  },
  kids: {
    shopify: 'Kids',
    synonyms: [
      ...['kid', 'child', 'children', 'childrens', 'boy', 'girl', 'teen', 'teenager', 'youth', 'kidswear'],
      ...['schoolboy', 'schoolgirl'],
    ],
  },
  babies: { shopify: 'Babies', synonyms: ['baby', 'infant', 'toddler', 'newborn', 'new born'] },
} as const satisfies Terms

/** Words that also mean other things ("work", "home") count only after "for"; the language room knows those. */
export const occasionTerms = {
  casual: { synonyms: ['everyday', 'weekend', 'casual wear', 'laid back'] },
  formal: {
    synonyms: [
      ...[
        'office',
        'business',
        'formal wear',
        'workwear',
        'office wear',
        'dressy',

        'smart casual',
      ],
      ...['business casual', 'job interview'],
    ],
  },
  party: {
    synonyms: ['evening wear', 'night out', 'clubbing', 'cocktail', 'partywear', 'party wear', 'date night'],
  },
  wedding: { synonyms: ['bridal', 'wedding guest', 'bridesmaid'] },
  sport: {
    synonyms: [
      ...[
        'sports',
        'sporty',
        'gym',
        'running',
        'workout',
        'athletic',
        'yoga',
        'jogging',
        'hiking',
        'cycling',
      ],
      ...['football', 'cricket', 'tennis'],
    ],
  },
  beach: { synonyms: ['holiday', 'vacation', 'summer holiday', 'seaside', 'beach wear'] },
  ethnic: { synonyms: ['festive', 'diwali', 'eid', 'ethnic wear'] },
  travel: { synonyms: ['travelling', 'traveling'] },
  lounge: { synonyms: ['lounging', 'lounge wear'] },
} as const satisfies Terms
