import type { Pointer } from '../language/request.ts'
import { type AttributeName, type Attributes, attributeNames } from '../product/attributes.ts'
import { type Color, nearColors, shadesOf } from '../product/color.ts'
import { comparable } from '../product/comparable.ts'
import { type Category, categoryTerms, type Family } from '../product/taxonomy.ts'
import type { ReferenceKey, ShownProduct, ThreadMemory } from './memory.ts'

export type Described = Extract<Pointer, { kind: 'described' }>

/** What is pointed at, as a shopper knows it: a product by its title, a garment of a photo by its looks. */
export type ShownThing = { readonly title: string | null; readonly attributes: Attributes }

/** What a description was taken for. */
export type FoundByLooks = {
  readonly key: ReferenceKey
  readonly thing: ShownThing
  /** True when another one fits as well. */
  readonly ambiguous: boolean
}

/** `kin`: of another kind that people call by the same name. */
type Closeness = 'exact' | 'near' | 'kin'

type Candidate = ShownThing & { readonly key: ReferenceKey; readonly brand: string | null }

/**
 * What "the blue one" or "that bag" stands for: the best match among the photo of this message, the last answer, the
 * photos and the answers before it; `earlier` looks at those before first. Null when nothing fits the description.
 */
export function findDescribed(
  described: Described,
  { memory, newPhotos }: { readonly memory: ThreadMemory; readonly newPhotos: readonly string[] },
): FoundByLooks | null {
  const { shown, earlier } = memory
  const [now, before] = [garmentsOf(memory, newPhotos, true), garmentsOf(memory, newPhotos, false)]
  const past = earlier.map(asCandidate)
  const last = shown.map(asCandidate)
  // "The one from before" says nothing but when.
  if (namedAttributes(described).length === 0 && described.brand === null) {
    const [latest] = described.earlier ? [...past, ...before] : []
    return latest === undefined ? null : { key: latest.key, thing: thingOf(latest), ambiguous: false }
  }
  const pools = described.earlier ? [past, before, last, now] : [now, last, before, past]
  for (const closeness of ['exact', 'near', 'kin'] as const) {
    for (const pool of pools) {
      const fitting = pool.filter((candidate) => fits(candidate, described, closeness))
      const [best, other] = bestFirst(fitting, described)
      if (best === undefined) continue
      const ambiguous = other !== undefined && surenessOf(other, described) === surenessOf(best, described)
      return { key: best.key, thing: thingOf(best), ambiguous }
    }
  }
  return null
}

const thingOf = ({ title, attributes }: Candidate): ShownThing => ({ title, attributes })

const asCandidate = ({ id, title, brand, attributes }: ShownProduct): Candidate => ({
  ...{ key: { kind: 'product', id }, title, brand, attributes },
})

function garmentsOf({ readings }: ThreadMemory, newPhotos: readonly string[], isNew: boolean): Candidate[] {
  return readings
    .toReversed()
    .filter(({ handle }) => newPhotos.includes(handle) === isNew)
    .flatMap(({ handle, garments }) =>
      garments.map(({ attributes }, place) => ({
        key: { kind: 'photo', handle, ...(place === 0 ? {} : { garment: place + 1 }) } as const,
        title: null,
        brand: null,
        attributes,
      })),
    )
}

/** True when nothing that is known speaks against it, and something that was said speaks for it. */
function fits(candidate: Candidate, described: Described, closeness: Closeness): boolean {
  const { brand } = described
  if (brand !== null && (candidate.brand === null || comparable(candidate.brand) !== comparable(brand)))
    return false
  const named = namedAttributes(described)
  const met = named.map((name) => meets(candidate.attributes, name, described, closeness))
  return !met.includes(false) && (brand !== null || met.includes(true))
}

const namedAttributes = ({ attributes }: Described): AttributeName[] =>
  attributeNames.filter((name) => (attributes[name] ?? []).length > 0)

/** Null when the candidate does not tell. */
function meets(
  own: Attributes,
  name: AttributeName,
  { attributes }: Described,
  closeness: Closeness,
): boolean | null {
  const wanted: readonly string[] = attributes[name] ?? []
  const [main, ...others]: readonly string[] = [own[name] ?? []].flat()
  if (main === undefined) return null
  if (wanted.includes(main) || others.some((value) => wanted.includes(value))) return true
  if (name === 'category' && closeness === 'kin')
    return wanted.some((value) => areKin(value as Category, main as Category))
  if (name !== 'color' || closeness === 'exact') return false
  return wanted.some((value) => isShadeOrNear(value as Color, main as Color))
}

/** "The jacket" of a blazer, "the shoes" of boots; trousers are called no skirt. */
const areKin = (one: Category, other: Category): boolean =>
  kinFamilies.has(categoryTerms[other].family) && nameOf(one) === nameOf(other)

const kinFamilies: ReadonlySet<Family> = new Set(['outerwear', 'suits', 'knitwear', 'shoes', 'bags'])

/** A blazer is a jacket to who speaks of it. */
const nameOf = (kind: Category): Family =>
  categoryTerms[kind].family === 'suits' ? 'outerwear' : categoryTerms[kind].family

const isShadeOrNear = (named: Color, seen: Color): boolean =>
  (shadesOf[named] ?? []).includes(seen) || nearColors[named].includes(seen)

const bestFirst = (candidates: readonly Candidate[], described: Described): Candidate[] =>
  candidates.toSorted((one, other) => surenessOf(other, described) - surenessOf(one, described))

/** How many of the words are known to hold; a color counts more where it is the main one. */
function surenessOf({ attributes }: Candidate, described: Described): number {
  return namedAttributes(described).reduce((sum, name) => {
    const wanted: readonly string[] = described.attributes[name] ?? []
    const own: readonly string[] = [attributes[name] ?? []].flat()
    if (!own.some((value) => wanted.includes(value))) return sum
    return sum + (wanted.includes(own[0] as string) ? 2 : 1)
  }, 0)
}
