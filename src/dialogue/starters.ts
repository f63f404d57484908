import type { Color } from '../product/color.ts'
import type { FacetCounts } from '../product-index/product-index.ts'

/** Something to begin with, made of what the catalogue holds much of. */
export type Starter =
  | {
      readonly kind: 'material'
      readonly material: string
      readonly max: number
      readonly currency: string | null
    }
  | { readonly kind: 'shoes'; readonly color: Color; readonly gender: 'female' | 'male' }
  | { readonly kind: 'occasion'; readonly occasion: 'wedding' | 'party' | 'beach' | 'sport' | 'travel' }
  | { readonly kind: 'shoes-for-kids' }
  | { readonly kind: 'outer'; readonly gender: 'female' | 'male' }
  | { readonly kind: 'accessories'; readonly color: Color }
  | { readonly kind: 'bags'; readonly max: number; readonly currency: string | null }

/** What is tried, a list for each kind of starter, the likeliest first. */
export function starterCandidates(
  { attributes, price }: Pick<FacetCounts, 'attributes' | 'price'>,
  currency: string | null,
): readonly (readonly Starter[])[] {
  const most = (name: 'color' | 'material' | 'occasion', among: readonly string[]) =>
    Object.entries(attributes[name] ?? {})
      .filter(([value]) => among.includes(value))
      .toSorted(([, one], [, other]) => other - one)
      .map(([value]) => value)
  const limits = price === null ? [] : roundLimits(price)
  const genders = (['female', 'male'] as const).toSorted(
    (one, other) => (attributes.gender?.[other] ?? 0) - (attributes.gender?.[one] ?? 0),
  )
  const [more = 'female', less = 'male'] = genders
  const colors = most('color', ['black', 'white', 'brown', 'blue', 'navy', 'red']) as Color[]
  return [
    most('occasion', ['wedding', 'party', 'beach']).map(
      (occasion) => ({ kind: 'occasion', occasion: occasion as 'wedding' }) as const,
    ),
    most('material', ['linen', 'silk', 'leather', 'wool', 'cotton'])
      .toSorted((one, other) => materials.indexOf(one) - materials.indexOf(other))
      .flatMap((material) => limits.map((max) => ({ kind: 'material', material, max, currency }) as const)),
    colors.map((color) => ({ kind: 'shoes', color, gender: more }) as const),
    [{ kind: 'outer', gender: less }],
    [{ kind: 'shoes-for-kids' }],
    limits.map((max) => ({ kind: 'bags', max, currency }) as const),
    colors.toReversed().map((color) => ({ kind: 'accessories', color }) as const),
  ]
}

/** What says most of a shop first. */
const materials = ['linen', 'silk', 'leather', 'wool', 'cotton']

/** Limits as people name them, in the lower half of the shop's prices. */
function roundLimits({ min, max }: { readonly min: number; readonly max: number }): number[] {
  const steps = [1, 1.5, 2, 3, 5, 8]
  const all = [1, 10, 100, 1_000, 10_000, 100_000].flatMap((power) => steps.map((step) => step * power))
  return all
    .filter((limit) => limit > min * 1.5 && limit <= max / 3)
    .slice(-3)
    .toReversed()
}
