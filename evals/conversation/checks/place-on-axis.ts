import type { Axis } from '../dialogue.ts'
import type { JudgedProduct } from './judged-product.ts'

const scale = (...steps: readonly (readonly string[])[]): Readonly<Record<string, number>> =>
  Object.fromEntries(steps.flatMap((values, step) => values.map((value) => [value, step])))

const lengths = scale(['cropped'], ['mini'], ['short'], ['knee'], ['midi'], ['ankle'], ['maxi'])
const sleeves = scale(
  ['strapless'],
  ['spaghetti-strap', 'sleeveless'],
  ['cap'],
  ['short'],
  ['three-quarter'],
  ['long'],
)
const fits = scale(['skinny'], ['slim'], ['regular', 'straight'], ['relaxed', 'flared'], ['oversized'])
const shades = scale(
  ['black'],
  ['navy', 'burgundy', 'brown'],
  ['olive', 'purple', 'blue', 'green', 'red', 'bronze'],
  ['gray', 'turquoise', 'orange', 'gold'],
  ['pink', 'silver'],
  ['yellow', 'beige'],
  ['white'],
)
const occasions = scale(
  ['lounge'],
  ['sport', 'beach'],
  ['casual', 'travel'],
  ['ethnic'],
  ['party'],
  ['wedding', 'formal'],
)
const warmths = scale(
  ['linen', 'chiffon', 'mesh'],
  ['silk', 'satin', 'viscose', 'lace'],
  ['cotton', 'polyester', 'nylon', 'canvas', 'denim', 'synthetic'],
  ['velvet', 'corduroy', 'suede', 'leather'],
  ['knit', 'fleece', 'wool'],
)
const quiet = ['black', 'white', 'gray', 'beige', 'silver', 'brown', 'navy']

/** Where a product stands on a scale; null where nobody tells. Lengths and the like are ranks, a price is an amount. */
export function placeOnAxis({ attributes, price }: JudgedProduct, axis: Axis): number | null {
  const { length, sleeve_length, fit, color, occasion, material } = attributes
  switch (axis) {
    case 'price':
      return price
    case 'length':
      return placeOf(lengths, length)
    case 'sleeve_length':
      return placeOf(sleeves, sleeve_length)
    case 'looseness':
      return placeOf(fits, fit)
    case 'lightness':
      return placeOf(shades, color?.[0])
    case 'formality':
      return placeOf(occasions, occasion)
    case 'warmth':
      return placeOf(warmths, material?.[0])
    case 'colorfulness':
      if (color === undefined) return null
      return color.includes('multicolor') ? 5 : color.filter((each) => !quiet.includes(each)).length
  }
}

const placeOf = (places: Readonly<Record<string, number>>, value: string | undefined): number | null =>
  value === undefined ? null : (places[value] ?? null)
