import type { Terms } from '../term.ts'
import type { AttributeSpec } from './attribute-spec.ts'

const values = {
  solid: {
    shopify: 'Solid',
    synonyms: `
      plain, solid color, solid colored, plain colored, unpatterned, single color, one color, one tone,
      single tone, one solid color, all one color, plain color
    `,
  },
  striped: {
    shopify: 'Striped',
    synonyms: 'stripe, stripes, stripy, stripey, striping',
    narrower: 'pinstripe, pinstriped, breton, candy stripe',
  },
  checkered: {
    shopify: 'Checkered',
    synonyms: 'checked, check, checks, chequered, checker, chequer',
    narrower: 'gingham, houndstooth, windowpane, checkerboard',
  },
  plaid: { shopify: 'Plaid', synonyms: 'tartan', narrower: 'madras, buffalo plaid, lumberjack' },
  dots: {
    shopify: 'Dots',
    synonyms: 'polka dot, polka dots, polka dotted, polka, dotted, dot, spotted, spotty, spots',
  },
  floral: {
    shopify: 'Floral',
    synonyms: 'flower, flowers, flowery, flowered, floral print, flower print, floral pattern',
    narrower: 'botanical, roses, ditsy, tropical, tropical print, leaf print, hawaiian',
  },
  geometric: {
    shopify: 'Geometric',
    synonyms: 'geometrical',
    narrower: 'chevron, zigzag, zig zag, zig zags, argyle, aztec, ikat',
  },
  animal: {
    shopify: 'Animal',
    synonyms: 'animal print, animal pattern, animal printed, animal design',
    narrower: `
      leopard, leopard print, zebra, zebra print, snake print, snakeskin, cheetah, cheetah print,
      tiger print, crocodile print, cow print
    `,
  },
  camouflage: { shopify: 'Camouflage', synonyms: 'camo, camouflage print, camo print, army print' },
  paisley: { shopify: 'Paisley', synonyms: 'paisley print' },
  'tie-dye': {
    shopify: 'Tie-dye',
    synonyms: 'tie dyed, dip dye, dip dyed',
    narrower: 'ombre, batik, bandhani',
  },
  graphic: {
    shopify: 'Logo',
    synonyms: 'graphic print, graphics',
    narrower: `
      logo, slogan, lettering, writing, cartoon, picture, skull, typography, photo print, band logo
    `,
  },
  abstract: { shopify: 'Abstract', synonyms: 'abstract print', narrower: 'marbled, paint splash' },
  embroidered: {
    synonyms: 'embroidery, embroidered pattern',
    narrower: 'chikankari, zari, sequined embroidery',
  },
} as const satisfies Terms

/** What is printed on it or woven into it. */
export const pattern = {
  values,
  arity: 'one',
  onlyWithContext: ['animal'],
  wider: [
    {
      words: ['patterned', 'pattern', 'printed', 'print'],
      values: Object.keys(values).filter((value) => value !== 'solid'),
    },
  ],
  columns: 'pattern, print, graphicalappearancename, muster, musterung, motif, estampado, fantasia',
  weight: { stated: 0.2, presumed: 0.03 },
  relaxation: { stage: 'fine', place: 7 },
} as const satisfies AttributeSpec
