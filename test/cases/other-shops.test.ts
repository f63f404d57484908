import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sayCoverage } from '../../src/ingest/say-coverage.ts'
import type { Product } from '../../src/product/product.ts'
import { type CaseShop, exact, openCaseShop } from './open-case.ts'

let shop: CaseShop
const open = () => {
  beforeAll(async () => {
    shop = await openCaseShop()
  })
  afterAll(() => shop.close())
}
const ids = (products: readonly { readonly id: string }[]) => products.map(({ id }) => id)
const byId = async () =>
  Object.fromEntries((await shop.products()).map((product) => [product.id, product])) as Record<
    string,
    Product
  >
/** An empty shop for the next feed. */
const empty = async () => shop.services.index.remove(ids(await shop.products()))

describe('what a row is known by', () => {
  open()
  test.each([
    ['EAN;Artikelnr;Name', '4066600000011;KB-9;Blouson Jule', 'KB-9'],
    ['mpn,gtin,reference,nom', 'ZX-4,3700000000017,R-55,Veste Agathe', 'R-55'],
    ['barcode,name,item_no', '5010000000099,Pinafore Ada,IT-3', 'IT-3'],
    ['upc,name', '012345678905,Kilt Rory', '012345678905'],
  ])('%s', async (head, row, id) => {
    await empty()
    await shop.feed('feed.csv', `${head}\n${row}\n`)
    expect(ids(await shop.products())).toEqual([id])
  })
})

describe('columns that tie the rows of a product', () => {
  open()
  test.each([['product_id'], ['Style Number'], ['Stammartikel'], ['Parent'], ['modelno']])(
    '%s',
    async (column) => {
      await empty()
      await shop.feed(
        'feed.csv',
        `variant_sku,${column},name,price,size,availability
k-8,41,Wrap top,30,8,sold out
p-8,42,Tea gown,80,8,in stock
k-10,41,Wrap top,35,10,in stock
k-12,41,Wrap top,33,12,in stock
`.replace('variant_sku', 'sku'),
      )
      const all = await shop.products()
      expect(all.map(({ title, sizes, price }) => [title, sizes, price?.amount]).toSorted()).toEqual([
        ['Tea gown', ['8'], 80],
        ['Wrap top', ['10', '12'], 33],
      ])
    },
  )
})

describe('what a shop does not show, in more words', () => {
  open()
  test.each([
    ['State', 'unlisted', 'live'],
    ['Freigabe', 'nein', 'ja'],
    ['statut', 'inactif', 'actif'],
    ['Discontinued', 'yes', 'no'],
    ['Show online', '0', '1'],
    ['Ausgeblendet', 'ja', 'nein'],
  ])('%s: %s', async (heading, hidden, shown) => {
    await empty()
    await shop.feed('feed.csv', `id,title,${heading}\na,Smock,${hidden}\nb,Snood,${shown}\n`)
    expect(ids(await shop.products())).toEqual(['b'])
  })
})

describe('headings taken apart', () => {
  open()
  test.each([
    ['cover_image', 'image_url'],
    ['Image 3 URL', 'image_url'],
    ['Titelbild', 'image_url'],
    ['Packshot', 'image_url'],
    ['Foto 2', 'image_url'],
  ] as const)('%s is a picture', async (heading, field) => {
    await empty()
    await shop.feed('feed.csv', `id,title,${heading}\nx,Smock,https://cdn.example.com/x.jpg\n`)
    expect((await shop.product('x'))?.[field]).toBe('https://cdn.example.com/x.jpg')
  })
  test('in French, with what qualifies them', async () => {
    await empty()
    await shop.feed(
      'feed.csv',
      'Référence produit;Nom du produit;Prix TTC (EUR);Couleur principale;Tailles disponibles;Marque du produit;Image principale\nf1;Jupe Odette;44,50;Vert;M/L;Aube;https://cdn.example.com/f1.jpg\n',
    )
    expect(await shop.product('f1')).toMatchObject({
      ...{ title: 'Jupe Odette', brand: 'Aube', sizes: ['M', 'L'] },
      price: { amount: 44.5, currency: 'EUR' },
      image_url: 'https://cdn.example.com/f1.jpg',
      attributes: { category: 'skirt', color: ['green'] },
    })
  })
  test.each([
    ['promo_from', 'promo_until', '2019-03-01', '2019-04-01', 70],
    ['Offer valid from', 'Offer valid to', '2019-03-01', '2199-04-01', 55],
    ['Gültig ab', 'Gültig bis', '01.03.2198', '01.04.2199', 70],
  ])('a sale under %s, %s from %s', async (from, to, start, end, amount) => {
    await empty()
    await shop.feed(
      'feed.csv',
      `id;title;price;sale price;${from};${to}\nx;Smock;70,00;55,00;${start};${end}\n`,
    )
    expect((await shop.product('x'))?.price?.amount).toBe(amount)
  })
  test.each([
    ['31.90 Canadian dollars', { amount: 31.9, currency: 'CAD' }],
    ['CDN$ 45', { amount: 45, currency: 'CAD' }],
    ['120 Swiss francs', { amount: 120, currency: 'CHF' }],
  ])('%s', async (price, expected) => {
    await empty()
    await shop.feed('feed.csv', `id,title,price\nx,Smock,${price}\n`)
    expect((await shop.product('x'))?.price).toEqual(expected)
  })
})

describe('sizes that hold others', () => {
  open()
  beforeAll(() =>
    shop.feed(
      'feed.csv',
      `id;title;price;gender;sizes
a;Ribbed Socks;9;;"35-38, 40-43"
b;Canvas Jeans;69;female;29/32
c;Twill Jeans;69;female;29/30
d;Satin Bra;29;female;75A/85D
e;Cambric Shirt;49;male;Größe L/XL
f;Voile Shirt;49;male;2X-Large, 4X-Large
g;Work Jeans;59;female;W31
`,
    ),
  )
  test.each([
    ['socks in size 41', ['a']],
    ['jeans 29/32', ['b']],
    ['women jeans W31 L34', ['g']],
    ['bra 85D', ['d']],
    ['mens shirt in L', ['e']],
    ['mens shirt in 4XL', ['f']],
    ['socks in size 39', []],
  ])('%s: %j', async (text, expected) => {
    expect(exact(await shop.search(text))).toEqual(expected)
  })
})

describe('German words that English spells, too', () => {
  open()
  beforeAll(() =>
    shop.feed(
      'feed.csv',
      `id;titel;kategorie;preis;farbe
a;Plisseerock;Röcke Kleider;40;Rot
b;Jerseyrock;Röcke Kleider;45;Grün
c;Wickelkleid;Röcke Kleider;55;Rot
d;Strickmütze;Schals Mützen;15;Grau
e;Cocktailkleid kurz;Röcke Kleider;95;Schwarz
f;Gürtel aus veganem Leder;;25;Braun
g;Rock A;;20;Blau
`,
    ),
  )
  test('a list of two kinds leaves the title the last word', async () => {
    const all = await byId()
    const kinds = Object.fromEntries(
      Object.entries(all).map(([id, { attributes }]) => [id, attributes.category]),
    )
    expect(kinds).toMatchObject({ a: 'skirt', b: 'skirt', c: 'dress', d: 'beanie', g: 'skirt' })
    expect(all.e?.attributes.length).toBe('short')
    expect(all.f?.attributes.material ?? []).not.toContain('leather')
    expect(all.g?.attributes.color).toEqual(['blue'])
  })
  test.each([
    ['Rock', ['a', 'b', 'g']],
    ['Rock -rot', ['b', 'g']],
    ['Rock !grün', ['a', 'g']],
    ['Rock rot', ['a']],
  ])('%s: %j, answered in German', async (text, expected) => {
    expect(exact(await shop.search(text)).toSorted()).toEqual(expected)
    expect((await shop.say(text)).reply).toMatch(/[äöü]|\b(?:Davon|Hier|ist)\b/)
  })
})

describe('a product that is called by its number or its name', () => {
  open()
  beforeAll(() =>
    shop.feed(
      'feed.csv',
      `id,sku,title,price
a,kl-vest-b,Kelda,49
b,QT-300,Vest Bo,39
c,QT-301,Giacca Torino,99
d,QT-302,Linen trousers,59
`,
    ),
  )
  test.each([
    ['kl-vest-b', ['a']],
    ['QT-301', ['c']],
    ['kelda', ['a']],
  ])('%s alone is answered with it alone', async (text, expected) => {
    const { products, reply } = await shop.say(text)
    expect(ids(products)).toEqual(expected)
    expect(reply).not.toContain('kind of piece')
  })
  test('is there, whatever kind the shop has none of', async () => {
    expect(ids((await shop.say('the torino jacket')).products)[0]).toBe('c')
  })
})

describe('a German shop that is asked what it has', () => {
  open()
  beforeAll(() =>
    shop.feed(
      'feed.csv',
      [
        'Artikelnr;Titel;Marke;Preis;Farbe;Größe',
        ...['Braune', 'Braune', 'Gelbe'].map(
          (color, at) => `g${at};${color} Gürtel ${at};Ried;2${at},00;${color.slice(0, 4)};90`,
        ),
        ...['34', '36', '38', '40'].map((size) => `k${size};Blaues Kleid ${size};Moor;59,00;Blau;${size}`),
      ].join('\n'),
    ),
  )
  test.each([
    ['Was führt ihr denn so?', ['Gürtel', 'Kleider']],
    ['Was gibt es im Laden?', ['Gürtel', 'Kleider']],
    ['what do you stock?', ['belts', 'dresses']],
    ['Anzahl der Kleider?', ['4']],
    ['Wie viele braune Gürtel gibt es?', ['2']],
    ['Welche Farben haben die Gürtel?', ['braun', 'gelb']],
    ['Welche Marken habt ihr?', ['Ried', 'Moor']],
    ['In welchen Größen gibt es die Kleider?', ['34', '36', '38', '40']],
  ])('%s', async (question, told) => {
    const { reply } = await shop.say(question)
    for (const word of told) expect(reply).toContain(word)
  })
})

describe('names of shades, and kinds in German titles', () => {
  open()
  beforeAll(() =>
    shop.feed(
      'feed.csv',
      [
        'id;titel;farbe;preis',
        'a;Wickelkleid Suse;Moss;60',
        'b;Sommerkleid Forest;Oat / Peat;50',
        'c;Steppjacke Herbst;Ink;90',
        'd;Lederjacke;Petrol/Rot;190',
        'e;Wanderstiefel Gipfel;Bark;130',
      ].join('\n'),
    ),
  )
  test('a shade says its color in a column of colors, and nowhere else', async () => {
    const all = await byId()
    const colors = Object.fromEntries(
      Object.entries(all).map(([id, { attributes }]) => [id, attributes.color]),
    )
    expect(colors).toMatchObject({ a: ['green'], b: ['beige', 'brown'], c: ['navy'], e: ['brown'] })
  })
  test.each([
    ['Wickelkleid', ['a']],
    ['Steppjacke', ['c']],
    ['hiking boots', ['e']],
    ['grünes Wickelkleid', ['a']],
  ])('%s: %j', async (text, expected) => {
    expect(exact(await shop.search(text))).toEqual(expected)
  })
})

test('a picture that is named and cannot be read is told as such', () => {
  const said = sayCoverage({
    ...{ feed: 'feed.csv', ingested_at: '2026-01-01T00:00:00Z', products: 3, withheld: 0 },
    fields: { picture: { stated: 1, inferred: 0, seen: 0, missing: 0 } } as never,
    ...{ unread_columns: [], advice: [], rejected: [], unread: [] },
    unreachable: [{ host: 'cdn.example.com', pictures: 2 }],
  })
  expect(said).toMatch(/picture +100 % {2}\(named; all but 2 could be read\)/)
})
