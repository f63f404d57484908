import type { Answer } from '../../dialogue/answer.ts'
import type { Situation } from '../../dialogue/situations/situation.ts'
import type { CatalogueList, ShopTopic } from '../../language/question.ts'
import type { Category } from '../../product/taxonomy.ts'
import { and, or, price } from './formats.ts'
import { phraseWish } from './phrase-wish.ts'
import { kindsOf, spokenValue } from './spoken-values.ts'

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
    return `The shop tells me nothing about ${or(answer.topics.map((topic) => topicWords[topic]))}, so I cannot say.`
  }
  const { what, conditions } = phraseWish(answer.wish)
  const pieces = [what, ...conditions].join(' ')
  if (answer.tells === 'price-range') return wordPrices(pieces, answer)
  if (answer.tells !== 'count') return wordList(pieces, answer.tells, answer.values)
  if (answer.total === 0) return `There are no ${pieces} in the shop.`
  return answer.total === 1
    ? `There is one match for ${pieces} in the shop.`
    : `There are ${answer.total} ${pieces} in the shop.`
}

/** What people wear then; what no table tells is not made up. */
function wordAdvice(situation: Situation | null): string {
  if (situation === null)
    return 'I cannot advise you on that: what I know is this shop, and what people wear on many occasions. Name one, or a piece, and I will look.'
  const kinds = (situation.wanted?.category ?? []).slice(0, mostAdvised).map((kind) => kindsOf([kind]))
  const avoided = (situation.unwanted?.category ?? []).slice(0, mostAvoided).map((kind) => kindsOf([kind]))
  const worn = kinds.length === 0 ? 'People wear what they like for it' : `People wear ${or(kinds)} for it`
  return `${worn}${avoided.length === 0 ? '' : `, rather not ${or(avoided)}`}. I can put something together if you like.`
}

function wordPrices(pieces: string, { from, to }: Extract<Answer, { tells: 'price-range' }>): string {
  if (from === null || to === null) return `The shop has no prices for ${pieces}.`
  if (from.amount === to.amount) return `The price of ${pieces} is ${price(from)}.`
  return `The prices of ${pieces} go from ${price(from)} to ${price(to)}.`
}

function wordList(pieces: string, list: CatalogueList, values: readonly string[]): string {
  if (values.length === 0) return `The shop lists no ${listWords[list][1]} for ${pieces}.`
  const listed = values.slice(0, mostListed).map((value) => nameIn(list, value))
  const rest = values.length - listed.length
  const all = rest === 0 ? and(listed) : `${listed.join(', ')} and ${rest} more`
  if (list === 'kinds') return `The shop has ${all}.`
  const [one, several] = listWords[list]
  return `For ${pieces} there ${values.length === 1 ? `is one ${one}` : `are ${values.length} ${several}`}: ${all}.`
}

function nameIn(list: CatalogueList, value: string): string {
  if (list === 'brands' || list === 'sizes') return value
  return list === 'kinds' ? kindsOf([value as Category]) : spokenValue(value)
}

const listWords: Readonly<Record<CatalogueList, readonly [one: string, several: string]>> = {
  brands: ['brand', 'brands'],
  sizes: ['size', 'sizes'],
  colors: ['color', 'colors'],
  materials: ['material', 'materials'],
  kinds: ['kind', 'kinds'],
}

const topicWords: Readonly<Record<ShopTopic, string>> = {
  delivery: 'delivery',
  returns: 'returns',
  orders: 'orders',
  payment: 'payment',
  vouchers: 'vouchers',
  discounts: 'discounts',
  sizes: 'its sizing',
  hours: 'opening hours',
  stores: 'stores on the street',
  contact: 'how to reach it',
  warranty: 'a guarantee',
  services: 'such services',
  account: 'accounts',
}
