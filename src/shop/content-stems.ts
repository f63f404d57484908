import { splitWords } from '../product/split-words.ts'

const stemLength = 5
const shortest = 4
/** Words of that length that say nothing of what is asked. */
const empty = new Set(
  `that this with your have does what when where which will would could should from they them then than there these those about
much many long send back like know good give gets made into just also some only been were more want need please shop store item order
eine einen einer einem eines oder aber auch nach nicht noch wann wenn welche wird werden kann kannst habe habt haben eure euch
euer dass dies diese dieser sich sind wird mein meine laden artikel bitte viel wieviel lange`
    .split(/\s+/)
    .map((word) => word.slice(0, stemLength)),
)

/** The beginnings of a text's telling words, so that "returned" meets "returns". Numbers count as they are. */
export const contentStems = (text: string): Set<string> =>
  new Set(
    splitWords(text)
      .map(({ text: word }) => word)
      .filter((word) => word.length >= shortest || /^\d+$/.test(word))
      .map((word) => word.slice(0, stemLength))
      .filter((stem) => !empty.has(stem)),
  )
