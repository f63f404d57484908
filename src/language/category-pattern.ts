import { termIndex } from '../product/term-index.ts'

const phrases = [...termIndex.meanings]
  .filter(([, meanings]) => meanings.some(({ attribute }) => attribute === 'category'))
  .map(([phrase]) => phrase)

/** A pattern source for any kind of product as it may stand in lower-case text, hyphens included; the longest wins. */
export const categoryPattern: string = phrases
  .sort((one, other) => other.length - one.length)
  .map((phrase) => phrase.replaceAll(' ', '[ -]'))
  .join('|')
