import type { Starter } from '../../dialogue/starters.ts'
import { purposes, wearers } from './attribute-words.ts'
import { limit } from './formats.ts'
import { spokenValue } from './spoken-values.ts'

/** Something to begin with, as a shopper would say it. */
export function wordStarter(starter: Starter): string {
  switch (starter.kind) {
    case 'material':
      return `Something in ${spokenValue(starter.material)} under ${limit(starter.max, starter.currency ?? undefined)}`
    case 'shoes':
      return `${capital(spokenValue(starter.color))} shoes for ${wearers[starter.gender]}`
    case 'occasion':
      return `Something for ${purposes[starter.occasion]}`
    case 'shoes-for-kids':
      return 'Shoes for kids'
    case 'outer':
      return `A warm jacket or coat for ${wearers[starter.gender]}`
    case 'accessories':
      return `${capital(spokenValue(starter.color))} accessories`
    case 'bags':
      return `Bags under ${limit(starter.max, starter.currency ?? undefined)}`
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
