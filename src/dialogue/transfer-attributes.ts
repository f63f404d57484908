import type { AttributeTransfer, Pointer } from '../language/request.ts'
import type { AttributeName, AttributeValues } from '../product/attributes.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import type { Reference } from '../retrieval/reference.ts'
import { keyOfPointer, loadReference } from './resolve-reference.ts'
import type { TurnContext } from './turn-context.ts'

/** Values taken from something else, and the attributes that it does not tell. */
export type TransferredValues = {
  readonly wanted: AttributeValues
  readonly missing: readonly AttributeName[]
}

/** "With the colors of the second one": the values of those attributes. Throws `invalid-request` for a place that is not there. */
export async function transferValues(
  transfers: readonly AttributeTransfer[],
  context: TurnContext,
  index: ProductIndex,
): Promise<TransferredValues> {
  const wanted: Partial<Record<AttributeName, readonly string[]>> = {}
  const missing: AttributeName[] = []
  for (const { attributes, from } of transfers) {
    const key = keyOfPointer(besidePhoto(from, context), context)
    const lender = key === null ? null : await loadReference(key, { memory: context.memory, index })
    const isLike = key?.kind === 'photo' && context.act.is === 'search' && context.act.like === key.handle
    for (const name of attributes) {
      // Its shape is what it is looked for by.
      if (name === 'fit' && isLike) continue
      const values = valuesOf(lender, name)
      if (values.length === 0) missing.push(name)
      else wanted[name] = values
    }
  }
  return { wanted: wanted as AttributeValues, missing }
}

/** "The skirt of the first photo with the colors of the second": beside a photo, a place counts photos. */
function besidePhoto(from: Pointer, { request: { pointer } }: TurnContext): Pointer {
  const countsPhotos = pointer?.kind === 'photo' && pointer.ordinal !== null
  return countsPhotos && from.kind === 'result' && !from.fromEnd
    ? { kind: 'photo', ordinal: from.ordinal }
    : from
}

const valuesOf = (lender: Reference | null, name: AttributeName): readonly string[] =>
  [lender?.attributes[name] ?? []].flat()
