import type { Random } from '../drawing/random.ts'
import type { DrawingSpec } from '../drawing/spec.ts'

export const patternWords: Readonly<Record<DrawingSpec['pattern'], readonly string[]>> = {
  solid: [''],
  striped: ['striped'],
  checkered: ['gingham', 'checked', 'checkered'],
  plaid: ['plaid', 'tartan'],
  dots: ['polka-dot', 'dotted'],
  floral: ['floral', 'flower-print'],
  geometric: ['geometric', 'geometric-print'],
  animal: ['animal-print'],
  camouflage: ['camouflage', 'camo'],
  paisley: ['paisley', 'paisley-print'],
  'tie-dye': ['tie-dye', 'hand-dyed'],
  graphic: ['graphic', 'printed'],
  abstract: ['abstract', 'abstract-print'],
  embroidered: ['embroidered'],
}

export const materialWords: Readonly<Record<NonNullable<DrawingSpec['material']>, readonly string[]>> = {
  cotton: ['combed cotton', 'pure cotton', 'organic cotton'],
  linen: ['washed linen', 'European linen'],
  wool: ['fine wool', 'soft virgin wool'],
  silk: ['mulberry silk', 'light silk'],
  satin: ['glossy satin', 'smooth satin'],
  denim: ['sturdy denim', 'soft-washed denim'],
  leather: ['smooth leather', 'full-grain leather'],
  suede: ['velvety suede', 'calf suede'],
  polyester: ['recycled polyester', 'easy-care polyester'],
  nylon: ['light nylon', 'water-repellent nylon'],
  viscose: ['flowing viscose', 'light viscose'],
  velvet: ['dense velvet'],
  lace: ['fine lace'],
  chiffon: ['airy chiffon'],
  fleece: ['brushed fleece'],
  knit: ['a soft knit', 'a warm knit blend'],
  corduroy: ['fine corduroy'],
  canvas: ['tough canvas', 'cotton canvas'],
  mesh: ['breathable mesh'],
  synthetic: ['hard-wearing synthetics', 'a leather alternative'],
  metal: ['polished steel', 'brushed metal'],
}

/** Short names that houses give their models. */
const models = [
  'Arden',
  'Linnea',
  'Tove',
  'Marlow',
  'Isla',
  'Bruno',
  'Saskia',
  'Otis',
  'Freya',
  'Hugo',
  'Petra',
  'Anouk',
  'Rowan',
  'Mika',
  'Lena',
  'Silas',
  'Vera',
  'Jonas',
  'Ines',
  'Caspar',
  'Nell',
  'Theo',
  'Odette',
  'Rafael',
  'Juno',
  'Emil',
  'Clara',
  'Ansel',
  'Ruth',
  'Leif',
]

export function modelName(random: Random): string {
  return random.pick(models)
}

const occasions: Readonly<Record<string, readonly string[]>> = {
  casual: [
    'An easy piece for every day.',
    'Made for weekends and everything after.',
    'One to reach for without thinking.',
    'Wear it with denim and you are done.',
  ],
  formal: [
    'Ready for the office and for dinner afterward.',
    'Smart enough for a long meeting.',
    'A sharp choice for work.',
  ],
  party: ['Made to be seen after dark.', 'For nights that run late.', 'Goes straight from work to dancing.'],
  wedding: ['A fine guest at any wedding.', 'For the day everybody dresses up.'],
  sport: ['Made to move in.', 'For training, and for the way home.', 'Keeps up at any pace.'],
  beach: ['Pack it for the coast.', 'Best worn with salt in the air.', 'For long days in the sun.'],
  ethnic: [
    'For festive days and family gatherings.',
    'Lovely for celebrations, light enough for daily wear.',
  ],
  travel: ['Good company on the road.', 'Built for trains, planes and long walks.'],
  lounge: ['For slow mornings on the sofa.', 'Comfort that lasts all day.'],
}

export function occasionSentence(random: Random, occasion: string | undefined): string {
  return random.pick(occasions[occasion ?? 'casual'] ?? (occasions.casual as readonly string[]))
}
