import type { Outfit, OutfitPiece, UnfilledSlot } from '../../outfit/outfit.ts'
import { asCompanion } from '../../outfit/outfit-reasons.ts'
import { describeAttributes } from '../../product/describe-attributes.ts'
import type { Price } from '../../product/product.ts'
import type { Category, Slot } from '../../product/taxonomy.ts'
import { and, limit, price as priceWords } from './formats.ts'
import { wordMissed } from './relaxed-words.ts'
import { companionName } from './word-reason.ts'

/** What the places of an outfit are called. */
const slotNames: Readonly<Record<Slot, string>> = {
  top: 'top',
  'mid-layer': 'sweater or cardigan',
  outer: 'jacket or coat',
  bottom: 'bottoms',
  'full-body': 'dress or suit',
  underneath: 'underwear',
  feet: 'shoes',
  bag: 'bag',
  head: 'hat',
  accessory: 'accessory',
}

/** "dress", "jacket or coat": a place of an outfit by the kind that is in it, or that was asked for. */
export const slotName = (slot: Slot, category: Category | null | undefined): string =>
  category ? describeAttributes({ category }) : slotNames[slot]

export const pieceName = ({ slot, product }: OutfitPiece): string =>
  slotName(slot, product.product.attributes.category)

/** "your dress and the bag you picked"; empty where the outfit is built around nothing. */
export const anchorNames = ({ anchors }: Pick<Outfit, 'anchors'>): string =>
  and(
    anchors.map((anchor) => {
      const { is, attributes } = asCompanion(anchor)
      return companionName({ is, category: attributes.category ?? null })
    }),
  )

/** An outfit in words: its pieces, what they cost together, which of them miss something, and what is left out and why. */
export function wordOutfit(outfit: Outfit): string {
  const { anchors, pieces } = outfit
  const missing = wordMissing(outfit)
  const around = anchors.length === 0 ? '' : ` to go with ${anchorNames(outfit)}`
  if (pieces.length === 0) return `I found no pieces${around}. ${missing}`.trim()
  const named = pieces.map((piece) => {
    const { title, price } = piece.product.product
    return `the ${pieceName(piece)} “${title}”${cost(price)}`
  })
  const bent = pieces
    .filter(({ product }) => product.nearMatch)
    .map((piece) => `For the ${pieceName(piece)} I had to bend: not ${wordMissed(piece.product.relaxed)}.`)
  return [
    `I put this together${around}: ${and(named)}.`,
    wordTotal(outfit),
    wordStrained(outfit),
    ...bent,
    missing,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** What a tight budget costs in taste. */
function wordStrained({ pieces }: Outfit): string {
  const strained = pieces.filter(({ strained: isStrained }) => isStrained)
  if (strained.length === 0) return ''
  return `The budget shows most in the ${and(strained.map(pieceName))}: for more money there is something better suited.`
}

const cost = (price: Price | null) => (price === null ? '' : ` at ${priceWords(price)}`)

function wordTotal({ total, budget, anchorPrice, pieces }: Outfit): string {
  if (total === null || pieces.length < 2) return ''
  const included = anchorPrice?.amount ?? 0
  const sum = { ...total, amount: total.amount + included }
  const counted = included > 0 ? ', what you picked included' : ''
  const within =
    budget?.max !== undefined && sum.amount <= budget.max
      ? `, within your ${limit(budget.max, budget.currency)}`
      : ''
  return `Together that is ${priceWords(sum)}${counted}${within}.`
}

/** What is missing, each with its reason; what the shop does not have at all in one sentence. */
export function wordMissing({ unfilled }: Pick<Outfit, 'unfilled'>): string {
  const absent = unfilled.filter(({ why }) => why === 'nothing-found')
  const dear = unfilled
    .filter(({ why }) => why === 'budget')
    .map((missing) => {
      const { cheapest } = missing
      const least = cheapest === null ? '' : `; the cheapest that suits it is ${priceWords(cheapest)}`
      return `No ${missingName(missing)} fitted into the budget${least}.`
    })
  const none = and([...new Set(absent.map((missing) => `no ${missingName(missing)}`))])
  return [...new Set(dear), none === '' ? '' : `I found ${none} that would suit it.`].join(' ').trim()
}

const missingName = ({ slot, category, isFurther }: UnfilledSlot): string =>
  `${isFurther === true ? 'further ' : ''}${slotName(slot, category)}`
