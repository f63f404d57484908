import type { Product } from '../product/product.ts'
import type { Category } from '../product/taxonomy.ts'
import { formalityGap, formalityOf } from './formality.ts'
import { slotOf } from './piece-harmony.ts'
import { isOutOfPlace, type LookUse } from './special-use.ts'
import { type Weather, weatherGap } from './warmth.ts'

/** From here on a piece clashes with the day rather than being a little beside it. */
export const clearClash = 0.75

const dressedUp: readonly LookUse['dressiness'][] = ['smart', 'dressed', 'formal']
/** Who runs warms up. */
const warmedByMoving = 0.9
/** More than a look can bear. */
const inTheWay = 1.5
/** Nobody moves in these. */
const stiff: readonly (Category | undefined)[] = [
  ...(['jeans', 'shirt', 'blouse', 'skirt', 'dress', 'blazer', 'suit', 'heels', 'flats', 'loafers'] as const),
  ...(['formal-shoes', 'tie', 'clutch', 'handbag', 'flip-flops', 'jumpsuit'] as const),
]

type Piece = Pick<Product, 'title' | 'attributes'>

/**
 * How much a piece clashes with a day, from 0: by how dressed people come, by the weather, and by what it is made for. What was asked
 * for by name never counts against it.
 */
export function clashOf(piece: Piece, look: LookUse, asked: Asked = nothingAsked): number {
  const bare = withoutAsked(piece, asked)
  return Math.max(
    isOutOfPlace(bare, look) ? 1 : 0,
    dressClash(bare, look),
    isInWeather(piece, look) ? weatherClash(piece, look) : 0,
  )
}

/** What the shopper named: values that are wanted, and words. */
export type Asked = {
  readonly wanted: Readonly<Partial<Record<string, readonly string[]>>>
  readonly words: string
}
const nothingAsked: Asked = { wanted: {}, words: '' }

/** How far a piece is from how dressed people come. */
export function dressClash(piece: Piece, { dressiness, isWet, likesJeans = false }: LookUse): number {
  const { category } = piece.attributes
  if (likesJeans && category === 'jeans' && dressedUp.includes(dressiness)) return 0
  // In the rain a rain jacket goes with anything but a ball.
  if (isWet && category !== undefined && slotOf(category) === 'outer' && dressiness !== 'formal') return 0
  if (dressiness === 'sporty' && stiff.includes(category) && piece.attributes.occasion !== 'sport')
    return inTheWay
  return formalityGap(piece, dressiness)
}

function weatherClash(piece: Piece, { dressiness, weather = null }: LookUse): number {
  const gap = weatherGap(piece, weather)
  return dressiness === 'sporty' && weather === 'cold' ? Math.max(0, gap - warmedByMoving) : gap
}

/** Who is dressed up has a coat over it and arrives by taxi; in the heat all of it counts. */
function isInWeather({ attributes: { category } }: Piece, { dressiness, weather = null }: LookUse): boolean {
  if (weather === 'hot' || weather === 'mild' || !dressedUp.includes(dressiness)) return true
  return category === 'coat' || category === 'jacket'
}

function withoutAsked({ title, attributes }: Piece, { wanted, words }: Asked): Piece {
  const said = new Set(words.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  const left = Object.entries(attributes).filter(([name, value]) => {
    const asked = wanted[name] ?? []
    return name === 'category' || ![value].flat().some((each) => asked.includes(String(each)))
  })
  return {
    title: title.replace(/\p{L}+/gu, (word) => (said.has(word.toLowerCase()) ? '' : word)),
    attributes: Object.fromEntries(left),
  }
}

/** Why a day is missed: by clothes that are too plain for it or too dressy, too thin or too warm. */
export type Miss = 'underdressed' | 'overdressed' | 'thin' | 'warm'

/** What is wrong with a piece that clashes; null of one that does not, or only by what it is made for. */
export function missOf(piece: Piece, look: LookUse, asked: Asked): Miss | null {
  const bare = withoutAsked(piece, asked)
  const [dress, weather] = [dressClash(bare, look), isInWeather(piece, look) ? weatherClash(piece, look) : 0]
  if (Math.max(dress, weather) < clearClash) return null
  if (weather > dress)
    return (look.weather ?? ('mild' satisfies Weather)) === 'cold' || look.weather === 'cool'
      ? 'thin'
      : 'warm'
  const own = formalityOf(bare)
  if (look.dressiness === 'sporty' || own === null) return 'overdressed'
  return dressedUp.includes(look.dressiness) && own < 3.4 ? 'underdressed' : 'overdressed'
}
