import { foldPlain } from './fold-word.ts'
import type { BrandLength } from './tokens.ts'

/** Finds the names of products: any row of words that is one, however it is written. */
export function createNameFinder(names: readonly string[]): BrandLength {
  if (names.length === 0) return () => 0
  const rows = names.map((name) => wordsOf(name).map(foldPlain)).filter(({ length }) => length > 0)
  return (words, at) =>
    Math.max(
      0,
      ...rows
        .filter((row) => row.every((word, place) => foldPlain(words[at + place] ?? '') === word))
        .map(({ length }) => length),
    )
}

const kept = new WeakMap<readonly string[], ReadonlyMap<string, readonly (readonly string[])[]>>()

const wordsOf = (brand: string) => brand.split(/[^\p{L}\p{N}\p{M}'’]+/u).filter((word) => word !== '')

function byFirstWord(brands: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = kept.get(brands)
  if (known !== undefined) return known
  const index = new Map<string, string[][]>()
  for (const brand of brands) {
    const words = wordsOf(brand).map(foldPlain)
    const first = words[0]
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), words])
  }
  kept.set(brands, index)
  return index
}

/**
 * Finds the names of brands in a message: as many words as the longest that begins at a place, 0 for none. A brand named with
 * one word of the language ("Mantel") is that word.
 */
export function createBrandFinder(brands: readonly string[], isWord: (word: string) => boolean): BrandLength {
  if (brands.length === 0) return () => 0
  const index = byFirstWord(brands)
  return (words, at) => {
    const first = foldPlain(words[at]!)
    const names = index.get(first)
    if (names === undefined || !/^[\p{Lu}\d]/u.test(words[at]!)) return 0
    const fits = (name: readonly string[]) =>
      name.every((word, place) => foldPlain(words[at + place] ?? '') === word) &&
      (name.length > 1 || !isWord(first))
    return Math.max(0, ...names.filter(fits).map(({ length }) => length))
  }
}
