import type { TurnFacts } from '../../src/dialogue/turn-facts.ts'
import { comparable } from '../../src/product/comparable.ts'
import type { Product } from '../../src/product/product.ts'
import { either, spokenValue } from '../../src/voice/en/spoken-values.ts'
import { formatPrice } from '../../src/voice/list-products.ts'

/** What the shop knows of one product, the part that was asked for first. */
export function wordDetails(product: Product, { request }: TurnFacts): string {
  const message = request.english
  const { title, brand, price, attributes } = product
  const sizes = wordSizes(product)
  const askedSizes = request.wishes.flatMap((wish) => wish.sizes)
  const stock = wordStock(product)
  const cost = price === null ? 'The shop gives no price for it.' : `It costs ${formatPrice(price)}.`
  const material = attributes.material === undefined ? '' : `It is made of ${either(attributes.material)}.`
  const asked = [
    askedSizes.length > 0
      ? wordAskedSizes(product, askedSizes)
      : /\bsizes?\b|\bfit\b/i.test(message)
        ? sizes
        : '',
    /\bstock\b|\bavailable\b|\bleft\b/i.test(message) ? stock : '',
    /\bprice\b|\bcosts?\b|\bhow much\b/i.test(message) ? cost : '',
    /\bmaterial\b|\bfabric\b|\bmade\b/i.test(message)
      ? material || 'The shop does not say what it is made of.'
      : '',
    /\bbrand\b|\bmakes? it\b/i.test(message)
      ? brand === null
        ? 'The shop names no brand.'
        : `It is by ${brand}.`
      : '',
  ].filter((sentence) => sentence !== '')
  const name = brand === null || title.includes(brand) ? title : `${title} by ${brand}`
  if (asked.length > 0) return `${name}: ${asked.map(lowerFirst).join(' ')}`
  const color =
    attributes.color === undefined ? '' : `Color: ${attributes.color.map(spokenValue).join(', ')}.`
  return [`${name}.`, cost, sizes, color, material, stock].filter((sentence) => sentence !== '').join(' ')
}

const wordSizes = ({ sizes }: Product) =>
  sizes.length === 0 ? 'The shop lists no sizes for it.' : `It comes in ${sizes.join(', ')}.`

/** "Yes, it comes in M." or what it comes in instead. */
function wordAskedSizes(product: Product, asked: readonly string[]): string {
  if (product.sizes.length === 0) return wordSizes(product)
  const known = product.sizes.map(comparable)
  const has = asked.filter((size) => known.includes(comparable(size)))
  if (has.length === 0) return `No, not in ${asked.join(' or ')}. ${wordSizes(product)}`
  return `Yes, it comes in ${has.join(' and ')}${product.stock === 0 ? ', but it is sold out' : ''}.`
}

function wordStock({ stock }: Product): string {
  if (stock === null) return ''
  if (stock === 0) return 'It is sold out.'
  return stock < 5 ? `Only ${stock} left in stock.` : 'It is in stock.'
}

const lowerFirst = (text: string, place: number) =>
  place === 0 ? text.charAt(0).toLowerCase() + text.slice(1) : text
