import type { SituationTable } from './situation.ts'

/** Styles and aesthetics. */
export const styles = {
  basics: {
    formality: 'everyday',
    wanted: {
      category: ['t-shirt', 'jeans', 'shirt', 'sweater', 'pants', 'sneakers', 'blouse', 'cardigan'],
      pattern: ['solid'],
      color: ['white', 'black', 'gray', 'navy', 'beige', 'blue'],
    },
    unwanted: { pattern: ['graphic', 'animal', 'camouflage', 'tie-dye', 'floral'] },
  },
  boho: {
    formality: 'everyday',
    wanted: {
      category: ['dress', 'skirt', 'blouse', 'tunic', 'boots', 'sandals', 'hat'],
      pattern: ['floral', 'paisley', 'embroidered', 'tie-dye'],
      fit: ['relaxed', 'flared'],
      length: ['maxi'],
      color: ['brown', 'beige', 'olive', 'green', 'orange', 'white'],
      material: ['lace', 'cotton', 'suede'],
    },
    unwanted: { category: ['suit', 'tie'] },
  },
  cottagecore: {
    formality: 'everyday',
    wanted: {
      category: ['dress', 'skirt', 'blouse', 'cardigan', 'flats', 'hat'],
      pattern: ['floral', 'checkered', 'embroidered', 'dots'],
      material: ['cotton', 'linen', 'lace'],
      length: ['midi', 'maxi'],
    },
    unwanted: { color: ['black'], material: ['leather'] },
  },
  minimalist: {
    formality: 'smart',
    wanted: {
      pattern: ['solid'],
      color: ['black', 'white', 'gray', 'beige', 'navy'],
      fit: ['straight', 'regular', 'relaxed'],
    },
    unwanted: {
      pattern: ['graphic', 'animal', 'camouflage', 'tie-dye', 'floral', 'paisley'],
      color: ['multicolor'],
    },
  },
  preppy: {
    formality: 'smart',
    wanted: {
      category: ['polo', 'blazer', 'shirt', 'sweater', 'skirt', 'pants', 'loafers', 'cardigan'],
      pattern: ['plaid', 'striped', 'checkered'],
      color: ['navy', 'white', 'red', 'green'],
    },
    unwanted: { material: ['leather'] },
  },
  'old-money': {
    formality: 'smart',
    wanted: {
      category: ['blazer', 'sweater', 'shirt', 'pants', 'skirt', 'coat', 'loafers', 'polo'],
      color: ['beige', 'navy', 'white', 'brown', 'gray'],
      material: ['wool', 'linen', 'silk', 'knit'],
      pattern: ['solid', 'striped'],
    },
    unwanted: {
      pattern: ['graphic', 'animal', 'camouflage', 'tie-dye'],
      color: ['multicolor'],
      material: ['synthetic'],
    },
  },
  streetwear: {
    formality: 'everyday',
    wanted: {
      category: [
        'hoodie',
        'sweatshirt',
        't-shirt',
        'sneakers',
        'track-pants',
        'jeans',
        'cap',
        'beanie',
        'jacket',
      ],
      fit: ['oversized', 'relaxed'],
      pattern: ['graphic', 'solid'],
    },
    unwanted: { category: ['heels', 'blouse', 'formal-shoes'] },
  },
  athleisure: {
    formality: 'sporty',
    wanted: {
      category: ['leggings', 'sweatshirt', 'hoodie', 'track-pants', 'sneakers', 'tank-top', 'tracksuit'],
    },
    unwanted: { category: ['heels', 'formal-shoes'] },
  },
  goth: {
    formality: 'everyday',
    wanted: {
      color: ['black', 'purple', 'burgundy'],
      material: ['lace', 'velvet', 'leather', 'mesh'],
      category: ['dress', 'skirt', 'boots', 'coat', 'top'],
    },
    unwanted: { color: ['white', 'pink', 'yellow', 'beige'] },
  },
  punk: {
    formality: 'everyday',
    wanted: {
      color: ['black', 'red'],
      pattern: ['plaid', 'animal', 'graphic'],
      material: ['leather', 'denim'],
      category: ['jacket', 'boots', 'jeans', 't-shirt', 'skirt'],
    },
    unwanted: { color: ['beige', 'pink'] },
  },
  grunge: {
    formality: 'everyday',
    wanted: {
      category: ['shirt', 'jeans', 'boots', 't-shirt', 'cardigan', 'sweater'],
      pattern: ['plaid'],
      fit: ['oversized', 'relaxed'],
      material: ['denim'],
    },
    unwanted: { category: ['heels', 'suit'] },
  },
  fifties: {
    formality: 'smart',
    wanted: {
      category: ['dress', 'skirt', 'blouse', 'cardigan', 'flats', 'heels'],
      pattern: ['dots', 'checkered', 'floral'],
      fit: ['flared'],
      length: ['knee', 'midi'],
    },
    unwanted: { fit: ['oversized'], category: ['sneakers'] },
  },
  sixties: {
    formality: 'smart',
    wanted: {
      category: ['dress', 'skirt', 'boots'],
      length: ['mini'],
      pattern: ['geometric', 'solid'],
      color: ['white', 'black', 'orange'],
    },
    unwanted: { length: ['maxi'] },
  },
  seventies: {
    formality: 'everyday',
    wanted: {
      fit: ['flared'],
      category: ['jeans', 'pants', 'blouse', 'dress', 'boots'],
      color: ['brown', 'orange', 'yellow', 'green'],
      material: ['suede', 'corduroy', 'denim'],
      pattern: ['paisley', 'floral'],
    },
    unwanted: { fit: ['skinny'] },
  },
  eighties: {
    formality: 'everyday',
    wanted: {
      color: ['pink', 'turquoise', 'yellow', 'purple'],
      fit: ['oversized'],
      pattern: ['geometric', 'abstract'],
      category: ['blazer', 'jeans', 'leggings', 'sweatshirt'],
    },
    unwanted: { color: ['black', 'navy', 'gray', 'white', 'beige', 'brown', 'blue'] },
  },
  nineties: {
    formality: 'everyday',
    wanted: {
      category: ['jeans', 'top', 'shirt', 'sneakers', 'jacket', 'dress'],
      material: ['denim'],
      fit: ['straight', 'relaxed'],
      pattern: ['plaid', 'solid'],
    },
    unwanted: { fit: ['skinny'] },
  },
  y2k: {
    formality: 'everyday',
    wanted: {
      category: ['top', 'skirt', 'jeans', 'track-pants'],
      length: ['cropped', 'mini'],
      color: ['pink', 'silver'],
      material: ['satin', 'denim', 'mesh'],
    },
    unwanted: { length: ['maxi'] },
  },
  western: {
    formality: 'everyday',
    wanted: {
      category: ['boots', 'jeans', 'shirt', 'jacket', 'hat', 'belt', 'skirt'],
      material: ['denim', 'suede', 'leather'],
      color: ['brown', 'beige', 'blue'],
      pattern: ['plaid', 'checkered'],
    },
    unwanted: { category: ['sneakers'] },
  },
  nautical: {
    formality: 'everyday',
    wanted: {
      pattern: ['striped'],
      color: ['navy', 'white', 'red'],
      category: ['t-shirt', 'sweater', 'pants', 'blazer', 'shorts', 'loafers'],
    },
    unwanted: { pattern: ['floral', 'animal'] },
  },
  'french-girl': {
    formality: 'smart',
    wanted: {
      category: ['blazer', 'jeans', 'sweater', 'blouse', 't-shirt', 'flats', 'loafers', 'coat', 'dress'],
      color: ['black', 'white', 'navy', 'red', 'beige'],
      pattern: ['striped', 'solid', 'dots'],
    },
    unwanted: { pattern: ['graphic', 'animal', 'camouflage', 'tie-dye'], material: ['synthetic'] },
  },
  scandi: {
    formality: 'smart',
    wanted: {
      category: ['sweater', 'coat', 'pants', 'dress', 'sneakers', 'boots', 'blazer'],
      color: ['gray', 'white', 'beige', 'black'],
      pattern: ['solid'],
      fit: ['relaxed', 'oversized', 'straight'],
    },
    unwanted: { pattern: ['graphic', 'animal', 'camouflage', 'tie-dye'] },
  },
  'dark-academia': {
    formality: 'smart',
    wanted: {
      category: ['blazer', 'sweater', 'coat', 'shirt', 'skirt', 'pants', 'loafers', 'boots'],
      pattern: ['plaid', 'checkered'],
      color: ['brown', 'black', 'burgundy', 'gray'],
      material: ['wool', 'corduroy'],
    },
    unwanted: { color: ['yellow', 'orange', 'pink', 'multicolor', 'red', 'turquoise'] },
  },
  romantic: {
    formality: 'smart',
    wanted: {
      material: ['lace', 'chiffon', 'silk'],
      pattern: ['floral'],
      color: ['pink', 'white', 'red'],
      category: ['dress', 'blouse', 'skirt'],
    },
    unwanted: { material: ['leather'], pattern: ['graphic', 'camouflage'] },
  },
  glam: {
    formality: 'dressed',
    wanted: {
      material: ['satin', 'silk', 'velvet', 'metal'],
      color: ['gold', 'silver', 'black', 'red'],
      category: ['dress', 'jumpsuit', 'heels', 'clutch'],
    },
    unwanted: {
      category: ['athletic-shoes', 'track-pants', 'tracksuit', 'hoodie', 'sweatshirt', 'flip-flops', 'cap'],
    },
  },
  edgy: {
    formality: 'everyday',
    wanted: {
      material: ['leather', 'denim'],
      color: ['black'],
      category: ['jacket', 'boots', 'jeans', 't-shirt'],
    },
    unwanted: { color: ['pink'], pattern: ['floral'] },
  },
  elegant: {
    formality: 'dressed',
    wanted: {
      category: [
        'dress',
        'blazer',
        'blouse',
        'skirt',
        'pants',
        'coat',
        'heels',
        'loafers',
        'formal-shoes',
        'suit',
        'clutch',
      ],
      material: ['silk', 'satin', 'lace', 'chiffon', 'velvet', 'wool'],
      pattern: ['solid'],
    },
    unwanted: {
      category: ['athletic-shoes', 'track-pants', 'tracksuit', 'hoodie', 'sweatshirt', 'flip-flops', 'cap'],
      pattern: ['graphic', 'animal', 'camouflage', 'tie-dye'],
      material: ['denim'],
    },
  },
  classic: {
    formality: 'smart',
    wanted: {
      pattern: ['solid', 'striped', 'checkered'],
      color: ['black', 'navy', 'gray', 'white', 'beige', 'brown', 'blue'],
      fit: ['regular', 'straight'],
    },
    unwanted: { pattern: ['graphic', 'animal', 'camouflage', 'tie-dye'] },
  },
  tomboy: {
    formality: 'everyday',
    wanted: {
      category: ['shirt', 'jeans', 't-shirt', 'sneakers', 'boots', 'blazer', 'hoodie'],
      fit: ['relaxed', 'straight', 'oversized'],
    },
    unwanted: { category: ['heels', 'skirt'], pattern: ['floral'] },
  },
  cozy: {
    formality: 'relaxed',
    weather: 'cool',
    wanted: {
      category: ['sweater', 'cardigan', 'hoodie', 'sweatshirt', 'scarf', 'socks'],
      material: ['knit', 'fleece', 'wool'],
      fit: ['oversized', 'relaxed'],
    },
    unwanted: { category: ['heels'] },
    kinds: ['cardigan', 'sweater', 'hoodie', 'sweatshirt', 'slippers', 'robe', 'pajamas'],
    bans: {
      material: ['viscose', 'linen', 'silk', 'satin', 'chiffon', 'mesh', 'lace', 'denim'],
      sleeve_length: ['sleeveless', 'spaghetti-strap', 'strapless', 'cap', 'short'],
    },
  },
  audrey: {
    formality: 'dressed',
    wanted: {
      category: ['dress', 'pants', 'flats', 'heels', 'coat', 'sunglasses', 'gloves', 'necklace', 'blouse'],
      color: ['black', 'white', 'beige', 'navy'],
      pattern: ['solid'],
      fit: ['slim', 'straight'],
      length: ['knee', 'midi'],
      neckline: ['boat', 'crew', 'square'],
    },
    unwanted: {
      category: ['jeans', 'sneakers', 'hoodie', 'sweatshirt', 't-shirt', 'boots', 'backpack', 'shorts'],
      pattern: ['graphic', 'camouflage', 'animal', 'tie-dye', 'plaid'],
    },
  },
  twenties: {
    formality: 'dressed',
    wanted: {
      category: ['dress', 'suit', 'vest', 'clutch', 'heels', 'gloves', 'hat', 'tie', 'formal-shoes'],
      color: ['black', 'gold', 'silver', 'white'],
      material: ['satin', 'velvet', 'silk', 'lace', 'chiffon'],
      fit: ['straight', 'relaxed'],
    },
    unwanted: { category: ['jeans', 'sneakers', 'hoodie', 't-shirt', 'sweatshirt'], material: ['denim'] },
  },
  sexy: {
    formality: 'dressed',
    wanted: {
      category: ['dress', 'top', 'skirt', 'heels', 'bodysuit'],
      fit: ['slim', 'skinny'],
      length: ['mini'],
      neckline: ['v-neck', 'sweetheart', 'off-shoulder'],
      color: ['black', 'red'],
      material: ['lace', 'satin'],
    },
    unwanted: { fit: ['oversized'] },
  },
  playful: {
    formality: 'everyday',
    wanted: {
      pattern: ['dots', 'floral', 'striped', 'graphic'],
      color: ['multicolor', 'yellow', 'pink', 'turquoise'],
    },
    unwanted: { color: ['black', 'gray'] },
  },
} as const satisfies SituationTable
