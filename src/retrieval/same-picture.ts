import type { Encoder } from '../encoder/encoder.ts'
import type { Product } from '../product/product.ts'
import type { IndexHit, ProductIndex } from '../product-index/product-index.ts'

/**
 * Cosines of two looks from which pictures are practically the same: for itself; and where no other product's comes near. Of copies
 * that were cropped, bordered, saved again or taken as screenshots the product so found was always the right one, and 7 in 10 were found
 * (`npm run eval:likeness`); of pictures of products that the shop lacks one in thirty has a double so near.
 */
export const sameLook = { alike: 0.97, likely: 0.82, apart: 0.06, among: 4 }

/** The product whose picture looks the same; null where none does or looks cannot be compared. */
export async function samePicture(
  { encoder: { lookFrom }, index }: { readonly encoder: Encoder; readonly index: ProductIndex },
  { vector, hits }: { readonly vector: Float32Array; readonly hits: readonly IndexHit[] },
): Promise<Product | null> {
  if (lookFrom === undefined) return null
  const near = hits.slice(0, sameLook.among).map(({ product }) => product)
  const stored = await index.vectors(near.map(({ id }) => id))
  const look = vector.subarray(lookFrom)
  const [first, second] = near
    .map((product) => ({ product, likeness: cosine(look, stored.get(product.id)?.subarray(lookFrom)) }))
    .toSorted((one, other) => other.likeness - one.likeness)
  if (first === undefined) return null
  const { alike, likely, apart } = sameLook
  const isAlone = first.likeness - (second?.likeness ?? 0) >= apart
  return first.likeness >= alike || (first.likeness >= likely && isAlone) ? first.product : null
}

function cosine(one: Float32Array, other: Float32Array | undefined): number {
  if (other === undefined) return 0
  let [dot, first, second] = [0, 0, 0]
  for (let i = 0; i < one.length; i++) {
    dot += one[i]! * other[i]!
    first += one[i]! ** 2
    second += other[i]! ** 2
  }
  return first > 0 && second > 0 ? dot / Math.sqrt(first * second) : 0
}
