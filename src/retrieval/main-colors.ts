import { type Color, shadesOf } from '../product/color.ts'
import { plausibleFrom } from '../product/evidence.ts'
import type { Product } from '../product/product.ts'
import { isColorOfVariant } from '../product/variants.ts'

/** Patterns that two colors make together: neither is an accent of the other. White flowers on red are red. */
const ofTwoColors: ReadonlySet<string> = new Set(['striped', 'checkered', 'plaid', 'camouflage', 'tie-dye'])

/**
 * The colors that a product is of: its first, the second of a pattern of two, those of its variants, and what its picture makes
 * plausible as the first. The others it has only in details.
 */
export function mainColors({ attributes, evidence, variants }: Product): readonly string[] {
  const [first, second, ...others] = attributes.color ?? []
  if (first === undefined || second === undefined) return attributes.color ?? []
  const beside = ofTwoColors.has(attributes.pattern ?? '') ? [second] : []
  const own = [second, ...others].filter(
    (color) =>
      color === 'multicolor' ||
      isColorOfVariant({ variants }, color) ||
      isShadeOf(first, color) ||
      (evidence?.color?.[color] ?? 0) >= plausibleFrom,
  )
  return [...new Set([first, ...beside, ...own])]
}

/** Dark green is listed as olive and green, navy as navy and blue: it is both. */
const isShadeOf = (one: Color, other: Color): boolean =>
  (shadesOf[other] ?? []).includes(one) || (shadesOf[one] ?? []).includes(other)

/** The colors of its details: a pink hoodie's white cord. */
export function accentColors(product: Product): readonly Color[] {
  const main = mainColors(product)
  return (product.attributes.color ?? []).filter((color) => !main.includes(color))
}
