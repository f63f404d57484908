import { type CategoryTerm, categoryTerms, type Slot } from '../../../src/product/taxonomy.ts'
import type { ProductsExpected } from '../dialogue.ts'
import { type AnsweredTurn, describePointed, pointedProducts } from './answered-turn.ts'
import { type Failure, failUnless } from './failure.ts'
import type { JudgedProduct } from './judged-product.ts'
import { placeOnAxis } from './place-on-axis.ts'
import { refusedTraits, unmetConditions } from './unmet-conditions.ts'

/** Checks the products of an answer against what the shopper said. */
export function checkProducts(expected: ProductsExpected, turn: AnsweredTurn): Failure[] {
  const { products } = turn
  const unmarked = products.filter(({ nearMatch }) => !nearMatch)
  const { meet = {}, never, atLeast = 0, atMost = Number.POSITIVE_INFINITY, count } = expected
  const counted = `${products.length} products, ${unmarked.length} of them unmarked`
  return [
    ...unmarked.flatMap((product) =>
      failAny(unmetConditions(product, meet), `unmarked products meet ${JSON.stringify(meet)}`, product),
    ),
    ...products.flatMap((product) =>
      failAny(refusedTraits(product, never ?? {}), `no product with ${JSON.stringify(never)}`, product),
    ),
    ...failUnless(unmarked.length >= atLeast, `at least ${atLeast} unmarked products`, counted),
    ...failUnless(products.length <= atMost, `at most ${atMost} products`, counted),
    ...failUnless(count === undefined || products.length === count, `${count} products`, counted),
    ...checkGarments(expected.garments, unmarked),
    ...checkRepeats(expected, turn),
    ...checkCompared(expected.compared, turn),
    ...checkOrder(expected, products),
    ...checkOutfit(expected, products),
    ...failUnless(
      expected.marked === undefined ||
        products.some(({ relaxed }) => relaxed.includes(expected.marked ?? '')),
      `a product marked as missing ${expected.marked}`,
      `marked: ${products.flatMap(({ relaxed }) => relaxed).join(', ') || 'nothing'}`,
    ),
  ]
}

const failAny = (reasons: readonly string[], expected: string, { id }: JudgedProduct): Failure[] =>
  reasons.length === 0 ? [] : [{ expected, got: `${id}: ${reasons.join(', ')}` }]

function checkGarments(garments: ProductsExpected['garments'] = [], unmarked: readonly JudgedProduct[]) {
  return garments.flatMap(({ of, meet, atLeast }) => {
    const own = unmarked.filter((product) => unmetConditions(product, of).length === 0)
    const label = `${JSON.stringify(of)}`
    return [
      ...own.flatMap((product) =>
        failAny(unmetConditions(product, meet), `${label} meet ${JSON.stringify(meet)}`, product),
      ),
      ...failUnless(own.length >= atLeast, `at least ${atLeast} unmarked of ${label}`, String(own.length)),
    ]
  })
}

function checkRepeats({ notFrom = [], excludes }: ProductsExpected, turn: AnsweredTurn): Failure[] {
  const shown = notFrom.flatMap((each) => turn.before[each - 1]?.products ?? []).map(({ id }) => id)
  const excluded = excludes === undefined ? [] : pointedProducts(excludes, turn).map(({ id }) => id)
  const again = turn.products.map(({ id }) => id).filter((id) => shown.includes(id) || excluded.includes(id))
  const which = [
    ...notFrom.map((each) => `of turn ${each}`),
    ...(excludes ? [describePointed(excludes)] : []),
  ]
  return failUnless(again.length === 0, `nothing ${which.join(', ')} again`, again.join(', '))
}

function checkCompared(compared: ProductsExpected['compared'], turn: AnsweredTurn): Failure[] {
  if (compared === undefined) return []
  const { by, toward, than, first = Number.POSITIVE_INFINITY } = compared
  const wanted = `${toward} ${by} than ${describePointed(than)}`
  const pointed = pointedProducts(than, turn)
  const measure = pointed.flatMap((product) => placeOnAxis(product, by) ?? [])[0]
  if (measure === undefined) return [{ expected: wanted, got: `no such product with a known ${by}` }]
  const unmarked = turn.products.filter(({ nearMatch }) => !nearMatch).slice(0, first)
  const places = unmarked.map((product) => ({ product, place: placeOnAxis(product, by) }))
  const wrong = places.filter(({ place }) => {
    if (place === null) return false
    return toward === 'more' ? place <= measure : place >= measure
  })
  return wrong.map(({ product, place }) => ({
    expected: wanted,
    got: `${product.id}: ${place}, not beyond ${measure}`,
  }))
}

function checkOrder({ firstIs, sorted }: ProductsExpected, products: readonly JudgedProduct[]): Failure[] {
  const first = products[0]?.id ?? 'nothing'
  const prices = products.filter(({ nearMatch }) => !nearMatch).flatMap(({ price }) => price ?? [])
  const ordered = prices.toSorted((one, other) => (sorted === 'price-descending' ? other - one : one - other))
  return [
    ...failUnless(firstIs === undefined || firstIs.includes(first), `first ${firstIs?.join(' or ')}`, first),
    ...failUnless(sorted === undefined || prices.join() === ordered.join(), `${sorted}`, prices.join(', ')),
  ]
}

const slotOf = ({ attributes: { category } }: JudgedProduct): Slot | null =>
  category === undefined ? null : (categoryTerms[category] as CategoryTerm).slot

function checkOutfit(expected: ProductsExpected, products: readonly JudgedProduct[]): Failure[] {
  const { total = Number.POSITIVE_INFINITY, slotsDiffer, slots = [], noSlots = [] } = expected
  const own = products.map(slotOf)
  const sum = products.reduce((all, { price }) => all + (price ?? 0), 0)
  const got = `${own.join(', ') || 'no products'}`
  return [
    ...failUnless(sum <= total + 0.001, `at most ${total} altogether`, sum.toFixed(2)),
    ...failUnless(!slotsDiffer || new Set(own).size === own.length, 'no two of the same slot', got),
    ...slots.flatMap((slot) => failUnless(own.includes(slot), `something for ${slot}`, got)),
    ...noSlots.flatMap((slot) => failUnless(!own.includes(slot), `nothing for ${slot}`, got)),
  ]
}
