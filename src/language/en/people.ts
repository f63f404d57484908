/** Whom something is for. */
export type Wearer = { readonly gender?: 'female' | 'male'; readonly age?: 'adults' | 'kids' | 'babies' }

/** Words for people, as alternatives of a pattern. */
export const people: readonly (readonly [string, Wearer])[] = [
  ['granddaughter|daughter|niece', { gender: 'female', age: 'kids' }],
  ['grandson|son|nephew', { gender: 'male', age: 'kids' }],
  [
    'girlfriend|wife|mother-in-law|mother|mom|mum|mummy|sister|grandma|grandmother|aunt|auntie|fiancee',
    { gender: 'female' },
  ],
  [
    'boyfriend|husband|hubby|father-in-law|father|dad|daddy|brother|grandpa|grandfather|uncle|fiance',
    { gender: 'male' },
  ],
  ['newborn|baby|infant|toddler', { age: 'babies' }],
  ['child|children|kids?|little ones?', { age: 'kids' }],
  ['girls?', { gender: 'female', age: 'kids' }],
  ['boys?', { gender: 'male', age: 'kids' }],
]
