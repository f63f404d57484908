import { type Terms, valuesOf } from './term.ts'

/**
 * Basic colors, after Shopify's "Color" attribute. The CIELAB prototypes are in `color-prototypes.ts`.
 * A word between two colors is listed under both: "cream" is beige or white.
 */
export const colorTerms = {
  black: { shopify: 'Black', synonyms: 'jet black, blackish', narrower: 'jet, ebony, onyx' },
  white: {
    shopify: 'White',
    synonyms: 'whitish, pure white',
    narrower: 'snow, off white, ivory, cream, pearl, eggshell, ivory white',
  },
  gray: {
    shopify: 'Gray',
    synonyms: 'grey, greyish, grayish',
    narrower: `
      charcoal, ash, slate, melange, heather, graphite, anthracite, gunmetal, steel, grey melange,
      gray melange, gun metal, steel grey, heather grey, heather gray, charcoal grey
    `,
  },
  silver: { shopify: 'Silver', synonyms: 'silvery', narrower: 'steel, metallic, platinum, chrome' },
  beige: {
    shopify: 'Beige',
    narrower: `
      cream, ecru, sand, off white, ivory, nude, skin, oatmeal, stone, khaki, biscuit, taupe, mushroom,
      champagne, wheat, creamy, flesh
    `,
  },
  brown: {
    shopify: 'Brown',
    synonyms: 'brownish',
    narrower: `
      chocolate, coffee, tan, camel, cognac, chestnut, walnut, mocha, espresso, caramel, coffee brown,
      mushroom brown, toffee, mahogany, taupe, tobacco, hazel, rust, umber
    `,
  },
  gold: { shopify: 'Gold', synonyms: 'golden', narrower: 'rose gold, metallic gold' },
  bronze: { shopify: 'Bronze', narrower: 'copper, antique gold' },
  yellow: {
    shopify: 'Yellow',
    synonyms: 'yellowish',
    narrower: 'mustard, lemon, canary, ochre, amber, saffron',
  },
  orange: {
    shopify: 'Orange',
    narrower: 'peach, coral, rust, tangerine, terracotta, apricot, salmon, burnt orange',
  },
  red: { shopify: 'Red', synonyms: 'reddish', narrower: 'scarlet, crimson, cherry, ruby, vermilion, tomato' },
  burgundy: { synonyms: 'maroon, bordeaux', narrower: 'wine, oxblood, claret, merlot, wine red' },
  pink: {
    shopify: 'Pink',
    synonyms: 'pinkish',
    narrower: `
      rose, fuchsia, fuschia, magenta, blush, hot pink, peach, salmon, coral, dusty rose, baby pink, rani,
      rani pink, bubblegum
    `,
  },
  purple: {
    shopify: 'Purple',
    narrower: 'violet, lilac, lavender, plum, mauve, aubergine, eggplant, grape, amethyst',
  },
  blue: {
    shopify: 'Blue',
    synonyms: 'bluish',
    narrower: `
      azure, cobalt, sky blue, royal blue, baby blue, powder blue, electric blue, sapphire, denim blue,
      cornflower, periwinkle, indigo, ice blue, steel blue
    `,
  },
  navy: { shopify: 'Navy', synonyms: 'navy blue', narrower: 'midnight blue' },
  turquoise: {
    synonyms: 'turquoise blue',
    narrower: 'teal, aqua, cyan, aquamarine, petrol, teal blue, teal green',
  },
  green: {
    shopify: 'Green',
    synonyms: 'greenish',
    narrower: `
      lime, mint, sage, emerald, bottle green, forest green, sea green, lime green, jade, mint green,
      fluorescent green, pistachio, moss green, seafoam
    `,
  },
  olive: { synonyms: 'olive green', narrower: 'khaki green, army green, military green, khaki' },
  multicolor: {
    shopify: 'Multicolor',
    synonyms: `
      multi, multi color, multicolored, multi colored, multicolour, multicoloured, multi colour,
      multi coloured
    `,
    narrower: 'rainbow, colorful, colourful, color block, colour block, color blocked, colorblock',
  },
} as const satisfies Terms

export const colors = valuesOf(colorTerms)
export type Color = (typeof colors)[number]

/** Colors that are a shade of another: navy is a blue, so "not blue" rules it out, while "navy" asks for it alone. */
export const shadesOf: Readonly<Partial<Record<Color, readonly Color[]>>> = {
  blue: ['navy'],
  red: ['burgundy'],
  green: ['olive'],
}

/** Colors a shopper may accept in place of another, nearest first. */
export const nearColors: Readonly<Record<Color, readonly Color[]>> = {
  black: ['gray', 'navy'],
  white: ['beige', 'silver'],
  gray: ['silver', 'black'],
  silver: ['gray', 'white'],
  beige: ['white', 'brown'],
  brown: ['bronze', 'beige'],
  gold: ['bronze', 'yellow'],
  bronze: ['brown', 'gold'],
  yellow: ['gold', 'orange'],
  orange: ['red', 'yellow'],
  red: ['burgundy', 'orange'],
  burgundy: ['red', 'purple'],
  pink: ['purple', 'red'],
  purple: ['burgundy', 'pink'],
  blue: ['navy', 'turquoise'],
  navy: ['blue', 'black'],
  turquoise: ['blue', 'green'],
  green: ['olive', 'turquoise'],
  olive: ['green', 'brown'],
  multicolor: [],
}
