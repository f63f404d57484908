import type { Withdrawal } from '../language/request.ts'
import type { AttributeName } from '../product/attributes.ts'
import { directionWords } from '../retrieval/directions/direction-words.ts'
import type { SettledDirection } from '../retrieval/directions/settle-directions.ts'

/** What a shopper or a model should know of how a request was read, beside what was found. */
export type SearchNote =
  | { readonly kind: 'taken-for'; readonly name: string }
  | { readonly kind: 'not-shown' }
  | { readonly kind: 'not-transferred'; readonly attributes: readonly AttributeName[] }
  | { readonly kind: 'withdrawn'; readonly names: readonly Withdrawal[] }
  | { readonly kind: 'direction'; readonly direction: SettledDirection }

/** A note as a sentence. Empty where the result itself tells. */
export function noteSentence(note: SearchNote): string {
  switch (note.kind) {
    case 'taken-for':
      return `Of several that fit I took “${note.name}” as the one you mean.`
    case 'not-shown':
      return 'Nothing I showed fits that description, so I searched for it.'
    case 'not-transferred':
      return `I could not tell the ${listed(note.attributes.map(nameOf))} of the other one.`
    case 'withdrawn':
      return note.names.length === 0 ? '' : `I let go of ${listed(note.names.map(withdrawalWords))}.`
    case 'direction':
      return directionSentence(note.direction)
  }
}

function directionSentence(direction: SettledDirection): string {
  const words = directionWords(direction)
  if (direction.as === 'at-end') return `It does not get any ${words.replace(/^more /, 'more ')} than it is.`
  if (direction.as === 'constraint') return ''
  return `I could not be certain what is ${words} here, so the likeliest come first.`
}

const withdrawalWords = (name: Withdrawal): string => {
  if (name === 'words') return 'everything but the kind'
  if (name === 'in_stock') return 'the stock'
  if (name === 'price') return 'the price limit'
  return `the ${nameOf(name)}`
}

const names: Partial<Record<string, string>> = {
  sleeve_length: 'sleeve length',
  age_group: 'age group',
  gender: 'wearer',
  category: 'kind',
}
const nameOf = (name: string): string => names[name] ?? name

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
