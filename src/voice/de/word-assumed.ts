import type { SearchNote } from '../../dialogue/search-notes.ts'
import type { Formality, Weather } from '../../dialogue/situations/situation.ts'

type AssumedNote = Extract<SearchNote, { kind: 'assumed' }>

const formalityWords = {
  relaxed: 'einem entspannten Anlass',
  sporty: 'einem sportlichen Anlass',
  everyday: 'einem alltäglichen Anlass',
  smart: 'einem gepflegten Anlass',
  dressed: 'einem schicken Anlass',
  formal: 'einem förmlichen Anlass',
} as const satisfies Record<Formality, string>
const weatherWords = {
  hot: 'heißem Wetter',
  mild: 'mildem Wetter',
  cool: 'kühlem Wetter',
  cold: 'kaltem Wetter',
  wet: 'nassem Wetter',
} as const satisfies Record<Weather, string>

/** "Ich gehe von einem förmlichen Anlass bei kühlem Wetter aus." */
export function wordAssumed({ formality, weather, day }: AssumedNote): string {
  if (day !== undefined && formality === null)
    return `Ich richte mich nach „${day}“${weather === null ? '' : ` und gehe von ${weatherWords[weather]} aus`}.`
  const occasion = formality === null ? '' : formalityWords[formality]
  const when = weather === null ? '' : weatherWords[weather]
  if (occasion === '') return `Ich gehe von ${when} aus.`
  return `Ich gehe von ${occasion}${when === '' ? '' : ` bei ${when}`} aus.`
}
