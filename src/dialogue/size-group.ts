import { readSizeLabel } from '../product/sizes/size-label.ts'
import { type Category, categoryTerms } from '../product/taxonomy.ts'
import type { SizeGroup } from './profile.ts'

const worn: ReadonlySet<string> = new Set([
  ...['tops', 'knitwear', 'outerwear', 'dresses', 'bottoms', 'suits', 'ethnic', 'sportswear', 'swimwear'],
  'underwear',
])
/** Sizes of their own, or one for all. */
const apart: ReadonlySet<string> = new Set(['bra', 'stockings', 'socks', 'saree', 'dupatta'])

/** The group whose sizes kinds share; null where they share none. Of no kind at all those that letters are for. */
export function sizeGroupOf(kinds: readonly string[], sizes: readonly string[]): SizeGroup | null {
  if (kinds.length === 0)
    return sizes.every((size) => readSizeLabel(size).system === 'waist') && sizes.length > 0
      ? 'trousers'
      : 'clothes'
  const groups = new Set(kinds.map(groupOfKind))
  const [only, ...others] = groups
  if (only === undefined || only === null || others.length > 0) return null
  const areLetters = sizes.length > 0 && sizes.every((size) => readSizeLabel(size).system === 'letter')
  return only === 'trousers' && areLetters ? 'clothes' : only
}

function groupOfKind(kind: string): SizeGroup | null {
  const family = categoryTerms[kind as Category]?.family
  if (family === 'shoes') return 'shoes'
  if (family === undefined || !worn.has(family) || apart.has(kind)) return null
  return family === 'bottoms' && kind !== 'skirt' ? 'trousers' : 'clothes'
}
