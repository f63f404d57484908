import type { SituationTable } from './situation.ts'

/** Places. */
export const places = {
  mountains: {
    formality: 'everyday',
    weather: 'cool',
    wanted: {
      category: [
        'jacket',
        'hoodie',
        'sweatshirt',
        't-shirt',
        'pants',
        'jeans',
        'shorts',
        'boots',
        'sneakers',
        'athletic-shoes',
        'backpack',
        'cap',
        'beanie',
        'hat',
      ],
    },
    unwanted: { category: ['heels', 'sandals', 'dress'] },
  },
  countryside: {
    formality: 'everyday',
    weather: 'mild',
    wanted: {
      category: ['boots', 'jeans', 'sweater', 'jacket', 'dress', 'shirt'],
      color: ['brown', 'beige', 'olive', 'green', 'orange', 'white'],
    },
    unwanted: { category: ['heels', 'clutch'] },
  },
  'modest-country': {
    formality: 'smart',
    weather: 'hot',
    wanted: {
      category: ['tunic', 'pants', 'dress', 'skirt', 'shirt', 'blouse'],
      length: ['maxi', 'midi', 'ankle'],
      sleeve_length: ['long', 'three-quarter'],
      fit: ['relaxed'],
      material: ['linen', 'cotton', 'viscose', 'chiffon'],
    },
    unwanted: {
      length: ['mini', 'short', 'cropped'],
      sleeve_length: ['sleeveless', 'spaghetti-strap', 'strapless'],
      category: ['shorts', 'tank-top'],
    },
  },
  church: {
    formality: 'smart',
    wanted: {
      category: ['dress', 'skirt', 'blouse', 'shirt', 'pants', 'blazer', 'flats', 'loafers'],
      length: ['midi', 'maxi', 'knee'],
    },
    unwanted: {
      length: ['mini'],
      category: [
        'shorts',
        'tank-top',
        'athletic-shoes',
        'track-pants',
        'tracksuit',
        'hoodie',
        'sweatshirt',
        'flip-flops',
        'cap',
      ],
      pattern: ['graphic', 'animal', 'camouflage', 'tie-dye'],
    },
  },
  mosque: {
    formality: 'smart',
    wanted: {
      category: ['tunic', 'pants', 'dress', 'skirt', 'scarf', 'shirt'],
      length: ['maxi', 'ankle'],
      sleeve_length: ['long'],
      fit: ['relaxed'],
    },
    unwanted: {
      length: ['mini', 'short'],
      category: ['shorts', 'tank-top'],
      sleeve_length: ['sleeveless', 'strapless'],
    },
  },
  lake: {
    formality: 'everyday',
    weather: 'hot',
    wanted: {
      category: [
        'swimsuit',
        'shorts',
        'dress',
        'tank-top',
        'sandals',
        'flip-flops',
        'hat',
        'sunglasses',
        'tunic',
      ],
    },
    unwanted: { category: ['heels', 'coat'] },
  },
  oktoberfest: {
    formality: 'everyday',
    weather: 'cool',
    wanted: {
      category: ['dress', 'shirt', 'skirt', 'cardigan', 'vest', 'flats', 'boots', 'pants'],
      pattern: ['checkered'],
      occasion: ['ethnic', 'party'],
    },
    unwanted: {
      category: [
        'athletic-shoes',
        'track-pants',
        'tracksuit',
        'hoodie',
        'sweatshirt',
        'flip-flops',
        'cap',
        'heels',
        'blazer',
        'suit',
        'formal-shoes',
      ],
      material: ['velvet', 'satin', 'silk'],
    },
  },
  almhochzeit: {
    formality: 'dressed',
    weather: 'cool',
    wanted: {
      category: ['dress', 'suit', 'vest', 'blazer', 'shirt', 'flats', 'boots'],
      occasion: ['wedding', 'ethnic'],
    },
    unwanted: {
      category: [
        'athletic-shoes',
        'track-pants',
        'tracksuit',
        'hoodie',
        'sweatshirt',
        'flip-flops',
        'cap',
        'heels',
      ],
    },
  },
  forest: {
    formality: 'everyday',
    weather: 'cool',
    wanted: {
      category: [
        'jacket',
        'hoodie',
        'sweatshirt',
        't-shirt',
        'pants',
        'jeans',
        'shorts',
        'boots',
        'sneakers',
        'athletic-shoes',
        'backpack',
        'cap',
        'beanie',
        'hat',
      ],
    },
    unwanted: { category: ['heels', 'sandals'], color: ['white'] },
  },
  'big-city': {
    formality: 'everyday',
    wanted: {
      category: ['sneakers', 'jeans', 'blazer', 'coat', 'boots', 'sunglasses'],
      color: ['black', 'gray', 'white'],
    },
  },
  'cruise-port': {
    formality: 'everyday',
    weather: 'hot',
    wanted: { category: ['dress', 'shorts', 'shirt', 'sneakers', 'sandals', 'hat'] },
    unwanted: { category: ['heels'] },
  },
} as const satisfies SituationTable
