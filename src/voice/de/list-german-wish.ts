import { type AttributeName, type AttributeValues, attributeNames } from '../../product/attributes.ts'
import { type Color, shadesOf } from '../../product/color.ts'
import type { Wish } from '../../product/wish.ts'
import { carriedBy } from '../../retrieval/directions/carried-by.ts'
import { germanDirection } from './german-directions.ts'
import { germanName } from './german-names.ts'

/** More values than this are a group ("Schuhe"), which is named as one or left out. */
const groupSize = 3
const kindOfGroup: readonly (readonly [member: string, name: string])[] = [
  ['sneakers', 'Schuhe'],
  ['handbag', 'Taschen'],
  ['necklace', 'Schmuck'],
]

/** A wish as a German list, which needs no agreement of endings: "Kleider, Blau oder Grün, lange Ärmel, bis 50 EUR". */
export function listGermanWish(wish: Wish): string {
  const { wanted, directions } = wish
  const carried = directions.map((direction) => carriedBy(direction, wanted))
  const values = attributeNames
    .filter((name) => !carried.includes(name))
    .map((name) => oneOf(name, wanted[name] ?? []))
  return [
    values[0] || 'Teile',
    ...values.slice(1),
    ...directions.map(({ axis, toward }) => germanDirection(axis, toward)),
    wish.sizes.length === 0 ? '' : `Größe ${wish.sizes[0]}${sizesBeyond(wish.sizes)}`,
    wish.brands.length === 0 ? '' : `von ${wish.brands.join(' oder ')}`,
    germanPrice(wish.price),
    ...bannedOf(wish),
    wish.in_stock ? 'auf Lager' : '',
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function oneOf(name: AttributeName, values: readonly string[]): string {
  if (values.length <= groupSize) return values.map((value) => germanName(name, value)).join(' oder ')
  if (name === 'pattern') return 'gemustert'
  return kindOfGroup.find(([member]) => values.includes(member))?.[1] ?? ''
}

const otherSpelling = /^(?:\d+\/\d+|W\d+ L\d+|[2-6]XL)$/
const sizesBeyond = (sizes: readonly string[]) =>
  sizes
    .slice(1)
    .filter((size) => !otherSpelling.test(size))
    .map((size) => ` oder ${size}`)
    .join('')

/** "bis 50 EUR", "20 bis 40 EUR"; empty without a limit. */
function germanPrice(price: Wish['price']): string {
  if (price === null) return ''
  const { min, max, currency } = price
  const unit = currency === undefined ? '' : ` ${currency}`
  if (min !== undefined && max !== undefined) return `${min} bis ${max}${unit}`
  if (max !== undefined) return `bis ${max}${unit}`
  return min === undefined ? '' : `ab ${min}${unit}`
}

function bannedOf({ wanted, unwanted, unwanted_brands: brands, unwanted_words: words }: Wish): string[] {
  const isImplied = (name: string) => wanted.gender !== undefined && /^(?:gender|age_group)$/.test(name)
  const banned = (Object.entries(unwanted) as [AttributeName, AttributeValues[AttributeName]][])
    .filter(([name]) => !isImplied(name))
    .flatMap(([name, values]) => withoutShades(values ?? []).map((value) => germanName(name, value)))
  return [
    ...banned.map((value) => `nicht ${value}`),
    ...brands.map((brand) => `nicht von ${brand}`),
    ...words.map((word) => `ohne „${word}“`),
  ]
}

/** "Nicht Blau" rules out navy as well, which nobody needs to be told. */
function withoutShades(values: readonly string[]): string[] {
  const shades: readonly string[] = values.flatMap((value) => shadesOf[value as Color] ?? [])
  return values.filter((value) => !shades.includes(value))
}
