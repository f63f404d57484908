import type { PhraseTable } from '../language.ts'

export const slotKinds = [
  'garment',
  'some',
  'bare',
  'adjective',
  'comparative',
  'superlative',
  'ordinal',
  'number',
  'noun',
] as const
export type SlotKind = (typeof slotKinds)[number]

export type Part =
  | { readonly is: 'word'; readonly any: readonly string[] }
  | { readonly is: 'slot'; readonly kind: SlotKind }
  | { readonly is: 'end' }

export type Phrase = {
  readonly parts: readonly Part[]
  readonly english: string
  readonly literals: number
  /** What must stand before `parts`, if anything must. */
  readonly lead: SlotKind | null
}

export type Phrases = {
  /** By the first word. */
  readonly forward: ReadonlyMap<string, readonly Phrase[]>
  /** Phrases that begin with a slot, by the word behind it; `parts` begin there. */
  readonly backward: ReadonlyMap<string, readonly Phrase[]>
  /** Every word that stands in a phrase. */
  readonly words: ReadonlySet<string>
}

function partOf(written: string, fold: (word: string) => string): Part {
  if (written === '|') return { is: 'end' }
  const slot = /^<(.+)>$/.exec(written)?.[1]
  if (slot === undefined) return { is: 'word', any: written.split('/').map(fold) }
  const kind = slotKinds.find((known) => known === slot)
  if (kind === undefined) throw new TypeError(`There is no slot <${slot}> in a phrase.`)
  return { is: 'slot', kind }
}

/** Indexes phrases by the word to look for; throws on a slot that does not exist. */
export function compilePhrases(phrases: PhraseTable, fold: (word: string) => string): Phrases {
  const forward = new Map<string, Phrase[]>()
  const backward = new Map<string, Phrase[]>()
  const words = new Set<string>()
  for (const [phrase, english] of phrases) {
    const all = phrase.split(' ').map((written) => partOf(written, fold))
    const [first, ...rest] = all
    const parts = first?.is === 'slot' ? rest : all
    const head = parts[0]
    if (head?.is !== 'word') throw new TypeError(`The phrase "${phrase}" has no word to find it by.`)
    const literals = parts.filter(({ is }) => is === 'word').length
    for (const part of all) if (part.is === 'word') for (const word of part.any) words.add(word)
    const lead = first?.is === 'slot' ? first.kind : null
    const index = lead === null ? forward : backward
    for (const word of head.any)
      index.set(word, [...(index.get(word) ?? []), { parts, english, literals, lead }])
  }
  return { forward, backward, words }
}
