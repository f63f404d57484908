import { findTerms, type TermMatch } from './find-terms.ts'
import { splitWords, type Word } from './split-words.ts'
import type { Category } from './taxonomy.ts'

/** Labels of shops and data sets that mean something else when a shopper says them. */
const labelsOnly: Readonly<Record<string, Category>> = {
  body: 'bodysuit',
  'vests tank tops': 'tank-top',
}

type CategoryMatch = TermMatch & { readonly values: readonly Category[]; readonly family: boolean }

function categoryMatches(words: readonly Word[]): CategoryMatch[] {
  return findTerms(words).flatMap((match) => {
    const meaning = match.meanings.find(({ attribute }) => attribute === 'category')
    if (meaning === undefined) return []
    const values = meaning.values as readonly Category[]
    return [{ ...match, values, family: values.length > 2 }]
  })
}

type Place = { readonly start: number; readonly end: number }

/** True when two names stand side by side as equals ("Coats & Jackets"), not one before the other ("Shirt Dress"). */
export function areListed(words: readonly Word[], one: Place, next: Place): boolean {
  for (let at = one.end; at <= next.start; at++) {
    const { text, gap } = words[at]!
    if (text === 'and' || text === 'or' || /[&,/+]/.test(gap)) return true
  }
  return false
}

function readSegment(segment: string): CategoryMatch[] {
  const words = splitWords(segment)
  const matches = categoryMatches(words)
  return matches.filter((match, at) => {
    const next = matches[at + 1]
    return next === undefined || areListed(words, match, next)
  })
}

/**
 * The categories that a shop's own type or category string may mean, the likeliest first: "Women > Dresses",
 * "Sports Shoes", "Coats & Jackets". A mere family ("Shoes") gives all of it; an unknown string gives none.
 */
export function merchantCategories(type: string): Category[] {
  const label =
    labelsOnly[
      splitWords(type)
        .map(({ text }) => text)
        .join(' ')
    ]
  if (label !== undefined) return [label]
  const segments = type.split(/\s*(?:>|»|\||::|\/(?=[A-Z ]))\s*/).reverse()
  const readings = segments.map(readSegment)
  const specific = readings.find((matches) => matches.some(({ family }) => !family))
  const chosen = specific?.filter(({ family }) => !family) ?? readings.find(({ length }) => length > 0) ?? []
  return [...new Set(chosen.flatMap(({ values }) => values))]
}

/** The likeliest of `merchantCategories`, or null. Of a mere family it is the commonest: sneakers for "Shoes". */
export function merchantCategory(type: string): Category | null {
  return merchantCategories(type)[0] ?? null
}
