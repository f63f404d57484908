import type { TurnResult } from '../../../chains/turn.ts'
import type { Pointed } from '../dialogue.ts'
import type { FeedRow } from '../open-sample-shop.ts'
import { type JudgedProduct, judgedProduct } from './judged-product.ts'
import { placeOnAxis } from './place-on-axis.ts'
import { unmetConditions } from './unmet-conditions.ts'

/** The shop's feed by product id. */
export type Rows = ReadonlyMap<string, FeedRow>

/** A turn as it was answered, with the turns before it, the first one first; null stands for a turn that failed. */
export type AnsweredTurn = {
  readonly result: TurnResult
  readonly products: readonly JudgedProduct[]
  readonly before: readonly (AnsweredTurn | null)[]
  readonly limit: number
  readonly rows: Rows
}

export function answeredTurn(turn: Omit<AnsweredTurn, 'products'>): AnsweredTurn {
  const products = turn.result.products.map((card) => judgedProduct(card, turn.rows.get(card.id)))
  return { ...turn, products }
}

/** The products that are pointed at, all of them equally good; none where the conversation has no such product. */
export function pointedProducts(pointed: Pointed, { before, rows }: AnsweredTurn): JudgedProduct[] {
  if ('id' in pointed) {
    const row = rows.get(pointed.id)
    return row === undefined ? [] : [fromFeed(row)]
  }
  const shown = before[pointed.turn - 1]?.products ?? []
  if ('place' in pointed) return shown.slice(placeAt(pointed.place, shown.length)).slice(0, 1)
  if ('where' in pointed)
    return shown.filter((product) => unmetConditions(product, pointed.where).length === 0)
  const [axis, sign] = 'most' in pointed ? [pointed.most, 1] : [pointed.least, -1]
  const { among } = pointed
  const chosen = among === undefined ? shown : among.flatMap((place) => shown[place - 1] ?? [])
  const places = chosen.flatMap((product) => placeOnAxis(product, axis) ?? [])
  const utmost = sign * Math.max(...places.map((place) => sign * place))
  return chosen.filter((product) => placeOnAxis(product, axis) === utmost)
}

const placeAt = (place: number, count: number) => (place > 0 ? place - 1 : count + place)

function fromFeed(row: FeedRow): JudgedProduct {
  const { id, title, brand, price, sizes, ...attributes } = row
  return { id, title, brand, price, sizes, attributes, nearMatch: false, relaxed: [] }
}

/** What is pointed at, for people: "product 2 of turn 1". */
export function describePointed(pointed: Pointed): string {
  if ('id' in pointed) return pointed.id
  if ('place' in pointed) return `product ${pointed.place} of turn ${pointed.turn}`
  if ('where' in pointed) return `the ${JSON.stringify(pointed.where)} of turn ${pointed.turn}`
  return 'most' in pointed
    ? `the one of turn ${pointed.turn} with the most ${pointed.most}`
    : `the one of turn ${pointed.turn} with the least ${pointed.least}`
}
