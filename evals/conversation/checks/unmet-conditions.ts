import { type AttributeName, attributeNames } from '../../../src/product/attributes.ts'
import type { Conditions } from '../dialogue.ts'
import type { JudgedProduct } from './judged-product.ts'

/** Shades that a shopper takes for the color: a navy dress is a blue one. */
const shades: Readonly<Record<string, readonly string[]>> = {
  blue: ['navy'],
  red: ['burgundy'],
  green: ['olive'],
}

const sameSize = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()

export const valuesOf = ({ attributes }: JudgedProduct, name: AttributeName): readonly string[] =>
  [attributes[name] ?? []].flat()

/** The values that fulfill a wish for one: its shades too, and for women or men what is for everybody. */
function meaning(name: AttributeName, value: string): readonly string[] {
  if (name === 'color') return [value, ...(shades[value] ?? [])]
  return name === 'gender' ? [value, 'unisex'] : [value]
}

/**
 * Which of the conditions a product breaks, each in words; a value that nobody tells breaks it too. `strict` takes a color by
 * its name alone, and as the first of the product's: then navy is no blue, and black dots on white make nothing black.
 */
export function unmetConditions(
  product: JudgedProduct,
  conditions: Conditions,
  { strict = false }: { strict?: boolean } = {},
): string[] {
  const { minPrice = 0, maxPrice = Number.POSITIVE_INFINITY, sizes, brands } = conditions
  const unmet: string[] = []
  for (const name of attributeNames) {
    const wanted = (conditions[name] as readonly string[] | undefined)?.flatMap((value) =>
      strict && name === 'color' ? [value] : meaning(name, value),
    )
    const all = valuesOf(product, name)
    const own = strict && name === 'color' ? all.slice(0, 1) : all
    if (wanted !== undefined && !own.some((value) => wanted.includes(value)))
      unmet.push(`${name} ${own.join('+') || 'unknown'}`)
  }
  if (conditions.minPrice !== undefined || conditions.maxPrice !== undefined) {
    const { price } = product
    if (price === null || price < minPrice || price > maxPrice) unmet.push(`price ${price}`)
  }
  if (sizes !== undefined && !sizes.some((size) => product.sizes.some((own) => sameSize(own, size))))
    unmet.push(`sizes ${product.sizes.join(' ')}`)
  if (brands !== undefined && !brands.includes(product.brand ?? '')) unmet.push(`brand ${product.brand}`)
  return unmet
}

/** Which of the refused things a product has, each in words; a refused color rules out its shades. */
export function refusedTraits(product: JudgedProduct, refused: Conditions): string[] {
  const traits = attributeNames.flatMap((name) => {
    const values = (refused[name] as readonly string[] | undefined)?.flatMap((value) =>
      name === 'color' ? meaning(name, value) : [value],
    )
    return valuesOf(product, name)
      .filter((value) => values?.includes(value))
      .map((value) => `${name} ${value}`)
  })
  const { sizes = [], brands = [], minPrice, maxPrice } = refused
  const within =
    (minPrice !== undefined || maxPrice !== undefined) &&
    product.price !== null &&
    product.price >= (minPrice ?? 0) &&
    product.price <= (maxPrice ?? Number.POSITIVE_INFINITY)
  return [
    ...traits,
    ...(within ? [`price ${product.price}`] : []),
    ...product.sizes.filter((size) => sizes.some((each) => sameSize(each, size))),
    ...(brands.includes(product.brand ?? '') ? [`brand ${product.brand}`] : []),
  ]
}
