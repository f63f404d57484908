import { merchantCategory } from '../../product/merchant-category.ts'
import { type Category, categories, categoryTerms, type Family } from '../../product/taxonomy.ts'
import type { EyeCard } from './eye-card.ts'
import type { Posterior } from './posterior.ts'

/** What amateurs' words for a garment may mean in the shop's; a word that the card alone knows means what the card says. */
const meanings: Readonly<Record<string, readonly Category[]>> = {
  'T-Shirt': ['t-shirt', 'top'],
  Longsleeve: ['t-shirt', 'sweater', 'sweatshirt', 'top'],
  Pants: ['pants', 'capris', 'jeans', 'leggings', 'track-pants'],
  Shoes: categories.filter((category) => categoryTerms[category].family === 'shoes'),
  Dress: ['dress', 'tunic'],
  Outwear: ['jacket', 'coat', 'cardigan'],
  Hat: ['hat', 'cap', 'beanie'],
  Polo: ['polo', 't-shirt'],
  Undershirt: ['undershirt', 'tank-top', 't-shirt'],
  Blazer: ['blazer', 'jacket'],
  Hoodie: ['hoodie', 'sweatshirt'],
  Body: ['bodysuit', 't-shirt'],
  Top: ['top', 't-shirt', 'tank-top'],
  Blouse: ['blouse', 'top', 'shirt'],
}

/** Kinds that the article types lump together, and the amateurs' words or the cells tell apart. */
const finer: readonly { readonly from: Category; readonly label: string; readonly to: Category }[] = [
  { from: 't-shirt', label: 'Polo', to: 'polo' },
  { from: 'sweatshirt', label: 'Hoodie', to: 'hoodie' },
]
/** The cells know coats, which article types call jackets. */
const coat = { kind: 'coat', from: 'jacket', to: 'coat' } as const

/**
 * How much amateurs' words and the cells count beside the types: their powers; and what is counted for what they rule out. What the cells
 * take a thing for is surer on people; in flat lays it leans on the largest thing of the picture, less so in a thing's own view.
 */
const judgement = {
  words: 0.3,
  cells: { worn: 0.9, laid: 0.25, alone: 0.5 },
  leastWords: 0.05,
  leastCells: 0.04,
}

export type Judgements = {
  readonly card: Pick<EyeCard, 'type_category' | 'garment_category' | 'cells' | 'type_share' | 'type_family'>
  /** Probabilities of the kinds of cell that the garment may be; none of a photo read as a whole. */
  readonly kinds: Readonly<Record<string, number>>
  /** Whether somebody wears it, it lies there, or was looked at alone. */
  readonly as?: keyof typeof judgement.cells
  /** True of a picture that is not of the kind that shops take: what one shop sells often says little there. */
  readonly foreign?: boolean
}

/**
 * Power by which a type's share of training is taken out of its probability in pictures unlike those: of held-out products, amateurs' photos
 * and drawings as many are right from 0 to 0.5, and at 0.3 no domain is less likely.
 */
const unlearned = 0.3
/**
 * There a kurta or a sari is this much less likely: a twelfth of what training's shop sells, nothing of 288 held-out garments of others. At
 * 0.2 to 1 as many held-out pictures of each domain are read right.
 */
const ofOneShop = { family: 'ethnic', factor: 0.25 } as const

/** Probabilities of the shop's categories, from the heads `type` and `garment` and the kinds of cell. */
export function categoryOf(
  heads: Readonly<Record<string, Posterior>>,
  { card, kinds, as = 'laid', foreign = false }: Judgements,
): Posterior {
  const read = foreign ? withoutHabit(heads.type ?? {}, { card, as }) : (heads.type ?? {})
  const types = sums(agreeing(read, { card, kinds, as }), (label) => [
    asShopsSay(label) ?? card.type_category[label] ?? null,
  ])
  const words = sums(
    heads.garment ?? {},
    (label) => meanings[label] ?? [card.garment_category[label] ?? null],
  )
  const judged = withWords(types, words)
  for (const { from, label, to } of finer)
    share(judged, { from, to, part: (heads.garment?.[label] ?? 0) ** 2 })
  share(judged, { ...coat, part: kinds[coat.kind] ?? 0 })
  return normalized(judged)
}

/** On people the cells' group does it: there taking the shares out as well made street garments' types right in .874 where they were in .889. */
function withoutHabit(types: Posterior, { card, as }: Pick<Judgements, 'card' | 'as'>): Posterior {
  const power = as === 'worn' ? 0 : unlearned
  const weightOf = ({ type_share, type_family }: Judgements['card'], label: string) =>
    (type_share[label] ?? 1) ** -power * (type_family[label] === ofOneShop.family ? ofOneShop.factor : 1)
  return normalized(
    Object.fromEntries(Object.entries(types).map(([label, p]) => [label, p * weightOf(card, label)])),
  )
}

/** Types by their probability, those that the cells contradict by less. */
function agreeing(types: Posterior, { card, kinds, as = 'laid' }: Judgements): Posterior {
  if (Object.keys(kinds).length === 0) return types
  const power = judgement.cells[as]
  const support: Record<string, number> = {}
  for (const [kind, p] of Object.entries(kinds))
    for (const label of card.cells.types[kind] ?? []) support[label] = (support[label] ?? 0) + p
  return Object.fromEntries(
    Object.entries(types).map(([label, p]) => [
      label,
      p * (Math.min(1, support[label] ?? 0) + judgement.leastCells) ** power,
    ]),
  )
}

/** Amateurs' words only tell apart the kinds that they name: that it is a bag or a watch is left to the types. */
function withWords(types: Posterior, words: Posterior): Record<string, number> {
  const named = Object.keys(types).filter((category) => category in words)
  const before = named.reduce((sum, category) => sum + (types[category] ?? 0), 0)
  const judged = named.map((category) => {
    const evidence = ((words[category] ?? 0) + judgement.leastWords) ** judgement.words
    return [category, (types[category] ?? 0) * evidence] as const
  })
  const after = judged.reduce((sum, [, evidence]) => sum + evidence, 0) || 1
  return { ...types, ...Object.fromEntries(judged.map(([category, p]) => [category, (p * before) / after])) }
}

function share(
  judged: Record<string, number>,
  { from, to, part }: { from: Category; to: Category; part: number },
): void {
  const moved = (judged[from] ?? 0) * Math.min(1, part)
  judged[to] = (judged[to] ?? 0) + moved
  judged[from] = (judged[from] ?? 0) - moved
}

/** Probabilities of the families, out of those of their categories; what people wear for sport on their legs are trousers as well. */
export function familiesOf(category: Posterior): Partial<Record<Family, number>> {
  const out: Partial<Record<Family, number>> = {}
  for (const [name, p] of Object.entries(category)) {
    const { family, slot } = categoryTerms[name as Category]
    out[family] = (out[family] ?? 0) + p
    if (family === 'sportswear' && slot === 'bottom') out.bottoms = (out.bottoms ?? 0) + p
  }
  return out
}

const shopCategories = new Map<string, Category | null>()

/** Article types are shops' labels: a photo of "Sports Shoes" and a row that says so must agree. */
function asShopsSay(label: string): Category | null {
  const known = shopCategories.get(label)
  if (known !== undefined) return known
  const category = merchantCategory(label)
  shopCategories.set(label, category)
  return category
}

/** Adds up labels by the categories they mean; what the shop doesn't sell counts for none. */
function sums(posterior: Posterior, categoriesOf: (label: string) => readonly (string | null)[]) {
  const out: Record<string, number> = {}
  for (const [label, p] of Object.entries(posterior))
    for (const category of categoriesOf(label))
      if (category !== null) out[category] = (out[category] ?? 0) + p
  return out
}

function normalized(judged: Readonly<Record<string, number>>): Posterior {
  const total = Object.values(judged).reduce((sum, value) => sum + value, 0) || 1
  return Object.fromEntries(Object.entries(judged).map(([name, value]) => [name, value / total]))
}
