import type { CompletedOutfit, Outfit, UnfilledSlot } from '../outfit/outfit.ts'
import { limit, price as priceWords } from './en/formats.ts'
import { anchorNames, pieceName, slotName } from './en/word-outfit.ts'
import { listProducts, productLine } from './list-products.ts'

/** Text for the model: the pieces of an outfit, what they cost together, what may take their place, and what is missing. */
export function listOutfit({ outfit, isList, result, foreignCurrency }: CompletedOutfit): string {
  const { pieces, unfilled, anchors } = outfit
  const worn = anchors.length === 0 ? [] : [`To go with ${anchorNames(outfit)}.`]
  const listed = pieces.length === 0 ? 'No piece was found.' : listProducts(result)
  const others = isList
    ? []
    : pieces
        .filter(({ alternates }) => alternates.length > 0)
        .map((piece) => {
          const lines = piece.alternates.map(({ product }) => productLine(product))
          return `In place of the ${pieceName(piece)}: ${lines.join('; ')}`
        })
  const foreign =
    foreignCurrency === null
      ? []
      : [
          `The shop has no prices in ${foreignCurrency} and no exchange rate is known: ${outfit.budget === null ? 'that limit was left out' : 'the same amount in its own currency was the limit'}.`,
        ]
  const sums = isList ? [] : sumLines(outfit)
  return [...foreign, ...worn, listed, ...sums, ...others, ...unfilled.flatMap(missingLines)].join('\n')
}

function sumLines({ total, budget, anchorPrice }: Outfit): string[] {
  if (total === null) return []
  const sum = { ...total, amount: total.amount + (anchorPrice?.amount ?? 0) }
  const counted = anchorPrice === null ? '' : ', what the shopper picked included'
  const most = budget?.max ?? Number.NEGATIVE_INFINITY
  const within =
    sum.amount <= most
      ? [`That keeps the outfit at ${priceWords(sum)} of ${limit(most, total.currency)}${counted}.`]
      : []
  return [`Together: ${priceWords(total)}.`, ...within]
}

/** What nobody asked for and the shop does not have is nobody's loss. */
function missingLines({ slot, category, why, cheapest, asked }: UnfilledSlot): string[] {
  const name = slotName(slot, category)
  if (why === 'nothing-found') return asked ? [`Nothing was found for: ${name}.`] : []
  const cost = cheapest === null ? '' : ` The cheapest is ${priceWords(cheapest)}.`
  return [`Left out for the budget: ${name}.${cost}`]
}
