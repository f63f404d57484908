import type { SearchNote } from '../../dialogue/search-notes.ts'
import type { Formality, Weather } from '../../dialogue/situations/situation.ts'
import { and } from './formats.ts'

type AssumedNote = Extract<SearchNote, { kind: 'assumed' }>

const formalityWords = {
  relaxed: 'a relaxed occasion',
  sporty: 'a sporty occasion',
  everyday: 'an everyday occasion',
  smart: 'a smart occasion',
  dressed: 'a dressed-up occasion',
  formal: 'a formal occasion',
} as const satisfies Record<Formality, string>
const weatherWords = {
  hot: 'warm weather',
  mild: 'mild weather',
  cool: 'cool weather',
  cold: 'cold weather',
  wet: 'wet weather',
} as const satisfies Record<Weather, string>

/** "I assumed a formal occasion and cool weather." */
export function wordAssumed({ formality, weather, day }: AssumedNote): string {
  if (day !== undefined && formality === null)
    return `I went by “${day}”${weather === null ? '' : ` and assumed ${weatherWords[weather]}`}.`
  const words = [
    formality === null ? '' : formalityWords[formality],
    weather === null ? '' : weatherWords[weather],
  ]
  return `I assumed ${and(words.filter((word) => word !== ''))}.`
}
