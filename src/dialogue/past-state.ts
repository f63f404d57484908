import { foldText } from '../language/readers/fold-words.ts'
import type { ShopperRequest } from '../language/request.ts'
import type { AttributeValues } from '../product/attributes.ts'
import type { PastSearch, PastState, ShownProduct, ThreadMemory } from './memory.ts'
import { sharesCategory } from './wish-of-call.ts'

/** Turns that can be taken back. */
const most = 6
/** Products of a search that are still known as seen once it is taken up again. */
const mostSeen = 60

/** What stands now, to come back to. `said`: the message that leaves it. */
export const stateOf = (
  { searches, shown, outfit = null, focus, focusBefore = null, asked = null, profile }: ThreadMemory,
  said: string,
): PastState => ({
  ...{ said, shown: shown.map(mainLooks), outfit, focus, focusBefore, asked },
  searches: searches.map((search) => ({ ...search, seen: search.seen.slice(-mostSeen) })),
  ...(profile === undefined ? {} : { profile }),
})

/** What people point at things by; the rest would only fill the checkpoint. */
export function mainLooks(product: ShownProduct): ShownProduct {
  const { category, color, pattern, material, length, sleeve_length } = product.attributes
  const looks = { category, color, pattern, material, length, sleeve_length }
  const known = Object.entries(looks).filter(([, value]) => value !== undefined)
  return { ...product, attributes: Object.fromEntries(known) }
}

/** The states before, with one more. */
export const withState = ({ before = [] }: ThreadMemory, state: PastState): readonly PastState[] =>
  [...before, state].slice(-most)

/**
 * The thread's memory as it was before the turn that a message takes back; null where it takes none back, or there is nothing to come back
 * to. What was seen since can still be pointed at.
 */
export function undone(
  memory: ThreadMemory,
  { undoes }: Pick<ShopperRequest, 'undoes'>,
): ThreadMemory | null {
  const { before = [], shown, earlier } = memory
  if (undoes === undefined) return null
  const looking =
    undoes.to === undefined ? -1 : before.findLastIndex((state) => lookedSo(state, undoes.to ?? {}))
  const place = looking < 0 ? before.length - 1 : looking
  const last = before[place]
  if (last === undefined || !speaksOf(last.said, undoes.of)) return null
  const { said: _, ...state } = last
  const now = new Set(state.shown.map(({ id }) => id))
  return {
    ...memory,
    ...state,
    profile: state.profile,
    earlier: [...new Map([...shown, ...earlier].map((each) => [each.id, each])).values()].filter(
      ({ id }) => !now.has(id),
    ),
    before: before.slice(0, place),
  }
}

/** "The dinosaurs" of "with a dinosaur on it". */
const speaksOf = (said: string, thing: string | null): boolean =>
  thing === null || foldText(said).includes(foldText(thing).replace(/s$/, ''))

/** "Back to the skirts" after bags and belts: the memory with what was looked for then waiting beside the rest. */
export function broughtBack(
  memory: ThreadMemory,
  { returns, wishes }: Pick<ShopperRequest, 'returns' | 'wishes'>,
): ThreadMemory {
  const kinds = wishes.flatMap(({ wanted }) => wanted.category ?? [])
  const isOfKind = ({ wish }: PastSearch) => sharesCategory(wish, kinds)
  if (returns === undefined || kinds.length === 0 || memory.searches.some(isOfKind)) return memory
  const past = memory.before?.flatMap(({ searches }) => searches).findLast(isOfKind)
  return past === undefined ? memory : { ...memory, searches: [{ ...past, aside: true }, ...memory.searches] }
}

const lookedSo = ({ searches }: PastState, looks: AttributeValues): boolean => {
  const asked = Object.entries(looks) as [string, readonly string[]][]
  return (
    asked.length > 0 &&
    searches.some(({ wish }) => {
      const wanted: Partial<Record<string, readonly string[]>> = wish.wanted
      return asked.every(([name, values]) => values.some((value) => wanted[name]?.includes(value)))
    })
  )
}
