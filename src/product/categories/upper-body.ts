import type { CategoryTerm } from '../families.ts'

/** What is worn above the waist, or over everything. */
export const upperTerms = {
  't-shirt': {
    shopify: 'T-Shirts',
    family: 'tops',
    slot: 'top',
    synonyms: 'tee, t shirt, tee shirt',
    narrower: 'jersey, football shirt, longsleeve, graphic tee, ringer tee, polo t shirt',
  },
  shirt: {
    shopify: 'Shirts',
    family: 'tops',
    slot: 'top',
    synonyms: 'button down, button up, button down shirt, button up shirt',
    narrower: 'dress shirt, oxford shirt, overshirt, shacket, hawaiian shirt, flannel shirt',
  },
  polo: {
    shopify: 'Polos',
    family: 'tops',
    slot: 'top',
    synonyms: 'polo shirt, polo tee, polo t shirt, collared t shirt',
    narrower: 'rugby shirt',
  },
  blouse: { shopify: 'Blouses', family: 'tops', slot: 'top', narrower: 'peasant top' },
  top: {
    shopify: 'Clothing Tops',
    family: 'tops',
    slot: 'top',
    narrower: 'peplum, tube top, halter top, bandeau, bustier, corset',
  },
  'tank-top': {
    shopify: 'Tank Tops',
    family: 'tops',
    slot: 'top',
    synonyms: 'tank, vest top, singlet',
    narrower: 'camisole, cami, muscle tee, racerback',
  },
  tunic: { shopify: 'Tunics', family: 'tops', slot: 'top' },
  bodysuit: { shopify: 'Bodysuits', family: 'tops', slot: 'top', narrower: 'leotard, onesie' },
  sweater: {
    shopify: 'Sweaters',
    family: 'knitwear',
    slot: 'mid-layer',
    synonyms: 'jumper, pullover, woolly',
    narrower: 'sweater vest, slipover',
  },
  cardigan: {
    shopify: 'Cardigans',
    family: 'knitwear',
    slot: 'mid-layer',
    synonyms: 'cardi',
    narrower: 'shrug, bolero',
  },
  sweatshirt: {
    shopify: 'Sweatshirts',
    family: 'knitwear',
    slot: 'mid-layer',
    synonyms: 'sweat shirt, crewneck sweatshirt',
    narrower: 'fleece top',
  },
  hoodie: {
    shopify: 'Hoodies',
    family: 'knitwear',
    slot: 'mid-layer',
    synonyms: 'hoody, hooded sweatshirt',
    narrower: 'zip up hoodie',
  },
  jacket: {
    shopify: 'Coats & Jackets',
    family: 'outerwear',
    slot: 'outer',
    narrower: `
      bomber, bomber jacket, biker jacket, moto jacket, puffer, puffer jacket, windbreaker, windcheater,
      rain jacket, down jacket, track jacket, trucker jacket, nehru jacket, jean jacket, varsity jacket,
      anorak
    `,
  },
  blazer: {
    shopify: 'Blazers',
    family: 'outerwear',
    slot: 'outer',
    synonyms: 'sport coat, sports coat, suit jacket, dinner jacket, tuxedo jacket',
  },
  coat: {
    shopify: 'Overcoats',
    family: 'outerwear',
    slot: 'outer',
    synonyms: 'overcoat, topcoat',
    narrower: `
      trench, trench coat, raincoat, rain coat, peacoat, pea coat, parka, duffle coat, cape, poncho, mac,
      puffer coat
    `,
  },
  vest: {
    shopify: 'Vests',
    family: 'outerwear',
    slot: 'outer',
    synonyms: 'waistcoat, gilet',
    narrower: 'bodywarmer, puffer vest',
  },
} as const satisfies Readonly<Record<string, CategoryTerm>>
