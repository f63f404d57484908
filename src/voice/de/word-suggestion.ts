import type { Suggestion } from '../../dialogue/suggestion.ts'
import { attributeWords, conditions } from './attribute-words.ts'
import { limit } from './formats.ts'
import { kinds } from './nouns.ts'
import { phraseWish } from './phrase-wish.ts'

/** A suggestion as the shopper would say it. */
export function wordSuggestion(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'cheaper':
      return 'Gibt es etwas Günstigeres?'
    case 'more':
      return 'Zeig mir mehr'
    case 'sizes':
      return 'Welche Größen gibt es davon?'
    case 'similar':
      return 'Zeig mir Ähnliches'
    case 'outfit-cheaper':
      return 'Bitte günstiger'
    case 'only':
      return wordOnly(suggestion)
    case 'kind':
      return `Nur ${kinds[suggestion.category][2]}`
    case 'up-to':
      return `Bis ${limit(suggestion.amount, suggestion.currency)}`
    case 'any':
      if (suggestion.name === 'price') return 'Der Preis ist egal'
      return suggestion.name === 'words' || suggestion.name === 'in_stock'
        ? 'Vergiss die Farbe'
        : `${capital(conditions[suggestion.name].replace(/^den /, 'der '))} ist egal`
    case 'goes-with':
      return `${companions[suggestion.slot]} dazu`
    case 'without':
      return `Ohne ${suggestion.slot === 'bag' ? 'Tasche' : 'Jacke'}`
    case 'piece-color': {
      const [gender, one, many] = kinds[suggestion.category]
      const piece = gender === 'pl' ? many : one
      return `${articles[gender]} ${piece} in ${capital(attributeWords('color', suggestion.color))}`
    }
    case 'outfit-for':
      return `Stell mir ein Outfit zusammen für: ${suggestion.called}`
    case 'show':
      return `Zeig mir ${phraseWish(suggestion.wish)}`
    case 'cheapest':
      return `Die günstigsten ${phraseWish(suggestion.wish)}`
    case 'brands':
      return `Welche Marken habt ihr bei ${kinds[suggestion.category][2]}?`
    case 'shop':
      return shop[suggestion.topic]
    case 'start':
      return starts[suggestion.which]
  }
}

function wordOnly({ attribute, value }: Extract<Suggestion, { kind: 'only' }>): string {
  const said = attributeWords(attribute, value)
  if (attribute === 'gender' || attribute === 'occasion') return capital(said)
  if (attribute === 'color') return `In ${capital(said)}`
  if (attribute === 'material') return `Aus ${said}`
  if (attribute === 'sleeve_length' && !/los$/.test(said))
    return `Mit ${said.replace(/^(kurz|lang)e /, '$1en ')}n`.replace(/nn$/, 'n')
  return `Lieber ${said}`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const articles = { m: 'Der', f: 'Die', n: 'Das', pl: 'Die' } as const

const companions = {
  feet: 'Passende Schuhe',
  bag: 'Eine passende Tasche',
  outer: 'Eine passende Jacke',
  top: 'Ein passendes Oberteil',
  bottom: 'Eine passende Hose',
} as const

const shop = {
  delivery: 'Wie lange dauert die Lieferung?',
  returns: 'Kann ich es zurückgeben?',
  payment: 'Wie kann ich bezahlen?',
} as const

const starts = {
  outfit: 'Ein Outfit für eine Gartenparty',
  dress: 'Ein blaues Kleid unter 80 Euro',
  jacket: 'Eine warme Jacke für Herren',
  shoes: 'Weiße Sneaker',
} as const
