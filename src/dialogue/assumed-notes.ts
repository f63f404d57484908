import type { Assumed } from './assume.ts'
import type { SearchNote } from './search-notes.ts'

/** What the day was taken for, where that is worth a clause: an ordinary mild one is not. */
export function assumedNotes({ formality, weather }: Pick<Assumed, 'formality' | 'weather'>): SearchNote[] {
  const told = {
    formality: formality === 'everyday' ? null : formality,
    weather: weather === 'mild' ? null : weather,
  }
  return told.formality === null && told.weather === null ? [] : [{ kind: 'assumed', ...told }]
}
