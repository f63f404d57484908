import type { SearchOutcome } from '../../dialogue/outcome.ts'
import type { Outfit, OutfitPiece, UnfilledSlot } from '../../outfit/outfit.ts'
import type { Price } from '../../product/product.ts'
import { formatPrice } from '../list-products.ts'
import { wordMissed } from './word-relaxed.ts'

/** An outfit in words: its pieces, what they cost together, which of them miss something, and what is left out and why. */
export function wordOutfit(outfit: Outfit, { mode }: Pick<SearchOutcome, 'mode'>): string {
  const { anchors, pieces, unfilled } = outfit
  const missing = wordUnfilled(unfilled)
  if (mode !== 'outfit') return missing.join(' ')
  const around = anchors.length === 0 ? '' : ` to go with ${listed(anchors.map(({ name }) => name))}`
  if (pieces.length === 0) return [`I found no pieces${around}.`, ...missing].join(' ')
  const named = pieces.map(
    ({ name, product }) => `the ${name} “${product.product.title}”${cost(product.product.price)}`,
  )
  return [
    `I put this together${around}: ${listed(named)}.`,
    wordTotal(outfit),
    ...nearPieces(pieces),
    ...missing,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

const cost = (price: Price | null) => (price === null ? '' : ` at ${formatPrice(price)}`)

function wordTotal({ total, budget, anchorPrice, pieces }: Outfit): string {
  if (total === null || pieces.length < 2) return ''
  const included = anchorPrice === null ? 0 : anchorPrice.amount
  const sum = { ...total, amount: total.amount + included }
  const counted = included > 0 ? ', what you picked included' : ''
  const within = budget?.max !== undefined && sum.amount <= budget.max ? `, within your ${budget.max}` : ''
  return `Together that is ${formatPrice(sum)}${counted}${within}.`
}

const nearPieces = (pieces: readonly OutfitPiece[]): string[] =>
  pieces
    .filter(({ product }) => product.nearMatch)
    .map(({ name, product }) => `For the ${name} I had to bend: not ${wordMissed(product.relaxed)}.`)

/** What is missing, each with its reason; what the shop does not have at all in one sentence. */
function wordUnfilled(unfilled: readonly UnfilledSlot[]): string[] {
  const absent = unfilled.filter(({ why }) => why === 'nothing-found').map(({ name }) => `no ${name}`)
  const dear = unfilled
    .filter(({ why }) => why === 'budget')
    .map(({ name, cheapest }) => {
      const least = cheapest === null ? '' : `; the cheapest that suits it is ${formatPrice(cheapest)}`
      return `No ${name} fitted into the budget${least}.`
    })
  return absent.length === 0 ? dear : [...dear, `I found ${listed(absent)} that would suit it.`]
}

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
