import type { TurnFacts } from '../../../src/dialogue/turn-facts.ts'
import { comparable } from '../../../src/product/comparable.ts'
import type { Product } from '../../../src/product/product.ts'
import { germanName } from '../../../src/voice/de/german-names.ts'
import { listGerman } from '../../../src/voice/de/list-german.ts'
import { formatPrice } from '../../../src/voice/list-products.ts'

/** What the shop knows of one product, in German; the sizes first where one was asked for. */
export function describeInGerman(product: Product, { request }: TurnFacts): string {
  const { title, brand, price, sizes, attributes } = product
  const asked = request.wishes.flatMap((wish) => wish.sizes)
  if (asked.length > 0 && sizes.length > 0) return `„${title}“: ${askedSizes(product, asked)}`
  const { color, material } = attributes
  const name = brand === null || title.includes(brand) ? `„${title}“.` : `„${title}“ von ${brand}.`
  return [
    name,
    price === null ? 'Der Shop nennt keinen Preis.' : `Preis: ${formatPrice(price)}.`,
    sizes.length === 0 ? 'Der Shop nennt keine Größen.' : `Größen: ${sizes.join(', ')}.`,
    color === undefined ? '' : `Farbe: ${listGerman(color.map((value) => germanName('color', value)))}.`,
    material === undefined
      ? ''
      : `Material: ${listGerman(material.map((value) => germanName('material', value)))}.`,
    stockOf(product),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function askedSizes({ sizes, stock }: Product, asked: readonly string[]): string {
  const known = sizes.map(comparable)
  const has = asked.filter((size) => known.includes(comparable(size)))
  if (has.length === 0) return `nein, nicht in ${listGerman(asked, 'oder')}. Größen: ${sizes.join(', ')}.`
  return `ja, in ${listGerman(has)}${stock === 0 ? ', aber ausverkauft' : ''}.`
}

function stockOf({ stock }: Product): string {
  if (stock === null) return ''
  if (stock === 0) return 'Ausverkauft.'
  return stock < 5 ? `Nur noch ${stock} auf Lager.` : 'Auf Lager.'
}
