import type { EarCard } from './ear-card.ts'
import type { Span } from './heard.ts'

/** A piece of a message: its id, where it stands in the message, and the word that it is of. */
export type Piece = Span & { readonly id: number; readonly word: number }

export type WordPieces = {
  readonly idOf: (piece: string) => number
  readonly split: (text: string) => Piece[]
}

type Letter = { readonly text: string; readonly at: number; readonly size: number }

const isSpace = (letter: string) => /\s|\p{Zs}/u.test(letter)
const isDropped = (letter: string) => /[\p{Cc}\p{Cf}\p{Co}\ufffd]/u.test(letter) && !isSpace(letter)
/** All of ASCII that is neither letter, digit nor space counts, as BERT has it. */
const standsAlone = (letter: string) => /[!-/:-@[-`{-~]|\p{P}|\p{Script=Han}/u.test(letter)

/**
 * WordPiece as BERT without capitals has it, longest piece first. Our own, since `@huggingface/tokenizers` tells no places
 * in the text, which the roles of words need.
 */
export function createWordPieces({ pieces, unknown, longest_word }: EarCard['text']): WordPieces {
  const ids = new Map(pieces.map((piece, id) => [piece, id]))
  const idOf = (piece: string) => ids.get(piece) ?? (ids.get(unknown) as number)

  function piecesOf(word: readonly Letter[], place: number): Piece[] {
    const first = word[0] as Letter
    const last = word.at(-1) as Letter
    const whole = { id: idOf(unknown), start: first.at, end: last.at + last.size, word: place }
    if (word.length > longest_word) return [whole]
    const found: Piece[] = []
    for (let from = 0; from < word.length; ) {
      let to = word.length
      let id: number | undefined
      for (; to > from; to--) {
        const text = word
          .slice(from, to)
          .map((letter) => letter.text)
          .join('')
        id = ids.get(from === 0 ? text : `##${text}`)
        if (id !== undefined) break
      }
      if (id === undefined) return [whole]
      const end = word[to - 1] as Letter
      found.push({ id, start: (word[from] as Letter).at, end: end.at + end.size, word: place })
      from = to
    }
    return found
  }

  return {
    idOf,
    split: (text) => wordsOf(lettersOf(text)).flatMap(piecesOf),
  }
}

/** The letters without accents, lower case, each with its place before. */
function lettersOf(text: string): Letter[] {
  const letters: Letter[] = []
  let at = 0
  for (const letter of text) {
    const size = letter.length
    if (isSpace(letter)) letters.push({ text: ' ', at, size })
    else if (!isDropped(letter) && letter !== '\0')
      for (const plain of letter
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .toLowerCase())
        letters.push({ text: plain, at, size })
    at += size
  }
  return letters
}

function wordsOf(letters: readonly Letter[]): Letter[][] {
  const words: Letter[][] = []
  let open: Letter[] | null = null
  for (const letter of letters) {
    if (letter.text === ' ') open = null
    else if (standsAlone(letter.text)) {
      words.push([letter])
      open = null
    } else if (open === null) {
      open = [letter]
      words.push(open)
    } else open.push(letter)
  }
  return words
}
