import type { SearchNote } from '../../dialogue/search-notes.ts'
import type { ResolvedDirection } from '../../retrieval/directions/resolve-directions.ts'
import { conditions } from './attribute-words.ts'
import { directionWords } from './direction-words.ts'
import { and } from './formats.ts'
import { wordAssumed } from './word-assumed.ts'
import { describeGarment } from './word-photo.ts'

/** How a request was read, as a sentence. Empty where the result itself tells. */
export function wordNote(note: SearchNote): string {
  switch (note.kind) {
    case 'taken-for': {
      const { title, attributes } = note.thing
      return `Von mehreren, die passen, habe ich ${title === null ? `das hier (${describeGarment(attributes)})` : `„${title}“`} genommen.`
    }
    case 'assumed':
      return wordAssumed(note)
    case 'not-shown':
      return 'Nichts, was ich gezeigt habe, sieht so aus; also habe ich danach gesucht.'
    case 'not-transferred':
      return `Das konnte ich am anderen nicht erkennen: ${and(note.attributes.map((name) => conditions[name]))}.`
    case 'withdrawn':
      return note.names.length === 0 ? '' : `Nicht mehr wichtig: ${and(note.names.map(letGo))}.`
    case 'direction':
      return wordDirection(note.direction)
  }
}

function wordDirection(direction: ResolvedDirection): string {
  const words = directionWords(direction)
  if (direction.as === 'constraint') return ''
  if (direction.as === 'at-end') return `${words.charAt(0).toUpperCase()}${words.slice(1)} geht es nicht.`
  return `Was hier ${words} ist, weiß ich nicht sicher; das Wahrscheinlichste steht vorn.`
}

type LetGo = Extract<SearchNote, { kind: 'withdrawn' }>['names'][number]

function letGo(name: LetGo): string {
  if (name === 'words') return 'alles außer der Art'
  return name === 'in_stock' ? 'der Lagerbestand' : conditions[name].replace(/^den /, 'der ')
}
