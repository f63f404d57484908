import type { AttributeValues, EditedWish, PriceRange, Understood } from './answer.ts'
import { sayAlternatives, sayRange } from './words/say.ts'
import type { Words } from './words/words.ts'

/** One thing that is looked for, small enough to be taken back by itself. */
export type Part =
  | { readonly kind: 'like'; readonly of: 'photo' | 'product' }
  | { readonly kind: 'kinds'; readonly values: readonly string[] }
  /** "For boys": a gender and an age that are said in one word. */
  | { readonly kind: 'child'; readonly gender: string }
  | { readonly kind: 'value' | 'not'; readonly name: string; readonly value: string }
  | { readonly kind: 'price'; readonly price: PriceRange }
  | { readonly kind: 'size' | 'brand' | 'not-brand'; readonly value: string }
  | { readonly kind: 'in-stock' }
  | {
      readonly kind: 'assumed'
      readonly because: string
      readonly values: readonly (readonly [string, string])[]
    }

/** What is looked for, in the order people say it. */
export function partsOf(understood: Understood): Part[] {
  const { reference, wanted, unwanted, price, sizes, brands, unwanted_brands = [], assumed = [] } = understood
  const { category = [], ...others } = wanted
  const child = childOf(wanted)
  const values = Object.entries(others).flatMap(([name, list = []]) =>
    (child !== null && (name === 'gender' || name === 'age_group')) || list.join() === 'adults'
      ? []
      : list.map((value) => ({ kind: 'value', name, value }) as const),
  )
  return [
    ...(reference === null ? [] : [{ kind: 'like', of: reference.kind } as const]),
    ...(category.length === 0 ? [] : [{ kind: 'kinds', values: category } as const]),
    ...(child === null ? [] : [{ kind: 'child', gender: child } as const]),
    ...values,
    ...brands.map((value) => ({ kind: 'brand', value }) as const),
    ...spelledOnce(sizes).map((value) => ({ kind: 'size', value }) as const),
    ...(price?.min === undefined && price?.max === undefined ? [] : [{ kind: 'price', price } as const]),
    ...(understood.in_stock ? [{ kind: 'in-stock' } as const] : []),
    ...refused(wanted, unwanted),
    ...unwanted_brands.map((value) => ({ kind: 'not-brand', value }) as const),
    ...assumedParts(assumed),
  ]
}

/** The gender of a child that it is for; null where it is for none, or for any. */
function childOf({ gender = [], age_group = [] }: AttributeValues): string | null {
  const [own, ...others] = gender.filter((each) => each !== 'unisex')
  return age_group.join() === 'kids' && own !== undefined && others.length === 0 ? own : null
}

/** Kinds that have one word for all of them. */
export const families = {
  shoes: [
    ...[
      'sneakers',
      'athletic-shoes',
      'formal-shoes',
      'loafers',
      'boots',
      'sandals',
      'flip-flops',
      'slippers',
    ],
    ...['heels', 'flats'],
  ],
  bags: ['handbag', 'backpack', 'clutch', 'duffel-bag', 'laptop-bag', 'suitcase', 'pouch'],
} as const

function sayKinds(kinds: readonly string[], words: Words): string {
  const isOf = (name: keyof typeof families) =>
    kinds.every((kind) => (families[name] as readonly string[]).includes(kind))
  if (kinds.length > 3 && isOf('shoes')) return words.wish.families.shoes
  if (kinds.length > 3 && isOf('bags')) return words.wish.families.bags
  return sayAlternatives(
    kinds.map((each) => words.value('category', each)),
    words,
  )
}

/** That a woman looks for nothing of men's goes without saying. */
const refused = (wanted: AttributeValues, unwanted: AttributeValues): Part[] =>
  Object.entries(unwanted).flatMap(([name, list = []]) =>
    name === 'age_group' || (name === 'gender' && wanted.gender !== undefined)
      ? []
      : list.map((value) => ({ kind: 'not', name, value }) as const),
  )

/** "EU 39" once, though shops spell it "39" as well. */
const spelledOnce = (sizes: readonly string[]): readonly string[] =>
  sizes.filter((size, at) => at === 0 || !sizes.slice(0, at).some((before) => before.endsWith(` ${size}`)))

/** What was assumed from the same words is one part: it goes together. */
function assumedParts(assumed: NonNullable<Understood['assumed']>): Part[] {
  const causes = [...new Set(assumed.map(({ because }) => because))]
  return causes.map((because) => ({
    kind: 'assumed',
    because,
    values: assumed
      .filter((each) => each.because === because)
      .map(({ attribute, value }) => [attribute, value] as const),
  }))
}

/** A part in people's words. */
export function sayPart(part: Part, words: Words): string {
  const { wish, value } = words
  switch (part.kind) {
    case 'like':
      return wish.like[part.of]
    case 'kinds':
      return sayKinds(part.values, words)
    case 'child':
      return part.gender === 'female' ? wish.girls : wish.boys
    case 'value':
      return value(part.name, part.value)
    case 'not':
      return wish.not(value(part.name, part.value))
    case 'price':
      return sayRange(part.price, words)
    case 'size':
      return wish.size(part.value)
    case 'brand':
      return wish.by(part.value)
    case 'not-brand':
      return wish.not(wish.by(part.value))
    case 'in-stock':
      return wish.inStock
    case 'assumed':
      return wish.assumed(
        part.values
          .slice(0, 2)
          .map(([name, each]) => value(name, each))
          .join(', '),
        part.because,
      )
  }
}

/** The wish as a turn takes it. */
export const wishOf = ({
  wanted,
  unwanted,
  price,
  sizes,
  brands,
  unwanted_brands = [],
  in_stock = false,
}: Understood): EditedWish => ({ wanted, unwanted, price, sizes, brands, unwanted_brands, in_stock })

/** The wish without one of its parts. */
export function wishWithout(understood: Understood, part: Part): EditedWish {
  const wish = wishOf(understood)
  const { wanted, unwanted, sizes, brands, unwanted_brands } = wish
  const other = (value: string) => (each: string) => each !== value
  switch (part.kind) {
    case 'like':
      return wish
    case 'kinds':
      return { ...wish, wanted: withValues(wanted, 'category', []) }
    case 'child':
      return {
        ...wish,
        wanted: withValues(withValues(wanted, 'gender', []), 'age_group', []),
        unwanted: withValues(unwanted, 'gender', []),
      }
    case 'value':
      return {
        ...wish,
        wanted: withValues(wanted, part.name, (wanted[part.name] ?? []).filter(other(part.value))),
        // Who looks for a woman's no longer refuses a man's for it.
        ...(part.name === 'gender' ? { unwanted: withValues(unwanted, 'gender', []) } : {}),
      }
    case 'not':
      return {
        ...wish,
        unwanted: withValues(unwanted, part.name, (unwanted[part.name] ?? []).filter(other(part.value))),
      }
    case 'price':
      return { ...wish, price: null }
    case 'size':
      return {
        ...wish,
        sizes: sizes.filter((each) => each !== part.value && !part.value.endsWith(` ${each}`)),
      }
    case 'brand':
      return { ...wish, brands: brands.filter(other(part.value)) }
    case 'not-brand':
      return { ...wish, unwanted_brands: unwanted_brands.filter(other(part.value)) }
    case 'in-stock':
      return { ...wish, in_stock: false }
    case 'assumed': {
      const causes = (understood.assumed ?? []).map(({ because }) => because)
      return { ...wish, assumed_because: [...new Set(causes)].filter(other(part.because)) }
    }
  }
}

/** The wish with a part that it no longer has. */
export function wishWith(understood: Understood, part: Part): EditedWish {
  const wish = wishOf(understood)
  const { wanted, unwanted, sizes, brands, unwanted_brands } = wish
  switch (part.kind) {
    case 'like':
    case 'assumed':
      return wish
    case 'kinds':
      return { ...wish, wanted: withValues(wanted, 'category', part.values) }
    case 'child':
      return { ...wish, wanted: { ...wanted, gender: [part.gender], age_group: ['kids'] } }
    case 'value':
      return { ...wish, wanted: withValues(wanted, part.name, [...(wanted[part.name] ?? []), part.value]) }
    case 'not':
      return {
        ...wish,
        unwanted: withValues(unwanted, part.name, [...(unwanted[part.name] ?? []), part.value]),
      }
    case 'price':
      return { ...wish, price: part.price }
    case 'size':
      return { ...wish, sizes: [...sizes, part.value] }
    case 'brand':
      return { ...wish, brands: [...brands, part.value] }
    case 'not-brand':
      return { ...wish, unwanted_brands: [...unwanted_brands, part.value] }
    case 'in-stock':
      return { ...wish, in_stock: true }
  }
}

function withValues(values: AttributeValues, name: string, list: readonly string[]): AttributeValues {
  const { [name]: _, ...rest } = values
  return list.length === 0 ? rest : { ...values, [name]: [...list] }
}

/** What was looked for before and is no more; what the same question asks otherwise is changed, not dropped. */
export function droppedParts(before: Understood, now: Understood): Part[] {
  const kept = new Set(partsOf(now).map(keyOf))
  const asks = new Set(partsOf(now).map(questionOf))
  return partsOf(before).filter(
    (part) =>
      part.kind !== 'like' &&
      part.kind !== 'assumed' &&
      !kept.has(keyOf(part)) &&
      !asks.has(questionOf(part)),
  )
}

const keyOf = (part: Part): string => JSON.stringify(part)
const questionOf = (part: Part): string => ('name' in part ? `${part.kind} ${part.name}` : part.kind)
