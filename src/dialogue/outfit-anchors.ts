import { AppError } from '../errors.ts'
import type { Anchor } from '../outfit/outfit.ts'
import type { Attributes, AttributeValues } from '../product/attributes.ts'
import type { Garment } from '../product/garment.ts'
import { categoriesOf } from '../product/taxonomy.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import type { ReferenceKey } from './memory.ts'
import { type ReadTurn, readToolText } from './read-message.ts'
import { keyOfName, keyOfPointer, productOf, readingOf } from './resolve-reference.ts'
import type { TurnContext } from './turn-context.ts'

/** More kinds than these are a family, and no garment that anything is built around. */
const mostCategories = 2

/**
 * What an outfit is built around: what the call names, or else what the shopper points at or sent. Throws `invalid-request` or
 * `product-not-found` for a name that is neither a photo, a product nor a garment in words.
 */
export async function outfitAnchors(
  named: readonly string[],
  context: TurnContext,
  index: ProductIndex,
): Promise<Anchor[]> {
  if (named.length > 0) {
    const anchors = await Promise.all(named.map((name) => anchorsOfName(name, context, index)))
    return withoutRepeats(anchors.flat())
  }
  const keys = impliedKeys(context)
  const anchors = await Promise.all(keys.map((key) => anchorsOfKey(key, context, index)))
  return withoutRepeats(anchors.flat())
}

function impliedKeys(context: TurnContext): ReferenceKey[] {
  const { request, newPhotos } = context
  // "Cheaper" of a whole outfit points at no single piece of it.
  if (request.intent === 'search' && request.pointer?.kind === 'previous') return []
  const isOnePhoto = request.pointer?.kind === 'photo' && request.pointer.ordinal !== null
  if (
    newPhotos.length > 0 &&
    (request.pointer === null || (request.pointer.kind === 'photo' && !isOnePhoto))
  ) {
    return newPhotos.map((handle) => ({ kind: 'photo', handle }))
  }
  const pointer =
    request.pointer ?? (request.intent === 'complement' ? ({ kind: 'previous' } as const) : null)
  const key = pointer === null ? null : keyOfPointer(pointer, context)
  return key === null ? [] : [key]
}

async function anchorsOfName(name: string, context: TurnContext, index: ProductIndex): Promise<Anchor[]> {
  const key = keyOfName(name, context.memory)
  try {
    return await anchorsOfKey(key, context, index)
  } catch (error) {
    const inWords = anchorInWords(name, context)
    if (error instanceof AppError && error.code === 'product-not-found' && inWords !== null) return [inWords]
    throw error
  }
}

async function anchorsOfKey(
  key: ReferenceKey,
  { memory }: TurnContext,
  index: ProductIndex,
): Promise<Anchor[]> {
  if (key.kind === 'product') {
    const { id, attributes, price } = await productOf(key.id, index)
    return [{ kind: 'product', attributes, id, price }]
  }
  const { garments } = readingOf(key.handle, memory)
  const pointed = (key.garment ?? 1) - 1
  // All that the photo shows is worn; the garment that is spoken of comes first, and counts even if its kind is not known.
  const ordered = [...garments.slice(pointed, pointed + 1), ...garments.filter((_, at) => at !== pointed)]
  return ordered
    .map(withKind)
    .filter(({ category }, at) => at === 0 || category !== undefined)
    .map((attributes) => wornAnchor('photo', attributes))
}

/** Trousers too doubtful to name are worn all the same, and nobody needs a second pair. */
const withKind = ({ attributes, family }: Garment): Attributes =>
  attributes.category !== undefined || family === undefined
    ? attributes
    : { ...attributes, category: categoriesOf(family)[0] }

/** A garment that words describe, such as "a red dress"; null where they name none. */
export function anchorInWords(text: string, turn: ReadTurn): Anchor | null {
  const wanted = readToolText(text, turn).wishes[0]?.wanted ?? {}
  const categories = wanted.category ?? []
  if (categories.length === 0 || categories.length > mostCategories) return null
  return wornAnchor('words', firstValues(wanted))
}

const wornAnchor = (kind: 'photo' | 'words', attributes: Attributes): Anchor => ({
  kind,
  attributes,
  id: null,
  price: null,
})

function firstValues(wanted: AttributeValues): Attributes {
  const { color, material, ...single } = wanted
  const firsts = Object.entries(single).map(([name, values]) => [name, values?.[0]] as const)
  return {
    ...Object.fromEntries(firsts.filter(([, value]) => value !== undefined)),
    ...(color === undefined ? {} : { color: color.slice(0, 1) }),
    ...(material === undefined ? {} : { material }),
  } as Attributes
}

/** A garment seen twice is worn once. */
function withoutRepeats(anchors: readonly Anchor[]): Anchor[] {
  const known = new Map(anchors.map((anchor) => [anchor.id ?? JSON.stringify(anchor.attributes), anchor]))
  return [...known.values()]
}
