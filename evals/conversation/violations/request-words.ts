import type { Conditions } from '../dialogue.ts'
import { bags, shoes } from '../families.ts'

/** A way to name a kind of product: what it means, one of it, several, and the sizes shoppers ask for. */
export type KindWords = {
  readonly means: NonNullable<Conditions['category']>
  readonly one: string
  readonly many: string
  readonly sizes?: readonly string[]
}

const letters = ['S', 'M', 'L', 'XL'] as const
const feet = ['38', '39', '41', '43'] as const
export const kinds: readonly KindWords[] = [
  { means: ['dress'], one: 'a dress', many: 'dresses', sizes: letters },
  { means: ['shirt'], one: 'a shirt', many: 'shirts', sizes: letters },
  { means: ['t-shirt'], one: 'a t-shirt', many: 't-shirts', sizes: letters },
  { means: ['t-shirt'], one: 'a tee', many: 'tees', sizes: letters },
  { means: ['sweater'], one: 'a sweater', many: 'sweaters', sizes: letters },
  { means: ['sweater'], one: 'a jumper', many: 'jumpers', sizes: letters },
  { means: ['cardigan'], one: 'a cardigan', many: 'cardigans', sizes: letters },
  { means: ['hoodie'], one: 'a hoodie', many: 'hoodies', sizes: letters },
  { means: ['jacket'], one: 'a jacket', many: 'jackets', sizes: letters },
  { means: ['blazer'], one: 'a blazer', many: 'blazers', sizes: letters },
  { means: ['coat'], one: 'a coat', many: 'coats', sizes: letters },
  { means: ['skirt'], one: 'a skirt', many: 'skirts', sizes: letters },
  { means: ['blouse'], one: 'a blouse', many: 'blouses', sizes: letters },
  { means: ['jeans'], one: 'jeans', many: 'jeans', sizes: ['28', '30', '32'] },
  { means: ['jeans'], one: 'a pair of jeans', many: 'jeans', sizes: ['28', '30', '32'] },
  { means: ['pants'], one: 'a pair of trousers', many: 'trousers' },
  { means: ['shorts'], one: 'a pair of shorts', many: 'shorts' },
  { means: ['sneakers'], one: 'a pair of sneakers', many: 'sneakers', sizes: feet },
  { means: ['sneakers'], one: 'a pair of trainers', many: 'trainers', sizes: feet },
  { means: ['boots'], one: 'a pair of boots', many: 'boots', sizes: feet },
  { means: ['sandals'], one: 'a pair of sandals', many: 'sandals', sizes: feet },
  { means: ['heels'], one: 'a pair of high heels', many: 'heels', sizes: feet },
  { means: shoes, one: 'a pair of shoes', many: 'shoes', sizes: feet },
  { means: bags, one: 'a bag', many: 'bags' },
  { means: ['handbag'], one: 'a handbag', many: 'handbags' },
  { means: ['backpack'], one: 'a backpack', many: 'rucksacks' },
  { means: ['scarf'], one: 'a scarf', many: 'scarves' },
  { means: ['belt'], one: 'a belt', many: 'belts' },
  { means: ['tie'], one: 'a tie', many: 'neckties' },
]

type Named<Name extends keyof Conditions> = {
  readonly means: NonNullable<Conditions[Name]>
  readonly words: readonly string[]
}

export const colorWords: readonly Named<'color'>[] = [
  { means: ['black'], words: ['black', 'jet black'] },
  { means: ['white'], words: ['white', 'pure white'] },
  { means: ['gray'], words: ['gray', 'grey', 'charcoal'] },
  { means: ['beige'], words: ['beige', 'ecru'] },
  { means: ['brown'], words: ['brown', 'chocolate'] },
  { means: ['red'], words: ['red', 'scarlet'] },
  { means: ['burgundy'], words: ['burgundy', 'maroon'] },
  { means: ['pink'], words: ['pink', 'hot pink'] },
  { means: ['purple'], words: ['purple', 'lilac'] },
  { means: ['blue'], words: ['blue', 'royal blue'] },
  { means: ['navy'], words: ['navy', 'navy blue'] },
  { means: ['green'], words: ['green', 'emerald'] },
  { means: ['yellow'], words: ['yellow', 'mustard'] },
  { means: ['orange'], words: ['orange'] },
]

/** What is refused and the words after "no", "without any" and the like. */
export const refusedThings: readonly { readonly means: Conditions; readonly words: readonly string[] }[] = [
  { means: { pattern: ['striped'] }, words: ['stripes'] },
  { means: { pattern: ['floral'] }, words: ['flowers', 'floral prints'] },
  { means: { pattern: ['dots'] }, words: ['polka dots', 'dots'] },
  { means: { pattern: ['camouflage'] }, words: ['camouflage', 'camo'] },
  { means: { pattern: ['animal'] }, words: ['animal print'] },
  { means: { pattern: ['graphic'] }, words: ['logos'] },
  { means: { pattern: ['paisley'] }, words: ['paisley'] },
  { means: { material: ['leather'] }, words: ['leather'] },
  { means: { material: ['suede'] }, words: ['suede'] },
  { means: { material: ['wool'] }, words: ['wool'] },
  { means: { material: ['polyester'] }, words: ['polyester'] },
  { means: { material: ['silk'] }, words: ['silk'] },
]

/** A price in words; `[a]` and `[b]` are whole amounts, the lower first. */
export const priceWords: readonly {
  readonly words: string
  readonly bounds: 'below' | 'above' | 'between'
}[] = [
  { words: 'under [b]', bounds: 'below' },
  { words: 'under €[b]', bounds: 'below' },
  { words: 'below [b] euros', bounds: 'below' },
  { words: 'for less than [b]', bounds: 'below' },
  { words: 'up to [b] EUR', bounds: 'below' },
  { words: 'for no more than €[b]', bounds: 'below' },
  { words: 'at most [b] euros', bounds: 'below' },
  { words: 'max [b]', bounds: 'below' },
  { words: 'cheaper than [b]', bounds: 'below' },
  { words: 'not over [b]', bounds: 'below' },
  { words: 'my budget is [b] euros', bounds: 'below' },
  { words: '[b] euros tops', bounds: 'below' },
  { words: 'over [a] euros', bounds: 'above' },
  { words: 'starting at [a] euros', bounds: 'above' },
  { words: 'at least [a] euros', bounds: 'above' },
  { words: 'for more than €[a]', bounds: 'above' },
  { words: 'between [a] and [b]', bounds: 'between' },
  { words: 'from [a] to [b] euros', bounds: 'between' },
  { words: '€[a]–[b]', bounds: 'between' },
  { words: '€[a] to €[b]', bounds: 'between' },
  { words: '[a]-[b] EUR', bounds: 'between' },
]
