import type { AskedDetails, AskedPart } from '../../dialogue/asked-details.ts'
import { comparable } from '../../product/comparable.ts'
import type { Product } from '../../product/product.ts'
import { and, or, price as priceWords } from './formats.ts'
import { spokenValue } from './spoken-values.ts'

/** What the shop knows of one product, the part that was asked for first. */
export function wordDetails(product: Product, asked: AskedDetails): string {
  const { title, brand, price, attributes } = product
  const { material = [], color = [] } = attributes
  const told: Readonly<Record<AskedPart, string>> = {
    sizes: asked.sizes.length > 0 ? wordAskedSizes(product, asked.sizes) : wordSizes(product),
    stock: wordStock(product),
    price: price === null ? 'The shop gives no price for it.' : `It costs ${priceWords(price)}.`,
    material: material.length === 0 ? '' : `It is made of ${and(material.map(spokenValue))}.`,
    brand: brand === null ? 'The shop names no brand.' : `It is by ${brand}.`,
  }
  const parts = asked.sizes.length > 0 ? new Set<AskedPart>(['sizes', ...asked.parts]) : asked.parts
  const answers = [...parts]
    .map((part) => told[part] || (part === 'material' ? 'The shop does not say what it is made of.' : ''))
    .filter((sentence) => sentence !== '')
  const name = brand === null || title.includes(brand) ? title : `${title} by ${brand}`
  if (answers.length > 0) return `${name}: ${answers.map(lowerFirst).join(' ')}`
  const colors = color.length === 0 ? '' : `Color: ${color.join(', ')}.`
  return [`${name}.`, told.price, told.sizes, colors, told.material, told.stock]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

const wordSizes = ({ sizes }: Product) =>
  sizes.length === 0 ? 'The shop lists no sizes for it.' : `It comes in ${sizes.join(', ')}.`

/** "Yes, it comes in M." or what it comes in instead. */
function wordAskedSizes(product: Product, asked: readonly string[]): string {
  if (product.sizes.length === 0) return wordSizes(product)
  const known = product.sizes.map(comparable)
  const has = asked.filter((size) => known.includes(comparable(size)))
  if (has.length === 0) return `No, not in ${or(asked)}. ${wordSizes(product)}`
  return `Yes, it comes in ${and(has)}${product.stock === 0 ? ', but it is sold out' : ''}.`
}

function wordStock({ stock }: Product): string {
  if (stock === null) return ''
  if (stock === 0) return 'It is sold out.'
  return stock < 5 ? `Only ${stock} left in stock.` : 'It is in stock.'
}

const lowerFirst = (text: string, place: number) =>
  place === 0 ? text.charAt(0).toLowerCase() + text.slice(1) : text
