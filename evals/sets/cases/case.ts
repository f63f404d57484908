import type { Random } from '../../seeded-random.ts'
import type { Query } from '../corpus-item.ts'
import type { LabelledProduct } from '../labelled-product.ts'

/** A query with its judgments: above zero right, below zero must not be shown. */
export type Case = { readonly query: Query; readonly grades: ReadonlyMap<string, number> }

/** Makes every case of one kind that these products allow; the same seed words them the same. */
export type CaseMaker = (products: readonly LabelledProduct[], random: Random) => Case[]

/** A group needs this many products to be worth a query. */
export const worthAsking = 3

/** Products by what they are, those without the attribute left out; only groups worth asking for. */
export function groupsOf<K extends string>(
  products: readonly LabelledProduct[],
  key: (product: LabelledProduct) => K | undefined,
): [K, LabelledProduct[]][] {
  const groups = new Map<K, LabelledProduct[]>()
  for (const product of products) {
    const value = key(product)
    if (value !== undefined) groups.set(value, [...(groups.get(value) ?? []), product])
  }
  return [...groups].filter(([, group]) => group.length >= worthAsking)
}

const isForChildren = ({ attributes }: LabelledProduct) =>
  attributes.age_group !== undefined && attributes.age_group !== 'adults'

/** What words that name nobody ask for: pieces for grown-ups, where there are any. */
export function forGrownUps(group: readonly LabelledProduct[]): LabelledProduct[] {
  const grownUp = group.filter((product) => !isForChildren(product))
  return grownUp.length > 0 ? grownUp : [...group]
}

/** What is like a product and could be worn instead: a grown-up's is not replaced by a child's. */
export const wornInstead = (
  reference: LabelledProduct,
  group: readonly LabelledProduct[],
): LabelledProduct[] => (isForChildren(reference) ? [...group] : forGrownUps(group))

export const kindOf = ({ attributes }: LabelledProduct) => attributes.category
export const colorOf = ({ attributes }: LabelledProduct) => attributes.color?.[0]
export const hasColor = ({ attributes }: LabelledProduct, color: string) =>
  (attributes.color as readonly string[] | undefined)?.includes(color) ?? false

/** A taxonomy value as people write it: "tank-top" is "tank top"; what is always hyphenated stays. */
export const said = (value: string) =>
  ['t-shirt', 'v-neck', 'flip-flops'].includes(value) ? value : value.replaceAll('-', ' ')

export const grade = (products: readonly LabelledProduct[], value: number): [string, number][] =>
  products.map(({ id }) => [id, value])

export const caseId = (...parts: readonly string[]) => parts.join('-').replaceAll(/[^\w.-]+/g, '-')
