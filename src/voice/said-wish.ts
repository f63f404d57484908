import type { AttributeValues } from '../product/attributes.ts'
import { type Color, shadesOf } from '../product/color.ts'
import { narrowerKindsOf } from '../product/narrower-kinds.ts'
import { categoryTerms, type Family } from '../product/taxonomy.ts'
import type { Wish } from '../product/wish.ts'
import { carriedBy } from '../retrieval/directions/carried-by.ts'

/** Ways to write a size that follow the one that was said. */
const otherSpelling = /^(?:\d+\/\d+|W\d+ L\d+|[2-6]XL)$/

/**
 * The wish without what follows from the rest of it and nobody says: the lengths that "longer" means, the shades of a refused
 * color, that it is for grown-ups, pieces for everybody and none for men or children beside "for women", a size written in another way.
 */
export function saidWish(wish: Wish): Wish {
  const { wanted, unwanted, directions, sizes } = wish
  const carried = directions.map((direction) => carriedBy(direction, wanted) as string)
  // A wedding dress is for a wedding.
  const isBridal = narrowerKindsOf(wish).some(({ name }) => name === 'wedding dresses')
  const forAdults = ['kids', 'babies'].every((age) => unwanted.age_group?.includes(age as 'kids'))
  const implied = [
    ...(wanted.gender === undefined ? [] : ['gender', 'age_group']),
    ...(forAdults ? ['age_group'] : []),
  ]
  return {
    ...wish,
    wanted: fieldsOf(
      wanted,
      (name) => !carried.includes(name) && !(isBridal && name === 'occasion'),
      withoutRule,
    ),
    unwanted: applicable(
      fieldsOf(unwanted, (name) => !implied.includes(name), withoutShades),
      wanted,
    ),
    sizes: sizes.filter(
      (size, place) =>
        place === 0 || !(otherSpelling.test(size) || sizes.some((other) => other.endsWith(` ${size}`))),
    ),
  }
}

/** Refusals that the kind may break at all: no jacket is jeans, and shoes have no sleeves. */
function applicable(unwanted: AttributeValues, { category: kinds = [] }: AttributeValues): AttributeValues {
  if (kinds.length === 0) return unwanted
  const families = new Set(kinds.map((kind) => categoryTerms[kind].family))
  const isWorn = [...families].some((family) => !unsewn.has(family))
  const { category = [], sleeve_length, neckline, ...others } = unwanted
  const near = category.filter((kind) => families.has(categoryTerms[kind].family))
  return {
    ...others,
    ...(near.length === 0 ? {} : { category: near }),
    ...(isWorn && sleeve_length !== undefined ? { sleeve_length } : {}),
    ...(isWorn && neckline !== undefined ? { neckline } : {}),
  }
}

/** Without sleeves and necks. */
const unsewn: ReadonlySet<Family> = new Set(['shoes', 'bags', 'bottoms', 'jewelry', 'accessories'])

function fieldsOf(
  values: AttributeValues,
  isSaid: (name: string) => boolean,
  change = (list: readonly string[]): readonly string[] => list,
): AttributeValues {
  const said = Object.entries(values).filter(([name]) => isSaid(name))
  return Object.fromEntries(said.map(([name, list]) => [name, change(list)])) as AttributeValues
}

const withoutRule = (values: readonly string[]) =>
  values.filter((value) => value !== 'adults' && (value !== 'unisex' || values.length === 1))

function withoutShades(values: readonly string[]): readonly string[] {
  const shades: readonly string[] = values.flatMap((value) => shadesOf[value as Color] ?? [])
  return values.filter((value) => !shades.includes(value))
}
