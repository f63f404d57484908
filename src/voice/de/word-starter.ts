import type { Starter } from '../../dialogue/starters.ts'
import { limit } from './formats.ts'

/** Something to begin with, as a shopper would say it. */
export function wordStarter(starter: Starter): string {
  switch (starter.kind) {
    case 'material':
      return `Etwas aus ${fabrics[starter.material] ?? starter.material} unter ${limit(starter.max, starter.currency ?? undefined)}`
    case 'shoes':
      return `${colored[starter.color] ?? 'Schöne'} Schuhe für ${wearers[starter.gender]}`
    case 'occasion':
      return `Etwas für ${occasions[starter.occasion]}`
    case 'shoes-for-kids':
      return 'Schuhe für Kinder'
    case 'outer':
      return `Eine warme Jacke oder ein Mantel für ${wearers[starter.gender]}`
    case 'accessories':
      return `${colored[starter.color] ?? 'Schöne'} Accessoires`
    case 'bags':
      return `Taschen unter ${limit(starter.max, starter.currency ?? undefined)}`
  }
}

const wearers = { female: 'Damen', male: 'Herren' } as const
const occasions = {
  wedding: 'eine Hochzeit',
  party: 'eine Party',
  beach: 'den Strand',
  sport: 'den Sport',
  travel: 'die Reise',
} as const
const fabrics: Readonly<Record<string, string>> = {
  linen: 'Leinen',
  silk: 'Seide',
  leather: 'Leder',
  wool: 'Wolle',
  cotton: 'Baumwolle',
}
const colored: Readonly<Record<string, string>> = {
  black: 'Schwarze',
  white: 'Weiße',
  brown: 'Braune',
  blue: 'Blaue',
  navy: 'Marineblaue',
  red: 'Rote',
}
