import type { CategoryTerm } from '../families.ts'

/** What covers the whole body, or the legs. */
export const lowerTerms = {
  dress: {
    shopify: 'Dresses',
    family: 'dresses',
    slot: 'full-body',
    synonyms: 'frock',
    narrower: `
      gown, sundress, shirt dress, shirtdress, sweater dress, jumper dress, t shirt dress, tee dress,
      tank dress, slip dress, wrap dress, skater dress, tea dress, ball gown, bodycon dress, cocktail dress,
      prom dress, pinafore, lbd, kaftan
    `,
  },
  jumpsuit: {
    shopify: 'Jumpsuits & Rompers',
    family: 'dresses',
    slot: 'full-body',
    synonyms: 'jump suit',
    narrower: 'romper, playsuit, dungarees, overalls, boiler suit, catsuit',
  },
  jeans: {
    shopify: 'Jeans',
    family: 'bottoms',
    slot: 'bottom',
    synonyms: 'jean, denims, denim pants, denim trousers',
    narrower: 'bootcut jeans, mom jeans, boyfriend jeans',
  },
  pants: {
    shopify: 'Pants',
    family: 'bottoms',
    slot: 'bottom',
    synonyms: 'pant, trouser, slacks',
    narrower: `
      chinos, chino, cargos, cargo pants, palazzo, palazzos, culottes, dress pants, khakis, corduroys,
      rain trouser, lounge pants, harem pants, patiala
    `,
  },
  capris: {
    family: 'bottoms',
    slot: 'bottom',
    synonyms: 'capri, capri pants, 3/4 pants, three quarter pants',
  },
  leggings: {
    shopify: 'Leggings',
    family: 'bottoms',
    slot: 'bottom',
    synonyms: 'legging',
    narrower: `
      jeggings, jegging, yoga pants, treggings, running tight, yoga tight, gym tight, sports tight,
      training tight, workout tight, compression tight, cycling tight
    `,
  },
  shorts: {
    shopify: 'Shorts',
    family: 'bottoms',
    slot: 'bottom',
    synonyms: 'short pants',
    narrower: 'bermuda, bermudas, hot pants, jorts, cycling shorts, lounge shorts, boardshorts',
  },
  skirt: {
    shopify: 'Skirts',
    family: 'bottoms',
    slot: 'bottom',
    narrower: 'miniskirt, pencil skirt, tutu, skort, kilt',
  },
  suit: {
    shopify: 'Suits',
    family: 'suits',
    slot: 'full-body',
    synonyms: 'two piece suit, three piece suit, business suit',
    narrower: 'tuxedo, tux, pantsuit, trouser suit, pant suit, co ord, clothing set',
  },
  tracksuit: { family: 'sportswear', slot: 'full-body', synonyms: 'track suit, jogging suit, shell suit' },
  'track-pants': {
    shopify: 'Joggers',
    family: 'sportswear',
    slot: 'bottom',
    synonyms: 'joggers, jogger, sweatpants, sweat pants, track bottoms, jogging bottoms',
    narrower: 'trackies, joggings',
  },
  swimsuit: {
    shopify: 'Swimwear',
    family: 'swimwear',
    slot: 'full-body',
    synonyms: 'swimwear, swimming costume, bathing suit, beachwear, swim suit, bathers',
    narrower: `
      bikini, bikini top, bikini bottom, bikini set, tankini, swim shorts, swim short, swim trunk, swimming trunk, swim brief, one piece swimsuit,
      boardie, rash vest, rash guard, wetsuit
    `,
  },
} as const satisfies Readonly<Record<string, CategoryTerm>>
