import { findTerms } from '../product/find-terms.ts'
import { splitWords } from '../product/split-words.ts'
import type { Category } from '../product/taxonomy.ts'
import type { ChangedPiece, OutfitOrder } from './act.ts'
import { changedPieces } from './changed-pieces.ts'
import type { TurnContext } from './turn-context.ts'
import { sharesCategory } from './wish-of-call.ts'

/** Characters of the words that a tool takes. */
const mostText = 2_000

/**
 * An edit of the outfit that was shown last, as a call that puts it together anew: "under 200", "more casual", "cheaper". Null
 * where the words are about one of its pieces, or about something else.
 */
export function redoOutfit({
  request,
  memory,
  message,
}: Pick<TurnContext, 'request' | 'memory' | 'message'>): OutfitOrder | null {
  const { outfit, searches, shown } = memory
  const changes = changedPieces({ request, memory })
  if (outfit != null && changes !== null) return changeOrder(outfit, changes, memory)
  const [wish] = request.wishes
  const { english } = request
  const namesCategory = request.wishes.some(({ wanted }) => (wanted.category ?? []).length > 0)
  const compares = request.priceComparison !== null || (wish?.directions.length ?? 0) > 0
  const pointsOut = request.pointer !== null && !(request.pointer.kind === 'previous' && compares)
  const named = request.wishes.flatMap(({ wanted }) => wanted.category ?? [])
  // "A different top" of an outfit that is a dress: it takes another outfit.
  const takesOther =
    request.swaps && namesCategory && !searches.some((past) => sharesCategory(past.wish, named))
  // "And a tie" of a shirt and a belt for one sum: the sum is for all three.
  const addsToBasket = request.adds && namesCategory && outfit?.isBasket === true
  const isOfOne = namesCategory && !takesOther && !addsToBasket
  if (outfit == null || isOfOne || pointsOut || request.comparison !== null) return null
  const { text, goesWith, budget, total } = outfit
  const slots = takesOther && outfit.isBasket === true ? basketWith(named, searches, english) : []
  const saysPrice = (wish?.price ?? null) !== null || request.withdrawn.includes('price')
  const most = request.priceComparison === 'cheaper' && total !== null ? total - 0.01 : budget?.max
  // "No blazer" is said of one piece, and the others stay; another wearer, day or price is said of all.
  const isOfAll =
    compares ||
    saysPrice ||
    request.wearer !== null ||
    request.situations.length > 0 ||
    (!request.swaps && Object.keys(wish?.wanted ?? {}).length > 0)
  const keep = isOfAll ? [] : shown.map(({ id }) => id)
  return {
    text: `${text}, ${message}`.slice(-mostText),
    ...(goesWith.length > 0 ? { goes_with: goesWith } : {}),
    ...(saysPrice || most === undefined ? {} : { max_total: Math.round(most * 100) / 100 }),
    ...(saysPrice || budget?.currency === undefined ? {} : { currency: budget.currency }),
    ...(keep.length > 0 ? { keep } : {}),
    ...(slots.length > 0 ? { slots } : {}),
  }
}

/** The outfit with single pieces changed: the others are kept to the letter. */
function changeOrder(
  { text, goesWith, budget }: NonNullable<TurnContext['memory']['outfit']>,
  changes: readonly ChangedPiece[],
  { shown }: Pick<TurnContext['memory'], 'shown'>,
): OutfitOrder {
  return {
    text,
    ...(goesWith.length > 0 ? { goes_with: goesWith } : {}),
    ...(budget?.max === undefined ? {} : { max_total: budget.max }),
    ...(budget?.currency === undefined ? {} : { currency: budget.currency }),
    slots: changes.flatMap(({ wish }) => wish?.wanted.category?.[0] ?? []),
    keep: shown.flatMap(({ id }, at) => (changes.some((change) => change.at === at) ? [] : id)),
    changes,
  }
}

/** "Swap the gloves for a hat" of a scarf and gloves for one sum: the scarf and a hat. */
function basketWith(
  named: readonly Category[],
  searches: TurnContext['memory']['searches'],
  english: string,
): Category[] {
  const said = findTerms(splitWords(english.toLowerCase())).flatMap(({ meanings }) =>
    meanings.flatMap(({ attribute, values }) => (attribute === 'category' ? values : [])),
  )
  const left = searches.flatMap(({ wish }) => wish?.wanted.category?.[0] ?? [])
  return [...left.filter((kind) => !said.includes(kind)), ...named.slice(0, 1)]
}
