import type { Terms } from '../term.ts'

export const sleeveLengthTerms = {
  sleeveless: {
    shopify: 'Sleeveless',
    synonyms: ['no sleeve', 'no sleeved', 'without sleeve', 'zero sleeve', 'armless'],
    narrower: ['thick strap', 'wide strap', 'broad strap', 'tank strap', 'thicker strap'],
  },
  'spaghetti-strap': {
    shopify: 'Spaghetti strap',
    synonyms: [
      ...['strap', 'strappy', 'thin strap', 'spaghetti', 'string strap', 'shoulder strap'],
      'skinny strap',
    ],
  },
  strapless: { shopify: 'Strapless', synonyms: ['no strap', 'without strap', 'no shoulder strap'] },
  cap: { shopify: 'Cap', synonyms: ['cap sleeve', 'cap sleeved', 'capped sleeve'] },
  short: { shopify: 'Short', synonyms: ['short sleeve', 'short sleeved', 'half sleeve', 'half sleeved'] },
  'three-quarter': {
    shopify: '3/4',
    synonyms: [
      ...['3/4 sleeve', '3/4 length sleeve', 'three quarter sleeve', 'three quarter length sleeve'],
      ...['3/4 sleeved', 'three quarter sleeved', 'elbow sleeve', 'elbow length sleeve', 'quarter sleeve'],
    ],
  },
  long: {
    shopify: 'Long',
    synonyms: ['long sleeve', 'long sleeved', 'full sleeve', 'full sleeved', 'full length sleeve'],
  },
} as const satisfies Terms

/** Words for any sleeves at all, whatever their length. */
export const anySleeveWords = ['sleeved', 'with sleeve', 'has sleeve', 'have sleeve', 'and sleeve'] as const

export const necklineTerms = {
  crew: {
    shopify: 'Crew',
    synonyms: [
      'crew neck',
      'crew necked',
      'crew neckline',
      'round neck',
      'round neckline',
      'rounded neck',
      'round collar',
      'crewneck',
      ...['rounded neckline', 'round necked', 'round shaped neck', 'rounder neck', 'rounder neckline'],
    ],
  },
  'v-neck': {
    shopify: 'V-neck',
    synonyms: [
      'v neck',
      'v neckline',
      'v necked',
      'v shaped neck',
      'v shaped neckline',
      'v cut',
      'vee neck',
      'v shape neck',
    ],
    narrower: ['plunging neckline', 'plunging neck', 'deep v', 'plunging', 'deep v neck'],
  },
  scoop: {
    synonyms: [
      'scoop neck',
      'scoop neckline',
      'scooped neck',
      'scooped neckline',
      'scoop necked',
      'u neck',
      'u neckline',
      ...['u shaped neck', 'u shaped neckline', 'u shape neck', 'u shape neckline'],
    ],
  },
  square: {
    shopify: 'Square',
    synonyms: ['square neck', 'square neckline', 'squared neckline', 'squared neck', 'square necked'],
  },
  boat: { shopify: 'Boat', synonyms: ['boat neck', 'boat neckline', 'bateau', 'bateau neck', 'slash neck'] },
  halter: {
    shopify: 'Halter',
    synonyms: ['halter neck', 'halter neckline', 'halterneck', 'haltered'],
    narrower: ['halter top', 'halter strap', 'halter style'],
  },
  turtle: {
    shopify: 'Turtle',
    synonyms: [
      'turtle neck',
      'turtleneck',
      'roll neck',
      'polo neck',
      'rollneck',
      'cowl neck',
      'turtle collar',
    ],
  },
  mock: {
    shopify: 'Mock',
    synonyms: [
      'mock neck',
      'high neck',
      'high neckline',
      'funnel neck',
      'mock turtleneck',
      'mock turtle neck',
    ],
  },
  mandarin: {
    shopify: 'Mandarin',
    synonyms: [
      'mandarin collar',
      'band collar',
      'chinese collar',
      'nehru collar',
      'grandad collar',
      'stand collar',
      'henley',
    ],
  },
  collared: {
    synonyms: [
      'collar',
      'with collar',
      'button down collar',
      'spread collar',
      'shirt collar',
      'polo collar',
      'polo neck',
      'peter pan collar',
    ],
  },
  hooded: { shopify: 'Hooded', synonyms: ['hood', 'with hood'] },
  'off-shoulder': {
    shopify: 'Bardot',
    synonyms: [
      'bardot',
      'off the shoulder',
      'off shoulder',
      'one shoulder',
      'one shouldered',
      'cold shoulder',
      'off shouldered',
    ],
  },
  sweetheart: { shopify: 'Sweetheart', synonyms: ['sweetheart neck', 'sweetheart neckline'] },
  wrap: { shopify: 'Wrap', synonyms: ['wrap neck', 'wrap neckline', 'wrap front', 'surplice'] },
} as const satisfies Terms

export const lengthTerms = {
  cropped: { shopify: 'Crop top', synonyms: ['crop', 'cropped length'] },
  mini: { shopify: 'Mini', synonyms: ['mini length', 'micro'] },
  short: { shopify: 'Short', synonyms: ['short length', 'thigh length', 'above the knee', 'above knee'] },
  knee: { shopify: 'Knee', synonyms: ['knee length', 'to the knee'] },
  midi: {
    shopify: 'Midi',
    synonyms: ['midi length', 'mid length', 'mid calf', 'calf length', 'below the knee', 'tea length'],
  },
  ankle: { synonyms: ['ankle length', '7/8'] },
  maxi: { shopify: 'Maxi', synonyms: ['maxi length', 'floor length', 'full length', 'long', 'to the floor'] },
} as const satisfies Terms

export const fitTerms = {
  skinny: { shopify: 'Skinny leg', synonyms: ['super slim', 'skinny fit', 'skin tight', 'skintight'] },
  slim: {
    shopify: 'Slim',
    synonyms: ['slim fit', 'fitted', 'form fitting', 'figure hugging', 'tight', 'tight fitting', 'tapered'],
    narrower: ['bodycon', 'body con'],
  },
  regular: { synonyms: ['regular fit', 'classic fit', 'standard fit', 'normal fit'] },
  straight: { shopify: 'Straight leg', synonyms: ['straight leg', 'straight cut', 'straight fit'] },
  relaxed: {
    synonyms: [
      'loose',
      'loose fit',
      'loose fitting',
      'comfort fit',
      'relaxed fit',
      'easy fit',
      'flowy',
      'flowing',
    ],
  },
  oversized: { synonyms: ['oversize', 'baggy', 'boxy', 'slouchy', 'boyfriend fit'] },
  flared: {
    shopify: 'Wide',
    synonyms: [
      'flare',
      'flares',
      'a line',
      'bootcut',
      'boot cut',
      'wide leg',
      'bell bottom',
      'wide legged',
      'fit and flare',
    ],
  },
} as const satisfies Terms
