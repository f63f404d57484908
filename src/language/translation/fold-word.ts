/** Lower case, with the letters of a language written out ("Mäntel" is "maentel"); other accents and apostrophes go. */
export function foldWord(raw: string, letters: Readonly<Record<string, string>>): string {
  const lower = raw.toLowerCase()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no more work
  if (/^[\x00-\x7f]*$/.test(lower)) return lower.replace(/['`]/g, '')
  const written = Array.from(lower.normalize('NFC'), (letter) => letters[letter] ?? letter).join('')
  return written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’`´]/g, '')
}

/** The same without the written-out letters ("Mantel"), as hurried shoppers type. */
export const foldPlain = (raw: string): string => foldWord(raw, { ß: 'ss' })
