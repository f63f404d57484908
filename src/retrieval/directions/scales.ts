import type { AttributeName, Attributes } from '../../product/attributes.ts'
import { phrasesOf } from '../../product/term.ts'
import type { Direction } from '../../product/wish.ts'
import { categoryFormality, categoryWarmth } from './category-levels.ts'
import { colorfulness, darkness } from './color-levels.ts'

export type Axis = Direction['axis']

/** The values of one attribute along an axis: how much of it each has, in [0, 1]. Values that say nothing of it are absent. */
export type Scale = {
  readonly attribute: AttributeName
  readonly levels: Readonly<Partial<Record<string, number>>>
  /** False where it only ranks: "warmer" asks for no other kind of garment. */
  readonly constrains: boolean
  /** What is no further apart than this is the same to the eye. */
  readonly noticeable: number
  /** True where more of it is always better: who asks for "more colorful" does not mean navy for black. */
  readonly farthestFirst?: boolean
}

/** Values at equal distances, least first; those within a group, parted by commas, are level. */
const inOrder = (attribute: AttributeName, ...groups: readonly string[]): Scale => ({
  attribute,
  levels: Object.fromEntries(
    groups.flatMap((group, place) => phrasesOf(group).map((value) => [value, place / (groups.length - 1)])),
  ),
  constrains: true,
  noticeable: 0.01,
})

/** Kinds of garment tell something of the axis, and are never asked for by it. */
const byCategory = (levels: Scale['levels']): Scale => ({
  attribute: 'category',
  levels,
  constrains: false,
  noticeable: 0.01,
})

const lengths = inOrder('length', 'cropped', 'mini', 'short', 'knee', 'midi', 'ankle', 'maxi')
const sleeves = inOrder(
  'sleeve_length',
  'strapless, sleeveless, spaghetti-strap',
  'cap',
  'short',
  'three-quarter',
  'long',
)

/** How much each axis an attribute tells; of several the first that is known is held to, all of them rank. */
export const scales: Readonly<Record<Axis, readonly Scale[]>> = {
  length: [lengths],
  sleeve_length: [sleeves],
  looseness: [inOrder('fit', 'skinny', 'slim', 'regular, straight', 'relaxed, flared', 'oversized')],
  coverage: [
    inOrder(
      'sleeve_length',
      'strapless',
      'spaghetti-strap',
      'sleeveless',
      'cap',
      'short',
      'three-quarter',
      'long',
    ),
    lengths,
    inOrder(
      'neckline',
      'off-shoulder, sweetheart',
      'halter, scoop, v-neck, wrap, square',
      'boat',
      'crew, collared, hooded',
      'mandarin, mock, turtle',
    ),
  ],
  darkness: [{ attribute: 'color', levels: darkness, constrains: true, noticeable: 0.05 }],
  colorfulness: [
    {
      attribute: 'color',
      levels: colorfulness,
      constrains: true,
      noticeable: 0.15,
      farthestFirst: true,
    },
  ],
  boldness: [
    inOrder(
      'pattern',
      'solid',
      'striped, checkered, dots, embroidered',
      'plaid, floral, geometric, paisley',
      'animal, camouflage, tie-dye, graphic, abstract',
    ),
  ],
  formality: [
    inOrder('occasion', 'sport, lounge', 'beach', 'casual, travel', 'party', 'formal, wedding'),
    byCategory(categoryFormality),
  ],
  warmth: [
    inOrder(
      'material',
      'linen, chiffon, mesh, lace',
      'silk, satin, viscose',
      'cotton, polyester, nylon, synthetic, canvas',
      'denim',
      'leather, suede, corduroy, velvet',
      'knit',
      'fleece, wool',
    ),
    sleeves,
    byCategory(categoryWarmth),
  ],
}

/** Where attributes stand on a scale, by their main value; null when they do not tell. */
export function levelOn({ attribute, levels }: Scale, attributes: Attributes): number | null {
  const [main] = [attributes[attribute] ?? []].flat()
  return main === undefined ? null : (levels[main] ?? null)
}

/** Where attributes stand on an axis, in [0, 1]: the mean over the scales that they tell; null when they tell none. */
export function levelOf(axis: Axis, attributes: Attributes): number | null {
  const known = scales[axis].flatMap((scale) => levelOn(scale, attributes) ?? [])
  return known.length === 0 ? null : known.reduce((sum, level) => sum + level, 0) / known.length
}

/** How much further on the axis the first is than the second, over the scales that both tell; null when they share none. */
export function furtherOn(axis: Axis, first: Attributes, second: Attributes): number | null {
  const shared = scales[axis].flatMap((scale) => {
    const [one, other] = [levelOn(scale, first), levelOn(scale, second)]
    return one === null || other === null ? [] : [one - other]
  })
  return shared.length === 0 ? null : shared.reduce((sum, difference) => sum + difference, 0) / shared.length
}
