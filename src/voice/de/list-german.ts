/** "a, b und c". */
export const listGerman = (words: readonly string[], last = 'und'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
