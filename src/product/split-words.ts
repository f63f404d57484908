export type Word = {
  /** Lower case, without accents or apostrophes: "Women's" is "womens". */
  readonly text: string
  /** As it was written. */
  readonly raw: string
  /** What stood between the previous word and this one. */
  readonly gap: string
  /** Where it starts, in characters. */
  readonly at: number
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’`´](?=\p{L})[\p{L}\p{M}]+)*/gu

/** Letters and digits, as words; hyphens, slashes and punctuation separate, apostrophes inside a word do not. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  wordPattern.lastIndex = 0
  for (let match = wordPattern.exec(text); match !== null; match = wordPattern.exec(text)) {
    const raw = match[0]
    words.push({ text: normaliseWord(raw), raw, gap: text.slice(end, match.index), at: match.index })
    end = match.index + raw.length
  }
  return words
}

function normaliseWord(raw: string): string {
  const lower = raw.toLowerCase()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no more work
  if (/^[\x00-\x7f]*$/.test(lower)) return lower.replace(/['`]/g, '')
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’`´]/g, '')
}
