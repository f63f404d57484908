import type { CategoryTerm } from '../families.ts'

/** What is worn above the waist, or over everything. */
export const upperTerms = {
  't-shirt': {
    shopify: 'T-Shirts',
    family: 'tops',
    slot: 'top',
    synonyms: ['tee', 't shirt', 'tee shirt'],
    narrower: ['jersey', 'football shirt', 'longsleeve', 'graphic tee', 'ringer tee', 'polo t shirt'],
  },
  shirt: {
    shopify: 'Shirts',
    family: 'tops',
    slot: 'top',
    synonyms: ['button down', 'button up', 'button down shirt', 'button up shirt'],
    narrower: ['dress shirt', 'oxford shirt', 'overshirt', 'shacket', 'hawaiian shirt', 'flannel shirt'],
  },
  polo: {
    shopify: 'Polos',
    family: 'tops',
    slot: 'top',
    synonyms: ['polo shirt', 'polo tee', 'polo t shirt', 'collared t shirt'],
    narrower: ['rugby shirt'],
  },
  blouse: { shopify: 'Blouses', family: 'tops', slot: 'top', narrower: ['peasant top'] },
  top: {
    shopify: 'Clothing Tops',
    family: 'tops',
    slot: 'top',
    narrower: ['peplum', 'tube top', 'halter top', 'bandeau', 'bustier', 'corset'],
  },
  'tank-top': {
    shopify: 'Tank Tops',
    family: 'tops',
    slot: 'top',
    synonyms: ['tank', 'vest top', 'singlet'],
    narrower: ['camisole', 'cami', 'muscle tee', 'racerback'],
  },
  tunic: { shopify: 'Tunics', family: 'tops', slot: 'top' },
  bodysuit: { shopify: 'Bodysuits', family: 'tops', slot: 'top', narrower: ['leotard', 'onesie'] },
  sweater: {
    shopify: 'Sweaters',
    family: 'knitwear',
    slot: 'mid-layer',
    synonyms: ['jumper', 'pullover', 'woolly'],
    narrower: ['turtleneck sweater', 'sweater vest', 'slipover'],
  },
  cardigan: {
    shopify: 'Cardigans',
    family: 'knitwear',
    slot: 'mid-layer',
    synonyms: ['cardi'],
    narrower: ['shrug', 'bolero'],
  },
  sweatshirt: {
    shopify: 'Sweatshirts',
    family: 'knitwear',
    slot: 'mid-layer',
    synonyms: ['sweat shirt', 'crewneck sweatshirt'],
    narrower: ['fleece top'],
  },
  hoodie: {
    shopify: 'Hoodies',
    family: 'knitwear',
    slot: 'mid-layer',
    synonyms: ['hoody', 'hooded sweatshirt'],
    narrower: ['zip up hoodie'],
  },
  jacket: {
    shopify: 'Coats & Jackets',
    family: 'outerwear',
    slot: 'outer',
    narrower: [
      ...['bomber', 'bomber jacket', 'biker jacket', 'moto jacket', 'puffer', 'puffer jacket', 'windbreaker'],
      ...['windcheater', 'rain jacket', 'down jacket', 'track jacket', 'trucker jacket', 'nehru jacket'],
      ...['denim jacket', 'jean jacket', 'varsity jacket', 'anorak'],
    ],
  },
  blazer: {
    shopify: 'Blazers',
    family: 'outerwear',
    slot: 'outer',
    synonyms: ['sport coat', 'sports coat', 'sports jacket', 'suit jacket', 'dinner jacket', 'tuxedo jacket'],
  },
  coat: {
    shopify: 'Overcoats',
    family: 'outerwear',
    slot: 'outer',
    synonyms: ['overcoat', 'topcoat'],
    narrower: [
      ...['trench', 'trench coat', 'raincoat', 'rain coat', 'peacoat', 'pea coat', 'parka', 'duffle coat'],
      ...['cape', 'poncho', 'mac', 'puffer coat'],
    ],
  },
  vest: {
    shopify: 'Vests',
    family: 'outerwear',
    slot: 'outer',
    synonyms: ['waistcoat', 'gilet'],
    narrower: ['bodywarmer', 'puffer vest'],
  },
} as const satisfies Readonly<Record<string, CategoryTerm>>

/** What covers the whole body, or the legs. */
export const lowerTerms = {
  dress: {
    shopify: 'Dresses',
    family: 'dresses',
    slot: 'full-body',
    synonyms: ['frock'],
    narrower: [
      ...['gown', 'sundress', 'shirt dress', 'shirtdress', 'sweater dress', 'jumper dress', 't shirt dress'],
      ...['tee dress', 'tank dress', 'slip dress', 'wrap dress', 'skater dress', 'tea dress', 'ball gown'],
      ...['bodycon dress', 'cocktail dress', 'prom dress', 'pinafore', 'lbd', 'kaftan'],
    ],
  },
  jumpsuit: {
    shopify: 'Jumpsuits & Rompers',
    family: 'dresses',
    slot: 'full-body',
    synonyms: ['jump suit'],
    narrower: ['romper', 'playsuit', 'dungarees', 'overalls', 'boiler suit', 'catsuit'],
  },
  jeans: {
    shopify: 'Jeans',
    family: 'bottoms',
    slot: 'bottom',
    synonyms: ['jean', 'denims', 'denim pants', 'denim trousers'],
    narrower: ['bootcut jeans', 'mom jeans', 'boyfriend jeans'],
  },
  pants: {
    shopify: 'Pants',
    family: 'bottoms',
    slot: 'bottom',
    synonyms: ['pant', 'trouser', 'slacks'],
    narrower: [
      ...['chinos', 'chino', 'cargos', 'cargo pants', 'palazzo', 'palazzos', 'culottes', 'dress pants'],
      ...['khakis', 'corduroys', 'rain trouser', 'lounge pants', 'harem pants', 'patiala'],
    ],
  },
  capris: {
    family: 'bottoms',
    slot: 'bottom',
    synonyms: [
      'capri',
      'capri pants',
      'cropped pants',
      'cropped trousers',
      '3/4 pants',
      'three quarter pants',
    ],
  },
  leggings: {
    shopify: 'Leggings',
    family: 'bottoms',
    slot: 'bottom',
    synonyms: ['legging'],
    narrower: ['jeggings', 'jegging', 'tights', 'yoga pants', 'treggings'],
  },
  shorts: {
    shopify: 'Shorts',
    family: 'bottoms',
    slot: 'bottom',
    synonyms: ['short pants'],
    narrower: ['bermuda', 'bermudas', 'hot pants', 'jorts', 'cycling shorts', 'lounge shorts', 'boardshorts'],
  },
  skirt: {
    shopify: 'Skirts',
    family: 'bottoms',
    slot: 'bottom',
    narrower: ['miniskirt', 'pencil skirt', 'tutu', 'skort', 'kilt'],
  },
  suit: {
    shopify: 'Suits',
    family: 'suits',
    slot: 'full-body',
    synonyms: ['two piece suit', 'three piece suit', 'business suit'],
    narrower: ['tuxedo', 'tux', 'pantsuit', 'trouser suit', 'pant suit', 'co ord', 'clothing set'],
  },
  tracksuit: {
    family: 'sportswear',
    slot: 'full-body',
    synonyms: ['track suit', 'jogging suit', 'shell suit'],
  },
  'track-pants': {
    shopify: 'Joggers',
    family: 'sportswear',
    slot: 'bottom',
    synonyms: ['joggers', 'jogger', 'sweatpants', 'sweat pants', 'track bottoms', 'jogging bottoms'],
    narrower: ['trackies', 'joggings'],
  },
  swimsuit: {
    shopify: 'Swimwear',
    family: 'swimwear',
    slot: 'full-body',
    synonyms: ['swimwear', 'swimming costume', 'bathing suit', 'beachwear', 'swim suit', 'bathers'],
    narrower: ['bikini', 'tankini', 'swim shorts', 'swim trunks', 'swimming trunks', 'one piece swimsuit'],
  },
} as const satisfies Readonly<Record<string, CategoryTerm>>

/** Indian and other traditional clothing. */
export const ethnicTerms = {
  kurta: {
    shopify: 'Kurtas & Kurta Sets',
    family: 'ethnic',
    slot: 'top',
    narrower: ['kurti', 'kurta set', 'kameez', 'pathani', 'anarkali', 'sherwani', 'kurta pajama'],
  },
  saree: { shopify: 'Saris', family: 'ethnic', slot: 'full-body', synonyms: ['sari'] },
  'salwar-kameez': {
    family: 'ethnic',
    slot: 'full-body',
    synonyms: ['salwar suit', 'salwar', 'shalwar', 'shalwar kameez'],
    narrower: ['churidar', 'patiala suit', 'salwar and dupatta', 'punjabi suit', 'dress material'],
  },
  lehenga: {
    shopify: 'Lehengas',
    family: 'ethnic',
    slot: 'full-body',
    synonyms: ['lehenga choli', 'lehnga'],
    narrower: ['ghagra', 'chaniya choli'],
  },
  dupatta: { family: 'ethnic', slot: 'accessory', synonyms: ['chunni', 'odhni'] },
} as const satisfies Readonly<Record<string, CategoryTerm>>

/** What is worn underneath, or to bed. */
export const underwearTerms = {
  bra: {
    shopify: 'Bras',
    family: 'underwear',
    slot: 'underneath',
    synonyms: ['brassiere'],
    narrower: ['bralette'],
  },
  underwear: {
    shopify: 'Underwear',
    family: 'underwear',
    slot: 'underneath',
    synonyms: ['underpants', 'undies'],
    narrower: [
      ...[
        'briefs',
        'brief',
        'boxers',
        'boxer shorts',
        'boxer briefs',
        'panties',
        'panty',
        'knickers',
        'trunk',
      ],
      ...['innerwear briefs', 'hipster briefs', 'shapewear', 'g string'],
    ],
  },
  undershirt: {
    shopify: 'Undershirts',
    family: 'underwear',
    slot: 'underneath',
    synonyms: ['innerwear vest', 'inner vest', 'banian', 'undervest', 'gym vest', 'thermal vest'],
  },
  stockings: {
    shopify: 'Hosiery',
    family: 'underwear',
    slot: 'underneath',
    synonyms: ['stocking', 'pantyhose', 'hosiery', 'nylons'],
    narrower: ['fishnets', 'hold ups'],
  },
  socks: {
    shopify: 'Socks',
    family: 'underwear',
    slot: 'feet',
    synonyms: ['sock'],
    narrower: ['ankle socks', 'footies', 'no show socks'],
  },
  pajamas: {
    shopify: 'Pajamas',
    family: 'underwear',
    slot: 'full-body',
    synonyms: ['pajama', 'pyjamas', 'pyjama', 'pjs', 'nightwear', 'sleepwear', 'night suit', 'loungewear'],
    narrower: [
      'nightdress',
      'night dress',
      'nightgown',
      'nightie',
      'nighty',
      'nightshirt',
      'babydoll',
      'baby doll',
    ],
  },
  robe: {
    shopify: 'Robes',
    family: 'underwear',
    slot: 'full-body',
    synonyms: ['bathrobe', 'bath robe', 'dressing gown', 'housecoat'],
    narrower: ['kimono'],
  },
} as const satisfies Readonly<Record<string, CategoryTerm>>
