import { type Terms, valuesOf } from './term.ts'

/** Basic colors, after Shopify's "Color" attribute. The CIELAB prototypes are in `color-prototypes.ts`. */
export const colorTerms = {
  black: { shopify: 'Black', synonyms: ['jet', 'ebony', 'onyx'] },
  white: { shopify: 'White', synonyms: ['snow', 'ivory white'] },
  gray: { shopify: 'Gray', synonyms: ['grey', 'charcoal', 'ash'] },
  silver: { shopify: 'Silver' },
  beige: { shopify: 'Beige', synonyms: ['cream', 'ecru', 'sand', 'off white', 'ivory', 'nude'] },
  brown: { shopify: 'Brown', synonyms: ['chocolate', 'coffee', 'tan', 'camel', 'cognac'] },
  gold: { shopify: 'Gold' },
  bronze: { shopify: 'Bronze', synonyms: ['copper'] },
  yellow: { shopify: 'Yellow', synonyms: ['mustard', 'lemon'] },
  orange: { shopify: 'Orange', synonyms: ['peach', 'coral', 'rust'] },
  red: { shopify: 'Red', synonyms: ['scarlet', 'crimson'] },
  burgundy: { synonyms: ['maroon', 'wine', 'bordeaux', 'oxblood'] },
  pink: { shopify: 'Pink', synonyms: ['rose', 'fuchsia', 'magenta', 'blush'] },
  purple: { shopify: 'Purple', synonyms: ['violet', 'lilac', 'lavender', 'plum', 'mauve'] },
  blue: { shopify: 'Blue', synonyms: ['azure', 'cobalt', 'sky blue'] },
  navy: { shopify: 'Navy', synonyms: ['navy blue', 'midnight blue', 'dark blue'] },
  turquoise: { synonyms: ['teal', 'aqua', 'cyan'] },
  green: { shopify: 'Green', synonyms: ['lime', 'mint', 'sage', 'emerald'] },
  olive: { synonyms: ['khaki green', 'army green'] },
  multicolor: { shopify: 'Multicolor', synonyms: ['multi', 'multicolored', 'rainbow', 'colorful'] },
} as const satisfies Terms

export const colors = valuesOf(colorTerms)
export type Color = (typeof colors)[number]
