import type { SituationTable } from './situation.ts'

/** Evenings and parties. */
export const parties = {
  // Who has guests in stays inside.
  hosting: { unwanted: { category: ['coat', 'jacket', 'scarf', 'gloves', 'beanie', 'boots'] } },
  'birthday-party': {
    formality: 'smart',
    wanted: {
      category: ['dress', 'jumpsuit', 'skirt', 'top', 'blouse', 'shirt', 'jeans', 'heels', 'sneakers'],
      occasion: ['party'],
    },
    unwanted: {
      category: ['athletic-shoes', 'track-pants', 'tracksuit', 'hoodie', 'sweatshirt', 'flip-flops', 'cap'],
    },
  },
  'garden-party': {
    formality: 'smart',
    weather: 'hot',
    wanted: {
      category: ['dress', 'skirt', 'blouse', 'shirt', 'pants', 'sandals', 'flats', 'loafers', 'hat'],
      color: ['white', 'beige', 'blue', 'turquoise', 'yellow', 'pink'],
      pattern: ['floral', 'dots', 'striped', 'solid'],
      material: ['linen', 'cotton', 'viscose', 'chiffon'],
      length: ['midi', 'knee', 'maxi'],
      occasion: ['party', 'casual'],
    },
    unwanted: { category: ['heels', 'boots', 'tracksuit', 'hoodie'], color: ['black'] },
  },
  'cocktail-party': {
    formality: 'dressed',
    wanted: {
      category: ['dress', 'jumpsuit', 'suit', 'blazer', 'heels', 'formal-shoes', 'clutch'],
      occasion: ['party'],
      length: ['knee', 'midi', 'short'],
      material: ['silk', 'satin', 'lace', 'chiffon', 'velvet', 'wool'],
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
        'jeans',
      ],
    },
  },
  'house-warming': {
    formality: 'everyday',
    wanted: {
      category: ['jeans', 'dress', 'shirt', 'blouse', 'sweater', 'skirt', 'sneakers', 'flats', 'boots'],
    },
    unwanted: {
      category: ['athletic-shoes', 'track-pants', 'tracksuit', 'hoodie', 'sweatshirt', 'flip-flops', 'cap'],
    },
  },
  'new-years-eve': {
    formality: 'dressed',
    weather: 'cold',
    wanted: {
      category: ['dress', 'jumpsuit', 'skirt', 'suit', 'blazer', 'heels', 'clutch', 'boots'],
      occasion: ['party'],
      material: ['satin', 'velvet', 'silk'],
      color: ['black', 'gold', 'silver'],
    },
    unwanted: {
      category: ['athletic-shoes', 'track-pants', 'tracksuit', 'hoodie', 'sweatshirt', 'flip-flops', 'cap'],
    },
  },
  'christmas-party': {
    formality: 'dressed',
    weather: 'cold',
    wanted: {
      category: ['dress', 'blazer', 'skirt', 'sweater', 'blouse', 'shirt', 'heels', 'boots'],
      material: ['velvet', 'satin', 'wool', 'knit'],
      color: ['red', 'green', 'burgundy', 'gold', 'black'],
      occasion: ['party'],
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
        'shorts',
        'sandals',
        'tank-top',
        'swimsuit',
      ],
    },
  },
  halloween: {
    formality: 'everyday',
    weather: 'cool',
    wanted: {
      color: ['black', 'orange', 'purple'],
      category: ['dress', 'boots', 't-shirt', 'coat', 'leggings'],
    },
    unwanted: { color: ['white'] },
  },
  carnival: {
    formality: 'everyday',
    weather: 'cold',
    wanted: {
      color: ['multicolor', 'red', 'yellow', 'green'],
      pattern: ['dots', 'striped', 'checkered', 'animal'],
    },
    unwanted: { color: ['black', 'navy', 'gray', 'white', 'beige', 'brown', 'blue'] },
  },
  'club-night': {
    formality: 'dressed',
    wanted: {
      category: ['dress', 'skirt', 'top', 'jumpsuit', 'jeans', 'heels', 'boots', 'sneakers', 'clutch'],
      color: ['black', 'silver', 'red', 'gold'],
      occasion: ['party'],
      length: ['mini', 'short'],
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
        'cardigan',
      ],
    },
  },
  'night-out': {
    formality: 'smart',
    wanted: {
      category: ['dress', 'jeans', 'top', 'skirt', 'blazer', 'shirt', 'boots', 'heels', 'sneakers'],
      occasion: ['party'],
    },
    unwanted: {
      category: ['athletic-shoes', 'track-pants', 'tracksuit', 'hoodie', 'sweatshirt', 'flip-flops', 'cap'],
    },
  },
  'dinner-party': {
    formality: 'smart',
    wanted: {
      category: ['dress', 'blouse', 'shirt', 'pants', 'skirt', 'blazer', 'flats', 'heels', 'loafers'],
    },
    unwanted: {
      category: ['athletic-shoes', 'track-pants', 'tracksuit', 'hoodie', 'sweatshirt', 'flip-flops', 'cap'],
    },
  },
  'fancy-restaurant': {
    formality: 'dressed',
    wanted: {
      category: [
        'dress',
        'suit',
        'blazer',
        'blouse',
        'shirt',
        'skirt',
        'pants',
        'jumpsuit',
        'heels',
        'formal-shoes',
        'loafers',
        'flats',
        'clutch',
        'handbag',
        'tie',
        'coat',
      ],
      occasion: ['party', 'formal'],
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
        'jeans',
        'sneakers',
      ],
    },
  },
  barbecue: {
    formality: 'everyday',
    weather: 'hot',
    wanted: {
      category: ['shorts', 't-shirt', 'shirt', 'dress', 'jeans', 'sneakers', 'sandals', 'cap'],
      material: ['linen', 'cotton', 'viscose', 'chiffon'],
    },
    unwanted: { category: ['heels', 'suit', 'tie'], color: ['white'] },
  },
  'pub-night': {
    formality: 'everyday',
    wanted: { category: ['jeans', 'shirt', 'sweater', 'boots', 'sneakers', 'jacket', 't-shirt'] },
    unwanted: { category: ['suit', 'tie'] },
  },
  ball: {
    formality: 'formal',
    wanted: {
      category: ['dress', 'suit', 'heels', 'formal-shoes', 'clutch', 'tie'],
      occasion: ['formal', 'party'],
      material: ['silk', 'satin', 'lace', 'chiffon', 'velvet', 'wool'],
      length: ['maxi'],
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
        'jeans',
        'sneakers',
      ],
      length: ['mini'],
    },
  },
  opera: {
    formality: 'dressed',
    weather: 'cool',
    wanted: {
      category: [
        'dress',
        'suit',
        'blazer',
        'blouse',
        'shirt',
        'skirt',
        'pants',
        'jumpsuit',
        'heels',
        'formal-shoes',
        'loafers',
        'flats',
        'clutch',
        'handbag',
        'tie',
        'coat',
      ],
      material: ['silk', 'satin', 'lace', 'chiffon', 'velvet', 'wool'],
      color: ['black', 'navy', 'burgundy'],
      occasion: ['formal', 'party'],
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
        'jeans',
        'sneakers',
      ],
    },
  },
  theater: {
    formality: 'smart',
    wanted: {
      category: [
        'dress',
        'suit',
        'blazer',
        'blouse',
        'shirt',
        'skirt',
        'pants',
        'jumpsuit',
        'heels',
        'formal-shoes',
        'loafers',
        'flats',
        'clutch',
        'handbag',
        'tie',
        'coat',
      ],
    },
    unwanted: {
      category: ['athletic-shoes', 'track-pants', 'tracksuit', 'hoodie', 'sweatshirt', 'flip-flops', 'cap'],
    },
  },
  'classical-concert': {
    formality: 'smart',
    wanted: {
      category: [
        'blazer',
        'shirt',
        'blouse',
        'dress',
        'skirt',
        'pants',
        'sweater',
        'loafers',
        'flats',
        'formal-shoes',
        'boots',
        'handbag',
        'laptop-bag',
        'coat',
      ],
      color: ['black', 'navy', 'gray', 'burgundy', 'brown'],
    },
    unwanted: {
      category: ['athletic-shoes', 'track-pants', 'tracksuit', 'hoodie', 'sweatshirt', 'flip-flops', 'cap'],
    },
  },
  'rock-concert': {
    formality: 'everyday',
    wanted: {
      category: ['jeans', 't-shirt', 'jacket', 'boots', 'sneakers', 'shorts'],
      color: ['black'],
      pattern: ['graphic', 'solid'],
      material: ['leather', 'denim'],
    },
    unwanted: { category: ['heels', 'suit', 'handbag'] },
  },
  festival: {
    formality: 'everyday',
    weather: 'hot',
    wanted: {
      category: [
        'shorts',
        'dress',
        't-shirt',
        'boots',
        'sneakers',
        'jacket',
        'hat',
        'sunglasses',
        'backpack',
      ],
      material: ['denim', 'cotton'],
    },
    unwanted: { category: ['heels', 'suit', 'formal-shoes', 'clutch'] },
  },
  'muddy-festival': {
    formality: 'everyday',
    weather: 'wet',
    wanted: {
      category: ['boots', 'jacket', 'shorts', 'jeans', 'backpack', 'hat', 'hoodie'],
      material: ['polyester', 'leather', 'nylon', 'denim', 'synthetic'],
      color: ['black', 'brown', 'olive', 'navy'],
    },
    unwanted: {
      category: ['heels', 'sandals', 'flip-flops', 'flats', 'sneakers', 'formal-shoes', 'loafers'],
      color: ['white'],
      material: ['wool', 'suede'],
    },
  },
  casino: {
    formality: 'dressed',
    wanted: {
      category: [
        'dress',
        'suit',
        'blazer',
        'blouse',
        'shirt',
        'skirt',
        'pants',
        'jumpsuit',
        'heels',
        'formal-shoes',
        'loafers',
        'flats',
        'clutch',
        'handbag',
        'tie',
        'coat',
      ],
      color: ['black', 'red'],
      occasion: ['party'],
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
        'jeans',
      ],
    },
  },
  'date-night': {
    formality: 'smart',
    wanted: {
      category: ['dress', 'blouse', 'top', 'shirt', 'jeans', 'skirt', 'blazer', 'heels', 'boots', 'loafers'],
      color: ['black', 'red', 'burgundy', 'navy'],
      occasion: ['party'],
    },
    unwanted: {
      category: ['athletic-shoes', 'track-pants', 'tracksuit', 'hoodie', 'sweatshirt', 'flip-flops', 'cap'],
    },
  },
  'first-date': {
    formality: 'smart',
    wanted: {
      category: ['jeans', 'dress', 'shirt', 'blouse', 'sweater', 'skirt', 'boots', 'sneakers', 'loafers'],
    },
    unwanted: {
      category: ['athletic-shoes', 'track-pants', 'tracksuit', 'hoodie', 'sweatshirt', 'flip-flops', 'cap'],
      pattern: ['graphic', 'animal', 'camouflage', 'tie-dye'],
    },
  },
  brunch: {
    formality: 'smart',
    weather: 'mild',
    wanted: {
      category: ['dress', 'skirt', 'blouse', 'jeans', 'cardigan', 'shirt', 'flats', 'sneakers', 'sandals'],
      color: ['white', 'beige', 'blue', 'turquoise', 'yellow', 'pink'],
    },
    unwanted: {
      category: ['athletic-shoes', 'track-pants', 'tracksuit', 'hoodie', 'sweatshirt', 'flip-flops', 'cap'],
    },
  },
  'tea-party': {
    formality: 'smart',
    weather: 'mild',
    wanted: {
      category: ['dress', 'skirt', 'blouse', 'cardigan', 'flats', 'hat'],
      pattern: ['floral', 'dots'],
      length: ['midi'],
    },
    unwanted: {
      category: ['athletic-shoes', 'track-pants', 'tracksuit', 'hoodie', 'sweatshirt', 'flip-flops', 'cap'],
    },
  },
  'wine-tasting': {
    formality: 'smart',
    weather: 'mild',
    wanted: { category: ['dress', 'blazer', 'shirt', 'pants', 'skirt', 'loafers', 'flats', 'boots'] },
    unwanted: {
      category: ['athletic-shoes', 'track-pants', 'tracksuit', 'hoodie', 'sweatshirt', 'flip-flops', 'cap'],
      color: ['white'],
    },
  },
  vernissage: {
    formality: 'smart',
    wanted: {
      category: ['dress', 'blazer', 'pants', 'jumpsuit', 'blouse', 'loafers', 'boots'],
      color: ['black', 'white'],
      pattern: ['geometric', 'abstract', 'solid'],
    },
    unwanted: {
      category: ['athletic-shoes', 'track-pants', 'tracksuit', 'hoodie', 'sweatshirt', 'flip-flops', 'cap'],
    },
  },
  karaoke: {
    formality: 'everyday',
    wanted: { category: ['jeans', 'top', 'skirt', 'shirt', 'sneakers', 'boots'], occasion: ['party'] },
  },
  'family-party': {
    formality: 'smart',
    wanted: {
      category: ['dress', 'shirt', 'blouse', 'sweater', 'cardigan', 'pants', 'skirt', 'flats', 'loafers'],
    },
    unwanted: {
      sleeve_length: ['strapless'],
      occasion: ['ethnic', 'sport', 'beach'],
      category: ['athletic-shoes', 'track-pants', 'tracksuit', 'hoodie', 'sweatshirt', 'flip-flops', 'cap'],
      length: ['mini'],
    },
  },
  'meet-the-parents': {
    formality: 'smart',
    wanted: {
      category: ['dress', 'blouse', 'shirt', 'sweater', 'skirt', 'pants', 'blazer', 'flats', 'loafers'],
    },
    unwanted: {
      category: ['athletic-shoes', 'track-pants', 'tracksuit', 'hoodie', 'sweatshirt', 'flip-flops', 'cap'],
      pattern: ['graphic', 'animal', 'camouflage', 'tie-dye'],
      length: ['mini'],
    },
  },
  races: {
    formality: 'dressed',
    weather: 'mild',
    wanted: {
      category: ['dress', 'skirt', 'blazer', 'suit', 'hat', 'heels', 'flats', 'clutch'],
      length: ['knee', 'midi'],
      pattern: ['floral', 'dots'],
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
        'jeans',
        'shorts',
      ],
    },
  },
} as const satisfies SituationTable
