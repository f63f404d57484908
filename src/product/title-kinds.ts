import { isCareThing } from './care-things.ts'
import { heldTerms } from './held-terms.ts'
import { areListed } from './merchant-category.ts'
import { splitWords, type Word } from './split-words.ts'
import type { Category } from './taxonomy.ts'
import { titleNounAt } from './title-nouns.ts'

/** More candidates than this are a whole family, "Footwear": too wide to choose from. */
export const mostCandidates = 3

/** What follows one of these is said of something else that comes with it or goes with it. */
const accompanying = new Set('with w for featuring incl including without over under'.split(' '))
/** What follows one of these is said of the product: its color, its cloth, who made it. */
const qualifying = new Set('in from by of'.split(' '))

type Segment = { readonly words: readonly Word[]; readonly isAside: boolean }

export type Kinds = { readonly values: readonly Category[]; readonly start: number; readonly end: number }

/** A title taken apart: what it is, then what is said of it and what comes with it. */
function segmentsOf(words: readonly Word[], kinds: readonly Kinds[]): Segment[] {
  const segments: { words: Word[]; isAside: boolean }[] = [{ words: [], isAside: false }]
  for (const [at, word] of words.entries()) {
    const within = kinds.some(({ start, end }) => at > start && at < end)
    const listed = /^\s*,\s*$/.test(word.gap)
    const parted = at > 0 && /[()[\]|–—:;,]|\s-\s/.test(word.gap)
    const turns = accompanying.has(word.text) || qualifying.has(word.text)
    if (!within && (parted || turns)) {
      const isOpen = /[([]/.test(word.gap)
      segments.push({ words: [], isAside: accompanying.has(word.text) || (isOpen && !listed) })
    }
    segments.at(-1)!.words.push(word)
  }
  return segments
}

/** The names of kinds in a row of words. */
export function kindsIn(words: readonly Word[]): Kinds[] {
  return heldTerms(words).flatMap(({ meanings, start, end }) => {
    const meaning = meanings.find(({ attribute }) => attribute === 'category')
    return meaning === undefined ? [] : [{ values: meaning.values as readonly Category[], start, end }]
  })
}

/** Of nouns in a row the last says what it is ("Shirt Dress"), of several side by side the first ("Shirt & Tie"). */
function kindsOfSegment({ words }: Segment): readonly Category[] {
  const kinds = kindsIn(words)
  const heads = kinds.filter(
    (kind, at) => kinds[at + 1] === undefined || areListed(words, kind, kinds[at + 1]!),
  )
  const specific = heads.find(({ values }) => values.length <= mostCandidates)
  return (specific ?? heads[0])?.values ?? []
}

/** The kinds that a title may mean, the likeliest first: those of its head noun, or of a noun that names one only where it stands last. */
export function titleKinds(title: string, within: readonly Category[] = []): readonly Category[] {
  if (isCareThing(title)) return ['other-accessory']
  const words = splitWords(title)
  const segments = segmentsOf(words, kindsIn(words))
  const own = segments.filter(({ isAside }) => !isAside)
  for (const segment of own) {
    const named = kindsOfSegment(segment)
    if (named.length > 0) return named
    const noun = titleNounAt(segment.words, within)
    if (noun !== undefined) return [noun]
  }
  for (const segment of segments) {
    const named = segment.isAside ? kindsOfSegment(segment) : []
    if (named.length > 0) return named
  }
  return []
}

/** What a title says the product is: in "Blue Jeans with Belt" the jeans. */
export function titleCategory(title: string, within?: readonly Category[]): Category | undefined {
  const kinds = titleKinds(title, within)
  return kinds.length <= mostCandidates ? kinds[0] : undefined
}
