import { splitWords } from '../../product/split-words.ts'
import { foldPlain, foldWord } from './fold-word.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { splitCompound } from './split-compound.ts'

export type Token = {
  readonly raw: string
  /** What stood before it. */
  readonly gap: string
  /** The word as the lexicon writes it. */
  readonly key: string
  readonly entry: Entry | undefined
  /** Part of a brand's name: it stays as it is. */
  readonly isBrand: boolean
}

export type Tokens = { readonly tokens: readonly Token[]; readonly tail: string }

/** True of a stretch of words that is a name. */
export type BrandLength = (words: readonly string[], at: number) => number

const mostJoined = 3

/** The entry of a word: as it stands in the lexicon, or as a compound of its words. */
function entryOf(key: string, lexicon: Lexicon): Entry | undefined {
  return lexicon.entries.get(key) ?? splitCompound(key, lexicon)
}

/** The words of a message with what they say; words joined by a hyphen ("V-Ausschnitt") are one where they are known as one. */
export function readTokens(text: string, lexicon: Lexicon, nameAt: BrandLength): Tokens {
  const { letters } = lexicon.language
  const words = splitWords(text)
  const raws = words.map(({ raw }) => raw)
  const tokens: Token[] = []
  for (let at = 0; at < words.length; ) {
    const { raw } = words[at]!
    const gap = gapBefore(at)
    const named = nameAt(raws, at)
    if (named > 0) {
      for (const word of words.slice(at, at + named))
        tokens.push({
          raw: word.raw,
          gap: word.gap,
          key: foldPlain(word.raw),
          entry: undefined,
          isBrand: true,
        })
      at += named
      continue
    }
    const joined = joinedAt(at)
    if (joined !== undefined) {
      tokens.push(joined.token)
      at = joined.next
      continue
    }
    const key = foldWord(raw, letters)
    tokens.push({ raw, gap, key, entry: entryOf(key, lexicon), isBrand: false })
    at++
  }
  const last = words.at(-1)
  return { tokens, tail: last === undefined ? text : text.slice(last.at + last.raw.length) }

  /** "Gr. 38" is one phrase: the period ends nothing. */
  function gapBefore(at: number): string {
    const { gap } = words[at]!
    const before = gap.startsWith('.') ? words[at - 1] : undefined
    return before !== undefined && lexicon.abbreviations.has(before.text) ? gap.slice(1) : gap
  }

  function joinedAt(start: number): { token: Token; next: number } | undefined {
    let end = start + 1
    while (end < words.length && end - start < mostJoined && words[end]!.gap === '-') end++
    for (; end - start > 1; end--) {
      const raw = raws.slice(start, end).join('-')
      const key = foldWord(raw.replaceAll('-', ''), letters)
      const entry = entryOf(key, lexicon)
      if (entry !== undefined)
        return { token: { raw, gap: gapBefore(start), key, entry, isBrand: false }, next: end }
    }
    return undefined
  }
}
