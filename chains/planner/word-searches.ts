import type { SearchOutcome } from '../../src/dialogue/outcome.ts'
import { noteSentence } from '../../src/dialogue/search-notes.ts'
import type { TurnFacts } from '../../src/dialogue/turn-facts.ts'
import { isEmptyWish } from '../../src/product/wish.ts'
import type { Reading } from '../../src/retrieval/reading.ts'
import type { Reference } from '../../src/retrieval/reference.ts'
import { askKind } from '../../src/voice/en/ask-kind.ts'
import { phraseWish } from '../../src/voice/en/phrase-wish.ts'
import { wordOutfit } from '../../src/voice/en/word-outfit.ts'
import { wordMissed, wordRelaxed } from '../../src/voice/en/word-relaxed.ts'
import { formatPrice } from '../../src/voice/list-products.ts'
import { pick } from '../../src/voice/pick.ts'

/** The reply to searches: what was understood, what was found, what was given up, and where to go next. */
export function wordSearches(turn: {
  readonly facts: TurnFacts
  readonly searches: readonly SearchOutcome[]
  readonly looks: readonly Reading[]
}): string {
  const { facts, searches, looks } = turn
  const found = searches.some(({ result }) => result.products.length > 0)
  return [
    wordLooks(looks),
    ...searches.flatMap((search) => [
      wordCurrency(search),
      ...search.notes.map(noteSentence),
      search.mode === 'outfit' ? '' : wordSearch(search, facts),
      search.outfit === undefined ? '' : wordOutfit(search.outfit, search),
    ]),
    found ? invite(facts, searches) : 'Try fewer conditions, or another color or price.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function wordLooks(looks: readonly Reading[]): string {
  const seen = looks.map(({ garments }) => garments[0]?.description ?? '').filter((text) => text !== '')
  if (looks.length === 0) return ''
  if (seen.length === 0) return 'I could not make out a garment in your photo, so I went by its overall look.'
  return `In your photo I see ${seen.join(' and ')}.`
}

/** A limit in a currency that the shop does not use was compared by its amount. */
function wordCurrency({ result, foreignCurrency }: SearchOutcome): string {
  const own = result.products.find(({ product }) => product.price !== null)?.product.price?.currency
  if (foreignCurrency === null || own === undefined) return ''
  return `Prices here are in ${own}, so I took your ${foreignCurrency} amount as ${own}.`
}

function wordSearch(search: SearchOutcome, facts: TurnFacts): string {
  const { message } = facts
  const { result, mode } = search
  const exact = result.products.filter(({ nearMatch }) => !nearMatch).length
  const near = result.products.length - exact
  const what = subject(search, facts)
  if (result.products.length === 0) {
    return mode === 'more' ? 'That was all I have for this search.' : `I found no ${what}.`
  }
  if (exact === 0) {
    const none = mode === 'more' ? `I have no more ${what}` : `I found no ${what}`
    const come = near === 1 ? 'one comes' : `${near} come`
    const ofOtherKinds = result.products.every(({ relaxed }) => relaxed.includes('category'))
    const left = ofOtherKinds
      ? `${near} ${near === 1 ? 'piece' : 'pieces'} of another kind ${near === 1 ? 'comes' : 'come'} nearest`
      : `${come} close`
    return `${none}. Letting go of ${wordRelaxed(result.relaxed)}, ${left}. ${bestOf(search)}`
  }
  if (mode !== 'more' && isGuess(search)) return wordGuess(search, exact)
  const rest =
    near === 0
      ? ''
      : ` ${near === 1 ? 'One more is' : `${near} more are`} close, but not ${wordMissed(result.relaxed)}.`
  const ranked = exact > 1 && search.wish.text !== '' ? `, closest to “${search.wish.text}” first` : ''
  return `${opening({ mode, message, exact, what: what + ranked })} ${bestOf(search)}${rest}`
}

function wordGuess(search: SearchOutcome, count: number): string {
  const { text } = search.wish
  const unknown = isForeign(text)
    ? 'I read English and German, so I could not follow that'
    : `I know no kind, color or style called “${text}”`
  const them = count === 1 ? 'is the one closest' : `are the ${count} closest`
  return `${unknown}; here ${them} by the words alone. ${bestOf(search)}`
}

/** True when no attribute was understood, so that only the words themselves were compared. */
const isGuess = ({ wish, reference }: Pick<SearchOutcome, 'wish' | 'reference'>): boolean =>
  reference === null && wish.text !== '' && isEmptyWish({ ...wish, text: '' })

const foreignWords =
  /(?:^|\s)(?:ich|ein|eine|einen|der|das|und|für|fur|une|pour|avec|je|cherche|un|una|para|con|quiero|busco|uno|per|cerco|um|uma|procuro|mit|suche|och|een|voor|ik)(?:\s|$)/i

/** True of words in another alphabet, or with the small words of another language. */
const isForeign = (text: string): boolean => /[^\P{L}\p{Script=Latin}]/u.test(text) || foreignWords.test(text)

function opening(found: {
  mode: SearchOutcome['mode']
  message: string
  exact: number
  what: string
}): string {
  const { mode, message, exact, what } = found
  const counted = exact === 1 ? `one match for ${what}` : `${exact} ${what}`
  if (mode === 'more')
    return exact === 1 ? `Here is one more for ${what}.` : `Here are ${exact} more ${what}.`
  if (mode === 'complement') return `To go with it I have ${counted}.`
  if (mode === 'refined') {
    return pick(message, [`That gives ${counted}.`, `Here you go: ${counted}.`, `Now I have ${counted}.`])
  }
  return pick(message, [
    `I found ${counted}.`,
    `Here ${exact === 1 ? 'is' : 'are'} ${counted}.`,
    `I have ${counted}.`,
  ])
}

/** What was searched for: "blue dresses like the one in your photo up to 20 EUR". */
function subject({ wish, reference }: SearchOutcome, { shown, earlier }: TurnFacts): string {
  const category =
    wish.wanted.category ?? (reference?.attributes.category ? [reference.attributes.category] : [])
  const { what, conditions } = phraseWish({ ...wish, wanted: { ...wish.wanted, category } })
  return [what, likeWhat(reference, [...shown, ...earlier]), ...conditions]
    .filter((part) => part !== '')
    .join(' ')
}

function likeWhat(reference: Reference | null, known: TurnFacts['shown']): string {
  if (reference === null) return ''
  if (reference.kind === 'photo') return 'like the one in your photo'
  const title = known.find(({ id }) => id === reference.id)?.title
  return title === undefined ? 'like the one you picked' : `like “${title}”`
}

function bestOf({ result, wish, reference }: SearchOutcome): string {
  const [first] = result.products
  if (first === undefined) return ''
  const { title, price } = first.product
  const cost = price === null ? '' : ` at ${formatPrice(price)}`
  if (wish.sort === 'price-ascending') return `The cheapest is “${title}”${cost}.`
  if (wish.sort === 'price-descending') return `The most expensive is “${title}”${cost}.`
  const isClosest = first.nearMatch || reference !== null || isGuess({ wish, reference })
  return `${isClosest ? 'The closest' : 'My first pick'} is “${title}”${cost}.`
}

function invite({ message }: TurnFacts, searches: readonly SearchOutcome[]): string {
  if (searches.some(({ mode }) => mode === 'outfit'))
    return 'Shall I swap a piece, or change the color or the budget?'
  const question = askKind(searches)
  if (question !== '') return question
  const several = searches.some(({ result }) => result.products.length > 1)
  if (!several)
    return pick(message, ['Shall I look for something to go with it?', 'Do you want to know more about it?'])
  return pick(message, [
    'Shall I narrow it down by color, size or price?',
    'Tell me which one you like and I will find more like it, or something to go with it.',
    'Ask me about any of them, or for something cheaper.',
    'Do any of these suit you, or shall I change something?',
  ])
}
