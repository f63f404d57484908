import type { SituationTable } from './situation.ts'

/** Sports. */
export const sports = {
  gym: {
    formality: 'sporty',
    wanted: {
      category: [
        't-shirt',
        'tank-top',
        'leggings',
        'shorts',
        'track-pants',
        'tracksuit',
        'sweatshirt',
        'hoodie',
        'athletic-shoes',
        'sneakers',
        'duffel-bag',
        'backpack',
        'cap',
      ],
      material: ['synthetic', 'polyester', 'nylon', 'cotton', 'mesh'],
      occasion: ['sport'],
    },
    unwanted: { category: ['jeans', 'heels', 'boots'] },
  },
  running: {
    formality: 'sporty',
    wanted: {
      category: ['athletic-shoes', 'shorts', 'leggings', 't-shirt', 'tank-top', 'cap', 'socks', 'jacket'],
      material: ['synthetic', 'polyester', 'nylon', 'cotton', 'mesh'],
      occasion: ['sport'],
    },
    unwanted: { category: ['jeans', 'boots', 'heels'] },
  },
  yoga: {
    formality: 'sporty',
    wanted: {
      category: ['leggings', 'tank-top', 'top', 'bra', 'sweatshirt', 'track-pants'],
      occasion: ['sport'],
      fit: ['slim', 'relaxed'],
    },
    unwanted: { category: ['jeans', 'heels', 'boots'] },
  },
  cycling: {
    formality: 'sporty',
    wanted: {
      category: ['shorts', 'leggings', 'jacket', 'athletic-shoes', 'sneakers', 'backpack', 't-shirt'],
      occasion: ['sport'],
    },
    unwanted: { category: ['heels', 'skirt'] },
  },
  tennis: {
    formality: 'sporty',
    wanted: {
      category: ['polo', 'shorts', 'skirt', 't-shirt', 'athletic-shoes', 'cap'],
      color: ['white'],
      occasion: ['sport'],
    },
    unwanted: { category: ['jeans', 'boots', 'heels'] },
  },
  golf: {
    formality: 'sporty',
    weather: 'mild',
    wanted: {
      category: ['polo', 'pants', 'shorts', 'sweater', 'vest', 'cap', 'athletic-shoes'],
      occasion: ['sport'],
    },
    unwanted: { category: ['jeans', 'heels'], pattern: ['graphic', 'animal', 'camouflage', 'tie-dye'] },
  },
  skiing: {
    formality: 'sporty',
    weather: 'cold',
    wanted: {
      category: ['jacket', 'pants', 'beanie', 'gloves', 'sweater', 'boots', 'sunglasses', 'scarf'],
      material: ['synthetic', 'fleece', 'wool', 'nylon'],
      occasion: ['sport'],
    },
    unwanted: { category: ['shorts', 'sandals', 'flip-flops', 'tank-top', 'swimsuit', 'heels'] },
  },
  'apres-ski': {
    formality: 'everyday',
    weather: 'cold',
    wanted: {
      category: ['sweater', 'boots', 'beanie', 'jacket', 'jeans', 'leggings'],
      material: ['wool', 'knit', 'fleece', 'velvet', 'corduroy', 'leather'],
    },
    unwanted: { category: ['shorts', 'sandals', 'flip-flops', 'tank-top', 'swimsuit', 'heels'] },
  },
  'horse-riding': {
    formality: 'sporty',
    wanted: { category: ['leggings', 'boots', 'jacket', 'polo', 'vest', 'gloves'], occasion: ['sport'] },
    unwanted: { category: ['heels', 'skirt', 'sandals'] },
  },
  'football-match': {
    formality: 'everyday',
    weather: 'cool',
    wanted: { category: ['jeans', 'hoodie', 'jacket', 'sneakers', 'scarf', 'beanie'] },
    unwanted: { category: ['heels', 'suit'] },
  },
  'football-training': {
    formality: 'sporty',
    wanted: {
      category: [
        't-shirt',
        'tank-top',
        'leggings',
        'shorts',
        'track-pants',
        'tracksuit',
        'sweatshirt',
        'hoodie',
        'athletic-shoes',
        'sneakers',
        'duffel-bag',
        'backpack',
        'cap',
      ],
      occasion: ['sport'],
    },
    unwanted: { category: ['jeans', 'heels'] },
  },
  'dance-class': {
    formality: 'sporty',
    wanted: {
      category: ['leggings', 'skirt', 'top', 'dress', 'flats', 'athletic-shoes'],
      occasion: ['sport'],
    },
    unwanted: { category: ['jeans', 'boots'] },
  },
  climbing: {
    formality: 'sporty',
    wanted: {
      category: ['leggings', 'track-pants', 't-shirt', 'tank-top', 'shorts', 'athletic-shoes'],
      occasion: ['sport'],
      fit: ['slim', 'relaxed'],
    },
    unwanted: { category: ['jeans', 'heels', 'skirt'] },
  },
  swimming: {
    formality: 'sporty',
    wanted: { category: ['swimsuit', 'flip-flops', 'shorts', 'robe'], occasion: ['beach', 'sport'] },
    unwanted: { category: ['jeans'] },
  },
  surfing: {
    formality: 'sporty',
    weather: 'hot',
    wanted: {
      category: ['swimsuit', 'shorts', 't-shirt', 'flip-flops', 'hoodie'],
      occasion: ['beach', 'sport'],
    },
    unwanted: { category: ['heels'] },
  },
  'ice-skating': {
    formality: 'everyday',
    weather: 'cold',
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
        'hat',
      ],
      material: ['wool', 'knit', 'fleece', 'velvet', 'corduroy', 'leather'],
    },
    unwanted: { category: ['shorts', 'sandals', 'flip-flops', 'tank-top', 'swimsuit', 'heels'] },
  },
  bowling: {
    formality: 'everyday',
    wanted: { category: ['jeans', 't-shirt', 'shirt', 'sneakers', 'socks'] },
    unwanted: { category: ['heels', 'skirt'] },
  },
  'school-sports': {
    formality: 'sporty',
    wanted: {
      category: [
        't-shirt',
        'tank-top',
        'leggings',
        'shorts',
        'track-pants',
        'tracksuit',
        'sweatshirt',
        'hoodie',
        'athletic-shoes',
        'sneakers',
        'duffel-bag',
        'backpack',
        'cap',
      ],
      occasion: ['sport'],
    },
    unwanted: { category: ['jeans'] },
  },
} as const satisfies SituationTable
