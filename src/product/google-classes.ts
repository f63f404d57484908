import { type Category, categories, categoriesOf, type Family, families } from './taxonomy.ts'

/**
 * Google's product taxonomy as far as it is worn or carried: number, name, and the kinds or families that it holds, the kind that
 * stands for it first. https://www.google.com/basepages/producttype/taxonomy-with-ids.en-US.txt
 */
const table = `
166 Apparel & Accessories:
1604 Clothing:
5322 Activewear: - track-pants sportswear tops knitwear leggings shorts jacket vest bra
182 Baby & Toddler Clothing:
2271 Dresses: dress
5182 One-Pieces: jumpsuit bodysuit
5250 Jumpsuits & Rompers: jumpsuit
5490 Leotards & Unitards: bodysuit
7132 Overalls: jumpsuit
203 Outerwear: - outerwear
5598 Coats & Jackets: - jacket outerwear
5514 Rain Pants: pants
1831 Vests: vest
7313 Outfit Sets: - suit tracksuit
204 Pants: pants bottoms track-pants
212 Shirts & Tops: top tops knitwear
207 Shorts: shorts
1581 Skirts: skirt
5344 Skorts: skirt
208 Sleepwear & Loungewear: pajamas robe track-pants
5713 Loungewear: pajamas robe track-pants
5513 Nightgowns: pajamas
2580 Pajamas: pajamas
2302 Robes: robe
1594 Suits: suit blazer vest pants
5183 Pant Suits: suit
1516 Skirt Suits: suit
1580 Tuxedos: suit
211 Swimwear: swimsuit
5388 Traditional & Ceremonial Clothing: - ethnic dress
5343 Kimonos: robe
8248 Saris & Lehengas: saree lehenga
213 Underwear & Socks: - underwear
214 Bras: bra
215 Hosiery: stockings
1772 Lingerie: - underwear
1578 Shapewear: underwear
209 Socks: socks
2745 Undershirts: undershirt
2562 Underwear: underwear
2306 Uniforms:
5441 Wedding & Bridal Party Dresses: dress
5330 Bridal Party Dresses: dress
5329 Wedding Dresses: dress
167 Clothing Accessories: - accessories
168 Bandanas & Headties: scarf
169 Belts: belt
193 Cufflinks: cufflinks
170 Gloves & Mittens: gloves
171 Hair Accessories: hair-accessory
1662 Headbands: hair-accessory
173 Hats: hat cap beanie
2020 Headwear: hat cap beanie
176 Neckties: tie
177 Scarves & Shawls: scarf
178 Sunglasses: sunglasses
179 Suspenders: suspenders
175 Keychains: keychain
6551 Handbags, Wallets & Cases: - bags
3032 Handbags: handbag bags
2668 Wallets & Money Clips: wallet
188 Jewelry: - jewelry
189 Anklets: bracelet
191 Bracelets: bracelet
192 Charms & Pendants: necklace
194 Earrings: earrings
6463 Jewelry Sets: jewelry-set
196 Necklaces: necklace
200 Rings: ring
201 Watches: watch
187 Shoes: - shoes
5181 Luggage & Bags: - bags
100 Backpacks: backpack
103 Duffel Bags: duffel-bag
104 Fanny Packs: pouch
107 Suitcases: suitcase
`

/** What one of Google's classes may hold; `kind` is what a product of it is where nothing else tells, none where that says too little. */
export type GoogleClass = { readonly kind: Category | undefined; readonly holds: readonly Category[] }

function parse(line: string): readonly [id: string, name: string, GoogleClass] {
  const [, id = '', name = '', listed = ''] = /^(\d+) ([^:]+):\s*(.*)$/.exec(line) ?? []
  const names = listed.split(' ').filter((each) => each !== '')
  const holds = names.flatMap((each) =>
    (families as readonly string[]).includes(each) ? categoriesOf(each as Family) : [each],
  )
  const known = [...new Set(holds)].filter((each): each is Category =>
    (categories as readonly string[]).includes(each),
  )
  const own = (categories as readonly string[]).includes(names[0] ?? '') ? (names[0] as Category) : undefined
  return [id, name, { kind: own, holds: known }]
}

const classes = table.trim().split('\n').map(parse)
const byId = new Map(classes.map(([id, , held]) => [id, held]))
const byName = new Map(classes.map(([, name, held]) => [name.toLowerCase(), held]))

/** What a cell says in Google's words: a number, or a path whose last name is one of theirs; null where it is something else. */
export function googleClass(cell: string): GoogleClass | null {
  const [, id, path] = /^\s*(\d{2,6})\s*(?:-\s*(.*))?$/s.exec(cell) ?? []
  if (id !== undefined) return byId.get(id) ?? (path === undefined ? null : googleClass(path))
  const segments = cell.split(/\s*>\s*/).map((segment) => segment.trim().toLowerCase())
  if (segments.length < 2 || !/^(?:apparel|clothing|luggage)/.test(segments[0]!)) return null
  return byName.get(segments.at(-1)!) ?? null
}
