import type { SearchNote } from '../../dialogue/search-notes.ts'
import type { Claim } from '../../language/claims.ts'
import type { OrderAsk } from '../../language/question.ts'
import { describeGarment } from '../../product/describe-attributes.ts'
import type { ResolvedDirection } from '../../retrieval/directions/resolve-directions.ts'
import { directionWords } from './direction-words.ts'
import { and, or } from './formats.ts'
import { conditionName, fieldNames } from './relaxed-words.ts'
import { kindsOf, plural } from './spoken-values.ts'
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
      return note.names.length === 0 ? '' : `All right: ${and(note.names.map(freed))}.`
    case 'not-sold':
      return wordNotSold(note)
    case 'not-depicted':
      return `Nothing here is described as having ${or(note.things.map((thing) => plural(thing)))} on it, so these are the nearest.`
    case 'claims':
      return `The shop says of none of these whether it is ${or(note.unknown.map((claim) => claimNames[claim]))}, so that did not count.`
    case 'brand-not-sold':
      return `No, the shop has nothing by ${note.brand}; this is what comes nearest.`
    case 'cannot':
      return cannot[note.order]
    case 'unstated':
      return wordUnstated(note)
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

function wordUnstated({ fields, of }: Extract<SearchNote, { kind: 'unstated' }>): string {
  const names = or(fields.map((field) => fieldNames[field]))
  return of === 'all'
    ? `The shop does not state ${names} of these, so I could not filter by that.`
    : `The shop does not state ${names} of most pieces; those of which it does come first.`
}

function freed(name: string): string {
  if (name === 'words') return 'just the kind from now on'
  if (name === 'in_stock') return 'sold-out pieces count, too'
  if (name === 'price') return 'no price limit'
  return name === 'gender' ? 'for anybody' : `any ${conditionName(name)}`
}

function wordNotSold({ kinds, instead }: Extract<SearchNote, { kind: 'not-sold' }>): string {
  const [kind] = kinds
  if (kind === 'suit' && instead.length > 0)
    return 'The shop has no suits as one piece, but a suit is a jacket and trousers, so here are both.'
  const none = `The shop has no ${kindsOf(kinds)}`
  return instead.length === 0
    ? `${none}, and nothing that would do instead.`
    : `${none}; ${kindsOf(instead)} come nearest.`
}

/** What nobody here can do. */
const cannot: Readonly<Record<OrderAsk, string>> = {
  buy: 'I cannot take an order myself; each piece is bought on its own page.',
  hold: 'I cannot put anything aside or keep a list; each piece has its own page to come back to.',
  person: 'I am a program and cannot put you through to anybody.',
}

/** Properties as "the shop does not say whether it is" goes on. */
export const claimNames: Readonly<Record<Claim, string>> = {
  waterproof: 'waterproof',
  sustainable: 'made sustainably',
  organic: 'organic',
  recycled: 'recycled',
  vegan: 'vegan',
  'fair-trade': 'traded fairly',
  handmade: 'made by hand',
  local: 'made nearby',
  breathable: 'breathable',
  stretchy: 'stretchy',
  'wrinkle-free': 'free of wrinkles',
  washable: 'washable',
  reflective: 'reflective',
  thermal: 'thermal',
  odorless: 'free of smells',
  hypoallergenic: 'hypoallergenic',
  windproof: 'windproof',
  'quick-drying': 'quick to dry',
  'sun-protective': 'protective against the sun',
  lined: 'lined',
  packable: 'packable',
}
