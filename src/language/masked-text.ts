import { splitWords, type Word } from '../product/split-words.ts'

/**
 * A message being read: each reader takes the phrases it understands and leaves blanks of the same length, so that places
 * stay comparable and no phrase is read twice.
 */
export type MaskedText = {
  /** Lower case, with straight quotes and dashes; what was taken is blank. */
  text: string
  /** As the shopper wrote it, of the same length. */
  readonly original: string
}

const plainMarks: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '–': '-',
  '—': '-',
  '“': '"',
  '”': '"',
}

export function createMaskedText(message: string): MaskedText {
  const text = message.replace(/[A-Z’‘`–—“”]/g, (mark) => plainMarks[mark] ?? mark.toLowerCase())
  return { text, original: message }
}

const lastSplit = new WeakMap<MaskedText, { readonly text: string; readonly words: readonly Word[] }>()

/** The words that are not taken yet. */
export function unmaskedWords(masked: MaskedText): readonly Word[] {
  const last = lastSplit.get(masked)
  const { text } = masked
  if (last?.text === text) return last.words
  const words = (last && withoutTaken(last.words, text)) ?? splitWords(text)
  lastSplit.set(masked, { text, words })
  return words
}

/** The words that still stand in a text, with what stands between them now; null where part of a word was taken. */
function withoutTaken(words: readonly Word[], text: string): Word[] | null {
  const left: Word[] = []
  let end = 0
  for (const word of words) {
    const { at, raw } = word
    if (!text.startsWith(raw, at)) {
      if (text.slice(at, at + raw.length).trim() !== '') return null
      continue
    }
    const gap = text.slice(end, at)
    left.push(gap === word.gap ? word : { ...word, gap })
    end = at + raw.length
  }
  return left
}

/** Blanks each match of a global pattern that `read` accepts; `read` returns false to leave one where it is. */
export function consumeMatches(
  masked: MaskedText,
  pattern: RegExp,
  read: (match: RegExpExecArray) => unknown,
): void {
  // Not `matchAll`: it would compile a copy of the pattern for every message.
  const { text } = masked
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++
    else if (read(match) !== false) mask(masked, match.index, match.index + match[0].length)
  }
}

/** Blanks a stretch of the message. */
export function mask(masked: MaskedText, from: number, to: number): void {
  masked.text = masked.text.slice(0, from) + ' '.repeat(to - from) + masked.text.slice(to)
}
