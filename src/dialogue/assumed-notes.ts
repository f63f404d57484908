import type { SituationMention } from '../language/situation-words.ts'
import type { Wish } from '../product/wish.ts'
import type { Assumed } from './assume.ts'
import type { SearchNote } from './search-notes.ts'
import { isSituation, situations } from './situations/situations.ts'

type Of = { readonly situations: readonly SituationMention[]; readonly wish: Pick<Wish, 'wanted'> }

/**
 * What the day was taken for, where that is worth a clause: an ordinary mild one is not, nor a season that was named, nor how dressed
 * people come where the piece that is asked for is none they would wear there ("leggings for ballet").
 */
export function assumedNotes(
  { formality, weather, day }: Pick<Assumed, 'formality' | 'weather'> & { readonly day?: string },
  of?: Of,
): SearchNote[] {
  const { situations: mentions, wish } = of ?? { situations: [], wish: { wanted: {} } }
  const known = mentions.flatMap(({ id }) => (isSituation(id) ? [situations[id]] : []))
  const asked: readonly string[] = wish.wanted.category ?? []
  const isWorn =
    of === undefined ||
    known.some(({ formality: own, wanted }) => {
      const kinds: readonly string[] = wanted?.category ?? []
      return own === formality && (asked.length === 0 || kinds.some((kind) => asked.includes(kind)))
    })
  const isNamed = known.some(({ weather: own, formality: day }) => own === weather && day === undefined)
  const dressed = formality === 'everyday' || !isWorn ? null : formality
  // Beside how dressed people come a season that was named is told as well: the one clause is about the whole day.
  const isKnown = isNamed && dressed === null
  const told = { formality: dressed, weather: weather === 'mild' || isKnown || !isWorn ? null : weather }
  if (told.formality === null && told.weather === null && day === undefined) return []
  return [{ kind: 'assumed', ...told, ...(day === undefined || told.formality !== null ? {} : { day }) }]
}
