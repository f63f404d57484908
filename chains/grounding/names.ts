import type { KnownFacts, KnownProduct } from '../known-facts.ts'
import { legible } from './legible.ts'
import { namesBesideKinds } from './names-beside-kinds.ts'

/** Words that may stand beside a product's own in its name. */
const smallWords = new Set(
  'a an the and or & in of for with by from to your our my size sizes color colour der die das ein eine und oder in von für mit aus im größe farbe'.split(
    ' ',
  ),
)

/** True when every name that the sentence gives to a product is that of one that a tool returned, a brand's, or the shopper's own. */
export const namesAreKnown = (sentence: string, facts: KnownFacts): boolean =>
  markedNames(sentence).every((name) => isKnownName(name, facts)) &&
  plainNames(sentence, facts).every((name) => isKnownName(name, facts)) &&
  namesBesideKinds(legible(sentence), facts).every((name) => isKnownName(name, facts))

/** Names a sentence presents as products: in bold, in quotes, or at the head of a list item. */
function markedNames(sentence: string): string[] {
  const marked = [
    ...sentence.matchAll(
      /\*\*([^*\n]+)\*\*|__([^_\n]+)__|"([^"\n]+)"|[“„«»]([^“”„«»\n]+)[”“»«]|(?<![*\p{L}])\*([^*\n]+)\*/gu,
    ),
  ].map((groups) => groups.slice(1).find((name) => name !== undefined) ?? '')
  const item = /^\s*(?:\d+[.)]|[-*•–])\s+([^\n]+?)(?:\s+[-–—|:(]|,|:|[.!?](?:\s|$)|\n|$)/u.exec(sentence)?.[1]
  return [...marked, ...(item === undefined ? [] : [item])]
    .map((name) => name.replaceAll(/\*\*|__|[“”„"]/g, '').trim())
    .filter((name) => properWords(name) >= 2)
}

const properWords = (name: string) => name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)).length

/** Words in capitals side by side, within a sentence, that name a kind of garment and more than that: "the Aurora Silk Gown". */
function plainNames(sentence: string, { read = readsNothing }: KnownFacts): string[] {
  const runs =
    sentence.match(
      /(?<=[\p{L}\p{N},;:]\s)(?<!(?:^|\s)(?:[Ii]m|[Aa]m|[Zz]u[mr]|[Bb]eim|[Vv]om)\s)\p{Lu}[\p{L}\p{N}'’-]*(?:\s\p{Lu}[\p{L}\p{N}'’-]*)+/gu,
    ) ?? []
  return runs.flatMap((run) => {
    const { isGarment, unknown } = read(run)
    const words = run.split(/\s/)
    if (!isGarment || (unknown === '' && words.length === 2)) return []
    // The kind may be told in another language than the title's.
    return [
      words.length > 2 ? run : words.filter((word) => unknown.includes(word.toLowerCase())).join(' ') || run,
    ]
  })
}

const readsNothing = () => ({ isGarment: false, unknown: '' })

function isKnownName(name: string, { products, brands = [], message }: KnownFacts): boolean {
  const comparable = name.toLowerCase()
  if (message.toLowerCase().includes(comparable)) return true
  if (brands.some((brand) => brand.toLowerCase() === comparable)) return true
  const words = wordsOf(name).filter((word) => !smallWords.has(word) && !/^\d+$/.test(word))
  return products.some((product) => {
    const known = knownWords(product)
    return words.every((word) => known.has(word))
  })
}

const knownWords = ({ title, words = '' }: KnownProduct): ReadonlySet<string> =>
  new Set(wordsOf(`${title} ${words}`))

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
