import type { ShopperRequest } from '../language/request.ts'
import type { Color } from '../product/color.ts'
import { findValues } from '../product/find-terms.ts'
import type { Garment } from '../product/garment.ts'
import { type Wish, wishSchema } from '../product/wish.ts'
import type { Reading } from '../retrieval/reading.ts'

/** A message as its photos make it mean: what they show is known, so what is said against it replaces it. */
export function besidePhotos(
  request: ShopperRequest,
  { newPhotos, readings }: { readonly newPhotos: readonly string[]; readonly readings: readonly Reading[] },
): ShopperRequest {
  const sent = readings.filter(({ handle }) => newPhotos.includes(handle))
  const garments = sent.flatMap((reading) => reading.garments)
  if (sent.length === 0) return request
  const wishes = request.wishes.map((wish) =>
    withoutKind(recolored(wish, request.english, garments), request.english, garments),
  )
  const isInShop = sent.some(({ same }) => same?.[0] != null)
  const measures = request.pointer === null || ['photo', 'previous'].includes(request.pointer.kind)
  if (request.priceComparison === null || isInShop || !measures) return { ...request, wishes }
  const sort = request.priceComparison === 'cheaper' ? 'price-ascending' : 'price-descending'
  const [first = wishSchema.parse({}), ...others] = wishes
  return {
    ...request,
    wishes: [{ ...first, sort }, ...others],
    priceComparison: null,
    priceUnseen: true,
  }
}

/** "The red trousers, but in blue", where they are red in the photo: blue is wanted, and red what they are known by. */
function recolored(wish: Wish, english: string, garments: readonly Garment[]): Wish {
  const { color } = wish.wanted
  if (color === undefined || color.length < 2) return wish
  const seen = new Set<Color>(garments.flatMap(({ attributes }) => attributes.color ?? []))
  const turns = [...english.matchAll(/\b(?:but|only|just|rather|in)\b/gi)]
  for (const { index } of turns) {
    const [known, instead] = [english.slice(0, index), english.slice(index)].map((part) =>
      findValues('color', part),
    ) as [Color[], Color[]]
    if (/\b(?:and|or|nor)\W*$/i.test(english.slice(0, index))) continue
    if (known.length === 0 || instead.length === 0 || !known.some((value) => seen.has(value))) continue
    const kept = color.filter((value) => instead.includes(value) && !known.includes(value))
    if (kept.length > 0) return { ...wish, wanted: { ...wish.wanted, color: kept } }
  }
  return wish
}

const ofThisKind =
  /\b(?:this|that|these|those|such) (?:kinds?|types?|sorts?|styles?|models?|art)\b|\bsuch (?:an? )?(?=[a-z])/i

/** "Not this kind of shoe" is against the kind that the photo shows, not against all shoes. */
function withoutKind(wish: Wish, english: string, garments: readonly Garment[]): Wish {
  const { category: banned = [] } = wish.unwanted
  const shown = garments
    .flatMap(({ attributes }) => attributes.category ?? [])
    .filter((kind) => banned.includes(kind))
  if (shown.length === 0 || banned.length === shown.length || !ofThisKind.test(english)) return wish
  const others = banned.filter((kind) => !shown.includes(kind))
  return {
    ...wish,
    wanted: { ...wish.wanted, category: wish.wanted.category ?? others },
    unwanted: { ...wish.unwanted, category: shown },
  }
}
