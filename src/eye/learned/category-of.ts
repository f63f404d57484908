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

/** Off the studio's pale ground, where article types were hardly trained, amateurs' words count as much: their powers. */
const offStudio = { types: 0.75, words: 0.75 }
/** Counted for what a judgement rules out. */
const least = { types: 0.003, words: 0.02 }

type Judgements = {
  readonly card: Pick<EyeCard, 'type_category' | 'garment_category'>
  readonly studio: boolean
}

/** Probabilities of the shop's categories, from the heads `type` and `garment`. */
export function categoryOf(
  heads: Readonly<Record<string, Posterior>>,
  { card, studio }: Judgements,
): Posterior {
  const types = sums(heads.type ?? {}, (label) => [asShopsSay(label) ?? card.type_category[label] ?? null])
  const words = sums(
    heads.garment ?? {},
    (label) => meanings[label] ?? [card.garment_category[label] ?? null],
  )
  const judged = studio ? { ...types } : withWords(types, words)
  for (const { from, label, to } of finer) {
    const part = (judged[from] ?? 0) * (heads.garment?.[label] ?? 0)
    judged[to] = (judged[to] ?? 0) + part
    judged[from] = (judged[from] ?? 0) - part
  }
  const total = Object.values(judged).reduce((sum, value) => sum + value, 0)
  return Object.fromEntries(Object.entries(judged).map(([category, value]) => [category, value / total]))
}

/** Amateurs' words only tell apart the kinds that they name: that it is a bag or a watch is left to the types. */
function withWords(
  types: Readonly<Record<string, number>>,
  words: Readonly<Record<string, number>>,
): Record<string, number> {
  const named = Object.keys(types).filter((category) => category in words)
  const before = named.reduce((sum, category) => sum + (types[category] ?? 0), 0)
  const judged = named.map((category) => {
    const type = ((types[category] ?? 0) + least.types) ** offStudio.types
    return [category, type * ((words[category] ?? 0) + least.words) ** offStudio.words] as const
  })
  const after = judged.reduce((sum, [, evidence]) => sum + evidence, 0)
  return { ...types, ...Object.fromEntries(judged.map(([category, p]) => [category, (p * before) / after])) }
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
