import type { ComparisonOutcome } from '../../dialogue/outcome.ts'
import type { Product } from '../../product/product.ts'
import { formatPrice } from '../list-products.ts'
import { germanDirection } from './german-directions.ts'
import { germanName } from './german-names.ts'
import { listGerman } from './list-german.ts'

const mostTold = 4

/** The answer to "welches ist wärmer?"; where nothing was named to compare by, what each product is. */
export function compareInGerman({ products, compared }: ComparisonOutcome): string {
  if (compared === null) {
    const told = products.slice(0, mostTold).map((product) => `„${product.title}“: ${factsOf(product)}.`)
    return `${told.join(' ')} Sag mir, was dir wichtig ist, etwa Preis, Wärme oder Länge, dann vergleiche ich danach.`
  }
  const { by, toward, ranked, leading, unknown } = compared
  const words = germanDirection(by, toward)
  const [first, second] = ranked
  if (first === undefined || (ranked.length === 1 && unknown.length > 0))
    return `Welches ${words} ist, kann ich nicht sagen: Der Shop gibt dazu nicht genug an.`
  if (second === undefined) return `Da gibt es nur ${nameOf(first.product)}.`
  const untold =
    unknown.length === 0 ? '' : ` Zu ${listGerman(unknown.map(nameOf))} gibt der Shop nicht genug an.`
  const fact = (product: Product) =>
    by === 'price' && product.price !== null
      ? `${nameOf(product)} (${formatPrice(product.price)})`
      : nameOf(product)
  if (leading > 1) {
    return `${listGerman(ranked.slice(0, leading).map(({ product }) => fact(product)))} liegen gleichauf.${untold}`
  }
  return `${fact(first.product)} ist ${words} als ${fact(second.product)}.${untold}`
}

const nameOf = ({ title }: Product) => `„${title}“`

function factsOf({ price, attributes }: Product): string {
  const { color = [], pattern, material = [] } = attributes
  const facts = [
    price === null ? 'kein Preis angegeben' : formatPrice(price),
    ...color.map((value) => germanName('color', value)),
    pattern === undefined ? '' : germanName('pattern', pattern),
    ...material.map((value) => germanName('material', value)),
  ]
  return facts.filter((fact) => fact !== '').join(', ')
}
