import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CaseShop, exact, openCaseShop } from './open-case.ts'

let shop: CaseShop
beforeEach(async () => {
  shop = await openCaseShop()
})
afterEach(() => shop.close())

const lines = (...rows: readonly string[]) => rows.join('\n')

describe('headings that are put together of known words', () => {
  test('are read in a list of stock', async () => {
    await shop.feed(
      'stock.csv',
      lines(
        'Artikel;Artikel Text 1;Artikel Text 2;EK;VK;Farbe 1;Farbe 2;Gr.;WGR Bez.',
        'Z-81;Wollmütze Tjark;mit Bommel;4,10;17,90;Rostbraun;Creme;ONE SIZE;Mützen',
        'Z-82;Regenhose Ebba;winddicht;9,80;44,90;Oliv;;M;Hosen',
      ),
    )
    expect(await shop.product('Z-81')).toMatchObject({
      title: 'Wollmütze Tjark',
      description: 'mit Bommel',
      price: { amount: 17.9, currency: 'EUR' },
      attributes: { category: 'beanie' },
    })
    expect((await shop.product('Z-82'))?.attributes.category).toBe('pants')
  })

  test('are read in a French list', async () => {
    const { coverage } = await shop.feed(
      'liste.csv',
      lines(
        'Référence article;Nom de l’article;Prix de vente;Prix soldé;Rayon;Couleur principale;Tailles disponibles',
        'F-1;Robe longue Odette;120,00 €;84,00 €;Femme > Robes;Rouge;36, 38',
      ),
    )
    expect(coverage.unread_columns).toEqual([])
    expect(await shop.product('F-1')).toMatchObject({
      ...{ title: 'Robe longue Odette', price: { amount: 84 }, sizes: ['36', '38'] },
      attributes: { category: 'dress', color: ['red'] },
    })
  })
})

describe('rows that repeat an id', () => {
  const rows = [
    'code,name,size,price,stock',
    'T7,Linen trousers,44,70 EUR,3',
    'T8,Felt hat,,30 EUR,1',
    'T7,Linen trousers,46,65 EUR,2',
    'T7,Linen trousers,48,60 EUR,0',
  ]

  test('and tell of other sizes are one product’s, neighbors or not', async () => {
    for (const order of [
      [1, 2, 3, 4],
      [4, 2, 1, 3],
      [1, 3, 4, 2],
    ]) {
      const report = await shop.feed('sizes.csv', lines(rows[0]!, ...order.map((at) => rows[at]!)))
      expect(report).toMatchObject({ rejected: 0 })
      expect(await shop.products()).toHaveLength(2)
      expect(await shop.product('T7')).toMatchObject({
        sizes: expect.arrayContaining(['44', '46']),
        price: { amount: 65 },
      })
    }
    expect(exact(await shop.search('trousers in 46'))).toEqual(['T7'])
    expect(exact(await shop.search('trousers in 48'))).toEqual([])
  })

  test('and tell nothing new are told', async () => {
    const report = await shop.feed(
      'twice.csv',
      lines('id,name,price', 'D1,Silk scarf,20 EUR', 'D1,Silk scarf,20 EUR'),
    )
    expect(report).toMatchObject({ rejected: 1 })
  })
})

test('a WooCommerce sale counts on the days that its German headings name', async () => {
  const head =
    'ID,Typ,Artikelnummer,Name,"Datum, an dem Angebotspreis beginnt","Datum, an dem Angebotspreis endet",Angebotspreis,"Regulärer Preis",Kategorien,Bilder,Übergeordnetes Produkt'
  await shop.feed(
    'woo.csv',
    lines(
      head,
      '31,simple,A,Filzhut Arvid,2019-03-01,2019-03-09,"12,00","40,00",Hüte,,',
      '32,simple,B,Filzhut Birger,2019-03-01,2199-03-09,"12,00","40,00",Hüte,,',
    ),
  )
  expect((await shop.product('31'))?.price?.amount).toBe(40)
  expect((await shop.product('32'))?.price?.amount).toBe(12)
})

describe('what a description says outright', () => {
  test('is the product’s own where neither a column nor the title tells', async () => {
    await shop.feed(
      'said.csv',
      lines(
        'id,title,description,price',
        'a,Gable Coat,"Belted coat in charcoal for women. Boiled wool.",200',
        'b,Rook Shirt,"Olive cotton twill, Men",50',
        'c,Lark Dress,"Long dress. Burgundy, floral. Also comes in black.",80',
        'd,Wren Tie,"Knit, 100% silk",40',
        'e,Finch Coat,"Contrast red lining. Wear it with black jeans and white sneakers.",90',
        'f,Heron Bag,"Supple calfskin",90',
        'g,Kite Scarf,"Choose red, blue, green or gray",19',
        'h,Plover Cardigan,"A fine cashmere crew neck cardigan – without collar",99',
      ),
    )
    const read = async (id: string) => (await shop.product(id))?.attributes
    expect(await read('a')).toMatchObject({ color: ['gray'], gender: 'female', material: ['wool'] })
    expect(await read('b')).toMatchObject({ color: ['olive'], gender: 'male', material: ['cotton'] })
    expect(await read('c')).toMatchObject({ color: ['burgundy'], pattern: 'floral', length: 'maxi' })
    expect(await read('d')).toMatchObject({ material: expect.arrayContaining(['silk']) })
    expect(await read('e')).not.toHaveProperty('color')
    expect(await read('f')).toMatchObject({ material: ['leather'] })
    expect(await read('g')).not.toHaveProperty('color')
    expect(await read('h')).toMatchObject({ material: ['wool'], neckline: 'crew' })
    expect(exact(await shop.search('bag without leather'))).toEqual([])
  })

  test('is read in German, with words put together of known and unknown ones', async () => {
    await shop.feed(
      'gesagt.csv',
      lines(
        'id;Titel;Beschreibung;Kategorie;Preis',
        'a;Stiefelette Runa;Aus Kalbsleder, schwarz;Stiefeletten;90',
        'b;Weste Falko;Aus Kord, für Herren;Westen;40',
        'c;Bluse in Klatschmohnrot;;Blusen;30',
        'd;Strickjacke Svea;Jacke aus Schurwolle – ohne Kragen;Jacken;80',
        'e;Tasche Enno;;Accessoires/Taschen;30',
        'f;Frida;;Röcke Kleider Hosen;30',
      ),
    )
    const read = async (id: string) => (await shop.product(id))?.attributes
    expect(await read('a')).toMatchObject({ color: ['black'], material: ['leather'] })
    expect(await read('b')).toMatchObject({ material: ['corduroy'], gender: 'male' })
    expect(await read('c')).toMatchObject({ color: ['red'] })
    expect(await read('d')).toMatchObject({ category: 'cardigan', material: ['wool'] })
    expect(await read('f')).not.toHaveProperty('category')
    expect(exact(await shop.search('Tasche'))).toEqual(['e'])
    expect(exact(await shop.search('Rucksack'))).toEqual([])
  })
})

test('a title names the kind within one of Google’s classes of a single kind', async () => {
  await shop.feed(
    'google.csv',
    lines(
      'id,title,google_product_category,price',
      '1,Sheer Tights,209,9',
      '2,Ankle Socks,209,5',
      '3,Marlene,1581,40',
    ),
  )
  expect((await shop.product('1'))?.attributes.category).toBe('stockings')
  expect((await shop.product('2'))?.attributes.category).toBe('socks')
  expect((await shop.product('3'))?.attributes.category).toBe('skirt')
})

test('schema.org’s additional properties are fields, and text that was escaped twice is plain', async () => {
  await shop.feed(
    'graph.json',
    JSON.stringify({
      '@type': 'Product',
      sku: 'G1',
      name: 'Saddle Loafers',
      description: '&lt;ul&gt;&lt;li&gt;Made by hand &amp;amp; heart&lt;/li&gt;&lt;/ul&gt;',
      additionalProperty: [
        { '@type': 'PropertyValue', name: 'Material', value: 'Suede' },
        { '@type': 'PropertyValue', name: 'Color', value: 'Tan' },
      ],
      offers: { price: 90, priceCurrency: 'EUR' },
    }),
  )
  expect(await shop.product('G1')).toMatchObject({
    description: 'Made by hand & heart',
    attributes: { material: ['suede'], color: ['brown'] },
  })
})

test('a number that no list of names knows is the id where it is each row’s own', async () => {
  const row = (offerKey: string, headline: string, more: object) =>
    JSON.stringify({
      offerKey,
      sellerId: 'S1',
      headline,
      pricing: { regular: { value: 30, currency: 'GBP' } },
      ...more,
    })
  await shop.feed(
    'offers.jsonl',
    lines(
      row('OF-1', 'Tweed waistcoat', {
        sizes: [
          { label: '48', qty: 1 },
          { label: '50', qty: 0 },
        ],
      }),
      row('OF-2', 'Canvas satchel', {}),
    ),
  )
  expect(await shop.product('OF-1')).toMatchObject({ sizes: ['48'], price: { amount: 30, currency: 'GBP' } })
  expect(await shop.product('OF-2')).toMatchObject({ title: 'Canvas satchel' })
})

test('who refuses leather is shown no suede', async () => {
  await shop.feed(
    'shoes.csv',
    lines(
      'id,title,material,price',
      '1,Chukka boots,Suede,90',
      '2,Chelsea boots,Canvas,60',
      '3,Riding boots,Leather,150',
    ),
  )
  expect(exact(await shop.search('boots without leather'))).toEqual(['2'])
  expect(exact(await shop.search('suede boots'))).toEqual(['1'])
})

test('a pattern that an option of colors names is the product’s where all its offers name it', async () => {
  await shop.feed(
    'options.csv',
    lines(
      'Handle,Title,Vendor,Type,Published,Option1 Name,Option1 Value,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Status',
      'm,Lynx Blouse,V,Blouses,true,Colour,Zebra,2,deny,40,active',
      'n,Stoat Blouse,V,Blouses,true,Colour,Green Stripe,2,deny,40,active',
      'n,,,,,,Plain Red,2,deny,40,',
    ),
  )
  expect((await shop.product('m'))?.attributes.pattern).toBe('animal')
  expect((await shop.product('n'))?.attributes).not.toHaveProperty('pattern', 'striped')
})
