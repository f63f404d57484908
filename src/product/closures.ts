import { comparable } from './comparable.ts'
import type { Product } from './product.ts'
import type { Category } from './taxonomy.ts'

/** How a piece is closed: the words for it, the kinds that have it unless they say otherwise, and what they say then. */
type Closure = {
  readonly name: ClosureName
  readonly named: RegExp
  readonly usualOf: readonly Category[]
  readonly otherwise: RegExp
  /** Kinds for whoever cannot do with it. */
  readonly instead: readonly Category[]
}

export const closureNames = ['zips', 'buttons', 'laces', 'fasteners'] as const
export type ClosureName = (typeof closureNames)[number]
const pulledOn = ['sweater', 'sweatshirt', 't-shirt', 'top'] as const

const closures: readonly Closure[] = [
  {
    name: 'zips',
    named: /^(?:zips?|zippers?|zipped|flies)$/,
    usualOf: ['jacket', 'jeans', 'pants', 'backpack', 'duffel-bag', 'suitcase'],
    otherwise:
      /\b(?:button\w*|snaps?|toggles?|pull[- ]?on|elasticated|elastic|drawstring|open[- ]front|wrap)\b/,
    instead: [...pulledOn, 'track-pants', 'leggings'],
  },
  {
    name: 'buttons',
    named: /^(?:buttons?|buttoned|buttonholes?|cufflinks?)$/,
    usualOf: ['shirt', 'polo', 'cardigan', 'blazer', 'coat', 'jeans', 'suit'],
    otherwise: /\b(?:zip\w*|snaps?|toggles?|pull[- ]?on|popover|open[- ]front|wrap|elasticated|parka)\b/,
    instead: [...pulledOn, 'track-pants', 'leggings'],
  },
  {
    name: 'laces',
    named: /^(?:shoe(?:laces?|strings?)|laces|laced)$/,
    usualOf: ['sneakers', 'athletic-shoes', 'formal-shoes'],
    otherwise: /\b(?:slip[- ]?ons?|velcro|pull[- ]?on|elastic\w*|monk\w*|buckles?|zip\w*)\b/,
    instead: ['loafers', 'flats', 'slippers', 'sandals', 'boots'],
  },
  {
    name: 'fasteners',
    instead: [],
    named: /^(?:buckles?|velcro|hooks?|poppers?|snaps?|toggles?)$/,
    usualOf: [],
    otherwise: /$^/,
  },
]

/** How a piece is closed that the word is for; undefined of other words. */
export const closureNamed = (word: string): ClosureName | undefined =>
  closures.find(({ named }) => named.test(word))?.name

/** Kinds for whoever does without what the words name. */
export const kindsWithout = (words: readonly string[]): readonly Category[] =>
  closures.find(({ named }) => words.some((word) => named.test(word)))?.instead ?? []

/** True of a word for how a piece is closed: "zips". */
export const isClosure = (word: string): boolean => closures.some(({ named }) => named.test(word))

/** True of a piece that is closed so, by what it says or, where it says nothing, by its kind. False of other words. */
export function isClosedBy(
  word: string,
  { title, description, attributes: { category } }: Pick<Product, 'title' | 'description' | 'attributes'>,
): boolean {
  const closure = closures.find(({ named }) => named.test(word))
  if (closure === undefined) return false
  const said = comparable(`${title} ${description}`)
  const words: readonly string[] = said.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.some((each) => closure.named.test(each) || said.includes(`${word.replace(/s$/, '')}-up`)))
    return true
  return category !== undefined && closure.usualOf.includes(category) && !closure.otherwise.test(said)
}
