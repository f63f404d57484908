import type { AttributeSpec } from './attributes/attribute-spec.ts'
import { type AttributeName, attributeNames, attributeSpecs, byAttribute } from './attributes.ts'
import { splitWords } from './split-words.ts'
import { phrasesOf } from './term.ts'

/** What a phrase says: one attribute and the values that it may mean, any of which will do. */
export type Meaning = {
  readonly attribute: AttributeName
  readonly values: readonly string[]
  /** True when the phrase says more than its values do: "gown", "mustard", "footwear". */
  readonly loose: boolean
  /** The color that a word of shade stands before: "blue" in "dark blue". */
  readonly shadeOf?: string | undefined
}

export type TermIndex = {
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>
  /** Words in the longest phrase. */
  readonly longest: number
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
  const { values, onlyWithContext }: AttributeSpec = attributeSpecs[attribute]
  return Object.entries(values).flatMap(([value, term]) => {
    const spoken = bareValues || !onlyWithContext?.includes(value)
    const same = [...(spoken ? [value] : []), ...phrasesOf(term.synonyms)]
    return [
      ...same.map((phrase) => ({ phrase, attribute, value, loose: false })),
      ...phrasesOf(term.narrower).map((phrase) => ({ phrase, attribute, value, loose: true })),
    ]
  })
}

/** Words that mean any of several values. */
function widerEntries(attribute: AttributeName): Entry[] {
  const { wider = [] }: AttributeSpec = attributeSpecs[attribute]
  return wider.flatMap(({ words, values }) =>
    words.flatMap((phrase) => values.map((value) => ({ phrase, attribute, value, loose: true }))),
  )
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
  ...attributeNames.flatMap(widerEntries),
])

/** True of a color in the plural, which no title says of its product: "Miami Blues" is a name. */
export const isColorInName = (phrase: string): boolean =>
  /[^s]s$/.test(phrase) &&
  termIndex.meanings.get(phrase.slice(0, -1))?.some(({ attribute }) => attribute === 'color') === true

/** The phrases of each attribute, as they may stand in a field of that name ("short" under "sleeve length"). */
export const fieldIndexes = byAttribute((_, name) =>
  indexOf([...entriesOf(name, true), ...widerEntries(name)]),
)

/** Phrases that hold a word of the vocabulary and mean nothing of the kind, each as its words: boots that lace up are of no lace. */
export const namesakes: readonly (readonly string[])[] = phrasesOf(`
  lace up, lace ups, laced up, tie waist, tie front, tie neck, tie back, tie side, tie hem, tie detail, cap toe,
  toe cap, belt loop, belt loops, watch pocket, cotton jersey, jersey knit, jersey fabric, blue light, scarf print,
  ring detail
`).map(joined)
