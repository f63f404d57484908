import { clothesOf } from './climates.ts'
import type { SituationTable } from './situation.ts'

const { cold, hot, wet } = clothesOf

/** Seasons, months and weather. */
export const weathers = {
  spring: {
    weather: 'mild',
    wanted: {
      category: ['jacket', 'cardigan', 'dress', 'jeans', 'sneakers', 'blouse', 'flats'],
      color: ['white', 'beige', 'blue', 'turquoise', 'yellow', 'pink'],
    },
  },
  summer: { weather: 'hot', ...hot },
  autumn: {
    weather: 'cool',
    wanted: {
      category: ['jacket', 'coat', 'sweater', 'cardigan', 'boots', 'jeans', 'scarf'],
      color: ['brown', 'beige', 'olive', 'green', 'orange', 'white'],
    },
    unwanted: { category: ['shorts', 'sandals', 'flip-flops', 'tank-top', 'swimsuit'] },
  },
  winter: { weather: 'cold', ...cold },
  january: { weather: 'cold', ...cold },
  february: { weather: 'cold', ...cold },
  march: {
    weather: 'cool',
    wanted: { category: ['jacket', 'coat', 'sweater', 'boots', 'jeans', 'scarf'] },
    unwanted: { category: ['shorts', 'sandals', 'flip-flops', 'tank-top', 'swimsuit'] },
  },
  april: {
    weather: 'cool',
    wanted: { category: ['jacket', 'sweater', 'cardigan', 'jeans', 'sneakers', 'boots', 'umbrella'] },
    unwanted: { category: ['flip-flops', 'shorts'] },
  },
  'in-may': {
    weather: 'mild',
    wanted: { category: ['dress', 'jacket', 'cardigan', 'jeans', 'sneakers', 'flats', 'blouse'] },
    unwanted: { category: ['coat', 'gloves', 'beanie'] },
  },
  june: { weather: 'hot', ...hot },
  july: { weather: 'hot', ...hot },
  august: { weather: 'hot', ...hot },
  september: {
    weather: 'mild',
    wanted: { category: ['jacket', 'cardigan', 'dress', 'jeans', 'boots', 'sneakers'] },
    unwanted: { category: ['gloves', 'flip-flops'] },
  },
  october: {
    weather: 'cool',
    wanted: { category: ['jacket', 'coat', 'sweater', 'boots', 'jeans', 'scarf'] },
    unwanted: { category: ['shorts', 'sandals', 'flip-flops', 'tank-top', 'swimsuit'] },
  },
  november: {
    weather: 'cool',
    wanted: {
      category: ['coat', 'jacket', 'sweater', 'boots', 'scarf', 'pants'],
      material: ['wool', 'knit', 'fleece', 'velvet', 'corduroy', 'leather'],
    },
    unwanted: { category: ['shorts', 'sandals', 'flip-flops', 'tank-top', 'swimsuit'] },
  },
  december: { weather: 'cold', ...cold },
  heatwave: {
    weather: 'hot',
    wanted: {
      category: [
        'dress',
        'shorts',
        'skirt',
        't-shirt',
        'tank-top',
        'top',
        'shirt',
        'sandals',
        'sneakers',
        'hat',
        'sunglasses',
      ],
      material: ['linen', 'cotton', 'viscose', 'chiffon'],
      color: ['white', 'beige', 'blue', 'turquoise', 'yellow', 'pink'],
      fit: ['relaxed'],
    },
    unwanted: {
      category: ['coat', 'beanie', 'gloves', 'scarf', 'boots'],
      material: ['wool', 'polyester', 'leather'],
    },
  },
  rain: {
    weather: 'wet',
    saidAs: ['rain', 'waterproof', 'water-repellent', 'wasserdicht', 'wasserabweisend'],
    wanted: { ...wet.wanted, material: ['polyester', 'synthetic', 'nylon', 'leather'] },
    unwanted: {
      category: ['sandals', 'flip-flops', 'flats', 'sunglasses'],
      material: ['wool', 'suede', 'silk', 'canvas'],
    },
  },
  snow: {
    weather: 'cold',
    wanted: cold.wanted,
    unwanted: {
      ...cold.unwanted,
      category: [...cold.unwanted.category, 'flats', 'heels', 'sneakers'],
    },
  },
  mud: {
    weather: 'wet',
    wanted: {
      category: ['boots', 'jacket', 'jeans'],
      material: ['leather', 'nylon'],
      color: ['black', 'brown', 'olive'],
    },
    unwanted: {
      category: ['heels', 'flats', 'sandals', 'flip-flops', 'sneakers', 'loafers'],
      color: ['white'],
      material: ['suede'],
    },
  },
  windy: {
    weather: 'cool',
    wanted: { category: ['jacket', 'coat', 'pants', 'jeans', 'beanie', 'scarf'] },
    unwanted: { category: ['skirt'] },
  },
  'chilly-evening': {
    weather: 'cool',
    wanted: { category: ['cardigan', 'jacket', 'blazer', 'scarf', 'sweater'] },
    unwanted: { category: ['tank-top'] },
  },
  unheated: { weather: 'cold', ...cold },
} as const satisfies SituationTable
