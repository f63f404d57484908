import type { AttributeName } from '../../product/attributes.ts'
import { type Category, type CategoryTerm, categoryTerms } from '../../product/taxonomy.ts'
import { or } from './formats.ts'

const keepsHyphen = new Set([
  't-shirt',
  'flip-flops',
  'v-neck',
  'tie-dye',
  'off-shoulder',
  'three-quarter',
  'knee-length',
  'ankle-length',
])
const otherwise: Readonly<Record<string, string>> = {
  'athletic-shoes': 'sports shoes',
  'hair-accessory': 'hair accessory',
  'other-accessory': 'accessory',
  dots: 'dotted',
  animal: 'animal print',
}

/** A taxonomy value as people say it. */
export const spokenValue = (value: string): string =>
  otherwise[value] ?? (keepsHyphen.has(value) ? value : value.replaceAll('-', ' '))

/** A group of values as people call it ("patterned", "shorter"); undefined where the values are listed. */
export function groupName(name: AttributeName, values: readonly string[]): string | undefined {
  if (name === 'pattern' && values.length > 3) return 'patterned'
  if (name === 'length' && values.length > 2) return values.includes('mini') ? 'shorter' : 'longer'
  return undefined
}

/** Taxonomy values as people list them: "a, b, or c". */
export const either = (values: readonly string[]): string => or(values.map(spokenValue))

/** The kinds of garment as a plural noun: "dresses", "boots or heels", a whole family as "shoes"; "pieces" for none or many. */
export function kindsOf(categories: readonly Category[]): string {
  if (categories.length === 0) return 'pieces'
  if (categories.length <= 3) return or(categories.map((category) => plural(spokenValue(category))))
  const families = new Set(categories.map((category) => (categoryTerms[category] as CategoryTerm).family))
  return families.size === 1 ? [...families].join() : 'pieces'
}

const uncountable = new Set(['underwear', 'jewelry', 'salwar kameez'])

/** The plural of a garment's name. */
export function plural(noun: string): string {
  if (uncountable.has(noun) || /[^s]s$/.test(noun)) return noun
  if (noun.endsWith('scarf')) return noun.replace(/f$/, 'ves')
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`
  return /[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}s`
}
