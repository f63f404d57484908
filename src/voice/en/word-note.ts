import type { LeftOfTotal } from '../../dialogue/act.ts'
import type { SearchNote } from '../../dialogue/search-notes.ts'
import type { Claim } from '../../language/claims.ts'
import type { OrderAsk } from '../../language/question.ts'
import { describeGarment } from '../../product/describe-attributes.ts'
import type { ResolvedDirection } from '../../retrieval/directions/resolve-directions.ts'
import { directionWords } from './direction-words.ts'
import { and, or, price as priceWords } from './formats.ts'
import { needWords } from './need-words.ts'
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
    case 'need':
      return needWords[note.need]
    case 'not-shown':
      return 'Nothing I showed fits that description, so I searched for it.'
    case 'not-seen':
      return `I see no ${kindsOf(note.kinds)} there, so I went by your words alone.`
    case 'price-unseen':
      return 'A photo tells no price, so I put them in order of theirs.'
    case 'not-transferred':
      return `I could not tell the ${and(note.attributes.map(conditionName))} of the other one.`
    case 'undone':
      return 'Taken back.'
    case 'withdrawn':
      return note.names.length === 0 ? '' : `All right: ${and(note.names.map(freed))}.`
    case 'not-sold':
      return wordNotSold(note)
    case 'not-depicted':
      return `Nothing here is described as having ${or(note.things.map((thing) => plural(thing)))} on it, so these are the nearest.`
    case 'claims':
      return wordClaims(note)
    case 'unread':
      return note.instead.length === 0
        ? `Nothing here is described as ${or(note.words.map((word) => `“${word}”`))}, so that did not count.`
        : `Nothing here is called ${or(note.words.map((word) => `“${word}”`))}; ${kindsOf(note.instead)} come nearest.`
    case 'unmentioned':
      return `Nothing is said here of ${and(note.phrases.map((phrase) => `“${phrase}”`))}, so check that on the piece's page.`
    case 'unrefused':
      return `No text here speaks of ${or(note.phrases.map((phrase) => `“${phrase}”`))}, so I could not leave that out.`
    case 'brand-not-sold':
      return `No, the shop has nothing by ${note.brand}; this is what comes nearest.`
    case 'cannot':
      return cannot[note.order]
    case 'no-fit':
      return noFit[note.miss]
    case 'undated':
      return 'The shop does not say since when it has its pieces, so I cannot tell which are the newest.'
    case 'unstated':
      return wordUnstated(note)
    case 'impossible-price':
      return `No price is over ${note.min} and under ${note.max} at once, so I left it open.`
    case 'left-of-total':
      return wordLeft(note.left)
    case 'direction':
      return wordDirection(note.direction)
  }
}

function wordLeft({ total, taken, left }: LeftOfTotal): string {
  const sum = priceWords({ amount: total, currency: taken.currency })
  return left === 0
    ? `That piece alone is ${priceWords(taken)}, so nothing is left of ${sum}.`
    : `That piece is ${priceWords(taken)}, which leaves ${priceWords({ amount: left, currency: taken.currency })} of ${sum}.`
}

function wordClaims({ unknown }: Extract<SearchNote, { kind: 'claims' }>): string {
  const left = unknown.includes('vegan') ? 'I left out leather, suede, wool, and silk' : 'that did not count'
  return `The shop says of none of these whether it ${or(unknown.map((claim) => claimPredicates[claim]))}, so ${left}.`
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

/** Properties as "the shop does not say whether it" goes on. */
export const claimPredicates: Readonly<Record<Claim, string>> = {
  waterproof: 'is waterproof',
  sustainable: 'is made sustainably',
  organic: 'is organic',
  recycled: 'is recycled',
  vegan: 'is vegan',
  'fair-trade': 'is traded fairly',
  handmade: 'is made by hand',
  local: 'is made nearby',
  breathable: 'is breathable',
  stretchy: 'is stretchy',
  'wrinkle-free': 'stays free of wrinkles',
  washable: 'is washable',
  reflective: 'is reflective',
  thermal: 'is thermal',
  odorless: 'stays free of smells',
  hypoallergenic: 'is hypoallergenic',
  windproof: 'is windproof',
  'quick-drying': 'dries quickly',
  'sun-protective': 'protects against the sun',
  lined: 'is lined',
  packable: 'packs small',
  pockets: 'has pockets',
  'wide-fit': 'comes in a wide fit',
  'plus-size': 'comes in plus sizes',
  'tall-fit': 'comes in a tall fit',
  'petite-fit': 'comes in a petite fit',
  'high-rise': 'has a high waist',
  'low-rise': 'has a low rise',
  'arch-support': 'supports the arch',
  'non-slip': 'is non-slip',
  adjustable: 'is adjustable',
  'nickel-free': 'is free of nickel',
  touchscreen: 'works on a touchscreen',
  opaque: 'is opaque',
  'stays-put': 'stays in place',
  gentle: 'is gentle to the skin',
}

/** What all that is shown misses the day by. */
const noFit: Readonly<Record<Extract<SearchNote, { kind: 'no-fit' }>['miss'], string>> = {
  underdressed: 'None of these is quite dressed enough for that; they come nearest.',
  overdressed: 'All of these are rather dressy for that; the plainest come first.',
  thin: 'None of these is really made for such cold; the warmest come first.',
  warm: 'None of these is really light enough for such heat; the lightest come first.',
}
