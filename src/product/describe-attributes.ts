import { type AttributeName, type Attributes, attributeNames } from './attributes.ts'
import type { Family } from './families.ts'

/** What a category is called in a phrase, where its value does not read well. */
const nouns: Readonly<Record<string, string>> = {
  'tank-top': 'tank top',
  'salwar-kameez': 'salwar kameez',
  'track-pants': 'track pants',
  'athletic-shoes': 'sports shoes',
  'formal-shoes': 'formal shoes',
  'flip-flops': 'flip-flops',
  'duffel-bag': 'duffel bag',
  'laptop-bag': 'laptop bag',
  'hair-accessory': 'hair accessory',
  'other-accessory': 'accessory',
  'jewelry-set': 'jewelry set',
}

/** What a garment is called of which only the family is known. */
const familyNouns: Readonly<Record<Family, string>> = {
  tops: 'top',
  knitwear: 'piece of knitwear',
  outerwear: 'piece of outerwear',
  dresses: 'dress',
  bottoms: 'bottoms',
  suits: 'suit',
  ethnic: 'ethnic piece',
  underwear: 'piece of underwear',
  sportswear: 'piece of sportswear',
  swimwear: 'piece of swimwear',
  shoes: 'shoes',
  bags: 'bag',
  accessories: 'accessory',
  jewelry: 'piece of jewelry',
}

const patternWords: Readonly<Record<string, string>> = {
  dots: 'dotted',
  animal: 'animal-print',
  graphic: 'graphic',
}

const sleeves: Readonly<Record<string, string>> = {
  'spaghetti-strap': 'spaghetti straps',
  cap: 'cap sleeves',
  short: 'short sleeves',
  'three-quarter': 'three-quarter sleeves',
  long: 'long sleeves',
}

const necks: Readonly<Record<string, string>> = {
  crew: 'a crew neck',
  'v-neck': 'a V-neck',
  turtle: 'a turtleneck',
  mandarin: 'a mandarin collar',
  collared: 'a collar',
  hooded: 'a hood',
  'off-shoulder': 'bare shoulders',
  wrap: 'a wrap front',
}

const lengths: Readonly<Record<string, string>> = { knee: 'knee-length', ankle: 'ankle-length' }

const occasionWords: Readonly<Record<string, string>> = {
  party: 'for a party',
  wedding: 'for a wedding',
  sport: 'for sport',
  beach: 'for the beach',
  travel: 'for travel',
}

const listed = new Intl.ListFormat('en-GB')

/** What is said before the noun: "navy striped slim-fit cotton". */
function before(attributes: Attributes): string[] {
  const { color, pattern, length, sleeve_length, fit, material, occasion } = attributes
  const bare = sleeve_length === 'sleeveless' || sleeve_length === 'strapless'
  return [
    occasion === 'casual' || occasion === 'formal' || occasion === 'ethnic' ? occasion : '',
    length === undefined ? '' : (lengths[length] ?? length),
    bare ? sleeve_length : '',
    fit === undefined || fit === 'regular' ? '' : fit,
    color === undefined ? '' : listed.format(color),
    pattern === undefined || pattern === 'solid' ? '' : (patternWords[pattern] ?? pattern),
    (material ?? []).join(' '),
  ].filter((word) => word !== '')
}

/** Attributes that the phrase words in their own way; any other is named after its value: "zip closure". */
const worded: readonly AttributeName[] = [
  ...(['category', 'color', 'pattern', 'sleeve_length', 'neckline', 'length'] as const),
  ...(['fit', 'material', 'gender', 'age_group', 'occasion'] as const),
]
const others = attributeNames.filter((name) => !worded.includes(name))

function otherDetails(attributes: Attributes): string[] {
  const named = others.flatMap((name) => [attributes[name] ?? []].flat().map((value) => `${value} ${name}`))
  return named.map((detail) => detail.replaceAll(/[-_]/g, ' '))
}

function wearer({ gender, age_group }: Attributes): string {
  if (age_group === 'babies') return 'for babies'
  if (age_group === 'kids')
    return gender === 'female' ? 'for girls' : gender === 'male' ? 'for boys' : 'for kids'
  if (gender === 'female') return 'for women'
  return gender === 'male' ? 'for men' : ''
}

/**
 * The attributes as a phrase without an article: "navy striped shirt with long sleeves, for men". Unknown ones are left out; of an
 * unknown kind the family is named.
 */
export function describeAttributes(attributes: Attributes, family?: Family): string {
  const { category, sleeve_length, neckline, occasion } = attributes
  const unsure = family === undefined ? 'piece' : familyNouns[family]
  const noun = category === undefined ? unsure : (nouns[category] ?? category)
  const details = [
    sleeve_length === undefined ? '' : (sleeves[sleeve_length] ?? ''),
    neckline === undefined ? '' : (necks[neckline] ?? `a ${neckline} neck`),
    ...otherDetails(attributes),
  ].filter((detail) => detail !== '')
  const phrase = [...before(attributes), noun].join(' ')
  const made = details.length === 0 ? phrase : `${phrase} with ${listed.format(details)}`
  const worn = [wearer(attributes), occasion === undefined ? '' : (occasionWords[occasion] ?? '')]
  return [made, ...worn.filter((part) => part !== '')].join(', ')
}

const plurals = /(?:s|shoes|leggings)$/
const singularDespiteS = new Set(['dress', 'saree', 'salwar-kameez'])

/** `describeAttributes` with its article: "a navy dress", "black jeans"; the sentence of a seen garment. */
export function describeGarment(attributes: Attributes, family?: Family): string {
  const phrase = describeAttributes(attributes, family)
  const category = attributes.category ?? (family === undefined ? '' : familyNouns[family])
  if (plurals.test(category) && !singularDespiteS.has(category)) return phrase
  return `${/^[aeiou]/.test(phrase) && !/^uni/.test(phrase) ? 'an' : 'a'} ${phrase}`
}
