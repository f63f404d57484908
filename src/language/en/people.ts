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

/** What grown-ups call themselves: "as a guy", "I'm a woman". */
export const selfNames: readonly (readonly [string, Wearer])[] = [
  [
    'woman|lady|gal|mother|mom|mum|grandmother|grandma|nan|wife|female|bride',
    { gender: 'female', age: 'adults' },
  ],
  [
    'man|guy|bloke|dude|gentleman|lad|father|dad|grandfather|grandpa|husband|male|groom',
    { gender: 'male', age: 'adults' },
  ],
]

/** Grown up or not, where no other word tells the age. */
export const adultWords = 'adult|grown(?:[ -]?up)?|grownup'

/** Days of somebody: who celebrates them is not whom the clothes are for. */
export const daysOfOthers =
  'wedding|marriage|birthday|bday|party|shower|baby shower|graduation|engagement|funeral|christening|baptism|communion|anniversary|prom|dinner|barbecue|bbq|housewarming|hen (?:do|party)|stag (?:do|party)|ceremony|reception|place|house|garden|office|recital|concert|show|play|game|match'
/** With these a day is one to give something on: "a gift for my husband's birthday". */
export const giftWords = 'gift|gifts|present|presents|surprise'
