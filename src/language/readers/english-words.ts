import english from 'dictionary-en'
import nspell from 'nspell'

let speller: ReturnType<typeof nspell> | undefined

/**
 * True of a word that English has: "trainee" is no misspelt "trainer". The first call reads the dictionary, a quarter of a second: whoever
 * serves makes it before the first message.
 */
export function isEnglishWord(word: string): boolean {
  speller ??= nspell({ aff: Buffer.from(english.aff), dic: Buffer.from(english.dic) })
  return speller.correct(word)
}
