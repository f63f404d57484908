import { merchantCategory } from '../../product/merchant-category.ts'
import type { Category } from '../../product/taxonomy.ts'
import type { Posterior } from '../classifier.ts'
import type { EyeCard } from './eye-card.ts'

/** What amateurs' words for a garment may mean in the shop's; a word that the card alone knows means what the card says. */
const meanings: Readonly<Record<string, readonly Category[]>> = {
  'T-Shirt': ['t-shirt', 'top'],
  Longsleeve: ['t-shirt', 'sweater', 'sweatshirt', 'top'],
  Pants: ['pants', 'capris', 'jeans', 'leggings', 'track-pants'],
  Shoes: [
    'sneakers',
    'athletic-shoes',
    'formal-shoes',
    'boots',
    'heels',
    'flats',
    'sandals',
    'flip-flops',
    'loafers',
  ],
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

/** Kinds that the article types lump together and the amateurs' words tell apart. */
const finer: readonly { readonly from: Category; readonly label: string; readonly to: Category }[] = [
  { from: 't-shirt', label: 'Polo', to: 'polo' },
  { from: 'sweatshirt', label: 'Hoodie', to: 'hoodie' },
]

/** Powers of the three judgements: article types, the first eye, amateurs' words (these only off the studio's pale ground). */
const trust = { types: 0.5, first: 0.5, words: 0.5 }
/** Makes the probabilities hold again after that; like the powers, chosen on val. */
const sharpness = 1.5
/** Counted for what a judgement rules out. */
const least = { types: 0.003, first: 0.01, words: 0.02 }

type Judgements = {
  readonly card: Pick<EyeCard, 'type_category' | 'garment_category'>
  readonly first: Posterior
  readonly studio: boolean
}

/** Probabilities of the shop's categories, from the heads `type` and `garment` and what the first eye thinks. */
export function categoryOf(
  heads: Readonly<Record<string, Posterior>>,
  { card, first, studio }: Judgements,
): Posterior {
  const types = sums(heads.type ?? {}, (label) => [asShopsSay(label) ?? card.type_category[label] ?? null])
  const words = sums(
    heads.garment ?? {},
    (label) => meanings[label] ?? [card.garment_category[label] ?? null],
  )
  const judged: Record<string, number> = {}
  for (const category of Object.keys(types)) {
    const off = studio ? 1 : ((words[category] ?? 0) + least.words) ** trust.words
    const evidence =
      ((types[category] ?? 0) + least.types) ** trust.types *
      ((first[category] ?? 0) + least.first) ** trust.first *
      off
    judged[category] = evidence ** sharpness
  }
  for (const { from, label, to } of finer) {
    const part = (judged[from] ?? 0) * (heads.garment?.[label] ?? 0)
    judged[to] = (judged[to] ?? 0) + part
    judged[from] = (judged[from] ?? 0) - part
  }
  const total = Object.values(judged).reduce((sum, value) => sum + value, 0)
  return Object.fromEntries(Object.entries(judged).map(([category, value]) => [category, value / total]))
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
