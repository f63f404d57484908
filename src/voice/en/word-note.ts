import type { SearchNote } from '../../dialogue/search-notes.ts'
import { describeGarment } from '../../product/describe-attributes.ts'
import type { ResolvedDirection } from '../../retrieval/directions/resolve-directions.ts'
import { directionWords } from './direction-words.ts'
import { and } from './formats.ts'
import { conditionName } from './relaxed-words.ts'
import { wordAssumed } from './word-assumed.ts'

/** How a request was read, as a sentence. Empty where the result itself tells. */
export function wordNote(note: SearchNote): string {
  switch (note.kind) {
    case 'taken-for': {
      const { title, attributes } = note.thing
      return `Of several that fit I took ${title === null ? describeGarment(attributes) : `“${title}”`} as the one you mean.`
    }
    case 'assumed':
      return wordAssumed(note)
    case 'not-shown':
      return 'Nothing I showed fits that description, so I searched for it.'
    case 'not-transferred':
      return `I could not tell the ${and(note.attributes.map(conditionName))} of the other one.`
    case 'withdrawn':
      return note.names.length === 0 ? '' : `I let go of ${and(note.names.map(letGo))}.`
    case 'direction':
      return wordDirection(note.direction)
  }
}

function wordDirection(direction: ResolvedDirection): string {
  const words = directionWords(direction)
  if (direction.as === 'at-end') return `It does not get any ${words} than it is.`
  if (direction.as === 'constraint') return ''
  return `I could not be certain what is ${words} here, so the likeliest come first.`
}

function letGo(name: string): string {
  if (name === 'words') return 'everything but the kind'
  if (name === 'in_stock') return 'the stock'
  return name === 'price' ? 'the price limit' : `the ${conditionName(name)}`
}
