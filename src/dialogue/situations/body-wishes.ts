import type { SituationTable } from './situation.ts'

/** What clothes are to do for the wearer; a reply never names it. */
export const bodyWishes = {
  'hide-belly': {
    wanted: {
      fit: ['relaxed', 'flared', 'straight'],
      category: ['dress', 'tunic', 'blouse', 'cardigan', 'blazer'],
      neckline: ['v-neck', 'wrap'],
    },
    unwanted: { fit: ['skinny', 'slim'], length: ['cropped'] },
  },
  'look-taller': {
    wanted: {
      pattern: ['solid', 'striped'],
      fit: ['straight', 'slim'],
      category: ['heels', 'boots', 'jumpsuit', 'pants'],
      length: ['cropped', 'knee'],
    },
    unwanted: { length: ['midi'], fit: ['oversized'] },
  },
  'longer-legs': {
    wanted: {
      category: ['heels', 'skirt', 'pants', 'shorts'],
      fit: ['straight', 'flared'],
      length: ['mini', 'knee'],
    },
    unwanted: { length: ['midi'] },
  },
  'look-slimmer': {
    wanted: {
      pattern: ['solid'],
      color: ['black', 'navy', 'gray', 'burgundy'],
      fit: ['straight', 'regular'],
      neckline: ['v-neck', 'wrap'],
    },
    unwanted: { pattern: ['geometric', 'animal'], fit: ['skinny', 'oversized'] },
  },
  curvy: {
    wanted: {
      fit: ['flared', 'regular'],
      neckline: ['wrap', 'v-neck'],
      category: ['dress', 'skirt', 'jeans'],
    },
    unwanted: { fit: ['skinny', 'oversized'] },
  },
  'wide-hips': {
    wanted: { fit: ['flared', 'straight'], category: ['skirt', 'dress', 'pants'], color: ['black', 'navy'] },
    unwanted: { fit: ['skinny'], pattern: ['animal'] },
  },
  'broad-shoulders': {
    wanted: { neckline: ['v-neck', 'scoop'], fit: ['regular', 'flared'] },
    unwanted: { neckline: ['boat', 'halter', 'off-shoulder'], sleeve_length: ['cap'] },
  },
  'cover-arms': {
    wanted: { sleeve_length: ['long', 'three-quarter'] },
    bans: { sleeve_length: ['sleeveless', 'spaghetti-strap', 'strapless', 'cap'] },
    unwanted: { sleeve_length: ['sleeveless', 'spaghetti-strap', 'strapless', 'cap'] },
  },
  'cover-legs': {
    wanted: { length: ['midi', 'maxi', 'ankle'], category: ['pants', 'jeans'] },
    unwanted: { length: ['mini', 'short'] },
  },
  'small-bust': {
    wanted: { neckline: ['crew', 'boat', 'sweetheart', 'square'], pattern: ['striped', 'floral'] },
    unwanted: { neckline: ['v-neck'] },
  },
  'full-bust': {
    wanted: { neckline: ['v-neck', 'scoop', 'wrap', 'sweetheart'] },
    unwanted: { neckline: ['turtle', 'halter'], sleeve_length: ['strapless'] },
  },
  'show-waist': {
    wanted: { neckline: ['wrap'], fit: ['slim', 'flared'], category: ['dress', 'skirt', 'belt'] },
    unwanted: { fit: ['oversized', 'relaxed'] },
  },
  modest: {
    bans: {
      sleeve_length: ['sleeveless', 'spaghetti-strap', 'strapless'],
      length: ['mini', 'short', 'cropped'],
      neckline: ['off-shoulder', 'halter', 'sweetheart'],
      fit: ['skinny'],
      category: ['shorts', 'tank-top', 'bodysuit'],
    },
    wanted: {
      length: ['maxi', 'midi', 'ankle'],
      sleeve_length: ['long', 'three-quarter'],
      neckline: ['crew', 'mandarin', 'turtle', 'mock', 'collared'],
      fit: ['relaxed', 'regular'],
    },
    unwanted: {
      length: ['mini', 'short', 'cropped'],
      sleeve_length: ['sleeveless', 'spaghetti-strap', 'strapless'],
      fit: ['skinny'],
    },
  },
} as const satisfies SituationTable
