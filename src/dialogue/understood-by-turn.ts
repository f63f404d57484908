import { isDeepStrictEqual } from 'node:util'
import type { AttributeValues } from '../product/attributes.ts'
import { type Direction, type Wish, wishSchema } from '../product/wish.ts'
import { mergeDirections } from '../retrieval/directions/merge-directions.ts'
import type { Reference } from '../retrieval/reference.ts'
import { referenceFromReading } from '../retrieval/reference.ts'
import { type Understood, understoodOf } from '../retrieval/understood.ts'
import type { Act } from './act.ts'
import type { Assumption } from './assume.ts'
import { searchesInFocus, type ThreadMemory } from './memory.ts'
import type { SearchOutcome, ToolOutcome } from './outcome.ts'
import { shownSearches } from './shown-searches.ts'
import { standingFacts } from './standing-facts.ts'
import type { TurnContext } from './turn-context.ts'
import { unstatedIn } from './unstated-notes.ts'

/**
 * What is looked for after the turn, the values of all its wishes. Without a search that is what the message asks for, or
 * what the thread has been looking for so far.
 */
export function understoodByTurn(
  outcomes: readonly ToolOutcome[],
  {
    request,
    act,
    limit,
    memory,
    profile,
  }: Pick<TurnContext, 'request' | 'act' | 'limit' | 'memory' | 'profile'>,
): Understood {
  const searches = shownSearches(outcomes, limit)
  const relaxed = unique(searches.flatMap(({ result }) => result.relaxed))
  const asks = request.wishes.some((wish) => !isDeepStrictEqual(wish, nothing))
  const isHeld = searches.length === 0 && request.intent !== 'start-over' && (!asks || asides.has(act.is))
  const spoken = searches.length > 0 ? searches.map(({ wish }) => wish) : request.wishes
  const asked = isHeld ? searchesInFocus(memory).map(({ wish }) => wish) : spoken
  const count = request.count === null ? {} : { count: request.count }
  const reference = referenceOf(outcomes, searches) ?? (isHeld ? heldReference(memory) : null)
  const assumed = uniqueAssumptions(searches)
  const standing = standingFacts(profile)
  const unstated = unique(searches.flatMap(({ result }) => unstatedIn(result)))
  return {
    ...understoodOf(uniteWishes(asked), reference, relaxed),
    ...count,
    ...(assumed.length > 0 ? { assumed } : {}),
    ...(standing.length > 0 ? { standing } : {}),
    ...(unstated.length > 0 ? { unstated } : {}),
  }
}

/** What was inferred, each once. */
function uniqueAssumptions(searches: readonly SearchOutcome[]): Assumption[] {
  const all = searches.flatMap(({ assumed = [] }) => assumed)
  return [...new Map(all.map((each) => [`${each.attribute} ${each.value}`, each])).values()]
}

/** What asks about the shown, or for nothing at all, edits no wish: "does it come in M?" wants no M. */
const asides: ReadonlySet<Act['is']> = new Set(['talk', 'answer', 'look', 'detail', 'compare'])

/** What the thread's search is for the like of, as far as its memory knows it. */
function heldReference({ searches, readings, shown, earlier }: ThreadMemory): Reference | null {
  const key = searches.find(({ reference }) => reference !== null)?.reference ?? null
  if (key === null) return null
  if (key.kind === 'photo') {
    const reading = readings.find(({ handle }) => handle === key.handle)
    return reading === undefined ? null : referenceFromReading(reading, key.garment)
  }
  const product = [...shown, ...earlier].find(({ id }) => id === key.id)
  return product === undefined ? null : { ...key, attributes: product.attributes, vector: null }
}

const nothing = wishSchema.parse({})

function referenceOf(outcomes: readonly ToolOutcome[], searches: readonly SearchOutcome[]): Reference | null {
  if (searches.length > 0) return searches.find(({ reference }) => reference !== null)?.reference ?? null
  const product = outcomes.find((outcome) => outcome.kind === 'product')?.product
  return product === undefined
    ? null
    : { kind: 'product', id: product.id, attributes: product.attributes, vector: null }
}

/** The values of several wishes as one. */
export const uniteWishes = (wishes: readonly Wish[]): Wish =>
  wishSchema.parse({
    wanted: allValues(wishes.map(({ wanted }) => wanted)),
    unwanted: allValues(wishes.map(({ unwanted }) => unwanted)),
    price: wishes.find(({ price }) => price !== null)?.price ?? null,
    sizes: unique(wishes.flatMap(({ sizes }) => sizes)),
    brands: unique(wishes.flatMap(({ brands }) => brands)),
    unwanted_brands: unique(wishes.flatMap(({ unwanted_brands }) => unwanted_brands)),
    in_stock: wishes.some(({ in_stock }) => in_stock),
    directions: wishes.reduce<Direction[]>((all, wish) => mergeDirections(all, wish.directions), []),
  })

function allValues(lists: readonly AttributeValues[]): AttributeValues {
  const all: Record<string, string[]> = {}
  for (const [name, values] of lists.flatMap((list) => Object.entries(list))) {
    all[name] = unique([...(all[name] ?? []), ...values])
  }
  return all as AttributeValues
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
