import type { Category } from '../../product/taxonomy.ts'

type CategoryLevels = Readonly<Partial<Record<Category, number>>>

/** Levels in [0, 1], each with the categories that stand there. */
const levels = (
  ...groups: readonly (readonly [level: number, categories: readonly Category[]])[]
): CategoryLevels =>
  Object.fromEntries(groups.flatMap(([level, categories]) => categories.map((category) => [category, level])))

/** How formal a category is where nothing else tells; categories that may be either are absent. */
export const categoryFormality = levels(
  [1, ['suit', 'formal-shoes', 'tie', 'cufflinks']],
  [0.9, ['blazer']],
  [0.8, ['heels', 'clutch']],
  [0.7, ['loafers', 'blouse']],
  [0.6, ['shirt', 'coat', 'skirt', 'pants']],
  [0.5, ['cardigan']],
  [0.4, ['polo', 'sweater']],
  [0.3, ['jeans']],
  [0.2, ['t-shirt', 'sneakers', 'backpack']],
  [0.1, ['shorts', 'cap', 'tank-top', 'hoodie', 'sweatshirt', 'leggings']],
  [0, ['tracksuit', 'track-pants', 'flip-flops', 'athletic-shoes', 'slippers', 'pajamas']],
)

/** How warm a category keeps where nothing else tells. */
export const categoryWarmth = levels(
  [1, ['coat']],
  [0.9, ['scarf', 'gloves', 'beanie']],
  [0.85, ['sweater']],
  [0.8, ['jacket', 'boots']],
  [0.75, ['hoodie']],
  [0.7, ['sweatshirt', 'cardigan']],
  [0.6, ['tracksuit']],
  [0.55, ['blazer']],
  [0.5, ['vest', 'jeans', 'pants']],
  [0.4, ['shirt', 'sneakers']],
  [0.35, ['blouse', 'dress']],
  [0.3, ['skirt']],
  [0.25, ['t-shirt', 'capris']],
  [0.1, ['shorts', 'tank-top', 'sandals']],
  [0, ['flip-flops', 'swimsuit']],
)
