import { comesIn } from '../../dialogue/shown-having.ts'
import type { ToldDetails } from '../../dialogue/told-details.ts'
import type { ProductTopic } from '../../language/question.ts'
import type { Product } from '../../product/product.ts'
import { timesPrice } from '../../product/times-price.ts'
import { and, or, price as priceWords } from './formats.ts'
import { spokenValue } from './spoken-values.ts'
import { wordKnown } from './word-advice.ts'

/** What the shop knows of one product, the part that was asked for first. */
export function wordDetails({
  product,
  sizes,
  quantity = 1,
  topics,
  toldByText = [],
  sentences,
  isOther,
  general,
}: ToldDetails): string {
  const generally = general === undefined ? '' : ` In general: ${wordKnown([general])}`
  const { title, brand } = product
  const told = toldOf(product, sizes, quantity)
  const name = brand === null || title.includes(brand) ? title : `${title} by ${brand}`
  const asked = sizes.length > 0 ? new Set<ProductTopic>(['sizes', ...topics]) : new Set(topics)
  if (asked.size === 0 && !isOther) {
    const { price, sizes: sizesSaid, colors, material, stock } = told
    return [`${name}.`, price, sizesSaid, colors, material, stock].filter(isSaid).join(' ')
  }
  const answers = [...[...asked].map((topic) => told[topic] ?? ''), ...sentences].filter(isSaid)
  const untold = [...asked].filter((topic) => !isSaid(told[topic]) && !toldByText.includes(topic))
  const left = answers.length === 0 || untold.length === 0 ? '' : wordUntold(untold)
  if (answers.length > 0)
    return `${name}: ${[...answers.map(lowerFirst), left].filter(isSaid).join(' ')}${generally}`
  const what = isOther ? 'that' : or([...asked].map((topic) => topicWords[topic]))
  return `${name}: the shop does not say ${what}.${generally}`
}

const wordUntold = (topics: readonly ProductTopic[]): string =>
  `The shop does not say ${or(topics.map((topic) => topicWords[topic]))}.`

const isSaid = (sentence: string | undefined): sentence is string => sentence !== undefined && sentence !== ''

/** What the product's own fields answer. */
function toldOf(
  product: Product,
  sizes: readonly string[],
  quantity: number,
): Partial<Record<ProductTopic, string>> {
  const { brand, price, attributes } = product
  const { material = [], color = [], length, fit } = attributes
  return {
    sizes: sizes.length > 0 ? wordAskedSizes(product, sizes) : wordSizes(product),
    stock: wordStock(product),
    price:
      price === null
        ? 'The shop gives no price for it.'
        : quantity > 1
          ? `${quantity} of them come to ${priceWords(timesPrice(price, quantity))}, ${priceWords(price)} each.`
          : `It costs ${priceWords(price)}.`,
    sale:
      price === null
        ? ''
        : `The shop gives one price for it, ${priceWords(price)}, and does not say whether that is reduced.`,
    material: material.length === 0 ? '' : `It is made of ${and(material.map(spokenValue))}.`,
    brand: brand === null ? 'The shop names no brand.' : `It is by ${brand}.`,
    colors: color.length === 0 ? '' : `Color: ${color.join(', ')}.`,
    length: length === undefined ? '' : `Its length is ${spokenValue(length)}.`,
    rating: wordRating(product),
    fit: fit === undefined ? '' : `Its fit is ${spokenValue(fit)}.`,
  }
}

/** What the shop does not say, behind "the shop does not say". */
const topicWords: Readonly<Record<ProductTopic, string>> = {
  care: 'how to care for it',
  lining: 'whether it is lined',
  pockets: 'whether it has pockets',
  closure: 'how it closes',
  stretch: 'whether it stretches',
  transparency: 'whether it is see-through',
  heel: 'how high the heel is',
  weight: 'what it weighs',
  warmth: 'how warm it is',
  rain: 'how it stands up to rain',
  origin: 'where it is made',
  material: 'what it is made of',
  length: 'how long it is',
  fit: 'how it fits',
  comfort: 'how it feels to wear',
  quality: 'how long it lasts',
  ethics: 'how it is produced',
  rating: 'how it is rated',
  model: 'anything about the model',
  sizes: 'which sizes there are',
  colors: 'which colors there are',
  price: 'what it costs',
  sale: 'whether it is reduced',
  stock: 'whether it is in stock',
  brand: 'who makes it',
  detail: 'that',
}

const wordSizes = ({ sizes }: Product) =>
  sizes.length === 0 ? 'The shop lists no sizes for it.' : `It comes in ${sizes.join(', ')}.`

/** "Yes, it comes in M." or what it comes in instead. */
function wordAskedSizes(product: Product, asked: readonly string[]): string {
  if (product.sizes.length === 0) return wordSizes(product)
  const has = comesIn(product, asked)
  if (has.length === 0) return `No, not in ${or(asked)}. ${wordSizes(product)}`
  const isNamed = asked.some((size) => has.some((own) => own.toLowerCase() === size.toLowerCase()))
  const equal = isNamed ? '' : `, which is ${asked[0]}`
  return `Yes, it comes in ${and(has)}${equal}${product.stock === 0 ? ', but it is sold out' : ''}.`
}

function wordRating({ rating, reviews }: Product): string {
  if (rating === null) return ''
  const by =
    rating.count === null ? '' : rating.count === 1 ? ' by one customer' : ` by ${rating.count} customers`
  const [first] = reviews.filter(({ text, title }) => text !== '' || title !== '')
  const quoted = first === undefined ? '' : ` One wrote: “${first.text === '' ? first.title : first.text}”`
  return `It is rated ${rating.value} of ${rating.scale}${by}.${quoted}`
}

function wordStock({ stock }: Product): string {
  if (stock === null) return ''
  if (stock === 0) return 'It is sold out.'
  return stock < 5 ? `Only ${stock} left in stock.` : 'It is in stock.'
}

const lowerFirst = (text: string, place: number) =>
  place === 0 ? text.charAt(0).toLowerCase() + text.slice(1) : text
