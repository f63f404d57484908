import type { Answer } from '../../dialogue/answer.ts'
import type { Situation } from '../../dialogue/situations/situation.ts'
import type { CatalogueList, ShopTopic } from '../../language/question.ts'
import type { Category } from '../../product/taxonomy.ts'
import { attributeWords } from './attribute-words.ts'
import { and, or, price } from './formats.ts'
import { kinds } from './nouns.ts'
import { phraseWish } from './phrase-wish.ts'

/** Kinds that advice names, and those it advises against, at most. */
const mostAdvised = 6
const mostAvoided = 3
/** Values that an answer lists at most. */
const mostListed = 12

/** What answers a question about the shop or its catalogue, in the shop's own words where it has some. */
export function wordAnswer(answer: Answer): string {
  if (answer.about === 'advice') return wordAdvice(answer.situation)
  if (answer.about === 'shop') {
    if (answer.passages.length > 0) return answer.passages.join(' ')
    return `Dazu sagt mir der Shop nichts (${or(answer.topics.map((topic) => topicWords[topic]))}).`
  }
  const pieces = phraseWish(answer.wish)
  if (answer.tells === 'price-range') return wordPrices(pieces, answer)
  if (answer.tells !== 'count') return wordList(pieces, answer.tells, answer.values)
  if (answer.total === 0) return `So etwas hat der Shop nicht: ${pieces}.`
  return answer.total === 1
    ? `Davon hat der Shop genau eins: ${pieces}.`
    : `Davon hat der Shop ${answer.total}: ${pieces}.`
}

/** What people wear then; what no table tells is not made up. */
function wordAdvice(situation: Situation | null): string {
  if (situation === null)
    return 'Dazu kann ich nichts raten: Ich kenne diesen Laden und weiß, was man zu vielen Anlässen trägt. Nenn mir einen Anlass oder ein Teil, dann suche ich.'
  const worn = (situation.wanted?.category ?? []).slice(0, mostAdvised).map((kind) => kinds[kind][2])
  const avoided = (situation.unwanted?.category ?? []).slice(0, mostAvoided).map((kind) => kinds[kind][2])
  const said = worn.length === 0 ? 'Dazu trägt man, was gefällt' : `Dazu trägt man ${or(worn)}`
  return `${said}${avoided.length === 0 ? '' : `, eher nicht ${or(avoided)}`}. Ich kann gern etwas zusammenstellen.`
}

function wordPrices(pieces: string, { from, to }: Extract<Answer, { tells: 'price-range' }>): string {
  if (from === null || to === null) return `Der Shop nennt keine Preise: ${pieces}.`
  if (from.amount === to.amount) return `Das kostet ${price(from)}: ${pieces}.`
  return `Die Preise gehen von ${price(from)} bis ${price(to)}: ${pieces}.`
}

function wordList(pieces: string, list: CatalogueList, values: readonly string[]): string {
  const [one, several] = listWords[list]
  if (values.length === 0) return `Der Shop nennt keine ${several}: ${pieces}.`
  const listed = values.slice(0, mostListed).map((value) => nameIn(list, value))
  const rest = values.length - listed.length
  const all = rest === 0 ? and(listed) : `${listed.join(', ')} und ${rest} weitere`
  if (list === 'kinds') return `Der Shop hat ${all}.`
  return `${values.length === 1 ? one : `${values.length} ${several}`} (${pieces}): ${all}.`
}

function nameIn(list: CatalogueList, value: string): string {
  if (list === 'brands' || list === 'sizes') return value
  if (list === 'kinds') return kinds[value as Category][2]
  return attributeWords(list === 'colors' ? 'color' : 'material', value)
}

const listWords: Readonly<Record<CatalogueList, readonly [one: string, several: string]>> = {
  brands: ['Eine Marke', 'Marken'],
  sizes: ['Eine Größe', 'Größen'],
  colors: ['Eine Farbe', 'Farben'],
  materials: ['Ein Material', 'Materialien'],
  kinds: ['Eine Art', 'Arten'],
}

const topicWords: Readonly<Record<ShopTopic, string>> = {
  delivery: 'Lieferung',
  returns: 'Rückgabe',
  orders: 'Bestellungen',
  payment: 'Zahlung',
  vouchers: 'Gutscheine',
  discounts: 'Rabatte',
  sizes: 'Größentabelle',
  hours: 'Öffnungszeiten',
  stores: 'Läden vor Ort',
  contact: 'Kontakt',
  warranty: 'Garantie',
  services: 'solche Dienste',
  account: 'Kundenkonten',
}
