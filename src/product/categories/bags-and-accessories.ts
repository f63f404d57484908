import type { CategoryTerm } from '../families.ts'

/** What is carried. The commonest comes first: it stands for "bag" where one value is needed. */
export const bagTerms = {
  handbag: {
    shopify: 'Handbags',
    family: 'bags',
    slot: 'bag',
    synonyms: 'hand bag, purse, ladies bag',
    narrower: `
      shoulder bag, tote, tote bag, shopper, shopper bag, satchel, hobo bag, sling bag, crossbody,
      crossbody bag, cross body bag, bucket bag, shopping bag
    `,
  },
  backpack: {
    shopify: 'Backpacks',
    family: 'bags',
    slot: 'bag',
    synonyms: 'back pack, rucksack, knapsack',
    narrower: 'school bag, schoolbag, daypack',
  },
  clutch: {
    shopify: 'Clutch Bags',
    family: 'bags',
    slot: 'bag',
    synonyms: 'clutch bag, clutch purse, evening bag',
    narrower: 'minaudiere, potli',
  },
  'duffel-bag': {
    shopify: 'Duffel Bags',
    family: 'bags',
    slot: 'bag',
    synonyms: 'duffel, duffle, duffle bag, holdall',
    narrower: 'gym bag, sports bag, weekender, travel bag, kit bag',
  },
  'laptop-bag': {
    shopify: 'Laptop Bags',
    family: 'bags',
    slot: 'bag',
    synonyms: 'computer bag, laptop case, laptop sleeve',
    narrower: 'messenger bag, briefcase, satchel bag, office bag',
  },
  suitcase: {
    shopify: 'Suitcases',
    family: 'bags',
    slot: 'bag',
    synonyms: 'trolley bag, trolley, cabin bag, travel case',
    narrower: 'carry on, travel accessory',
  },
  pouch: {
    family: 'bags',
    slot: 'bag',
    synonyms: 'waist pouch, fanny pack, bum bag, belt bag, waist bag',
    narrower: 'mobile pouch, phone pouch, toiletry bag, cosmetic bag, pencil case',
  },
  wallet: {
    shopify: 'Wallets & Money Clips',
    family: 'bags',
    slot: 'accessory',
    synonyms: 'billfold',
    narrower: 'card holder, cardholder, card case, coin purse, money clip, passport holder',
  },
} as const satisfies Readonly<Record<string, CategoryTerm>>

/** What completes an outfit. */
export const accessoryTerms = {
  belt: { shopify: 'Belts', family: 'accessories', slot: 'accessory', narrower: 'sash' },
  hat: {
    shopify: 'Hats',
    family: 'accessories',
    slot: 'head',
    synonyms: 'headwear',
    narrower: 'fedora, sun hat, sunhat, bucket hat, straw hat, beret, panama, trilby, bowler',
  },
  cap: {
    shopify: 'Baseball Caps',
    family: 'accessories',
    slot: 'head',
    synonyms: 'baseball cap, snapback',
    narrower: 'trucker cap, flat cap, visor',
  },
  beanie: {
    shopify: 'Beanies',
    family: 'accessories',
    slot: 'head',
    synonyms: 'bobble hat, woolly hat, winter hat, knit cap, knitted hat',
  },
  scarf: {
    shopify: 'Scarves & Shawls',
    family: 'accessories',
    slot: 'accessory',
    synonyms: 'scarves',
    narrower: 'stole, shawl, muffler, bandana, pashmina, snood, neckerchief',
  },
  tie: {
    shopify: 'Neckties',
    family: 'accessories',
    slot: 'accessory',
    synonyms: 'necktie, neck tie',
    narrower: 'bow tie, bowtie, cravat, ties and cufflinks',
  },
  gloves: {
    shopify: 'Gloves & Mittens',
    family: 'accessories',
    slot: 'accessory',
    synonyms: 'glove',
    narrower: 'mittens, mitts',
  },
  sunglasses: {
    shopify: 'Sunglasses',
    family: 'accessories',
    slot: 'accessory',
    synonyms: 'sunglass, sunnies, shades, eyewear, sun glasses',
    narrower: 'aviators, wayfarers, goggles, glasses, spectacles',
  },
  watch: {
    shopify: 'Watches',
    family: 'accessories',
    slot: 'accessory',
    synonyms: 'wristwatch, wrist watch, timepiece',
    narrower: 'smartwatch, chronograph',
  },
  cufflinks: {
    shopify: 'Cufflinks',
    family: 'accessories',
    slot: 'accessory',
    synonyms: 'cufflink, cuff links, cuff link',
  },
  suspenders: {
    shopify: 'Suspenders',
    family: 'accessories',
    slot: 'accessory',
    synonyms: 'suspender, braces',
  },
  'hair-accessory': {
    shopify: 'Hair Accessories',
    family: 'accessories',
    slot: 'head',
    synonyms: 'hair accessories',
    narrower: 'headband, hairband, hair band, scrunchie, hair clip, hairclip, alice band',
  },
  umbrella: { family: 'accessories', slot: 'accessory', synonyms: 'brolly' },
  keychain: {
    shopify: 'Keychains',
    family: 'accessories',
    slot: 'accessory',
    synonyms: 'key chain, keyring, key ring',
  },
  'other-accessory': {
    family: 'accessories',
    slot: 'accessory',
    narrower: `
      gift set, accessory gift set, shoe accessory, shoe lace, shoelace, wristband, water bottle,
      sports accessory
    `,
  },
} as const satisfies Readonly<Record<string, CategoryTerm>>

/** What glitters. */
export const jewelryTerms = {
  necklace: {
    shopify: 'Necklaces',
    family: 'jewelry',
    slot: 'accessory',
    synonyms: 'necklaces and chains, necklace and chains, neck chain',
    narrower: 'pendant, choker, locket, mangalsutra',
  },
  earrings: {
    shopify: 'Earrings',
    family: 'jewelry',
    slot: 'accessory',
    synonyms: 'earring, ear ring',
    narrower: 'ear studs, hoop earrings, jhumka, jhumkas, danglers',
  },
  bracelet: {
    shopify: 'Bracelets',
    family: 'jewelry',
    slot: 'accessory',
    narrower: 'bangle, kada, anklet, armlet',
  },
  ring: { shopify: 'Rings', family: 'jewelry', slot: 'accessory', narrower: 'signet ring, engagement ring' },
  'jewelry-set': { shopify: 'Jewelry Sets', family: 'jewelry', slot: 'accessory', synonyms: 'jewellery set' },
} as const satisfies Readonly<Record<string, CategoryTerm>>
