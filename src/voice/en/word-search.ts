import type { NextStep } from '../../dialogue/next-step.ts'
import type { Currencies, ToldSearch } from '../../dialogue/told-search.ts'
import { pick } from '../pick.ts'
import { or, price as priceWords } from './formats.ts'
import { phraseWish } from './phrase-wish.ts'
import { wordMissed, wordRelaxed } from './relaxed-words.ts'
import { plural, spokenValue } from './spoken-values.ts'

/** A limit in a currency that the shop does not use was compared by its amount. */
export const wordCurrency = ({ own, named }: Currencies): string =>
  `Prices here are in ${own}, so I took your ${named} amount as ${own}.`

/** What was found of what was asked, the best of it, and what was given up. */
export function wordSearch(told: ToldSearch, key: string): string {
  const { mode, exact, near, relaxed } = told
  const what = subject(told)
  if (exact + near === 0)
    return mode === 'more' ? 'That was all I have for this search.' : `I found no ${what}.`
  if (exact === 0) {
    const none = mode === 'more' ? `I have no more ${what}` : `I found no ${what}`
    const pieces = near === 1 ? '1 piece of another kind comes' : `${near} pieces of another kind come`
    const come = near === 1 ? 'one comes' : `${near} come`
    const left = told.otherKinds ? `${pieces} nearest` : `${come} close`
    return `${none}. Letting go of ${wordRelaxed(relaxed)}, ${left}. ${bestOf(told)}`
  }
  if (mode !== 'more' && told.guess !== null) return `${wordGuess(told)} ${bestOf(told)}`
  const rest =
    near === 0
      ? ''
      : ` ${near === 1 ? 'One more is' : `${near} more are`} close, but not ${wordMissed(relaxed)}.`
  const ranked = exact > 1 && told.wish.text !== '' ? `, closest to “${told.wish.text}” first` : ''
  return `${opening({ mode, exact, what: what + ranked }, key)} ${bestOf(told)}${rest}`
}

function wordGuess({ guess, exact, wish }: ToldSearch): string {
  const unknown =
    guess === 'foreign'
      ? 'I read English and German, so I could not follow that'
      : `I know no kind, color or style called “${wish.text}”`
  const them = exact === 1 ? 'is the one closest' : `are the ${exact} closest`
  return `${unknown}; here ${them} by the words alone.`
}

type Opening = { readonly mode: ToldSearch['mode']; readonly exact: number; readonly what: string }

function opening({ mode, exact, what }: Opening, key: string): string {
  const counted = exact === 1 ? `one match for ${what}` : `${exact} ${what}`
  if (mode === 'more')
    return exact === 1 ? `Here is one more for ${what}.` : `Here are ${exact} more ${what}.`
  if (mode === 'complement') return `To go with it I have ${counted}.`
  if (mode === 'refined')
    return pick(key, [`That gives ${counted}.`, `Here you go: ${counted}.`, `Now I have ${counted}.`])
  const here = exact === 1 ? 'is' : 'are'
  return pick(key, [`I found ${counted}.`, `Here ${here} ${counted}.`, `I have ${counted}.`])
}

/** What was searched for: "blue dresses like the one in your photo up to €20". */
function subject({ wish, like }: ToldSearch): string {
  const { what, conditions } = phraseWish(wish)
  return [what, like === null ? '' : likeWhat(like), ...conditions].filter((part) => part !== '').join(' ')
}

function likeWhat({ kind, title }: NonNullable<ToldSearch['like']>): string {
  if (kind === 'photo') return 'like the one in your photo'
  return title === null ? 'like the one you picked' : `like “${title}”`
}

const bests = {
  cheapest: 'The cheapest',
  dearest: 'The most expensive',
  closest: 'The closest',
  pick: 'My first pick',
} as const

function bestOf({ best }: ToldSearch): string {
  if (best === null) return ''
  const { title, price } = best.product
  return `${bests[best.as]} is “${title}”${price === null ? '' : ` at ${priceWords(price)}`}.`
}

/** What to say after what was found: an offer, or one short question. */
export function wordNext(step: NextStep, key: string): string {
  switch (step.kind) {
    case 'loosen':
      return 'Try fewer conditions, or another color or price.'
    case 'change-outfit':
      return 'Shall I swap a piece, or change the color or the budget?'
    case 'which-kind':
      return `What kind of piece shall it be: ${or([...step.kinds.map((kind) => plural(spokenValue(kind))), 'something else'])}?`
    case 'one-found':
      return pick(key, ['Shall I look for something to go with it?', 'Do you want to know more about it?'])
    case 'several-found':
      return pick(key, [
        'Shall I narrow it down by color, size or price?',
        'Tell me which one you like and I will find more like it, or something to go with it.',
        'Ask me about any of them, or for something cheaper.',
        'Do any of these suit you, or shall I change something?',
      ])
  }
}
