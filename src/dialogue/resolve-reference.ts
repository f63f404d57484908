import { AppError } from '../errors.ts'
import type { Pointer } from '../language/request.ts'
import type { Product } from '../product/product.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import type { Reading } from '../retrieval/reading.ts'
import type { Reference } from '../retrieval/reference.ts'
import { referenceFromProduct, referenceFromReading } from '../retrieval/reference.ts'
import { findDescribed, type ShownThing } from './find-described.ts'
import type { ReferenceKey, ShownProduct, ThreadMemory } from './memory.ts'
import { resolveSuperlative } from './resolve-superlative.ts'
import type { TurnContext } from './turn-context.ts'

/** What words point at, and what a description was taken for where others fit as well. */
export type PointedAt = { readonly key: ReferenceKey; readonly takenFor: ShownThing | null }

type Thread = Pick<TurnContext, 'memory' | 'newPhotos'>

/** What a pointer of the shopper's words stands for; null when it points at nothing there is. */
export function resolvePointer(pointer: Pointer, thread: Thread): PointedAt | null {
  if (pointer.kind === 'described') {
    const found = findDescribed(pointer, thread)
    return found === null ? null : { key: found.key, takenFor: found.ambiguous ? found.thing : null }
  }
  const key = keyOfPlace(pointer, thread)
  return key === null ? null : { key, takenFor: null }
}

/** The same without what it was taken for. Throws `invalid-request` for a place that the last list does not have. */
export function keyOfPointer(pointer: Pointer, thread: Thread): ReferenceKey | null {
  if (pointer.kind === 'result' && shownAt(pointer, thread.memory) === undefined) {
    const { length } = thread.memory.shown
    const count = length === 0 ? 'no products have been shown yet' : `the last list has ${length}`
    throw new AppError('invalid-request', `There is no product number ${pointer.ordinal}: ${count}.`)
  }
  return resolvePointer(pointer, thread)?.key ?? null
}

function keyOfPlace(pointer: Exclude<Pointer, { kind: 'described' }>, thread: Thread): ReferenceKey | null {
  const { memory, newPhotos } = thread
  if (pointer.kind === 'result') {
    const product = shownAt(pointer, memory)
    return product === undefined ? null : { kind: 'product', id: product.id }
  }
  if (pointer.kind === 'photo') return photoKey(pointer.ordinal, thread)
  if (pointer.kind === 'other') return otherKey(memory)
  if (pointer.kind === 'leader') {
    const { compared } = memory
    const among = compared == null ? memory.shown : memory.shown.filter(({ id }) => compared.includes(id))
    return resolveSuperlative(among, { ...pointer, among: [] })
  }
  const photo = newPhotos[0]
  if (photo !== undefined) return { kind: 'photo', handle: photo }
  return memory.focus === null ? photoKey(null, thread) : { kind: 'product', id: memory.focus }
}

function otherKey({ shown, focus, focusBefore }: ThreadMemory): ReferenceKey | null {
  const others = shown.filter(({ id }) => id !== focus)
  const id = others.length === 1 || focusBefore == null ? others[0]?.id : focusBefore
  return id === undefined ? null : { kind: 'product', id }
}

function shownAt(
  { ordinal, fromEnd }: Extract<Pointer, { kind: 'result' }>,
  { shown }: ThreadMemory,
): ShownProduct | undefined {
  return shown[fromEnd ? shown.length - ordinal : ordinal - 1]
}

function photoKey(ordinal: number | null, { memory, newPhotos }: Thread): ReferenceKey | null {
  const all = memory.readings.map((reading) => reading.handle)
  const sent = newPhotos.length > 0 ? newPhotos : all
  const handle =
    ordinal === null ? (newPhotos[0] ?? sent.at(-1)) : (sent[ordinal - 1] ?? handleOf(ordinal, all))
  return handle === undefined ? null : { kind: 'photo', handle }
}

/** "The second photo" of a thread that sent them one by one. */
const handleOf = (ordinal: number, handles: readonly string[]): string | undefined =>
  handles.find((handle) => handle === `photo-${ordinal}`)

/** A photo's handle as a name for one of its garments: "photo-1/2" is the second of the first photo. */
export const garmentName = (handle: string, garment: number): string =>
  garment === 1 ? handle : `${handle}/${garment}`

/** A name as the thread has it, where a model writes it in another way: "[dress-016]", "#1", "Photo 1", a title. */
function plainName(given: string, { shown, earlier, readings }: ThreadMemory): string {
  const known = [...shown, ...earlier]
  if (known.some(({ id }) => id === given)) return given
  const bare = given
    .trim()
    .replaceAll(/^(?:(?:product|item|id|number|no\.?|nr\.?)\s*[:#\s]\s*)?[[("'#*]*|[\])"'*.]*$/gi, '')
  const handle = bare.toLowerCase().replace(/^(?:photo|image|picture|foto|bild)[\s_#-]*(?=\d)/, 'photo-')
  if (readings.some((reading) => handle === reading.handle || handle.startsWith(`${reading.handle}/`)))
    return handle
  const title = bare.toLowerCase()
  const listed = known.find(({ id }) => id.replaceAll(/[\s[\]]+/g, ' ').trim() === bare)
  const named = listed ?? known.find((product) => product.title.toLowerCase() === title)
  return named?.id ?? (bare === '' ? given : bare)
}

/** A model's reference: a photo's handle, one of its garments, a product's id, or the number of a shown product. */
export function keyOfName(given: string, memory: ThreadMemory): ReferenceKey {
  const name = plainName(given, memory)
  const [, handle = name, garment] = /^(.+)\/(\d+)$/.exec(name) ?? []
  if (memory.readings.some((reading) => reading.handle === handle))
    return { kind: 'photo', handle, ...(Number(garment) > 1 ? { garment: Number(garment) } : {}) }
  const shown = memory.shown.find(({ id }) => id === name) ?? memory.shown[Number(name) - 1]
  return { kind: 'product', id: shown?.id ?? name }
}

/** The photo's reading. Throws `invalid-request` for a handle the thread does not have. */
export function readingOf(handle: string, memory: ThreadMemory): Reading {
  const reading = memory.readings.find((candidate) => candidate.handle === handle)
  if (reading === undefined)
    throw new AppError(
      'invalid-request',
      `There is no photo called ${handle}. ${
        memory.readings.length === 0
          ? 'None was sent.'
          : `There are: ${memory.readings.map((known) => known.handle).join(', ')}.`
      }`,
    )
  return reading
}

/** The product with this id. Throws `product-not-found`. */
export async function productOf(id: string, index: ProductIndex): Promise<Product> {
  const [product] = await index.get([id])
  if (product === undefined)
    throw new AppError(
      'product-not-found',
      `There is no product with the id ${id}. Use an id in brackets as a tool gave it, or a number of the last list.`,
    )
  return product
}

/** The reference with its attributes and vector. Throws `invalid-request` or `product-not-found`. */
export async function loadReference(
  key: ReferenceKey,
  { memory, index }: { memory: ThreadMemory; index: ProductIndex },
): Promise<Reference> {
  if (key.kind === 'photo') return referenceFromReading(readingOf(key.handle, memory), key.garment)
  return referenceFromProduct({ index }, key.id)
}
