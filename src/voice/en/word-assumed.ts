import type { SearchNote } from '../../dialogue/search-notes.ts'
import type { Formality, Weather } from '../../dialogue/situations/situation.ts'

type AssumedNote = Extract<SearchNote, { kind: 'assumed' }>

const formalityWords = {
  relaxed: 'relaxed',
  sporty: 'sporty',
  everyday: 'everyday',
  smart: 'smart',
  dressed: 'dressed-up',
  formal: 'formal',
} as const satisfies Record<Formality, string>
const weatherWords = {
  hot: 'warm-weather',
  mild: 'mild-weather',
  cool: 'cool-weather',
  cold: 'cold-weather',
  wet: 'wet-weather',
} as const satisfies Record<Weather, string>

/** "I took it for a formal, cool-weather day." */
export function wordAssumed({ formality, weather }: AssumedNote): string {
  const words = [
    formality === null ? '' : formalityWords[formality],
    weather === null ? '' : weatherWords[weather],
  ]
  const said = words.filter((word) => word !== '').join(', ')
  return `I took it for ${/^[aeiou]/.test(said) ? 'an' : 'a'} ${said} day.`
}
