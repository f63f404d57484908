import type { AttributeName } from '../../product/attributes.ts'
import type { TermMatch } from '../../product/find-terms.ts'
import type { Word } from '../../product/split-words.ts'
import { accentNouns, detailCues, motifNouns } from '../en/detail-words.ts'
import { stopWords } from '../en/stop-words.ts'

type FoundTerms = { readonly words: readonly Word[]; readonly matches: readonly TermMatch[] }

/** What a color is said of: the whole garment, a detail, a motif (a detail only of a garment of another color), or a thing with no name here. */
type Owner = 'garment' | 'detail' | 'motif' | 'thing'

const says = (match: TermMatch | undefined, ...names: readonly AttributeName[]) =>
  match?.meanings.some(({ attribute }) => names.includes(attribute)) ?? false

/** Words in which the noun of a color is looked for: "black and white polka dots". */
const nounReach = 6
/** Words between "with" and the color of a thing: "with a small red cross". */
const cueReach = 3

function ownerOf(index: number, { words, matches }: FoundTerms): Owner {
  let at = matches[index]!.end
  const end = Math.min(words.length, at + nounReach)
  for (let next = index + 1; at < end; ) {
    const { text, gap } = words[at] as Word
    if (/[,.;:!?]/.test(gap)) return 'garment'
    const match = matches[next]?.start === at ? matches[next] : undefined
    if (says(match, 'category')) return 'garment'
    // "A white logo tee": the noun is what follows.
    const following = matches.slice(index + 1, index + 1 + nounReach).find(({ start }) => start === at + 1)
    const namesGarment = says(following, 'category')
    if (accentNouns.has(text)) return namesGarment ? 'garment' : 'detail'
    if (motifNouns.has(text)) return namesGarment ? 'garment' : 'motif'
    const joins = text === 'and' && matches[next]?.start === at + 1 && says(matches[next], 'color')
    if (match === undefined && !joins) return isThing(at, { words, matches }, index) ? 'thing' : 'garment'
    if (match !== undefined && !says(match, 'color', 'pattern', 'material')) return 'garment'
    at = match?.end ?? at + 1
    if (match !== undefined) next++
  }
  return 'garment'
}

/** "With white marks": a noun of its own behind the color, with "with" or "has" before it. */
function isThing(at: number, { words, matches }: FoundTerms, index: number): boolean {
  const { start, end } = matches[index]!
  if (at !== end || stopWords.has(words[at]!.text) || !/^\p{L}{3,}$/u.test(words[at]!.text)) return false
  return words.slice(Math.max(0, start - cueReach), start).some(({ text }) => detailCues.has(text))
}

/** The colors, by their place in `matches`, that are only those of a detail: "black with white letters". */
export function findAccentColors(found: FoundTerms): Set<number> {
  const owners = new Map<number, Owner>()
  for (const [index, match] of found.matches.entries())
    if (says(match, 'color')) owners.set(index, ownerOf(index, found))
  const hasMain = [...owners.values()].includes('garment')
  const isAccent = (owner: Owner) => owner === 'detail' || (owner !== 'garment' && hasMain)
  return new Set([...owners].flatMap(([index, owner]) => (isAccent(owner) ? [index] : [])))
}
