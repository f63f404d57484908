import type { Suggestion } from '../../dialogue/suggestion.ts'
import type { Wish } from '../../product/wish.ts'
import { attributeWords, purposes, wearers } from './attribute-words.ts'
import { limit } from './formats.ts'
import { phraseWish } from './phrase-wish.ts'
import { conditionName } from './relaxed-words.ts'
import { kindsOf, spokenValue } from './spoken-values.ts'

/** A suggestion as the shopper would say it. */
export function wordSuggestion(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'cheaper':
      return 'Anything cheaper?'
    case 'more':
      return 'Show me more'
    case 'sizes':
      return 'Which sizes does it come in?'
    case 'similar':
      return 'More like it'
    case 'outfit-cheaper':
      return 'Make it cheaper'
    case 'only':
      return wordOnly(suggestion)
    case 'kind':
      return `Only ${kindsOf([suggestion.category])}`
    case 'up-to':
      return `Up to ${limit(suggestion.amount, suggestion.currency)}`
    case 'any':
      return suggestion.name === 'price'
        ? 'Forget the price'
        : `Any ${conditionName(suggestion.name)} is fine`
    case 'goes-with':
      return `${companions[suggestion.slot]} to go with it`
    case 'without':
      return `Without the ${suggestion.slot === 'bag' ? 'bag' : 'jacket'}`
    case 'piece-color':
      return `The ${spokenValue(suggestion.category)} in ${suggestion.color}`
    case 'outfit-for':
      return `Put together an outfit for ${suggestion.called}`
    case 'show':
      return `Show me ${phrase(suggestion.wish)}`
    case 'cheapest':
      return `The cheapest ${phrase(suggestion.wish)}`
    case 'brands':
      return `Which brands do you have for ${kindsOf([suggestion.category])}?`
    case 'shop':
      return shop[suggestion.topic]
    case 'start':
      return starts[suggestion.which]
  }
}

function phrase(wish: Wish): string {
  const { what, conditions } = phraseWish(wish)
  return [what, ...conditions].join(' ')
}

function wordOnly({ attribute, value }: Extract<Suggestion, { kind: 'only' }>): string {
  if (attribute === 'gender') return `For ${wearers[value]}`
  if (attribute === 'occasion')
    return purposes[value] === undefined ? `Something ${value}` : `For ${purposes[value]}`
  if (attribute === 'color' || attribute === 'material') return `In ${spokenValue(value)}`
  if (attribute === 'sleeve_length' && !/less$/.test(value)) return `With ${attributeWords(attribute, value)}`
  return `Only ${attribute === 'length' ? spokenValue(value) : attributeWords(attribute, value)} ones`
}

const companions = {
  feet: 'Shoes',
  bag: 'A bag',
  outer: 'A jacket',
  top: 'A top',
  bottom: 'Trousers',
} as const

const shop = {
  delivery: 'How long does delivery take?',
  returns: 'Can I return it?',
  payment: 'How can I pay?',
} as const

const starts = {
  outfit: 'An outfit for a garden party',
  dress: 'A blue dress under 80',
  jacket: 'A warm jacket for men',
  shoes: 'White sneakers',
} as const
