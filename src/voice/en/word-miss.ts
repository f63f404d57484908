import type { Miss } from '../../dialogue/told-picks.ts'
import type { NarrowerKind } from '../../product/narrower-kinds.ts'
import type { Relaxed } from '../../retrieval/search-result.ts'
import { attributeWords } from './attribute-words.ts'
import { or } from './formats.ts'
import { wordMissed } from './relaxed-words.ts'

/** Values listed for what was wanted; more are a family that nobody spells out. */
const mostWanted = 2
const children: Readonly<Record<string, string>> = { female: 'for girls', male: 'for boys' }

const lacked = ({ name, stands }: NarrowerKind) => (stands === 'alone' ? `listed as ${name}` : name)

/** What a product is instead of what was asked: "green, not navy", "not in your size". */
export function wordMiss({
  name,
  own,
  wanted,
  narrower = [],
  isForChild = false,
  isBelow = false,
  isSoldOut = false,
}: Miss): string {
  if (narrower.length > 0) return `not ${or(narrower.map(lacked))}`
  if (name === 'price') return isBelow ? 'under your price' : 'over your price'
  if (name === 'size') return isSoldOut ? 'sold out in your size' : 'not in your size'
  if (name === 'brand') return own.length === 0 ? 'of no named brand' : `by ${or(own)}`
  const [is] = own.map((value) => (isForChild && children[value]) || attributeWords(name, value))
  const not = wanted.length > mostWanted ? '' : or(wanted.map((value) => attributeWords(name, value)))
  if (is === undefined) return `not ${wordMissed([name as Relaxed])}`
  return not === '' || name === 'category' || name === 'gender' || name === 'age_group'
    ? is
    : `${is}, not ${not}`
}
