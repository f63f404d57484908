import type { Reading, Reference } from '../src/catalogue/catalogue.ts'
import { referenceFromProduct, referenceFromReading } from '../src/catalogue/reference.ts'
import { AppError } from '../src/errors.ts'
import type { Pointer } from '../src/language/request.ts'
import type { Product } from '../src/product/product.ts'
import type { ProductIndex } from '../src/product-index/product-index.ts'
import type { ReferenceKey, ShownProduct, ThreadMemory } from './memory.ts'
import type { TurnContext } from './turn-context.ts'

/** What a pointer of the shopper's words stands for; null when it points at nothing there is. */
export function keyOfPointer(pointer: Pointer, context: TurnContext): ReferenceKey | null {
  const { memory, newPhotos } = context
  if (pointer.kind === 'result') return { kind: 'product', id: shownAt(pointer, memory).id }
  if (pointer.kind === 'photo') return photoKey(pointer.ordinal, context)
  const photo = newPhotos[0]
  if (photo !== undefined) return { kind: 'photo', handle: photo }
  return memory.focus === null ? photoKey(null, context) : { kind: 'product', id: memory.focus }
}

function shownAt(pointer: Extract<Pointer, { kind: 'result' }>, memory: ThreadMemory): ShownProduct {
  const { shown } = memory
  const product = shown[pointer.fromEnd ? shown.length - pointer.ordinal : pointer.ordinal - 1]
  if (product !== undefined) return product
  const count = shown.length === 0 ? 'no products have been shown yet' : `the last list has ${shown.length}`
  throw new AppError('invalid-request', `There is no product number ${pointer.ordinal}: ${count}.`)
}

function photoKey(ordinal: number | null, { memory, newPhotos }: TurnContext): ReferenceKey | null {
  const sent = newPhotos.length > 0 ? newPhotos : memory.readings.map((reading) => reading.handle)
  const handle = ordinal === null ? (newPhotos[0] ?? sent.at(-1)) : sent[ordinal - 1]
  return handle === undefined ? null : { kind: 'photo', handle }
}

/** A model's reference: a photo's handle, a product's id, or the number of a shown product. */
export function keyOfName(name: string, memory: ThreadMemory): ReferenceKey {
  if (memory.readings.some((reading) => reading.handle === name)) return { kind: 'photo', handle: name }
  const shown = memory.shown.find(({ id }) => id === name) ?? memory.shown[Number(name) - 1]
  return { kind: 'product', id: shown?.id ?? name }
}

/** The photo's reading. Throws `invalid-request` for a handle the thread does not have. */
export function readingOf(handle: string, memory: ThreadMemory): Reading {
  const reading = memory.readings.find((candidate) => candidate.handle === handle)
  if (reading === undefined) throw new AppError('invalid-request', `There is no photo called ${handle}.`)
  return reading
}

/** The product with this id. Throws `product-not-found`. */
export async function productOf(id: string, index: ProductIndex): Promise<Product> {
  const [product] = await index.get([id])
  if (product === undefined) throw new AppError('product-not-found', `There is no product with the id ${id}.`)
  return product
}

/** The reference with its attributes and vector. Throws `invalid-request` or `product-not-found`. */
export async function loadReference(
  key: ReferenceKey,
  { memory, index }: { memory: ThreadMemory; index: ProductIndex },
): Promise<Reference> {
  if (key.kind === 'photo') return referenceFromReading(readingOf(key.handle, memory))
  return referenceFromProduct({ index }, key.id)
}
