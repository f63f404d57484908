import type { CompletedOutfit, UnfilledSlot } from '../outfit/outfit.ts'
import { formatPrice, listProducts, productLine } from './list-products.ts'

/** Text for the model: the pieces of an outfit, what they cost together, what may take their place, and what is missing. */
export function listOutfit({ outfit, isList, result, foreignCurrency }: CompletedOutfit): string {
  const { pieces, total, unfilled, anchors, reasons } = outfit
  const worn = anchors.length === 0 ? [] : [`To go with ${anchors.map(({ name }) => name).join(', ')}.`]
  const listed = pieces.length === 0 ? 'No piece was found.' : listProducts(result)
  const others = isList
    ? []
    : pieces
        .filter(({ alternates }) => alternates.length > 0)
        .map(({ name, alternates }) => {
          const lines = alternates.map(({ product }) => productLine(product))
          return `In place of the ${name}: ${lines.join('; ')}`
        })
  const sum = isList || total === null ? [] : [`Together: ${formatPrice(total)}.`, ...reasons]
  const foreign =
    foreignCurrency === null
      ? []
      : [`The shop has no prices in ${foreignCurrency}; the amounts alone were compared.`]
  return [...foreign, ...worn, listed, ...sum, ...others, ...unfilled.flatMap(missingLines)].join('\n')
}

/** What nobody asked for and the shop does not have is nobody's loss. */
function missingLines({ name, why, cheapest, asked }: UnfilledSlot): string[] {
  if (why === 'nothing-found') return asked ? [`Nothing was found for: ${name}.`] : []
  const cost = cheapest === null ? '' : ` The cheapest is ${formatPrice(cheapest)}.`
  return [`Left out for the budget: ${name}.${cost}`]
}
