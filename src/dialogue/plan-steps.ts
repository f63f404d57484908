import { isEmptyWish, type Wish } from '../product/wish.ts'
import { redoOutfit } from './redo-outfit.ts'
import { isShopQuestion } from './shop-question.ts'
import type { TurnFacts } from './turn-facts.ts'

/** One tool call. */
export type Step = { readonly tool: string; readonly args: Readonly<Record<string, unknown>> }

/** The tool calls that answer a message; none where words alone do. */
export function planSteps(facts: TurnFacts): Step[] {
  const { request } = facts
  switch (request.intent) {
    case 'greeting':
      return facts.newPhotos.length > 0 ? searchSteps(facts) : []
    case 'start-over':
      return hasWish(facts) || facts.newPhotos.length > 0 ? searchSteps(facts) : []
    case 'describe':
      return describeSteps(facts)
    case 'detail':
      return detailSteps(facts)
    case 'more':
      return facts.hasSearch
        ? editedKinds(facts).map((wanted) => ({
            tool: 'filter_products',
            args: { text: facts.message, ...wanted, more: true },
          }))
        : []
    case 'complement':
      return complementSteps(facts)
    case 'search':
      return searchSteps(facts)
    case 'outfit':
      return [...looksAt(facts), { tool: 'complete_outfit', args: { text: facts.message } }]
    case 'compare':
      return compareSteps(facts)
    case 'thanks':
    case 'off-topic':
      return facts.newPhotos.length > 0 ? searchSteps(facts) : []
    case 'unsafe':
      return []
  }
}

/** True when the words ask for anything at all. */
export const hasWish = ({ request }: TurnFacts): boolean => request.wishes.some((wish) => !isEmptyWish(wish))

const looksAt = ({ newPhotos }: TurnFacts): Step[] =>
  newPhotos.map((photo) => ({ tool: 'describe_image', args: { photo } }))

function searchSteps(facts: TurnFacts): Step[] {
  const { request, message, newPhotos, hasSearch } = facts
  if (newPhotos.length === 0 && isShopQuestion(facts)) return []
  const looks = looksAt(facts)
  if (request.wishes.length > 1) return [...looks, ...request.wishes.map((wish) => wishStep(wish, message))]
  const edits = request.refines || request.priceComparison !== null || request.withdrawn.length > 0
  const goesOn = newPhotos.length === 0 && hasSearch && edits
  const forget = request.withdrawn.length === 0 ? {} : { forget: request.withdrawn }
  const outfit = goesOn ? redoOutfit(facts) : null
  if (outfit !== null) return [{ tool: 'complete_outfit', args: outfit }]
  if (goesOn && request.pointer?.kind !== 'result') {
    return editedKinds(facts).map((wanted) => ({
      tool: 'filter_products',
      args: { text: message, ...wanted, ...forget },
    }))
  }
  if (request.priceComparison !== null && !hasSearch && newPhotos.length === 0) return []
  const pointed = request.pointer !== null && (facts.focus !== null || facts.photos.length > 0)
  const takes = request.transfers.length > 0 || (request.comparison !== null && facts.shown.length > 0)
  const asks = hasWish(facts) || takes || newPhotos.length > 0 || pointed
  if (!asks) return []
  const target = request.priceComparison === null ? targetId(facts) : null
  const reference = photoPointedAt(facts) ?? newPhotos[0] ?? target
  const args = { text: message, ...(reference === null ? {} : { reference }) }
  return [...looks, { tool: goesOn && target === null ? 'filter_products' : 'search_products', args }]
}

/** What is said of no garment is said of all that the last answer showed: "nothing over 40" of beanies and of scarves. */
function editedKinds({
  request,
  searchedCategories,
}: TurnFacts): { wanted?: { category: readonly string[] } }[] {
  const namesKind = request.wishes.some(({ wanted }) => (wanted.category ?? []).length > 0)
  const pointsOut = request.pointer !== null || request.priceComparison !== null
  const areKinds = searchedCategories.every((kinds) => kinds.length > 0)
  if (searchedCategories.length < 2 || namesKind || pointsOut || !areKinds) return [{}]
  return searchedCategories.map((category) => ({ wanted: { category } }))
}

/** "The second photo" of several that came with the message. */
const photoPointedAt = ({ request, target }: TurnFacts): string | undefined =>
  request.pointer?.kind === 'photo' && request.pointer.ordinal !== null && target?.kind === 'photo'
    ? target.handle
    : undefined

function compareSteps({ compared, newPhotos }: TurnFacts): Step[] {
  if (compared.length > 0) return [{ tool: 'get_product', args: { ids: compared } }]
  return newPhotos.map((photo) => ({ tool: 'describe_image', args: { photo } }))
}

function wishStep(wish: Wish, message: string): Step {
  const { wanted, unwanted, price, sizes, brands, directions, sort } = wish
  return {
    tool: 'search_products',
    args: {
      text: message,
      wanted,
      unwanted,
      ...(price?.min === undefined ? {} : { min_price: price.min }),
      ...(price?.max === undefined ? {} : { max_price: price.max }),
      ...(price?.currency === undefined ? {} : { currency: price.currency }),
      sizes,
      brands,
      ...(directions.length > 0 ? { directions } : {}),
      sort,
    },
  }
}

function describeSteps(facts: TurnFacts): Step[] {
  const photos = facts.newPhotos.length > 0 ? facts.newPhotos : facts.photos.slice(-1)
  if (photos.length > 0) return photos.map((photo) => ({ tool: 'describe_image', args: { photo } }))
  return detailSteps(facts)
}

function detailSteps(facts: TurnFacts): Step[] {
  const id = targetId(facts) ?? facts.focus
  if (id !== null) return [{ tool: 'get_product', args: { id } }]
  return facts.photos.length > 0 ? [{ tool: 'describe_image', args: {} }] : []
}

function complementSteps(facts: TurnFacts): Step[] {
  const { request, newPhotos, photos, focus, message } = facts
  const pointsAtPhoto = request.pointer?.kind === 'photo'
  const anchor = newPhotos[0] ?? (pointsAtPhoto ? photos.at(-1) : (targetId(facts) ?? focus ?? photos.at(-1)))
  if (anchor === undefined && !hasWish(facts)) return []
  const goesWith = anchor === undefined ? {} : { goes_with: anchor }
  const slots = request.outfitSlots
  const several = request.wishes.length > 1 || slots.length > 1
  const step = several
    ? {
        tool: 'complete_outfit',
        args: { text: message, ...goesWith, ...(slots.length > 0 ? { slots } : {}) },
      }
    : { tool: 'search_products', args: { text: message, ...goesWith } }
  return [...looksAt(facts), step]
}

/** Id of the shown product that the words point at by its place or looks; null where they do not, or there is none. */
function targetId({ request, target }: TurnFacts): string | null {
  const pointsOut = request.pointer?.kind === 'result' || request.pointer?.kind === 'described'
  return pointsOut && target?.kind === 'product' ? target.id : null
}
