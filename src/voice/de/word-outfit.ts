import type { Outfit, UnfilledSlot } from '../../outfit/outfit.ts'
import { asCompanion } from '../../outfit/outfit-reasons.ts'
import { conditions } from './attribute-words.ts'
import { and, limit, price as priceWords } from './formats.ts'
import { near, noSlot, slotName } from './nouns.ts'

/** An outfit in words: its pieces, what they cost together, which of them miss something, and what is left out and why. */
export function wordOutfit(outfit: Outfit): string {
  const { anchors, pieces } = outfit
  const missing = wordMissing(outfit)
  const around = anchors.map((anchor) => {
    const { is, attributes } = asCompanion(anchor)
    return near('zu', { is, category: attributes.category ?? null })
  })
  const to = around.length === 0 ? '' : ` passend ${and(around)}`
  if (pieces.length === 0) return `Dafür habe ich keine Teile gefunden. ${missing}`.trim()
  const named = pieces.map(({ product: { product } }) =>
    product.price === null ? `„${product.title}“` : `„${product.title}“ für ${priceWords(product.price)}`,
  )
  const bent = pieces
    .filter(({ product }) => product.nearMatch)
    .map(({ product: { product, relaxed } }) => {
      return `„${product.title}“ weicht ab: ${and(relaxed.map((name) => conditions[name]))}.`
    })
  return [
    `Das habe ich${to} zusammengestellt: ${and(named)}.`,
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
  const named = strained.map(({ product: { product } }) => `„${product.title}“`)
  return `Am meisten sieht man das Budget bei ${and(named)}: Für mehr Geld gibt es Passenderes.`
}

function wordTotal({ total, budget, anchorPrice, pieces }: Outfit): string {
  if (total === null || pieces.length < 2) return ''
  const included = anchorPrice?.amount ?? 0
  const sum = { ...total, amount: total.amount + included }
  const counted = included > 0 ? ', mit dem, was du gewählt hast' : ''
  const within =
    budget?.max !== undefined && sum.amount <= budget.max
      ? `, im Rahmen deiner ${limit(budget.max, budget.currency)}`
      : ''
  return `Zusammen macht das ${priceWords(sum)}${counted}${within}.`
}

/** What is missing, each with its reason; what the shop does not have at all in one sentence. */
export function wordMissing({ unfilled }: Pick<Outfit, 'unfilled'>): string {
  const absent = unfilled.filter(({ why }) => why === 'nothing-found')
  const dear = unfilled
    .filter(({ why }) => why === 'budget')
    .map((missing) => {
      const { cheapest } = missing
      const least = cheapest === null ? '' : `; am günstigsten wäre ${priceWords(cheapest)}`
      return `Ins Budget passte ${missingName(missing)}${least}.`
    })
  const none = [...new Set(absent.map(missingName))]
  return [...new Set(dear), none.length === 0 ? '' : `Dazu passend gibt es leider ${and(none)}.`]
    .join(' ')
    .trim()
}

const missingName = ({ slot, category, isFurther }: UnfilledSlot): string =>
  isFurther === true ? `kein weiteres Teil dieser Art (${slotName(slot, category)})` : noSlot(slot, category)
