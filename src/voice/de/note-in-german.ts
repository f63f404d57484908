import type { SearchNote } from '../../dialogue/search-notes.ts'
import { germanDirection } from './german-directions.ts'
import { germanConditions } from './german-names.ts'
import { listGerman } from './list-german.ts'

type Forgotten = Extract<SearchNote, { kind: 'withdrawn' }>['names'][number]

/** A note of `noteSentence`, in German. */
export function noteInGerman(note: SearchNote): string {
  switch (note.kind) {
    case 'taken-for':
      return `Von mehreren, die passen, habe ich „${note.name}“ genommen.`
    case 'not-shown':
      return 'Nichts, was ich gezeigt habe, sieht so aus; also habe ich danach gesucht.'
    case 'not-transferred':
      return `Das konnte ich am anderen nicht erkennen: ${listGerman(note.attributes.map((name) => germanConditions[name]))}.`
    case 'withdrawn':
      return note.names.length === 0 ? '' : `Nicht mehr wichtig: ${listGerman(note.names.map(forgotten))}.`
    case 'direction': {
      const { axis, toward, as } = note.direction
      if (as === 'constraint') return ''
      const words = germanDirection(axis, toward)
      if (as === 'at-end') return `Noch ${words} geht es nicht.`
      return `Was hier ${words} ist, weiß ich nicht sicher; das Wahrscheinlichste steht vorn.`
    }
  }
}

function forgotten(name: Forgotten): string {
  if (name === 'words') return 'alles außer der Art'
  return name === 'in_stock' ? 'der Lagerbestand' : germanConditions[name].replace(/^den /, 'der ')
}
