import type { AttributeName } from '../../src/product/attributes.ts'
import { findTerms, type TermMatch } from '../../src/product/find-term.ts'
import { splitWords } from '../../src/product/split-words.ts'
import type { Wish } from '../../src/product/wish.ts'

export type OwnWords = {
  /** An attribute in the shopper's words, where they say more than its values: "cream" for white or beige, "gown". */
  readonly said: Partial<Record<AttributeName, string>>
  /** The free words that are left. */
  readonly rest: string
}

const spoken: readonly AttributeName[] = ['color', 'pattern', 'material', 'category']

/** Tells the free words that speak of an attribute apart from those that speak of none. */
export function ownWords({ text, wanted }: Pick<Wish, 'text' | 'wanted'>): OwnWords {
  const words = text === '' ? [] : splitWords(text)
  const matches = findTerms(words)
  const said: Partial<Record<AttributeName, string>> = {}
  const taken = new Set<number>()
  for (const name of spoken) {
    const own = matches.filter(({ meanings }) => meanings.length === 1 && meanings[0]?.attribute === name)
    if (own.length === 0 || !mean(own, wanted[name] ?? [])) continue
    said[name] = own.map(({ phrase }) => phrase).join(' and ')
    for (const { start, end } of own) for (let at = start; at < end; at++) taken.add(at)
  }
  const rest = words.filter((_, at) => !taken.has(at)).map(({ raw }) => raw)
  return { said, rest: taken.size === 0 ? text : rest.join(' ') }
}

/** True when the phrases together mean just these values. */
function mean(matches: readonly TermMatch[], values: readonly string[]): boolean {
  const meant = new Set(matches.flatMap(({ meanings }) => meanings.flatMap((meaning) => meaning.values)))
  return meant.size === values.length && values.every((value) => meant.has(value))
}
