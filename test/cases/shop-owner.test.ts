import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CaseShop, exact, openCaseShop } from './open-case.ts'

let shop: CaseShop
beforeEach(async () => {
  shop = await openCaseShop()
})
afterEach(() => shop.close())

const feed = (name: string, lines: readonly unknown[]) =>
  shop.feed(name, lines.map((line) => JSON.stringify(line)).join('\n'))

describe('the price that is told', () => {
  test('is that of the color and size asked for', async () => {
    await shop.feed(
      'feed.csv',
      [
        'id,item_group_id,title,category,color,size,price,availability',
        'k1,K,Kelp Parka,Parka,Yellow,S,80 EUR,in stock',
        'k2,K,Kelp Parka,Parka,Black,S,95 EUR,in stock',
        'k3,K,Kelp Parka,Parka,Black,L,110 EUR,in stock',
      ].join('\n'),
    )
    const priceOf = async (text: string) => (await shop.search(text))[0]?.price
    expect(await priceOf('parka')).toMatchObject({ amount: 80 })
    expect(await priceOf('black parka')).toMatchObject({ amount: 95 })
    expect(await priceOf('black parka in size L')).toMatchObject({ amount: 110 })
    expect((await shop.say('a black parka in size L')).reply).toMatch(/110/)
  })
})

describe('a dry run', () => {
  test('foretells what the real run does', async () => {
    const row = (id: string) => `${id},Beanie ${id},Hat,12 EUR,https://nowhere.example/${id}.jpg`
    const all = ['id,title,category,price,image', ...['a', 'b', 'c', 'd'].map(row)]
    await shop.feed('feed.csv', all.join('\n'))
    expect(await shop.feed('feed.csv', all.join('\n'), { prune: true, dryRun: true })).toMatchObject({
      ...{ added: 0, changed: 0, unchanged: 4, removed: 0 },
    })
    const fewer = all.slice(0, 3).join('\n')
    const told = { added: 0, changed: 0, unchanged: 2, removed: 2 }
    expect(await shop.feed('feed.csv', fewer, { prune: true, dryRun: true })).toMatchObject(told)
    expect(await shop.products()).toHaveLength(4)
    expect(await shop.feed('feed.csv', fewer, { prune: true })).toMatchObject(told)
  })
})

describe('a price’s currency', () => {
  test('stands in an attribute or beside the amount', async () => {
    await shop.feed(
      'feed.xml',
      '<artikel-liste><artikel><id>x1</id><name>Wolljacke</name><preis waehrung="CHF">219,00</preis></artikel></artikel-liste>',
    )
    await feed('feed.jsonl', [
      { id: 'j1', title: 'Moss Anorak', pricing: { amount: 749.5, currency: 'NOK' } },
    ])
    expect((await shop.product('x1'))?.price).toEqual({ amount: 219, currency: 'CHF' })
    expect((await shop.product('j1'))?.price).toEqual({ amount: 749.5, currency: 'NOK' })
  })

  test('of a mark that several share is named', async () => {
    const { wrong } = await shop.feed('feed.csv', 'id,title,price\nz1,Raincoat,2 250 kr\n')
    expect(wrong.join()).toMatch(/may be SEK, NOK, DKK, ISK: say which with --currency/)
  })

  test('and amount stand in a list of specifications', async () => {
    const offer = (priceSpecification: unknown) => [{ '@type': 'Offer', priceSpecification }]
    await feed('feed.jsonl', [
      {
        ...{ '@type': 'Product', sku: 'y1', name: 'Twill Shorts' },
        offers: offer([
          { priceType: 'https://schema.org/ListPrice', price: '60.00', priceCurrency: 'GBP' },
          { price: '38.00', priceCurrency: 'GBP' },
        ]),
      },
      {
        '@type': 'Product',
        sku: 'y2',
        name: 'Twill Cap',
        offers: offer({ price: 17, priceCurrency: 'GBP' }),
      },
    ])
    expect((await shop.product('y1'))?.price).toEqual({ amount: 38, currency: 'GBP' })
    expect((await shop.product('y2'))?.price).toEqual({ amount: 17, currency: 'GBP' })
  })
})

describe('gift cards', () => {
  test('are left out, what holds one is not', async () => {
    const report = await shop.feed(
      'feed.csv',
      [
        'id,title,product type,gift card,price',
        'g1,A Present for You,,TRUE,10 EUR',
        'g2,Tarn E-Gift Card 50 €,,FALSE,50 EUR',
        'g3,Geschenkgutschein,,,25 EUR',
        'g4,Gift Card Holder Wallet,Wallet,FALSE,19 EUR',
        'g5,Linen Shirt,Shirt,FALSE,49 EUR',
      ].join('\n'),
    )
    expect(report).toMatchObject({ withheld: 3 })
    expect((await shop.products()).map(({ id }) => id)).toEqual(['g4', 'g5'])
  })
})

describe('dark shades and refused colors', () => {
  test('a dark green is a green, and no accent of olive', async () => {
    await shop.feed(
      'feed.csv',
      [
        'id,title,price,color',
        'c1,Bluse Nord,30 EUR,Tannengrün',
        'c2,Bluse Ost,30 EUR,Dunkelgrün',
        'c3,Bluse Süd,30 EUR,Dunkelblau',
        'c4,Bluse West,30 EUR,Hellgrün',
        'c5,Bluse Rot,30 EUR,Rot',
        'c6,Blouse Six,30 EUR,Dark Green',
      ].join('\n'),
    )
    expect((await shop.product('c2'))?.attributes.color?.[0]).toBe('green')
    const green = exact(await shop.search('green blouse', { limit: 20 }))
    expect(green).toEqual(expect.arrayContaining(['c2', 'c4', 'c6']))
    expect(green).not.toContain('c5')
    expect(exact(await shop.search('blue blouse'))).toEqual(['c3'])
  })

  test('another color can be bought beside a refused one', async () => {
    await shop.feed(
      'feed.csv',
      [
        'id,item_group_id,title,category,color,size,price,availability',
        'k1,K,Kelp Cardigan,Cardigan,Yellow,S,80 EUR,in stock',
        'k2,K,Kelp Cardigan,Cardigan,Black,S,95 EUR,in stock',
        'n1,N,Nettle Cardigan,Cardigan,Yellow,S,70 EUR,in stock',
        'n2,N,Nettle Cardigan,Cardigan,Black,S,70 EUR,out of stock',
      ].join('\n'),
    )
    const found = await shop.search('cardigan -yellow')
    expect(found).toMatchObject([{ id: 'K', price: { amount: 95 } }])
  })
})

describe('numbers', () => {
  test('of every variant are found, and stored', async () => {
    await shop.feed(
      'shopify.csv',
      [
        'Handle,Title,Type,Option1 Name,Option1 Value,Variant SKU,Variant Barcode,Variant Price,Variant Inventory Qty,Tags',
        'fern,Fern Pullover,Sweater,Size,S,FP-700-S,\'4012345000017,60,2,"womens, lambswool"',
        'fern,,,,M,FP-700-M,4012345000024,60,2,',
        'reed,Reed Pullover,Sweater,Size,M,RP-810-M,4012345000031,60,2,mens',
      ].join('\n'),
    )
    await shop.feed(
      'wix.csv',
      [
        'handleId,fieldType,name,productImageUrl,sku,price,visible,inventory,productOptionName1,productOptionType1,productOptionDescription1',
        'w1,Product,Moss Sandals,44aa0b_c1~mv2.jpg,MS9,50,true,InStock,Size,DROP_DOWN,38;39',
        'w1,Variant,,,MS9-38,0,true,3,,,38',
      ].join('\n'),
    )
    expect((await shop.product('fern'))?.codes).toEqual(
      expect.arrayContaining(['FP-700-S', 'FP-700-M', '4012345000017', '4012345000024']),
    )
    expect((await shop.product('fern'))?.attributes).toMatchObject({ gender: 'female' })
    expect((await shop.product('w1'))?.image_url ?? '').toBe(
      'https://static.wixstatic.com/media/44aa0b_c1~mv2.jpg',
    )
    for (const [code, title] of [
      ['FP-700-M', 'Fern Pullover'],
      ['4012345000024', 'Fern Pullover'],
      ['RP-810-M', 'Reed Pullover'],
      ['MS9-38', 'Moss Sandals'],
    ] as const) {
      expect((await shop.search(code))[0]?.title).toBe(title)
      expect((await shop.say(code)).products[0]?.title).toBe(title)
    }
  })
})

describe('what shops write in their own ways', () => {
  test('tags of products.json say for whom', async () => {
    const variants = [{ id: 1, option1: 'Default Title', price: '40.00', available: true, sku: 'TG-1' }]
    const product = {
      id: 9,
      handle: 'plain',
      title: 'Plain Pullover',
      body_html: '',
      tags: ['mens', 'wool'],
      variants,
    }
    await shop.feed('products.json', JSON.stringify({ products: [product] }))
    expect(await shop.product('9')).toMatchObject({
      attributes: { gender: 'male' },
      codes: expect.arrayContaining(['TG-1']),
    })
  })

  test('the options, end and pictures of an OpenAI feed', async () => {
    const row = { title: 'Birch Boots', price: '90.00 USD', availability: 'in_stock', enable_search: true }
    await feed('feed.jsonl', [
      { ...row, item_id: 'b1', group_id: 'B', variant_dict: { color: 'Tan', size: '41' } },
      {
        ...{ ...row, item_id: 'b2', group_id: 'B', variant_dict: { color: 'Black', size: '43' } },
        additional_image_urls: ['https://nowhere.example/2.jpg'],
      },
      { ...row, item_id: 'b3', title: 'Old Boots', expiration_date: '2020-05-01' },
    ])
    expect(await shop.products()).toMatchObject([
      { id: 'B', sizes: ['41', '43'], attributes: { color: ['brown', 'black'] } },
    ])
    expect(exact(await shop.search('black boots in size 43'))).toEqual(['B'])
  })

  test('on order, uncounted, and broken lines in WooCommerce', async () => {
    await shop.feed(
      'woo.csv',
      [
        'ID,Type,SKU,Name,Description,In stock?,Stock,Backorders allowed?,Regular price,Images,Parent,Attribute 1 name,Attribute 1 value(s)',
        '1,simple,A-1,Alder Dress,Soft dress.\\n\\nMidi length.,1,0,notify,40,,,,',
        '2,simple,A-2,Ash Dress,,1,,0,40,,,,',
        '3,simple,A-3,Aspen Dress,,0,0,0,40,,,,',
      ].join('\n'),
    )
    expect(await shop.products()).toMatchObject([
      {
        id: '1',
        availability: 'backorder',
        description: 'Soft dress. Midi length.',
        attributes: { length: 'midi' },
      },
      { id: '2', availability: 'in_stock', stock: null },
      { id: '3', availability: 'out_of_stock', stock: 0 },
    ])
  })

  test('on order in Magento', async () => {
    await shop.feed(
      'magento.csv',
      [
        'sku,product_type,attribute_set_code,name,price,visibility,qty,allow_backorders,is_in_stock',
        'M-1,simple,Top,Maple Shirt,30,"Catalog, Search",0,1,1',
        'M-2,simple,Top,Mallow Shirt,30,"Catalog, Search",0,0,1',
      ].join('\n'),
    )
    expect((await shop.product('M-1'))?.availability).toBe('backorder')
    expect((await shop.product('M-2'))?.availability).toBe('out_of_stock')
  })

  test('sizes as objects, as elements, and as schema.org has them', async () => {
    await feed('feed.jsonl', [
      {
        ...{ id: 'o1', title: 'Oak Tee', price: '20 EUR' },
        sizes: [
          { size: 'M', stock: 0 },
          { size: 'XL', stock: 6 },
        ],
      },
      {
        ...{ '@type': 'Product', sku: 'o2', name: 'Olive Polo', offers: { price: 10, priceCurrency: 'EUR' } },
        size: { '@type': 'SizeSpecification', name: 'L' },
      },
    ])
    await shop.feed(
      'feed.xml',
      '<liste><artikel><id>o3</id><name>Orchid Polo</name><preis>9 EUR</preis><groessen><groesse>40</groesse><groesse>42</groesse></groessen></artikel></liste>',
    )
    expect((await shop.products()).map(({ id, sizes }) => [id, sizes])).toEqual([
      ['o1', ['XL']],
      ['o2', ['L']],
      ['o3', ['40', '42']],
    ])
  })
})

describe('what is asked for by a waist or a number of letters', () => {
  test('a waist alone is a size', async () => {
    await shop.feed(
      'feed.csv',
      [
        'id,item_group_id,title,category,size,price,availability',
        'j1,J,Elm Jeans,Jeans,W30/L32,80 EUR,in stock',
        'j2,J,Elm Jeans,Jeans,W34/L32,80 EUR,in stock',
      ].join('\n'),
    )
    expect(exact(await shop.search('jeans W34'))).toEqual(['J'])
    expect(exact(await shop.search('jeans size W26'))).toEqual([])
    expect(exact((await shop.say('jeans W26')).products)).toEqual([])
  })

  test('a number without digits names its product, and lower-case words none', async () => {
    await shop.feed(
      'feed.csv',
      ['id,sku,title,price', '1,QX-LN-GR,Gull Scarf,20 EUR', '2,QX-LN-BL,Heron Scarf,20 EUR'].join('\n'),
    )
    expect((await shop.say('QX-LN-BL')).products[0]?.id).toBe('2')
    expect((await shop.say('do you have QX-LN-GR?')).products[0]?.id).toBe('1')
  })

  test('a German Sweater is a sweater', async () => {
    await shop.feed('feed.csv', 'id,name,price,farbe\ns1,Sweater Alm,50 EUR,Hellgrün\n')
    expect(exact(await shop.search('green sweater'))).toEqual(['s1'])
  })
})
