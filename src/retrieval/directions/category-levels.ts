import type { Category } from '../../product/taxonomy.ts'

type KindLevels = Readonly<Partial<Record<Category, number>>>

/** How formal a kind of garment is where nothing else tells, in [0, 1]; kinds that may be either are absent. */
export const categoryFormality: KindLevels = {
  ...{ suit: 1, 'formal-shoes': 1, tie: 1, cufflinks: 1, blazer: 0.9, heels: 0.8, clutch: 0.8 },
  ...{ loafers: 0.7, blouse: 0.7, shirt: 0.6, coat: 0.6, skirt: 0.6, pants: 0.6, polo: 0.4, cardigan: 0.5 },
  ...{ jeans: 0.3, sweater: 0.4, 't-shirt': 0.2, sneakers: 0.2, backpack: 0.2, shorts: 0.1, cap: 0.1 },
  ...{ 'tank-top': 0.1, hoodie: 0.1, sweatshirt: 0.1, tracksuit: 0, 'track-pants': 0, 'flip-flops': 0 },
  ...{ 'athletic-shoes': 0, slippers: 0, pajamas: 0, leggings: 0.1 },
}

/** How warm a kind of garment keeps where nothing else tells, in [0, 1]. */
export const categoryWarmth: KindLevels = {
  ...{ coat: 1, sweater: 0.85, jacket: 0.8, hoodie: 0.75, sweatshirt: 0.7, cardigan: 0.7, boots: 0.8 },
  ...{ scarf: 0.9, gloves: 0.9, beanie: 0.9, vest: 0.5, blazer: 0.55, jeans: 0.5, pants: 0.5 },
  ...{ tracksuit: 0.6, shirt: 0.4, blouse: 0.35, sneakers: 0.4, dress: 0.35, skirt: 0.3, 't-shirt': 0.25 },
  ...{ capris: 0.25, shorts: 0.1, 'tank-top': 0.1, sandals: 0.1, 'flip-flops': 0, swimsuit: 0 },
}
