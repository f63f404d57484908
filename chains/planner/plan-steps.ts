import type { Pointer } from '../../src/language/request.ts'
import type { Wish } from '../../src/product/wish.ts'
import { isEmptyWish, phraseWish } from './phrase-wish.ts'
import type { PlannerFacts } from './planner-facts.ts'
import { isShopQuestion } from './shop-question.ts'

/** One tool call. */
export type Step = { readonly tool: string; readonly args: Readonly<Record<string, unknown>> }

/** The tool calls that answer a message; none where words alone do. */
export function planSteps(facts: PlannerFacts): Step[] {
  const { said } = facts
  switch (said.intent) {
    case 'greeting':
      return facts.newPhotos.length > 0 ? searchSteps(facts) : []
    case 'start-over':
      return hasWish(facts) || facts.newPhotos.length > 0 ? searchSteps(facts) : []
    case 'describe':
      return describeSteps(facts)
    case 'detail':
      return detailSteps(facts)
    case 'more':
      return facts.hasSearch ? [{ tool: 'filter_products', args: { text: facts.message, more: true } }] : []
    case 'complement':
      return complementSteps(facts)
    case 'search':
      return searchSteps(facts)
  }
}

/** True when the words ask for anything at all. */
export const hasWish = ({ said }: PlannerFacts): boolean => said.wishes.some((wish) => !isEmptyWish(wish))

function searchSteps(facts: PlannerFacts): Step[] {
  const { said, message, newPhotos, hasSearch } = facts
  if (newPhotos.length === 0 && isShopQuestion(facts)) return []
  const looks = newPhotos.map((photo) => ({ tool: 'describe_image', args: { photo } }))
  if (said.wishes.length > 1) return [...looks, ...said.wishes.map(wishStep)]
  const goesOn = newPhotos.length === 0 && hasSearch && (said.refines || said.priceComparison !== null)
  if (goesOn && said.pointer?.kind !== 'result') return [{ tool: 'filter_products', args: { text: message } }]
  if (said.priceComparison !== null && !hasSearch && newPhotos.length === 0) return []
  const pointed = said.pointer !== null && (facts.focus !== null || facts.photos.length > 0)
  const nothingAsked = !hasWish(facts) && newPhotos.length === 0 && !pointed
  if (nothingAsked) return []
  const target = said.priceComparison === null ? targetId(facts) : null
  const reference = newPhotos[0] ?? target
  const args = { text: message, ...(reference === null ? {} : { reference }) }
  return [...looks, { tool: goesOn && target === null ? 'filter_products' : 'search_products', args }]
}

function wishStep(wish: Wish): Step {
  const { wanted, unwanted, price, sizes, brands, sort } = wish
  return {
    tool: 'search_products',
    args: {
      text: wish.text || phraseWish(wish).what,
      wanted,
      unwanted,
      ...(price?.min === undefined ? {} : { min_price: price.min }),
      ...(price?.max === undefined ? {} : { max_price: price.max }),
      ...(price?.currency === undefined ? {} : { currency: price.currency }),
      sizes,
      brands,
      sort,
    },
  }
}

function describeSteps(facts: PlannerFacts): Step[] {
  const photos = facts.newPhotos.length > 0 ? facts.newPhotos : facts.photos.slice(-1)
  if (photos.length > 0) return photos.map((photo) => ({ tool: 'describe_image', args: { photo } }))
  return detailSteps(facts)
}

function detailSteps(facts: PlannerFacts): Step[] {
  const id = targetId(facts) ?? facts.focus
  if (id !== null) return [{ tool: 'get_product', args: { id } }]
  return facts.photos.length > 0 ? [{ tool: 'describe_image', args: {} }] : []
}

function complementSteps(facts: PlannerFacts): Step[] {
  const pointsAtPhoto = facts.said.pointer?.kind === 'photo'
  const anchor =
    facts.newPhotos[0] ??
    (pointsAtPhoto ? facts.photos.at(-1) : (targetId(facts) ?? facts.focus ?? facts.photos.at(-1)))
  if (anchor === undefined && !hasWish(facts)) return []
  const looks = facts.newPhotos.map((photo) => ({ tool: 'describe_image', args: { photo } }))
  const goesWith = anchor === undefined ? {} : { goes_with: anchor }
  return [...looks, { tool: 'search_products', args: { text: facts.message, ...goesWith } }]
}

/** Id of the shown product that the words point at by its place; null where they do not, or there is none. */
function targetId({ said, shown }: PlannerFacts): string | null {
  return said.pointer?.kind === 'result' ? (shown[placeOf(said.pointer, shown.length)]?.id ?? null) : null
}

const placeOf = ({ ordinal, fromEnd }: Extract<Pointer, { kind: 'result' }>, count: number) =>
  fromEnd ? count - ordinal : ordinal - 1
