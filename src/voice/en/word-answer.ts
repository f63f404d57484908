import type { Answer } from '../../dialogue/answer.ts'
import type { CatalogueList, Grievance, OrderAsk, ProductTopic, ShopTopic } from '../../language/question.ts'
import type { ColorRelation } from '../../outfit/color-harmony.ts'
import type { Category } from '../../product/taxonomy.ts'
import type { Wish } from '../../product/wish.ts'
import { and, or, price } from './formats.ts'
import { phraseWish } from './phrase-wish.ts'
import { wordMissed } from './relaxed-words.ts'
import { kindsOf, spokenValue } from './spoken-values.ts'
import { wordAdvice, wordKnown } from './word-advice.ts'
import { wordReason } from './word-reason.ts'

/** Kinds that advice names, and those it advises against, at most. */
const mostAdvised = 6
const mostAvoided = 3
/** Values that an answer lists at most. */
const mostListed = 12

/** What answers a question about the shop or its catalogue, in the shop's own words where it has some. */
export function wordAnswer(answer: Answer): string {
  switch (answer.about) {
    case 'advice':
      return wordDressing(answer)
    case 'colors':
      return wordColors(answer)
    case 'total':
      return wordTotal(answer)
    case 'why':
      return wordWhy(answer)
    case 'told':
      return wordTold(answer)
    case 'order':
      return wordOrder(answer)
    case 'shop':
      if (answer.grievance !== undefined)
        return `${wordGrievance(answer.grievance, answer.passages)}${answer.general === undefined ? '' : ` In general: ${wordKnown([answer.general])}`}`
      if (answer.passages.length > 0) return `${leadOf(answer.unsaid)}${answer.passages.join(' ')}`
      return answer.topics.length === 0
        ? 'The shop tells me nothing about that, so I cannot say.'
        : `The shop tells me nothing about ${or(answer.topics.map((topic) => topicWords[topic]))}, so I cannot say.`
    case 'shown':
      return wordShown(answer)
    case 'catalogue':
      return [wordCatalogue(answer), answer.prices === undefined ? '' : wordPriceEnds(answer.prices)]
        .filter((sentence) => sentence !== '')
        .join(' ')
  }
}

const regrets: Readonly<Record<Grievance, string>> = {
  broken: 'I am sorry, that should not happen.',
  late: 'I am sorry that you are kept waiting.',
  misfit: 'A pity that it does not fit.',
}

const wordGrievance = (grievance: Grievance, passages: readonly string[]): string =>
  passages.length === 0
    ? `${regrets[grievance]} I see no orders from here, and the shop does not tell me what it does then; please ask it directly.`
    : `${regrets[grievance]} I see no orders from here; this is what the shop tells: ${passages.join(' ')}`

/** What is asked in particular and not told is said first. */
function leadOf(unsaid: string | true | undefined): string {
  if (unsaid === undefined) return ''
  if (unsaid === true) return 'The shop says nothing about that in particular; what it tells: '
  return `The shop says nothing of ${unsaid}; what it tells: `
}

/** Pieces that are named in one answer. */
const mostNamed = 4

function wordShown({
  wish,
  count,
  having,
  untold,
  saying,
  topics,
}: Extract<Answer, { about: 'shown' }>): string {
  const shown = count === 1 ? 'The one piece I showed' : `Of the ${count} I showed`
  if (saying.length > 0)
    return saying
      .slice(0, mostNamed)
      .map(({ product, sentence }) => `“${product.title}”: ${sentence}`)
      .join(' ')
  const { what, conditions } = phraseWish(wish)
  const asked = [what, ...conditions].join(' ')
  if (topics.includes('sale'))
    return 'The shop gives one price for each of these and does not say whether it is reduced.'
  if (having.length === 0 && untold.length === count) {
    const about = topics.map((topic) => topicQuestions[topic]).filter((each) => each !== undefined)
    return `The shop says of none of these ${about.length === 0 ? 'whether it is so' : or(about)}.`
  }
  if (having.length === 0)
    return `None of these: there are no ${asked} among the ${count}. Say so and I will look for some.`
  const names = having.slice(0, mostNamed).map(({ title }) => `“${title}”`)
  const all = having.length === count && count > 1
  const also = untold.length === 0 ? '' : ` Of ${untold.length} more the shop does not tell.`
  if (all) return `All ${count} are ${asked}.${also}`
  return `${shown} ${having.length === 1 ? 'one is' : `${having.length} are`} what you ask for (${asked}): ${and(names)}.${also}`
}

const topicQuestions: Partial<Record<ProductTopic, string>> = {
  care: 'how to care for it',
  lining: 'whether it is lined',
  pockets: 'whether it has pockets',
  stretch: 'whether it stretches',
  rain: 'how it stands up to rain',
  warmth: 'how warm it is',
  origin: 'where it is made',
  ethics: 'how it is produced',
  comfort: 'how it feels to wear',
  transparency: 'whether it is see-through',
  stock: 'whether it is in stock',
}

function wordPriceEnds({ from, to }: NonNullable<Extract<Answer, { about: 'catalogue' }>['prices']>): string {
  if (from === null || to === null) return ''
  if (from.amount === to.amount) return `The price is ${price(from)}.`
  return `The cheapest is ${price(from)}, the dearest ${price(to)}.`
}

function wordCatalogue(answer: Extract<Answer, { about: 'catalogue' }>): string {
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
function wordDressing({ situation, called, verdict, advised }: Extract<Answer, { about: 'advice' }>): string {
  if (advised !== null) return wordAdvice(advised)
  if (situation === null)
    return 'That is more than I know: I can tell what people wear on many occasions, which colors go together, and what this shop says of its pieces.'
  if (verdict?.goes === true)
    return `Yes, ${wordOf(verdict.of)} will do${called === null ? '' : ` for “${called}”`}; keep the rest of the outfit in tune with the day.`
  const kinds = (situation.wanted?.category ?? []).slice(0, mostAdvised).map((kind) => kindsOf([kind]))
  const avoided = (situation.unwanted?.category ?? []).slice(0, mostAvoided).map((kind) => kindsOf([kind]))
  const colors = (situation.wanted?.color ?? []).slice(0, 3).map(spokenValue)
  const named = called === null ? 'it' : `“${called}”`
  const worn =
    kinds.length === 0 ? `For ${named} people wear what they like` : `For ${named} people wear ${or(kinds)}`
  const against = avoided.length === 0 ? '' : `, rather not ${or(avoided)}`
  const refused =
    verdict === undefined ? '' : `Better not: ${wordOf(verdict.of)} would look out of place there. `
  return `${refused}${worn}${against}.${colors.length === 0 ? '' : ` Good colors are ${and(colors)}.`}`
}

const wordOf = (wish: Wish): string => {
  const { what, conditions } = phraseWish(wish)
  return [what, ...conditions].join(' ')
}

const relations: Readonly<Record<ColorRelation, string>> = {
  neutral: 'go well together: one of them is a neutral that lets the other speak',
  echo: 'go well together',
  tonal: 'go well together, tone on tone; two different fabrics keep it lively',
  analogous: 'go well together, as they are neighbors on the color wheel',
  complementary: 'are opposites and can look striking; let one of them lead and keep the rest quiet',
  unknown: 'may go together, but I cannot judge these shades',
  multicolor: 'can go together if the print picks the color up',
  contrast: 'are a bold mix; a neutral piece between them calms it',
  nearMiss:
    'are so close that they look like a match gone wrong; choose one that is clearly lighter or darker',
}

function wordColors({ colors, relation, both, partners }: Extract<Answer, { about: 'colors' }>): string {
  const [one, other] = colors.map(spokenValue)
  const also = and(partners.map(spokenValue))
  if (relation === null || other === undefined) return `${capital(one ?? 'it')} goes well with ${also}.`
  const said =
    both === 'neutral' ? 'go well together: both are neutrals, so play with the fabrics' : relations[relation]
  return `${capital(one ?? '')} and ${other} ${said}. Other good partners for ${one} are ${also}.`
}

function wordTotal({ pieces, total }: Extract<Answer, { about: 'total' }>): string {
  const each = pieces.map(
    (piece) => `“${piece.title}” ${piece.price === null ? 'without a price' : price(piece.price)}`,
  )
  if (total === null)
    return `I cannot add it up, as not every piece has a price in one currency: ${each.join(', ')}.`
  return `The ${pieces.length} pieces come to ${price(total)}: ${each.join(', ')}.`
}

function wordWhy({ title, reasons, missed, picks }: Extract<Answer, { about: 'why' }>): string {
  const met = [...new Set(reasons.map(wordReason))]
  if (picks === true) {
    const meets =
      met.length === 0 ? 'it comes nearest to what you asked for' : `it has most of your wish: ${and(met)}`
    const lacks = missed.length === 0 ? '' : ` It is not ${wordMissed(missed)}.`
    return `I would take “${title}”; ${meets}.${lacks}`
  }
  const why =
    met.length === 0
      ? `“${title}” came up as the nearest thing here to what you asked for.`
      : `I showed “${title}” for what it has of your wish: ${and(met)}.`
  return missed.length === 0 ? why : `${why} It is not ${wordMissed(missed)}.`
}

function wordTold({ profile }: Extract<Answer, { about: 'told' }>): string {
  const { wearer, sizes, budget, bans } = profile
  const { gender, age_group, years } = wearer ?? {}
  const child = gender === 'female' ? 'a girl' : gender === 'male' ? 'a boy' : 'a child'
  const adult = gender === 'female' ? 'a woman' : gender === 'male' ? 'a man' : null
  const who = age_group === 'kids' ? child : adult
  const { min, max } = budget?.price ?? {}
  const told = [
    ...sizes.map(({ of, sizes: [size] }) => `size ${size}${of === 'clothes' ? '' : ` in ${of}`}`),
    ...(max === undefined ? [] : [`up to ${max}${budget?.of === 'total' ? ' in all' : ''}`]),
    ...(min === undefined ? [] : [`from ${min}`]),
    ...(who === null ? [] : [`for ${who}${years === undefined ? '' : ` of ${years}`}`]),
    ...bans.map(({ value }) => `no ${spokenValue(value)}`),
  ]
  if (told.length === 0) return 'You have not told me that yet: no size, no budget, nothing to leave out.'
  return `You told me: ${and(told)}.${sizes.length === 0 ? ' You named no size.' : ''}`
}

const refusals: Readonly<Record<OrderAsk, string>> = {
  buy: 'I cannot take orders myself.',
  hold: 'I cannot put pieces aside or keep a list for you.',
  person: 'I am a program, so I cannot put you through to a person.',
}

function wordOrder({ asks, product, passages }: Extract<Answer, { about: 'order' }>): string {
  const told = passages.join(' ')
  if (asks === 'person')
    return told === '' ? `${refusals.person} The shop does not tell me how to reach one.` : told
  const page =
    product === null
      ? 'Tell me which piece you mean and I will give you its page.'
      : product.url === null
        ? `The shop gives no page for “${product.title}”, so please ask the shop itself.`
        : `“${product.title}” has its page at ${product.url}.`
  return [refusals[asks], page, told].filter((sentence) => sentence !== '').join(' ')
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

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
  const many = values.length === 1 ? `one ${one}` : `${values.length} ${several}`
  if (pieces === 'pieces') return `The shop has ${many}: ${all}.`
  return `For ${pieces} there ${values.length === 1 ? 'is' : 'are'} ${many}: ${all}.`
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
