import type { ProductInput } from '../../src/product/product.ts'
import type { Random } from '../drawing/random.ts'

/** A variant for each size, with the product's pieces shared out among them: what sells leaves the ends of the run empty. */
export function variantsFor(
  random: Random,
  { id, sizes, stock }: { id: string; sizes: readonly string[]; stock: number },
): NonNullable<ProductInput['variants']> {
  if (sizes.length < 2) return []
  const pieces = new Map(sizes.map((size) => [size, 0]))
  // What is left of a product lies at the middle of its run.
  const middle = (sizes.length - 1) / 2
  const first = sizes.toSorted(
    (one, other) => Math.abs(sizes.indexOf(one) - middle) - Math.abs(sizes.indexOf(other) - middle),
  )
  for (let at = 0; at < stock; at++) {
    const size = at < first.length ? (first[at] as string) : random.pick(sizes as [string, ...string[]])
    pieces.set(size, (pieces.get(size) ?? 0) + 1)
  }
  return sizes.map((size) => ({
    id: `${id}-${size.toLowerCase()}`,
    options: { Size: size },
    sizes: [size],
    stock: pieces.get(size) ?? 0,
  }))
}
