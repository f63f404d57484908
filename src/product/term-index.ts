import { type AttributeName, attributeNames, attributeTerms } from './attributes.ts'
import { splitWords } from './split-words.ts'
import { familyTerms } from './taxonomy.ts'
import type { Terms } from './term.ts'
import { anyPatternWords, patternTerms } from './terms/pattern.ts'
import { anySleeveWords } from './terms/shape.ts'

/** What a phrase says: one attribute and the values that it may mean, any of which will do. */
export type Meaning = {
  readonly attribute: AttributeName
  readonly values: readonly string[]
  /** True when the phrase says more than its values do: "gown", "mustard", "footwear". */
  readonly loose: boolean
}

export type TermIndex = {
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>
  /** Words in the longest phrase. */
  readonly longest: number
}

/** Values that mean something else when they stand alone: a "cap" is a hat, a "crew" works on a ship. */
const needContext: Readonly<Partial<Record<AttributeName, readonly string[]>>> = {
  sleeve_length: ['cap', 'short', 'long', 'three-quarter'],
  neckline: ['crew', 'square', 'boat', 'wrap', 'mock', 'turtle', 'mandarin', 'scoop'],
  length: ['knee', 'ankle'],
  pattern: ['animal'],
}

const joined = (phrase: string) => splitWords(phrase).map((word) => word.text)

/** The plural of a word's last letters; empty when it looks like a plural already. */
export function pluralOf(word: string): string {
  if (/[^s]s$/.test(word) || /\d$/.test(word)) return ''
  if (/(?:[sxz]|ch|sh)$/.test(word)) return `${word}es`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return `${word}s`
}

/** How a phrase may be written: as it is, in the plural, and its words run together ("tshirts"). */
function spellings(phrase: string): { exact: string; derived: string[] } {
  const words = joined(phrase)
  const exact = words.join(' ')
  const last = words.at(-1) as string
  const plural = pluralOf(last)
  const forms = plural === '' ? [words] : [words, [...words.slice(0, -1), plural]]
  const derived = forms.flatMap((form) =>
    form.length === 2 ? [form.join(' '), form.join('')] : [form.join(' ')],
  )
  return { exact, derived: derived.filter((form) => form !== exact) }
}

type Entry = { phrase: string; attribute: AttributeName; value: string; loose: boolean }

function entriesOf(attribute: AttributeName, bareValues: boolean): Entry[] {
  const terms: Terms = attributeTerms[attribute]
  return Object.entries(terms).flatMap(([value, term]) => {
    const spoken = bareValues || !needContext[attribute]?.includes(value)
    const same = [...(spoken ? [value] : []), ...(term.synonyms ?? [])]
    return [
      ...same.map((phrase) => ({ phrase, attribute, value, loose: false })),
      ...(term.narrower ?? []).map((phrase) => ({ phrase, attribute, value, loose: true })),
    ]
  })
}

/** What a garment with sleeves may have, the commonest first. */
const sleeves = ['short', 'long', 'three-quarter', 'cap']

function groupEntries(): Entry[] {
  const patterned = Object.keys(patternTerms).filter((value) => value !== 'solid')
  return [
    ...familyTerms.flatMap(({ words, categories }) =>
      words.flatMap((phrase) =>
        categories.map((value): Entry => ({ phrase, attribute: 'category', value, loose: true })),
      ),
    ),
    ...anyPatternWords.flatMap((phrase) =>
      patterned.map((value): Entry => ({ phrase, attribute: 'pattern', value, loose: true })),
    ),
    ...anySleeveWords.flatMap((phrase) =>
      sleeves.map((value): Entry => ({ phrase, attribute: 'sleeve_length', value, loose: true })),
    ),
  ]
}

function addTo(meanings: Map<string, Meaning[]>, phrase: string, { attribute, value, loose }: Entry): void {
  const known = meanings.get(phrase) ?? []
  const same = known.find((meaning) => meaning.attribute === attribute)
  if (same === undefined) meanings.set(phrase, [...known, { attribute, values: [value], loose }])
  else if (!same.values.includes(value)) {
    const wider = { attribute, values: [...same.values, value], loose: true }
    meanings.set(phrase, [...known.filter((meaning) => meaning !== same), wider])
  }
}

function indexOf(entries: readonly Entry[]): TermIndex {
  const spelled = entries.map((entry) => ({ entry, ...spellings(entry.phrase) }))
  const meanings = new Map<string, Meaning[]>()
  for (const { entry, exact } of spelled) addTo(meanings, exact, entry)
  const written = new Set(meanings.keys())
  for (const { entry, derived } of spelled)
    for (const phrase of derived) if (!written.has(phrase)) addTo(meanings, phrase, entry)
  const longest = Math.max(...[...meanings.keys()].map((phrase) => phrase.split(' ').length))
  return { meanings, longest }
}

/** Every phrase of the vocabulary, as it may stand in running text. */
export const termIndex: TermIndex = indexOf([
  ...attributeNames.flatMap((attribute) => entriesOf(attribute, false)),
  ...groupEntries(),
])

/** The phrases of each attribute, as they may stand in a field of that name ("short" under "sleeve length"). */
export const fieldIndexes = Object.fromEntries(
  attributeNames.map((attribute) => [
    attribute,
    indexOf([
      ...entriesOf(attribute, true),
      ...groupEntries().filter((entry) => entry.attribute === attribute),
    ]),
  ]),
) as Readonly<Record<AttributeName, TermIndex>>
