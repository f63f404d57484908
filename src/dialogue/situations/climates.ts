import type { Situation, SituationTable, Weather } from './situation.ts'

/** What people put on in a weather, where nothing else decides. */
export const clothesOf = {
  cold: {
    wanted: {
      category: [
        'coat',
        'jacket',
        'sweater',
        'cardigan',
        'boots',
        'beanie',
        'scarf',
        'gloves',
        'pants',
        'jeans',
      ],
      material: ['wool', 'knit', 'fleece', 'velvet', 'corduroy', 'leather', 'denim', 'polyester', 'nylon'],
    },
    unwanted: {
      category: ['shorts', 'sandals', 'flip-flops', 'tank-top', 'swimsuit', 'sunglasses'],
      material: ['linen'],
    },
  },
  cool: {
    wanted: {
      category: [
        'jacket',
        'coat',
        'sweater',
        'cardigan',
        'shirt',
        'jeans',
        'pants',
        'boots',
        'sneakers',
        'scarf',
      ],
    },
    unwanted: {
      category: ['shorts', 'sandals', 'flip-flops', 'tank-top', 'swimsuit'],
      material: ['linen'],
    },
  },
  mild: {
    wanted: {
      category: [
        'shirt',
        't-shirt',
        'blouse',
        'sweater',
        'cardigan',
        'jacket',
        'jeans',
        'pants',
        'sneakers',
        'flats',
      ],
    },
    unwanted: { category: ['gloves', 'beanie', 'flip-flops', 'swimsuit'] },
  },
  hot: {
    wanted: {
      category: [
        'dress',
        'skirt',
        'shorts',
        'pants',
        't-shirt',
        'top',
        'shirt',
        'sandals',
        'sneakers',
        'hat',
        'sunglasses',
      ],
      material: ['linen', 'cotton', 'viscose', 'chiffon'],
    },
    unwanted: {
      category: ['coat', 'beanie', 'gloves', 'scarf', 'boots'],
      material: ['wool', 'velvet', 'fleece', 'corduroy'],
    },
  },
  wet: {
    wanted: { category: ['jacket', 'coat', 'boots', 'umbrella', 'hat'] },
    unwanted: { category: ['sandals', 'flip-flops', 'sunglasses'], material: ['suede', 'silk', 'canvas'] },
  },
} as const satisfies Readonly<Record<Weather, Pick<Situation, 'wanted' | 'unwanted'>>>

const [cold, cool, mild, hot] = ['cold', 'cool', 'mild', 'hot'] as const

/** Regions by the weather that they have, month by month from January; `weather` is what they are known for. */
export const climates = {
  'far-north': {
    formality: 'everyday',
    weather: cold,
    months: [cold, cold, cold, cold, cool, cool, cool, cool, cool, cold, cold, cold],
  },
  nordic: {
    formality: 'everyday',
    weather: cold,
    months: [cold, cold, cold, cool, cool, mild, mild, mild, cool, cool, cold, cold],
  },
  'snowy-winters': {
    formality: 'everyday',
    weather: cold,
    months: [cold, cold, cold, cool, mild, hot, hot, hot, mild, cool, cold, cold],
  },
  'four-seasons': {
    formality: 'everyday',
    months: [cold, cold, cool, cool, mild, mild, hot, hot, mild, cool, cold, cold],
  },
  'british-weather': {
    formality: 'everyday',
    weather: cool,
    months: [cold, cold, cool, cool, cool, mild, mild, mild, cool, cool, cold, cold],
    wetIn: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  },
  'mild-coast': {
    formality: 'everyday',
    months: [cold, cold, cool, cool, mild, mild, mild, mild, mild, cool, cold, cold],
  },
  'southern-summer': {
    formality: 'everyday',
    weather: hot,
    months: [cool, cool, cool, mild, mild, hot, hot, hot, hot, mild, cool, cool],
  },
  'humid-summers': {
    formality: 'everyday',
    months: [cool, cool, cool, mild, mild, hot, hot, hot, hot, mild, mild, cool],
  },
  tropics: {
    formality: 'everyday',
    weather: hot,
    months: [hot, hot, hot, hot, hot, hot, hot, hot, hot, hot, hot, hot],
  },
  monsoon: {
    formality: 'everyday',
    weather: hot,
    months: [hot, hot, hot, hot, hot, hot, hot, hot, hot, hot, hot, hot],
    wetIn: [5, 6, 7, 8, 9],
  },
  desert: {
    formality: 'everyday',
    weather: hot,
    months: [mild, mild, hot, hot, hot, hot, hot, hot, hot, hot, mild, mild],
  },
  'southern-seasons': {
    formality: 'everyday',
    months: [hot, hot, mild, mild, cool, cool, cool, cool, mild, mild, mild, hot],
    isSouthern: true,
  },
  'high-country': {
    formality: 'everyday',
    weather: cool,
    months: [cold, cool, cool, cool, cool, cool, cool, cool, cool, cool, cool, cold],
  },
} as const satisfies SituationTable
