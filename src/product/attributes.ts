import { z } from 'zod'
import { colors, colorTerms } from './color.ts'
import { categories, categoryTerms } from './taxonomy.ts'
import { type Terms, valuesOf } from './term.ts'

export const patternTerms = {
  solid: { shopify: 'Solid', synonyms: ['plain'] },
  striped: { shopify: 'Striped', synonyms: ['stripes', 'stripy', 'pinstripe'] },
  checkered: { shopify: 'Checkered', synonyms: ['checked', 'check', 'gingham'] },
  plaid: { shopify: 'Plaid', synonyms: ['tartan'] },
  dots: { shopify: 'Dots', synonyms: ['polka dot', 'dotted', 'spotted'] },
  floral: { shopify: 'Floral', synonyms: ['flowers', 'flowery'] },
  geometric: { shopify: 'Geometric' },
  animal: { shopify: 'Animal', synonyms: ['leopard', 'zebra', 'snake print'] },
  camouflage: { shopify: 'Camouflage', synonyms: ['camo'] },
  paisley: { shopify: 'Paisley' },
  'tie-dye': { shopify: 'Tie-dye', synonyms: ['tie dye', 'ombre'] },
  graphic: { synonyms: ['printed', 'print', 'logo', 'slogan', 'text'] },
  abstract: { shopify: 'Abstract' },
  embroidered: { synonyms: ['embroidery'] },
} as const satisfies Terms

export const sleeveLengthTerms = {
  sleeveless: { shopify: 'Sleeveless' },
  'spaghetti-strap': { shopify: 'Spaghetti strap', synonyms: ['strappy'] },
  strapless: { shopify: 'Strapless' },
  cap: { shopify: 'Cap', synonyms: ['cap sleeve'] },
  short: { shopify: 'Short', synonyms: ['short sleeve', 'half sleeve'] },
  'three-quarter': { shopify: '3/4', synonyms: ['3/4 sleeve', 'three quarter sleeve'] },
  long: { shopify: 'Long', synonyms: ['long sleeve', 'full sleeve'] },
} as const satisfies Terms

export const necklineTerms = {
  crew: { shopify: 'Crew', synonyms: ['crew neck', 'round neck'] },
  'v-neck': { shopify: 'V-neck', synonyms: ['v neck'] },
  scoop: { synonyms: ['scoop neck'] },
  square: { shopify: 'Square', synonyms: ['square neck'] },
  boat: { shopify: 'Boat', synonyms: ['boat neck', 'bateau'] },
  halter: { shopify: 'Halter', synonyms: ['halter neck'] },
  turtle: { shopify: 'Turtle', synonyms: ['turtleneck', 'roll neck'] },
  mock: { shopify: 'Mock', synonyms: ['mock neck', 'high neck'] },
  mandarin: { shopify: 'Mandarin', synonyms: ['band collar', 'chinese collar'] },
  collared: { synonyms: ['collar', 'button down collar'] },
  hooded: { shopify: 'Hooded', synonyms: ['hood'] },
  'off-shoulder': { shopify: 'Bardot', synonyms: ['bardot', 'off the shoulder'] },
  sweetheart: { shopify: 'Sweetheart' },
  wrap: { shopify: 'Wrap' },
} as const satisfies Terms

export const lengthTerms = {
  cropped: { synonyms: ['crop'] },
  mini: { shopify: 'Mini' },
  short: { shopify: 'Short' },
  knee: { shopify: 'Knee', synonyms: ['knee length'] },
  midi: { shopify: 'Midi' },
  ankle: { synonyms: ['ankle length'] },
  maxi: { shopify: 'Maxi', synonyms: ['floor length', 'full length'] },
} as const satisfies Terms

export const fitTerms = {
  skinny: { synonyms: ['super slim'] },
  slim: { synonyms: ['slim fit', 'fitted', 'bodycon'] },
  regular: { synonyms: ['regular fit', 'classic fit'] },
  straight: { synonyms: ['straight leg', 'straight cut'] },
  relaxed: { synonyms: ['loose', 'comfort fit'] },
  oversized: { synonyms: ['baggy', 'boxy'] },
  flared: { synonyms: ['a-line', 'bootcut', 'wide leg'] },
} as const satisfies Terms

export const materialTerms = {
  cotton: { shopify: 'Cotton' },
  linen: { shopify: 'Linen' },
  wool: { shopify: 'Wool', synonyms: ['merino', 'cashmere'] },
  silk: { shopify: 'Silk' },
  satin: { shopify: 'Satin' },
  denim: { shopify: 'Denim' },
  leather: { shopify: 'Leather' },
  suede: { shopify: 'Suede' },
  polyester: { shopify: 'Polyester' },
  nylon: { shopify: 'Nylon' },
  viscose: { shopify: 'Viscose', synonyms: ['rayon'] },
  velvet: { shopify: 'Velvet' },
  lace: { shopify: 'Lace' },
  chiffon: { shopify: 'Chiffon' },
  fleece: { shopify: 'Fleece' },
  knit: { synonyms: ['knitted'] },
  corduroy: { shopify: 'Corduroy', synonyms: ['cord'] },
  canvas: { shopify: 'Canvas' },
  mesh: { shopify: 'Mesh' },
  synthetic: { shopify: 'Synthetic', synonyms: ['faux leather', 'vegan leather'] },
  metal: { shopify: 'Metal', synonyms: ['steel', 'stainless steel'] },
} as const satisfies Terms

export const genderTerms = {
  female: { shopify: 'Female', synonyms: ['women', 'woman', 'ladies', 'lady', 'girl'] },
  male: { shopify: 'Male', synonyms: ['men', 'man', 'gents', 'guy', 'boy'] },
  unisex: { shopify: 'Unisex' },
} as const satisfies Terms

export const ageGroupTerms = {
  adults: { shopify: 'Adults', synonyms: ['adult'] },
  kids: { shopify: 'Kids', synonyms: ['child', 'children', 'boy', 'girl'] },
  babies: { shopify: 'Babies', synonyms: ['baby', 'infant', 'toddler', 'newborn'] },
} as const satisfies Terms

export const occasionTerms = {
  casual: { synonyms: ['everyday', 'weekend'] },
  formal: { synonyms: ['office', 'work', 'business', 'smart'] },
  party: { synonyms: ['evening', 'night out', 'clubbing'] },
  wedding: { synonyms: ['bridal', 'wedding guest'] },
  sport: { synonyms: ['sports', 'gym', 'running', 'workout', 'training'] },
  beach: { synonyms: ['vacation', 'holiday', 'summer holiday'] },
  ethnic: { synonyms: ['festive', 'traditional'] },
  travel: {},
  lounge: { synonyms: ['home', 'sleep'] },
} as const satisfies Terms

/** The one definition of every attribute: its values, how they are written, and whether a product has several. */
export const attributeTerms = {
  category: categoryTerms,
  color: colorTerms,
  pattern: patternTerms,
  sleeve_length: sleeveLengthTerms,
  neckline: necklineTerms,
  length: lengthTerms,
  fit: fitTerms,
  material: materialTerms,
  gender: genderTerms,
  age_group: ageGroupTerms,
  occasion: occasionTerms,
} as const satisfies Record<string, Terms>

export type AttributeName = keyof typeof attributeTerms
export const attributeNames = Object.keys(attributeTerms) as [AttributeName, ...AttributeName[]]

/** What a product or a garment is. `color` and `material` are lists, the main one first. */
export const attributesSchema = z.strictObject({
  category: z.enum(categories).optional(),
  color: z.array(z.enum(colors)).max(8).optional(),
  pattern: z.enum(valuesOf(patternTerms)).optional(),
  sleeve_length: z.enum(valuesOf(sleeveLengthTerms)).optional(),
  neckline: z.enum(valuesOf(necklineTerms)).optional(),
  length: z.enum(valuesOf(lengthTerms)).optional(),
  fit: z.enum(valuesOf(fitTerms)).optional(),
  material: z
    .array(z.enum(valuesOf(materialTerms)))
    .max(8)
    .optional(),
  gender: z.enum(valuesOf(genderTerms)).optional(),
  age_group: z.enum(valuesOf(ageGroupTerms)).optional(),
  occasion: z.enum(valuesOf(occasionTerms)).optional(),
})
export type Attributes = z.output<typeof attributesSchema>

/** Attribute names mapped to lists of values, any of which will do: what a shopper wants, or does not. */
export const attributeValuesSchema = z.strictObject({
  category: z.array(z.enum(categories)).optional(),
  color: z.array(z.enum(colors)).optional(),
  pattern: z.array(z.enum(valuesOf(patternTerms))).optional(),
  sleeve_length: z.array(z.enum(valuesOf(sleeveLengthTerms))).optional(),
  neckline: z.array(z.enum(valuesOf(necklineTerms))).optional(),
  length: z.array(z.enum(valuesOf(lengthTerms))).optional(),
  fit: z.array(z.enum(valuesOf(fitTerms))).optional(),
  material: z.array(z.enum(valuesOf(materialTerms))).optional(),
  gender: z.array(z.enum(valuesOf(genderTerms))).optional(),
  age_group: z.array(z.enum(valuesOf(ageGroupTerms))).optional(),
  occasion: z.array(z.enum(valuesOf(occasionTerms))).optional(),
})
export type AttributeValues = z.output<typeof attributeValuesSchema>
