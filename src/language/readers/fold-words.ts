import { isOneEditApart } from './spelling.ts'

/** Shorter words have too many neighbors to be put right. */
const shortest = 6

/**
 * A message in lower case, without accents, apostrophes and spare spaces, ß as ss; a word one letter from one of `spellings`
 * is taken for it.
 */
export function foldWords(message: string, spellings = ''): string {
  const text = foldText(message)
  const known = knownWords(spellings)
  return text.replace(/[a-z]{6,}/g, (word) => nearest(word, known) ?? word)
}

export const foldText = (message: string): string =>
  message
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|['’`´‘]/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

const compiled = new Map<string, ReadonlySet<string>>()

function knownWords(spellings: string): ReadonlySet<string> {
  const before = compiled.get(spellings)
  if (before !== undefined) return before
  const words = spellings.split(/\s+/).filter((word) => word.length >= shortest)
  const known = new Set(words)
  compiled.set(spellings, known)
  return known
}

function nearest(word: string, known: ReadonlySet<string>): string | undefined {
  if (known.has(word)) return word
  const near = [...known].filter((each) => each[0] === word[0] && isMisspelt(word, each))
  return near.length === 1 ? near[0] : undefined
}

/** One is no ending of the other: "material" and "materials" are two words. */
const isMisspelt = (word: string, known: string) =>
  isOneEditApart(word, known) && !word.startsWith(known) && !known.startsWith(word)
