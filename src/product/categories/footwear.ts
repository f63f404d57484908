import type { CategoryTerm } from '../families.ts'

/** What is worn on the feet. The commonest comes first: it stands for "shoes" where one value is needed. */
export const footwearTerms = {
  sneakers: {
    shopify: 'Sneakers',
    family: 'shoes',
    slot: 'feet',
    synonyms: 'sneaker, trainers, trainer, casual shoe, kicks, tennis shoe',
    narrower: 'high tops, hi tops, plimsolls, pumps shoes, canvas shoe, skate shoe, slip ons',
  },
  'athletic-shoes': {
    shopify: 'Athletic Shoes',
    family: 'shoes',
    slot: 'feet',
    synonyms: 'sports shoe, sport shoe, athletic shoe, running shoe, training shoe, gym shoe',
    narrower: 'football shoe, football boot, soccer cleats, cleats, runners, running trainers, spikes',
  },
  'formal-shoes': {
    shopify: 'Oxfords',
    family: 'shoes',
    slot: 'feet',
    synonyms: 'formal shoe, dress shoe, office shoe, smart shoe, lace up shoe',
    narrower: `
      oxfords, oxford shoe, brogues, brogue, derbies, derby shoe, monk straps, monk strap, wingtips, wingtip
    `,
  },
  loafers: {
    shopify: 'Loafers',
    family: 'shoes',
    slot: 'feet',
    synonyms: 'loafer, slip on shoe',
    narrower: 'moccasins, moccasin, mocs, boat shoe, deck shoe, driving shoe, penny loafers',
  },
  boots: {
    shopify: 'Boots',
    family: 'shoes',
    slot: 'feet',
    synonyms: 'boot',
    narrower: `
      booties, bootie, ankle boots, chelsea boots, chelseas, wellies, wellingtons, uggs, cowboy boots,
      combat boots, hiking boots, riding boots, knee boots
    `,
  },
  sandals: {
    shopify: 'Sandals',
    family: 'shoes',
    slot: 'feet',
    synonyms: 'sandal',
    narrower: 'sports sandal, gladiators, espadrilles, espadrille, floaters, chappals, kolhapuris',
  },
  'flip-flops': {
    family: 'shoes',
    slot: 'feet',
    synonyms: 'flip flop, thongs, slides, sliders, beach slipper',
  },
  slippers: {
    shopify: 'Slippers',
    family: 'shoes',
    slot: 'feet',
    synonyms: 'slipper, house shoe',
    narrower: 'clogs, mules, crocs',
  },
  heels: {
    shopify: 'Heels',
    family: 'shoes',
    slot: 'feet',
    synonyms: 'high heels, heeled shoe, court shoe, high heeled shoe',
    narrower: 'pumps, stilettos, stiletto, wedges, kitten heels, heeled sandals, peep toes, platforms',
  },
  flats: {
    shopify: 'Flats',
    family: 'shoes',
    slot: 'feet',
    synonyms: 'flat shoe, ballet flat, ballet pump, ballet shoe, bellies',
    narrower: 'ballerinas, ballerina, juttis, mojaris, mary janes, mary jane',
  },
} as const satisfies Readonly<Record<string, CategoryTerm>>
