import type { Known } from '../knowledge/shelf.ts'
import { askingByLanguage } from '../language/languages.ts'
import type { ProductTopic } from '../language/question.ts'
import { findKnown } from '../language/readers/find-known.ts'
import { foldText } from '../language/readers/fold-words.ts'
import type { ShopperRequest } from '../language/request.ts'
import type { Product } from '../product/product.ts'
import { contentStems } from '../shop/content-stems.ts'
import { sentencesIn } from '../shop/shop-info.ts'

/** What is told of a product, and what was asked of it. */
export type ToldDetails = {
  readonly product: Product
  /** Sizes asked for by name: "does it come in M?". */
  readonly sizes: readonly string[]
  /** "Three of them", where the price is asked: how many. */
  readonly quantity?: number
  /** None where it is asked about as a whole, or of something that no topic names. */
  readonly topics: readonly ProductTopic[]
  /** Topics that a sentence of `sentences` tells of. */
  readonly toldByText?: readonly ProductTopic[]
  /** Sentences of the shop's own text that answer what its fields do not. */
  readonly sentences: readonly string[]
  /** What is known of such pieces, where their care is asked and the shop does not tell it. */
  readonly general?: Known
  /** True where something is asked that no topic names: only the text may tell. */
  readonly isOther: boolean
}

/** Topics that one answer tells at most. */
const most = 3

export function toldDetails(
  product: Product,
  {
    english,
    wishes,
    question,
    knows = [],
  }: Pick<ShopperRequest, 'english' | 'wishes' | 'question' | 'knows'>,
): ToldDetails {
  const asked = question?.about === 'product' ? question.topics : []
  const topics = asked.filter((topic) => topic !== 'detail').slice(0, most)
  const sizes = wishes.flatMap((wish) => wish.sizes)
  const isOther =
    question?.about === 'product' && topics.length === 0 && sizes.length === 0 && !asksForAll.test(english)
  const found = isOther
    ? [sentenceLike(product, english)]
    : topics
        .filter((topic) => topic !== 'material' || product.attributes.material === undefined)
        .map((topic) => sentenceAbout(product, topic))
  const toldByText = isOther ? [] : topics.filter((topic) => sentenceAbout(product, topic) !== null)
  const sentences = [...new Set(found.filter((sentence) => sentence !== null))]
  const quantity = topics.includes('price') ? quantityIn(english) : 1
  const isOfCare = topics.includes('care') && !toldByText.includes('care')
  const isUntold = topics.some((topic) => inGeneral.has(topic) && !toldByText.includes(topic))
  const isAnswered = isOther ? sentences.length > 0 : !isUntold
  const general = (isOfCare ? careOf(product, english) : null) ?? (isAnswered ? null : (knows[0] ?? null))
  return {
    ...{ product, sizes, topics, toldByText, sentences, isOther },
    ...(quantity > 1 ? { quantity } : {}),
    ...(general === null ? {} : { general }),
  }
}

/** What holds of a kind or a fabric, whichever piece it is. */
const inGeneral: ReadonlySet<ProductTopic> = new Set([
  ...(['care', 'stretch', 'transparency', 'heel', 'warmth', 'rain', 'fit', 'comfort', 'quality'] as const),
  ...(['ethics', 'weight', 'lining', 'detail'] as const),
])

/** How such a piece is cared for: by what happened to it, by what its title calls it, else by what it is made of. */
function careOf({ title, attributes }: Product, asked: string): Known | null {
  const { shelves, forms } = askingByLanguage.get('en')!.advised
  const { material = [], category } = attributes
  const [mishap] = findKnown(foldText(asked), shelves, ['mishaps'], forms)
  if (mishap !== undefined) return { shelf: 'mishaps', id: mishap.id }
  const named = [title, material.join(' '), category ?? ''].map((text) => foldText(text.replaceAll('-', ' ')))
  for (const text of named) {
    const [found] = findKnown(text, shelves, ['care'], forms)
    if (found !== undefined) return { shelf: found.shelf, id: found.id }
  }
  return null
}

/** How many of a piece are spoken of; 1 where that is not said. */
function quantityIn(english: string): number {
  const said =
    /\b(\d{1,2}|two|three|four|five|six|ten|twelve|a (?:couple|dozen)) (?:of (?:them|these|those|it|the \w+)|pairs?|pieces|packs?)\b/i
      .exec(english)?.[1]
      ?.toLowerCase()
  return said === undefined ? 1 : Number(said) || (spokenCounts[said] ?? 1)
}

const spokenCounts: Readonly<Record<string, number>> = {
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10, twelve: 12, 'a couple': 2, 'a dozen': 12 },
}

/** "Tell me more about it" asks for all that is known. */
const asksForAll = /\b(?:more|details?|info|information|everything|about|again)\b/i

/** The sentence of a product's own text that tells of a topic; null where none does. */
export function sentenceAbout({ description }: Product, topic: ProductTopic): string | null {
  const patterns = [...askingByLanguage.values()].map(({ product }) => product[topic])
  const sentences = sentencesIn(description)
  return sentences.find((each) => patterns.some((pattern) => pattern.test(foldText(each)))) ?? null
}

/** The sentence that shares most of a question's words; null where none shares any. */
function sentenceLike({ description }: Product, words: string): string | null {
  const asked = contentStems(words)
  const shared = (sentence: string) => [...contentStems(sentence)].filter((stem) => asked.has(stem)).length
  const [best] = sentencesIn(description).toSorted((one, other) => shared(other) - shared(one))
  return best !== undefined && shared(best) > 0 ? best : null
}
