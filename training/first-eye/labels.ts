import type { Color } from '../../src/product/color.ts'
import type { Category } from '../../src/product/taxonomy.ts'

/** What is known of a photo: for each head the values that may be right; a head that is absent is unknown. */
export type Labels = { readonly [head in (typeof headNames)[number]]?: readonly string[] }

export const headNames = [
  'category',
  'color',
  'pattern',
  'sleeve_length',
  'neckline',
  'gender',
  'age_group',
] as const

const shoes: readonly Category[] = [
  'sneakers',
  'athletic-shoes',
  'formal-shoes',
  'loafers',
  'boots',
  'sandals',
  'flip-flops',
  'heels',
  'flats',
]

/** Kaggle's article types that we have a word for. */
export const productTypes: Readonly<Record<string, readonly Category[]>> = {
  Tshirts: ['t-shirt'],
  'Lounge Tshirts': ['t-shirt'],
  Shirts: ['shirt'],
  Tops: ['top'],
  Tunics: ['tunic'],
  Camisoles: ['tank-top'],
  'Innerwear Vests': ['undershirt'],
  Sweaters: ['sweater'],
  Sweatshirts: ['sweatshirt'],
  Jackets: ['jacket'],
  'Rain Jacket': ['jacket'],
  Blazers: ['blazer'],
  Waistcoat: ['vest'],
  Dresses: ['dress'],
  Jumpsuit: ['jumpsuit'],
  Rompers: ['jumpsuit'],
  Jeans: ['jeans'],
  Trousers: ['pants'],
  Capris: ['capris'],
  'Lounge Pants': ['pants'],
  'Track Pants': ['track-pants'],
  Leggings: ['leggings'],
  Jeggings: ['leggings'],
  Tights: ['leggings'],
  Stockings: ['stockings'],
  Shorts: ['shorts'],
  'Lounge Shorts': ['shorts'],
  Skirts: ['skirt'],
  Suits: ['suit'],
  Kurtas: ['kurta'],
  Kurtis: ['kurta'],
  'Kurta Sets': ['kurta'],
  Sarees: ['saree'],
  'Salwar and Dupatta': ['salwar-kameez'],
  Churidar: ['salwar-kameez'],
  Patiala: ['salwar-kameez'],
  Salwar: ['salwar-kameez'],
  'Lehenga Choli': ['lehenga'],
  Dupatta: ['dupatta'],
  Bra: ['bra'],
  Briefs: ['underwear'],
  Trunk: ['underwear'],
  Boxers: ['underwear'],
  Socks: ['socks'],
  'Night suits': ['pajamas'],
  Nightdress: ['pajamas'],
  'Baby Dolls': ['pajamas'],
  Tracksuits: ['tracksuit'],
  Swimwear: ['swimsuit'],
  'Casual Shoes': ['sneakers'],
  'Sports Shoes': ['athletic-shoes'],
  'Formal Shoes': ['formal-shoes'],
  Booties: ['boots'],
  Sandals: ['sandals'],
  'Sports Sandals': ['sandals'],
  'Flip Flops': ['flip-flops'],
  Heels: ['heels'],
  Flats: ['flats'],
  Handbags: ['handbag'],
  Backpacks: ['backpack'],
  Rucksacks: ['backpack'],
  Clutches: ['clutch'],
  'Duffel Bag': ['duffel-bag'],
  'Laptop Bag': ['laptop-bag'],
  'Messenger Bag': ['laptop-bag'],
  Wallets: ['wallet'],
  Belts: ['belt'],
  Hat: ['hat'],
  Caps: ['cap'],
  Scarves: ['scarf'],
  Stoles: ['scarf'],
  Mufflers: ['scarf'],
  Ties: ['tie'],
  Gloves: ['gloves'],
  Sunglasses: ['sunglasses'],
  Watches: ['watch'],
  Cufflinks: ['cufflinks'],
  Pendant: ['necklace'],
  'Necklace and Chains': ['necklace'],
  Earrings: ['earrings'],
  Bracelet: ['bracelet'],
  Bangle: ['bracelet'],
  Ring: ['ring'],
}

/** Words of a title that name the type more closely than the article type does. */
const titleTypes: readonly (readonly [type: RegExp, word: RegExp, value: Category])[] = [
  [/Tshirts/, /\bpolo (t|neck)|\bpolo$/, 'polo'],
  [/Sweatshirts|Jackets/, /\bhood/, 'hoodie'],
  [/Sweaters/, /cardigan/, 'cardigan'],
  [/Jackets/, /\bcoat\b|trench/, 'coat'],
  [/Caps/, /beanie|knit cap/, 'beanie'],
  [/Casual Shoes/, /loafer|moccasin/, 'loafers'],
  [/Casual Shoes|Formal Shoes/, /\bboots?\b/, 'boots'],
]

/** What an amateur label leaves open. */
export const amateurTypes: Readonly<Record<string, readonly Category[]>> = {
  'T-Shirt': ['t-shirt'],
  Longsleeve: ['t-shirt', 'sweater', 'sweatshirt', 'top'],
  Pants: ['pants', 'jeans', 'track-pants', 'leggings'],
  Shoes: shoes,
  Shirt: ['shirt'],
  Dress: ['dress'],
  Outwear: ['jacket', 'coat', 'hoodie', 'vest', 'sweatshirt', 'cardigan'],
  Shorts: ['shorts'],
  Hat: ['hat', 'cap', 'beanie'],
  Skirt: ['skirt'],
  Polo: ['polo'],
  Undershirt: ['tank-top', 'undershirt'],
  Blazer: ['blazer'],
  Hoodie: ['hoodie'],
  Body: ['bodysuit'],
  Top: ['top', 'tank-top'],
  Blouse: ['blouse'],
}

const productColors: Readonly<Record<string, readonly Color[]>> = {
  Black: ['black'],
  White: ['white'],
  'Off White': ['beige', 'white'],
  Grey: ['gray'],
  'Grey Melange': ['gray'],
  Charcoal: ['gray'],
  'Navy Blue': ['navy'],
  Blue: ['blue'],
  'Turquoise Blue': ['turquoise'],
  Teal: ['turquoise'],
  Brown: ['brown'],
  'Coffee Brown': ['brown'],
  'Mushroom Brown': ['brown'],
  Tan: ['brown'],
  Rust: ['orange', 'brown'],
  Beige: ['beige'],
  Cream: ['beige'],
  Khaki: ['beige', 'olive', 'brown'],
  Skin: ['beige'],
  Nude: ['beige'],
  Taupe: ['brown', 'beige'],
  Red: ['red'],
  Maroon: ['burgundy'],
  Burgundy: ['burgundy'],
  Green: ['green'],
  Olive: ['olive'],
  'Sea Green': ['turquoise', 'green'],
  'Lime Green': ['green'],
  'Fluorescent Green': ['green'],
  Pink: ['pink'],
  Magenta: ['pink'],
  Peach: ['orange', 'pink'],
  Rose: ['pink'],
  Purple: ['purple'],
  Lavender: ['purple'],
  Mauve: ['purple'],
  Yellow: ['yellow'],
  Mustard: ['yellow'],
  Orange: ['orange'],
  Gold: ['gold'],
  Copper: ['bronze'],
  Bronze: ['bronze'],
  Silver: ['silver'],
  Steel: ['silver'],
  Metallic: ['silver'],
  Multi: ['multicolor'],
}

const patterns: readonly (readonly [RegExp, readonly string[]])[] = [
  [/polka|\bdots?\b|dotted/, ['dots']],
  [/floral|flower/, ['floral']],
  [/leopard|zebra|animal print/, ['animal']],
  [/\bcamo/, ['camouflage']],
  [/\bcheck(s|ed|ered)?\b|plaid|tartan/, ['checkered']],
  [/\bstrip(e|es|ed|er|ped)\b/, ['striped']],
  [/\bprint(s|ed)?\b|graphic|graffiti/, ['graphic']],
  [/\bsolid\b/, ['solid']],
]
const sleeves: readonly (readonly [RegExp, readonly string[]])[] = [
  [/sleeveless|strapless|\btank\b|halter|spaghetti/, ['sleeveless']],
  [/3\/4(th)? sle|three.quarter sle/, ['three-quarter']],
  [/(full|long).slee/, ['long']],
  [/(half|short).slee/, ['short']],
]
const necklines: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bv.?neck/, ['v-neck']],
  [/(round|crew).neck|\bcrew\b/, ['crew']],
  [/turtle.?neck|high.neck/, ['turtle']],
  [/\bhood/, ['hooded']],
  [/mandarin|nehru/, ['mandarin']],
  [/\bpolo (t|neck)|\bpolo$/, ['collared']],
]
const typeSleeves: Readonly<Record<string, readonly string[]>> = {
  Tshirts: ['short'],
  Sweaters: ['long'],
  Jackets: ['long'],
  Sweatshirts: ['long'],
  Blazers: ['long'],
  'Innerwear Vests': ['sleeveless'],
  Camisoles: ['sleeveless'],
  Waistcoat: ['sleeveless'],
  Longsleeve: ['long'],
  'T-Shirt': ['short'],
  Polo: ['short'],
  Undershirt: ['sleeveless'],
  Hoodie: ['long'],
  Blazer: ['long'],
  Outwear: ['long'],
}
const genders: Readonly<Record<string, readonly string[]>> = {
  Men: ['male'],
  Boys: ['male'],
  Women: ['female'],
  Girls: ['female'],
  Unisex: ['unisex'],
}

const firstIn = (rules: readonly (readonly [RegExp, readonly string[]])[], text: string) =>
  rules.find(([rule]) => rule.test(text))?.[1]

/** Labels of a product photo. Pattern, sleeves and neckline count only where the title or the type says them outright. */
export function productLabels(row: Readonly<Record<string, string>>): Labels {
  const type = row.articleType as string
  const title = (row.title as string)
    .toLowerCase()
    .replace(/u\.? ?s\.? polo|polo assn|\bturtle (men|women)/g, ' ')
  const closer = titleTypes.find(([types, word]) => types.test(type) && word.test(title))?.[2]
  const gender = genders[row.gender as string]
  return clean({
    category: closer === undefined ? productTypes[type] : [closer],
    color: productColors[row.baseColour as string],
    pattern: row.masterCategory === 'Apparel' ? firstIn(patterns, title) : undefined,
    sleeve_length:
      row.subCategory === 'Topwear' || row.subCategory === 'Dress'
        ? (firstIn(sleeves, title) ?? typeSleeves[type])
        : undefined,
    neckline:
      row.subCategory === 'Topwear'
        ? type === 'Shirts'
          ? ['collared']
          : firstIn(necklines, title)
        : undefined,
    gender,
    age_group: [row.gender === 'Boys' || row.gender === 'Girls' ? 'kids' : 'adults'],
  })
}

/** Labels of an amateur photo. */
export function amateurLabels(row: Readonly<Record<string, string>>): Labels {
  const label = row.label as string
  // The sort of neck is not said, only that it has no collar.
  const round = ['crew', 'v-neck', 'turtle']
  const necks: Readonly<Record<string, readonly string[]>> = {
    Polo: ['collared'],
    Hoodie: ['hooded'],
    Shirt: ['collared'],
    'T-Shirt': round,
    Longsleeve: round,
    Undershirt: round,
    Top: round,
  }
  return clean({
    category: amateurTypes[label],
    sleeve_length: typeSleeves[label],
    neckline: necks[label],
    age_group: [row.kids === 'true' ? 'kids' : 'adults'],
  })
}

const drawnSleeves: Readonly<Record<string, readonly string[]>> = {
  sleeveless: ['sleeveless'],
  'spaghetti-strap': ['sleeveless'],
  strapless: ['sleeveless'],
  short: ['short'],
  'three-quarter': ['three-quarter'],
  long: ['long'],
}
/** Patterns that the photos teach too; plaid, which their labels call checks, is left out. */
const drawnPatterns = ['solid', 'dots', 'floral', 'animal', 'camouflage', 'checkered', 'striped']

/** Labels of one of our own drawings: of its colors and neck it would teach what photos do not show; for whom it is drawn hardly shows. */
export function drawnLabels(row: {
  readonly category: string
  readonly pattern?: string
  readonly sleeve_length?: string
}): Labels {
  return clean({
    category: [row.category],
    pattern: drawnPatterns.includes(row.pattern ?? '') ? [row.pattern as string] : undefined,
    sleeve_length: drawnSleeves[row.sleeve_length ?? ''],
  })
}

const clean = (labels: Record<string, readonly string[] | undefined>): Labels =>
  Object.fromEntries(Object.entries(labels).filter(([, values]) => values !== undefined))
