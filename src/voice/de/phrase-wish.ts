import { type AttributeName, attributeNames } from '../../product/attributes.ts'
import { type ClosureName, closureNamed } from '../../product/closures.ts'
import type { Category } from '../../product/taxonomy.ts'
import type { Wish } from '../../product/wish.ts'
import { saidWish } from '../said-wish.ts'
import { attributeWords, refusalWords } from './attribute-words.ts'
import { directionWords } from './direction-words.ts'
import { and, limit, number, or } from './formats.ts'
import { narrowedKind, narrowedOtherwise } from './narrower-kinds.ts'
import { kinds } from './nouns.ts'

/** More values than this are a group ("Schuhe"), which is named as one or left out. */
const groupSize = 3
const kindOfGroup: readonly (readonly [member: Category, name: string])[] = [
  ['sneakers', 'Schuhe'],
  ['handbag', 'Taschen'],
  ['necklace', 'Schmuck'],
]

/** A wish as a list that needs few endings: "blaue oder grüne Kleider, lange Ärmel, bis 50 €". */
export function phraseWish(asked: Wish): string {
  const wish = saidWish(asked)
  const { wanted, directions, sizes, brands } = wish
  const child = childOf(wish)
  const colors = (wanted.color ?? []).map((color) => attributeWords('color', color))
  const adjectives = colors.length > groupSize ? '' : `${or(colors.map(inPlural))} `
  const told = ['category', 'color', ...(child === '' ? [] : ['gender', 'age_group'])]
  const others = attributeNames.filter((name) => !told.includes(name))
  return [
    `${adjectives}${narrowedKind(wish) ?? kindsOf(wanted.category ?? [])}`.trim(),
    ...narrowedOtherwise(wish),
    ...others.map((name) => oneOf(name, wanted[name] ?? [])),
    child,
    ...directions.map(directionWords),
    sizes.length === 0 ? '' : `Größe ${or(sizes)}`,
    brands.length === 0 ? '' : `von ${or(brands)}`,
    pricePhrase(wish),
    ...refusalsOf(wish),
    wish.in_stock ? 'auf Lager' : '',
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** "für Jungen", who are no men; empty where there is no saying which children. */
function childOf({ wanted: { gender = [], age_group: ages = [] } }: Wish): string {
  const children = gender.flatMap((each) => ({ female: 'Mädchen', male: 'Jungen', unisex: [] })[each])
  return (ages.includes('kids') || ages.includes('babies')) && children.length > 0
    ? `für ${and(children)}`
    : ''
}

/** "blaue" of several pieces; colors such as "rosa" never change. */
const inPlural = (color: string) => (/[aeo]$/.test(color) ? color : `${color}e`)

function kindsOf(categories: readonly Category[]): string {
  if (categories.length === 0) return 'Teile'
  if (categories.length <= groupSize) return or(categories.map((category) => kinds[category][2]))
  return kindOfGroup.find(([member]) => categories.includes(member))?.[1] ?? 'Teile'
}

function oneOf(name: AttributeName, values: readonly string[]): string {
  if (values.length <= groupSize) return or(values.map((value) => attributeWords(name, value)))
  return name === 'pattern' ? 'gemustert' : ''
}

/** "bis 50 €", "20 bis 40 €"; empty without a limit. */
function pricePhrase({ price }: Wish): string {
  if (price === null) return ''
  const { min, max, currency } = price
  if (min !== undefined && max !== undefined) return `${number(min)} bis ${limit(max, currency)}`
  if (max !== undefined) return `bis ${limit(max, currency)}`
  return min === undefined ? '' : `ab ${limit(min, currency)}`
}

const closureWords: Readonly<Record<string, string>> = {
  zips: 'Reißverschluss',
  buttons: 'Knöpfe',
  laces: 'Schnürsenkel',
  fasteners: 'Verschluss',
} satisfies Record<ClosureName, string>

/** "Schuhe" where many of their kinds are refused. */
const groupOf = (refused: readonly Category[]): string | undefined =>
  refused.length > groupSize ? kindOfGroup.find(([member]) => refused.includes(member))?.[1] : undefined

function refusalsOf({ unwanted, unwanted_brands: brands, unwanted_words: words }: Wish): string[] {
  const group = groupOf(unwanted.category ?? [])
  const refused = attributeNames.flatMap((name) =>
    name === 'category' && group !== undefined
      ? [`keine ${group}`]
      : (unwanted[name] ?? []).map((value) => refusalWords(name, value)),
  )
  return [
    ...refused,
    ...brands.map((brand) => `nicht von ${brand}`),
    ...words.map((word) => `ohne ${closureWords[closureNamed(word) ?? ''] ?? `„${word}“`}`),
  ]
}
