import type { AskedDetails, AskedPart } from '../../dialogue/asked-details.ts'
import { comparable } from '../../product/comparable.ts'
import type { Product } from '../../product/product.ts'
import { attributeWords } from './attribute-words.ts'
import { and, or, price as priceWords } from './formats.ts'

/** What the shop knows of one product, the part that was asked for first. */
export function wordDetails(product: Product, asked: AskedDetails): string {
  const { title, brand, price, attributes } = product
  const { material = [], color = [] } = attributes
  const told: Readonly<Record<AskedPart, string>> = {
    sizes: asked.sizes.length > 0 ? wordAskedSizes(product, asked.sizes) : wordSizes(product),
    stock: wordStock(product),
    price: price === null ? 'Der Shop nennt keinen Preis.' : `Preis: ${priceWords(price)}.`,
    material:
      material.length === 0
        ? ''
        : `Material: ${and(material.map((value) => attributeWords('material', value)))}.`,
    brand: brand === null ? 'Der Shop nennt keine Marke.' : `Marke: ${brand}.`,
  }
  const parts = asked.sizes.length > 0 ? new Set<AskedPart>(['sizes', ...asked.parts]) : asked.parts
  const answers = [...parts]
    .map((part) => told[part] || (part === 'material' ? 'Der Shop sagt nicht, woraus es ist.' : ''))
    .filter((sentence) => sentence !== '')
  if (answers.length > 0) return `„${title}“: ${answers.join(' ')}`
  const name = brand === null || title.includes(brand) ? `„${title}“.` : `„${title}“ von ${brand}.`
  const colors =
    color.length === 0 ? '' : `Farbe: ${and(color.map((value) => attributeWords('color', value)))}.`
  return [name, told.price, told.sizes, colors, told.material, told.stock]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

const wordSizes = ({ sizes }: Product) =>
  sizes.length === 0 ? 'Der Shop nennt keine Größen.' : `Größen: ${sizes.join(', ')}.`

/** "ja, in M." or what there is instead. */
function wordAskedSizes(product: Product, asked: readonly string[]): string {
  if (product.sizes.length === 0) return wordSizes(product)
  const known = product.sizes.map(comparable)
  const has = asked.filter((size) => known.includes(comparable(size)))
  if (has.length === 0) return `nein, nicht in ${or(asked)}. ${wordSizes(product)}`
  return `ja, in ${and(has)}${product.stock === 0 ? ', aber ausverkauft' : ''}.`
}

function wordStock({ stock }: Product): string {
  if (stock === null) return ''
  if (stock === 0) return 'Ausverkauft.'
  return stock < 5 ? `Nur noch ${stock} auf Lager.` : 'Auf Lager.'
}
