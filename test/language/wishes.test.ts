import { describe, expect, test } from 'vitest'
import { type Case, compactRequest, fresh, notKids } from './compact-request.ts'

const wish = (...wishes: NonNullable<Parameters<typeof Object.assign>[0]>[]) => ({ wishes })

const kinds: Case[] = [
  ['beige trousers', fresh, wish({ wanted: { category: ['pants'], color: ['beige'] } })],
  ['blue sweat-shirts', fresh, wish({ wanted: { category: ['sweatshirt'], color: ['blue'] } })],
  ['black t-shirts', fresh, wish({ wanted: { category: ['t-shirt'], color: ['black'] } })],
  ['a tee', fresh, wish({ wanted: { category: ['t-shirt'] } })],
  ['casual shoes', fresh, wish({ wanted: { category: ['sneakers'] } })],
  ['sports shoes', fresh, wish({ wanted: { category: ['athletic-shoes'] } })],
  ['innerwear vests', fresh, wish({ wanted: { category: ['undershirt'] } })],
  ['white trainers', fresh, wish({ wanted: { category: ['sneakers'], color: ['white'] } })],
  ['a green kurti', fresh, wish({ text: 'kurti', wanted: { category: ['kurta'], color: ['green'] } })],
  ['woollen jumper', fresh, wish({ wanted: { category: ['sweater'], material: ['wool'] } })],
  ['an evening gown', fresh, wish({ text: 'evening gown', wanted: { category: ['dress'] } })],
  ['maxi dresses', fresh, wish({ wanted: { category: ['dress'], length: ['maxi'] } })],
  ['a shirt dress', fresh, wish({ text: 'shirt dress', wanted: { category: ['dress'] } })],
  ['dress shoes', fresh, wish({ wanted: { category: ['formal-shoes'] } })],
  ['plaid shirt', fresh, wish({ wanted: { category: ['shirt'], pattern: ['plaid'] } })],
  ['polka dot skirt', fresh, wish({ wanted: { category: ['skirt'], pattern: ['dots'] } })],
  ['a top with a striped pattern', fresh, wish({ wanted: { category: ['top'], pattern: ['striped'] } })],
  ['v-neck sweater', fresh, wish({ wanted: { category: ['sweater'], neckline: ['v-neck'] } })],
  ['3/4 sleeve top', fresh, wish({ wanted: { category: ['top'], sleeve_length: ['three-quarter'] } })],
  ['short sleeved shirt', fresh, wish({ wanted: { category: ['shirt'], sleeve_length: ['short'] } })],
  ['a short dress', fresh, wish({ wanted: { category: ['dress'], length: ['short'] } })],
  ['black shorts', fresh, wish({ wanted: { category: ['shorts'], color: ['black'] } })],
  ['leather boots', fresh, wish({ wanted: { category: ['boots'], material: ['leather'] } })],
  ['skinny jeans', fresh, wish({ wanted: { category: ['jeans'], fit: ['skinny'] } })],
  ['jeans', fresh, wish({ wanted: { category: ['jeans'] } })],
]

const colors: Case[] = [
  [
    'cream blouse',
    fresh,
    wish({ text: 'cream', wanted: { category: ['blouse'], color: ['white', 'beige'] } }),
  ],
  ['navy blazer', fresh, wish({ wanted: { category: ['blazer'], color: ['navy'] } })],
  [
    'dark blue jeans',
    fresh,
    wish({ text: 'dark blue', wanted: { category: ['jeans'], color: ['navy', 'blue'] } }),
  ],
  ['light blue shirt', fresh, wish({ text: 'light blue', wanted: { category: ['shirt'], color: ['blue'] } })],
  ['a grey coat', fresh, wish({ wanted: { category: ['coat'], color: ['gray'] } })],
  [
    'mustard cardigan',
    fresh,
    wish({ text: 'mustard', wanted: { category: ['cardigan'], color: ['yellow'] } }),
  ],
  ['red or blue dress', fresh, wish({ wanted: { category: ['dress'], color: ['red', 'blue'] } })],
  [
    'red and white striped shirt',
    fresh,
    wish({
      text: 'red white',
      wanted: { category: ['shirt'], color: ['red', 'white'], pattern: ['striped'] },
    }),
  ],
  ['dress or skirt', fresh, wish({ wanted: { category: ['dress', 'skirt'] } })],
]

const misspelt: Case[] = [
  ['jaket', fresh, wish({ wanted: { category: ['jacket'] } })],
  ['stripd tshrit', fresh, wish({ wanted: { category: ['t-shirt'], pattern: ['striped'] } })],
  ['balck jeens', fresh, wish({ wanted: { category: ['jeans'], color: ['black'] } })],
  ['sleevless top', fresh, wish({ wanted: { category: ['top'], sleeve_length: ['sleeveless'] } })],
  ['books about style', fresh, wish({ text: 'books' })],
  ['a stage for the start', fresh, wish({ text: 'stage start' })],
]

const denials: Case[] = [
  ['dress, not black', fresh, wish({ wanted: { category: ['dress'] }, unwanted: { color: ['black'] } })],
  [
    'a dress that isn’t red',
    fresh,
    wish({ wanted: { category: ['dress'] }, unwanted: { color: ['red', 'burgundy'] } }),
  ],
  ['no leather boots', fresh, wish({ wanted: { category: ['boots'] }, unwanted: { material: ['leather'] } })],
  [
    'shirt without stripes or dots',
    fresh,
    wish({ wanted: { category: ['shirt'] }, unwanted: { pattern: ['striped', 'dots'] } }),
  ],
  ['top without sleeves', fresh, wish({ wanted: { category: ['top'], sleeve_length: ['sleeveless'] } })],
  [
    'jumper without a hood',
    fresh,
    wish({ wanted: { category: ['sweater'] }, unwanted: { neckline: ['hooded'] } }),
  ],
  [
    "shoes but I don't want heels",
    fresh,
    wish({
      wanted: {
        category: [
          'sneakers',
          'athletic-shoes',
          'formal-shoes',
          'loafers',
          'boots',
          'sandals',
          'flip-flops',
          'slippers',
          'flats',
        ],
      },
      unwanted: { category: ['heels'] },
    }),
  ],
  ['jeans not skirts', fresh, wish({ wanted: { category: ['jeans'] }, unwanted: { category: ['skirt'] } })],
  ['any color but red', fresh, wish({ unwanted: { color: ['red', 'burgundy'] } })],
  ['everything except black, please', fresh, wish({ unwanted: { color: ['black'] } })],
  [
    "I don't want a black dress",
    fresh,
    wish({ wanted: { category: ['dress'] }, unwanted: { color: ['black'] } }),
  ],
  ['blue but not navy', fresh, wish({ wanted: { color: ['blue'] }, unwanted: { color: ['navy'] } })],
  ['navy, not blue', fresh, wish({ wanted: { color: ['navy'] }, unwanted: { color: ['blue'] } })],
  [
    'no stripes and long sleeves',
    fresh,
    wish({ wanted: { sleeve_length: ['long'] }, unwanted: { pattern: ['striped'] } }),
  ],
  [
    'black jeans, not skinny',
    fresh,
    wish({ wanted: { category: ['jeans'], color: ['black'] }, unwanted: { fit: ['skinny'] } }),
  ],
  ['not sure if I want black or white', fresh, wish({ wanted: { color: ['black', 'white'] } })],
  ["isn't there a blue one?", fresh, wish({ wanted: { color: ['blue'] } })],
  ['no, I want black', fresh, wish({ wanted: { color: ['black'] } })],
  ['a shirt with no pattern', fresh, wish({ wanted: { category: ['shirt'], pattern: ['solid'] } })],
  [
    'sneakers, nothing by Nike',
    fresh,
    wish({ wanted: { category: ['sneakers'] }, unwanted_brands: ['Nike'] }),
  ],
]

const wearers: Case[] = [
  ["men's jackets", fresh, wish({ wanted: { category: ['jacket'], gender: ['male'] }, unwanted: notKids })],
  [
    'dresses for women',
    fresh,
    wish({ wanted: { category: ['dress'], gender: ['female'] }, unwanted: notKids }),
  ],
  ["boys' shorts", fresh, wish({ wanted: { category: ['shorts'], gender: ['male'], age_group: ['kids'] } })],
  [
    'a coat for my daughter',
    fresh,
    wish({ wanted: { category: ['coat'], gender: ['female'], age_group: ['kids'] } }),
  ],
  [
    'a coat for my 25 year old daughter',
    fresh,
    wish({ wanted: { category: ['coat'], gender: ['female'], age_group: ['adults'] } }),
  ],
  ['pajamas for a 6-year-old', fresh, wish({ wanted: { category: ['pajamas'], age_group: ['kids'] } })],
  ['a watch for her', fresh, wish({ wanted: { category: ['watch'], gender: ['female'] } })],
  ['a scarf for my wife', fresh, wish({ wanted: { category: ['scarf'], gender: ['female'] } })],
  ['baby blue dress', fresh, wish({ text: 'baby blue', wanted: { category: ['dress'], color: ['blue'] } })],
  ['unisex hoodie', fresh, wish({ wanted: { category: ['hoodie'], gender: ['unisex'] } })],
]

const occasions: Case[] = [
  ['a shirt for work', fresh, wish({ wanted: { category: ['shirt'], occasion: ['formal'] } })],
  ['a dress for a wedding', fresh, wish({ wanted: { category: ['dress'], occasion: ['wedding'] } })],
  ['casual blazer', fresh, wish({ wanted: { category: ['blazer'], occasion: ['casual'] } })],
  ['a black tie', fresh, wish({ wanted: { category: ['tie'], color: ['black'] } })],
]

const severalGarments: Case[] = [
  [
    'a size 2 dress and red shoes',
    fresh,
    wish(
      { wanted: { category: ['dress'] }, sizes: ['2'] },
      {
        wanted: {
          category: [
            'sneakers',
            'athletic-shoes',
            'formal-shoes',
            'loafers',
            'boots',
            'sandals',
            'flip-flops',
            'slippers',
            'heels',
            'flats',
          ],
          color: ['red'],
        },
      },
    ),
  ],
  [
    'a white shirt under 40 and blue jeans under 60',
    fresh,
    wish(
      { wanted: { category: ['shirt'], color: ['white'] }, price: { max: 40 } },
      { wanted: { category: ['jeans'], color: ['blue'] }, price: { max: 60 } },
    ),
  ],
  [
    'shirts and trousers for men',
    fresh,
    wish(
      { wanted: { category: ['shirt'], gender: ['male'] }, unwanted: notKids },
      { wanted: { category: ['pants'], gender: ['male'] }, unwanted: notKids },
    ),
  ],
  [
    'a hat, a striped scarf and leather gloves',
    fresh,
    wish(
      { wanted: { category: ['hat'] } },
      { wanted: { category: ['scarf'], pattern: ['striped'] } },
      { wanted: { category: ['gloves'], material: ['leather'] } },
    ),
  ],
  [
    'a shirt for 30 and pants for 50',
    fresh,
    wish(
      { wanted: { category: ['shirt'] }, price: { max: 30 } },
      { wanted: { category: ['pants'] }, price: { max: 50 } },
    ),
  ],
  [
    'a shirt and a tie under 50 each',
    fresh,
    wish(
      { wanted: { category: ['shirt'] }, price: { max: 50 } },
      { wanted: { category: ['tie'] }, price: { max: 50 } },
    ),
  ],
  [
    'a longer dress and darker trousers',
    fresh,
    wish(
      { wanted: { category: ['dress'] }, directions: [{ axis: 'length', toward: 'more' }] },
      { wanted: { category: ['pants'] }, directions: [{ axis: 'darkness', toward: 'more' }] },
    ),
  ],
  ['a dress with a belt', fresh, wish({ text: 'belt', wanted: { category: ['dress'] } })],
]

const stated: Case[] = [
  [
    'white shirt black trousers',
    fresh,
    wish(
      { wanted: { category: ['shirt'], color: ['white'] } },
      { wanted: { category: ['pants'], color: ['black'] } },
    ),
  ],
  ['a dress with a red belt', fresh, wish({ text: 'red belt', wanted: { category: ['dress'] } })],
  ['tie for a blue suit', fresh, wish({ text: 'blue suit', wanted: { category: ['tie'] } })],
  ['pink or purple but not hot pink', fresh, wish({ wanted: { color: ['pink', 'purple'] } })],
  [
    'a warm wool coat for my husband under 200 euros',
    fresh,
    wish({
      text: 'warm',
      wanted: { category: ['coat'], material: ['wool'], gender: ['male'] },
      price: { max: 200, currency: 'EUR' },
    }),
  ],
  [
    'a plain white tee, no logo',
    fresh,
    wish({
      wanted: { category: ['t-shirt'], color: ['white'], pattern: ['solid'] },
      unwanted: { pattern: ['graphic'] },
    }),
  ],
  [
    'dark green parka with hood',
    fresh,
    wish({
      text: 'dark green parka',
      wanted: { category: ['coat'], color: ['green', 'olive'], neckline: ['hooded'] },
    }),
  ],
  ['gift for mom', fresh, wish({ wanted: { gender: ['female'] } })],
  ['US 10 sneakers', fresh, wish({ wanted: { category: ['sneakers'] }, sizes: ['US 10', '10'] })],
  ['no heels please', fresh, wish({ unwanted: { category: ['heels'] } })],
  ['socks for running', fresh, wish({ wanted: { category: ['socks'], occasion: ['sport'] } })],
]

const titles: Case[] = [
  [
    'Mark Taylor Men Off White & Blue Striped Shirt',
    fresh,
    wish({
      text: 'mark taylor off white blue',
      wanted: {
        category: ['shirt'],
        color: ['white', 'beige', 'blue'],
        pattern: ['striped'],
        gender: ['male'],
      },
      unwanted: notKids,
    }),
  ],
  [
    'United Colors of Benetton Women Solid Black Sweatshirt',
    fresh,
    wish({
      text: 'united benetton',
      wanted: { category: ['sweatshirt'], color: ['black'], pattern: ['solid'], gender: ['female'] },
      unwanted: notKids,
    }),
  ],
  [
    'Palm Tree Kids Boys Navy Blue Tshirts',
    fresh,
    wish({
      text: 'palm tree',
      wanted: { category: ['t-shirt'], color: ['navy'], gender: ['male'], age_group: ['kids'] },
    }),
  ],
  [
    'Pepe Jeans Men Casual Sunglasses',
    fresh,
    wish({
      text: 'pepe jeans',
      wanted: { category: ['sunglasses'], gender: ['male'], occasion: ['casual'] },
      unwanted: notKids,
    }),
  ],
]

const other: Case[] = [
  ['something floaty for hot days', fresh, wish({ text: 'floaty hot days' })],
  ['comfortable sneakers', fresh, wish({ text: 'comfortable', wanted: { category: ['sneakers'] } })],
  [
    'shoes by Nike or Adidas in stock',
    fresh,
    wish({
      wanted: {
        category: [
          'sneakers',
          'athletic-shoes',
          'formal-shoes',
          'loafers',
          'boots',
          'sandals',
          'flip-flops',
          'slippers',
          'heels',
          'flats',
        ],
      },
      brands: ['Nike', 'Adidas'],
      in_stock: true,
    }),
  ],
  [
    'black coffee loafers',
    { brands: ['Black Coffee'] },
    wish({ text: 'coffee', wanted: { category: ['loafers'], color: ['black', 'brown'] } }),
  ],
  ['mango dresses', { brands: ['Mango'] }, wish({ wanted: { category: ['dress'] }, brands: ['Mango'] })],
  ['a suit that suits me', fresh, wish({ wanted: { category: ['suit'] } })],
  ['can you check if there is a dress up code', fresh, wish({ text: 'dress code' })],
]

const groups = {
  kinds,
  colors,
  misspelt,
  denials,
  wearers,
  occasions,
  'several garments': severalGarments,
  'several constraints': stated,
  titles,
  other,
}

for (const [name, cases] of Object.entries(groups)) {
  describe(`a wish of ${name}`, () => {
    test.each(cases)('%s', (sentence, context, expected) => {
      expect(compactRequest(sentence, context)).toEqual(expected)
    })
  })
}
