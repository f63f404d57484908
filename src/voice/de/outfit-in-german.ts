import type { SearchOutcome } from '../../dialogue/outcome.ts'
import type { Outfit } from '../../outfit/outfit.ts'
import { formatPrice } from '../list-products.ts'
import { germanConditions } from './german-names.ts'
import { listGerman } from './list-german.ts'

/** An outfit in German: its pieces, what they cost together, which of them miss something, and that others are missing. */
export function outfitInGerman(outfit: Outfit, { mode }: Pick<SearchOutcome, 'mode'>): string {
  const { pieces, unfilled, total, budget, anchorPrice } = outfit
  const missing = unfilled.length === 0 ? '' : missingOf(outfit)
  if (mode !== 'outfit') return missing
  if (pieces.length === 0) return `Dafür habe ich keine Teile gefunden. ${missing}`.trim()
  const named = pieces.map(({ product: { product } }) =>
    product.price === null ? `„${product.title}“` : `„${product.title}“ für ${formatPrice(product.price)}`,
  )
  const sum = total === null ? null : { ...total, amount: total.amount + (anchorPrice?.amount ?? 0) }
  const within = budget?.max !== undefined && sum !== null && sum.amount <= budget.max
  const near = pieces.filter(({ product }) => product.nearMatch)
  return [
    `Das habe ich zusammengestellt: ${listGerman(named)}.`,
    sum === null || pieces.length < 2
      ? ''
      : `Zusammen macht das ${formatPrice(sum)}${within ? `, im Rahmen deiner ${budget?.max}` : ''}.`,
    ...near.map(({ product }) => {
      const missed = listGerman(product.relaxed.map((name) => germanConditions[name]))
      return `„${product.product.title}“ weicht ab: ${missed}.`
    }),
    missing,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function missingOf({ unfilled }: Outfit): string {
  const dear = unfilled.filter(({ why }) => why === 'budget').length
  const absent = unfilled.length - dear
  return [
    dear === 0 ? '' : `${dear === 1 ? 'Ein Teil passte' : `${dear} Teile passten`} nicht ins Budget.`,
    absent === 0
      ? ''
      : `Für ${absent === 1 ? 'ein Teil' : `${absent} Teile`} habe ich nichts Passendes gefunden.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
