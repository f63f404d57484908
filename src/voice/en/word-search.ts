import type { NextStep } from '../../dialogue/next-step.ts'
import type { SoldOut, ToldPick } from '../../dialogue/told-picks.ts'
import type { Currencies, ToldSearch } from '../../dialogue/told-search.ts'
import type { Product } from '../../product/product.ts'
import { lacksNarrower } from '../lacks-narrower.ts'
import { pick } from '../pick.ts'
import { and, or, ordinal, price as priceWords } from './formats.ts'
import { phraseWish } from './phrase-wish.ts'
import { wordMissed } from './relaxed-words.ts'
import { plural, spokenValue } from './spoken-values.ts'
import { wordMiss } from './word-miss.ts'
import { wordReason } from './word-reason.ts'

/** A limit in a currency that the shop does not use was taken as it stands or left out: no rate is known. */
export const wordCurrency = ({ own, named, limit: taken }: Currencies): string => {
  const amount = taken?.max ?? taken?.min
  return amount === undefined
    ? `Prices here are in ${own}. I have no exchange rate, so I can't convert ${named} and left that limit out; tell me the amount in ${own} and I will keep to it.`
    : `Prices here are in ${own} and I have no exchange rate for ${named}, so I kept to ${priceWords({ amount, currency: own })}.`
}

/** What was asked for, in a clause; what answers it best, and why; what comes close, and what that misses. */
export function wordSearch(told: ToldSearch, key: string): string {
  const { mode, exact, near } = told
  if (told.guess !== null) return guesses[told.guess]
  if (exact + near === 0) return wordNothing(told)
  if (told.soldOut?.isAll) return wordSoldOut(told, told.soldOut)
  const gone = told.soldOut === undefined ? '' : `${and(told.soldOut.products.map(quoted))} is sold out. `
  return `${gone}${exact === 0 ? wordNear(told) : `${wordExact(told, key)}${wordRest(told, mode)}`}`
}

/** Nothing of what was asked for can be had now. */
function wordSoldOut({ exact, ...told }: ToldSearch, { products, instead }: SoldOut): string {
  const named = and(products.map(quoted))
  const [first, ...others] = instead.map(withMisses)
  const what = subject({ exact, ...told })
  const all =
    exact === 0
      ? `Nothing here is all of that: ${what}. What comes closest is sold out: ${named}.`
      : exact === 1
        ? what === 'pieces'
          ? `${named} is sold out.`
          : `There is one match for ${what}, but it is sold out: ${named}.`
        : `All ${exact} matches for ${what} are sold out, among them ${named}.`
  if (first === undefined) return all
  return `${all} The closest that you can buy is ${first}.${others.length === 0 ? '' : ` Then there is ${and(others)}.`}`
}

const quoted = ({ title }: Product): string => `“${title}”`

const guesses = {
  'not-sold':
    'No, the shop does not have that. It sells clothes, shoes, bags and accessories; is there anything of those that I may look for?',
  unknown:
    'I am not sure what that is, and nothing in this shop is described that way. Which piece do you have in mind, or which color, or occasion?',
  foreign: 'I read English and German, so I could not follow that. Could you say it in one of them?',
} as const

function wordNothing({ mode, wish, notes }: ToldSearch): string {
  if (mode === 'more') return 'That was all I have for this search.'
  if (notes.some(({ kind }) => kind === 'not-sold')) return ''
  const { what, conditions } = phraseWish(wish)
  return `The shop has no ${[what, ...conditions].join(' ')}, and nothing that comes near.`
}

/** Nothing meets all of it: what each misses stands beside it. */
function wordNear(told: ToldSearch): string {
  const { mode, notes, picks } = told
  const isUnknownKind = mode !== 'more' && lacksNarrower(told)
  const [first, ...others] = picks.map(isUnknownKind ? withOtherMisses : withMisses)
  if (first === undefined) return ''
  const then =
    others.length === 0 ? '' : ` ${others.length === 1 ? 'Next comes' : 'Next come'} ${and(others)}.`
  if (notes.some(({ kind }) => kind === 'not-sold'))
    return `${and(picks.map(named)).replace(/^/, 'I would look at ')}.`
  const none =
    mode === 'more'
      ? `Of ${subject(told)} you have seen all there is.`
      : `Nothing here is all of that: ${subject(told)}.`
  if (isUnknownKind) return `There are no ${subject(told)} here. The closest is ${first}.${then}`
  return `${none} The closest is ${first}.${then}`
}

function wordExact(told: ToldSearch, key: string): string {
  const { mode, lead, picks, exact } = told
  const [first, ...others] = picks.map(withWhy)
  if (first === undefined) return ''
  const what = subject(told)
  const isBare = what === 'pieces'
  if (exact === 1) {
    if (mode === 'more') return `One more for ${what}: ${first}.`
    if (mode === 'complement') return `To go with it there is ${first}.`
    return isBare ? `There is ${first}.` : `There is one match for ${what}: ${first}.`
  }
  const rest = others.length === 0 ? '' : ` ${followUp(lead, others, key)}`
  if (mode === 'more') return `Here are more ${what}: ${and([first, ...others])}.`
  if (mode === 'complement') return `To go with it I would take ${what}. ${leads[lead]} ${first}.${rest}`
  if (lead !== 'pick')
    return `${isBare ? '' : `${capital(what)}: `}${isBare ? leads[lead] : lower(leads[lead])} ${first}.${rest}`
  if (isBare) return `I would start with ${first}.${rest}`
  const forIt = / for /.test(what)
    ? `Here are ${what}. I would start with ${first}.`
    : `For ${what} I would start with ${first}.`
  const openings: [string, ...string[]] =
    mode === 'refined'
      ? [
          `Now ${what}: ${first} comes first.`,
          `That leaves ${what}. I would take ${first}.`,
          `With that in mind, ${what}: my first pick is ${first}.`,
        ]
      : [
          forIt,
          `Here are ${what}. My first pick is ${first}.`,
          `${capital(what)}: the one I like best is ${first}.`,
        ]
  return `${pick(key, openings)}${rest}`
}

const leads = {
  cheapest: 'The cheapest is',
  dearest: 'The most expensive is',
  newest: 'The newest is',
  closest: 'The closest is',
  pick: 'My first pick is',
} as const

function followUp(lead: ToldSearch['lead'], others: readonly string[], key: string): string {
  if (lead !== 'pick') return `${others.length === 1 ? 'Then comes' : 'Then come'} ${and(others)}.`
  return pick(`${key}.`, [
    `Also good: ${and(others)}.`,
    `Then there is ${and(others)}.`,
    `Next to it, look at ${and(others)}.`,
  ])
}

/** What the others that are shown miss, once. */
function wordRest({ near, relaxed }: ToldSearch, mode: ToldSearch['mode']): string {
  if (near === 0) return ''
  const rest = mode === 'more' ? 'more' : near === 1 ? 'other' : 'others'
  const shown = near === 1 ? `The one ${rest} comes` : `The ${near} ${rest} come`
  return ` ${shown} close, but ${near === 1 ? 'is' : 'are'} not ${wordMissed(relaxed)}.`
}

const named = ({ product: { title, price } }: ToldPick): string =>
  `“${title}”${price === null ? '' : ` at ${priceWords(price)}`}`

function withWhy(each: ToldPick): string {
  const why = each.why.map(wordReason)
  return why.length === 0 ? named(each) : `${named(each)} (${why.join(', ')})`
}

/** What narrows the kind is said of no piece that is shown. */
const withOtherMisses = (each: ToldPick): string =>
  withMisses({ ...each, misses: each.misses.filter(({ narrower }) => narrower === undefined) })

function withMisses(each: ToldPick): string {
  const misses = each.misses.map(wordMiss)
  return misses.length === 0 ? named(each) : `${named(each)} (${misses.join('; ')})`
}

/** What was searched for: "blue dresses like the one in your photo up to €20". */
function subject({ wish, like }: ToldSearch): string {
  const { what, conditions } = phraseWish(wish)
  return [what, like === null ? '' : likeWhat(like), ...conditions].filter((part) => part !== '').join(' ')
}

function likeWhat({ kind, title, photo }: NonNullable<ToldSearch['like']>): string {
  if (photo !== undefined) return `like the one in your ${ordinal(photo)} photo`
  if (kind === 'photo') return 'like the one in your photo'
  return title === null ? 'like the one you picked' : `like “${title}”`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** The one question that helps on; nothing where what was found speaks for itself. */
export function wordNext(step: NextStep): string {
  switch (step.kind) {
    case 'loosen':
      return 'Which of it could give way?'
    case 'for-whom':
      return 'Is it for a woman or for a man?'
    case 'which-kind':
      return `What kind of piece shall it be: ${or([...step.kinds.map((kind) => plural(spokenValue(kind))), 'something else'])}?`
    case 'none':
      return ''
  }
}
