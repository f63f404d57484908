import { describe, expect, test } from 'vitest'
import { csv, readFeed } from './read-feed.ts'

describe('a merchant feed with a row for each size', () => {
  const head = 'id\ttitle\tprice\tsale_price\tavailability\titem_group_id\tcolor\tsize\timage_link'
  const rows = [
    'k1\tLinden Kurta - Teal, 38\t60 EUR\t\tout_of_stock\tG7\tTeal\t38\thttps://x.example/teal.jpg',
    'j1\tOsprey Belt\t25 EUR\t\tin_stock\tG9\tBrown\t85\thttps://x.example/belt.jpg',
    'k2\tLinden Kurta - Teal, 40\t80 EUR\t70 EUR\tin_stock\tG7\tTeal\t40\thttps://x.example/teal.jpg',
    'z1\tTern Cap\t12 EUR\t\tin_stock\t\tRed/White\t\thttps://x.example/cap.jpg',
    'k3\tLinden Kurta - Rose, 38\t75 EUR\t\tin_stock\tG7\tPink/White\t38\thttps://x.example/rose.jpg',
  ]

  test('is one product a group whatever the order, under the group’s id', async () => {
    const { products } = await readFeed('feed.tsv', [head, ...rows].join('\n'))
    expect(Object.keys(products)).toEqual(['G7', 'G9', 'z1'])
    expect(products.G7).toMatchObject({
      title: 'Linden Kurta',
      price: { amount: 70, currency: 'EUR' },
      sizes: ['40', '38'],
      options: { Color: ['Teal', 'Pink/White'], Size: ['40', '38'] },
    })
    expect(products.G7?.attributes.color).toEqual(['turquoise', 'pink', 'white'])
    expect(products.G7?.variants.map(({ id, image_url }) => [id, image_url])).toEqual([
      ['k1', 'https://x.example/teal.jpg'],
      ['k2', 'https://x.example/teal.jpg'],
      ['k3', 'https://x.example/rose.jpg'],
    ])
    expect(products.z1?.attributes.color).toEqual(['red', 'white'])
  })

  test('is the same products in any order of rows', async () => {
    const forth = await readFeed('feed.tsv', [head, ...rows].join('\n'))
    const back = await readFeed('feed.tsv', [head, ...rows.toReversed()].join('\n'))
    for (const [id, { price, sizes, stock, title }] of Object.entries(forth.products))
      expect(back.products[id]).toMatchObject({ price, title, stock, sizes: expect.arrayContaining(sizes) })
    expect(Object.keys(back.products).toSorted()).toEqual(Object.keys(forth.products).toSorted())
  })

  test('keeps its identity when a size leaves the feed', async () => {
    const { products } = await readFeed('feed.tsv', [head, rows[4]].join('\n'))
    expect(products.G7).toMatchObject({ sizes: ['38'], price: { amount: 75 } })
  })
})

test('a row that bears the group’s id and no option is the product, and is no variant', async () => {
  const { products } = await readFeed(
    'feed.csv',
    csv(
      ['id', 'title', 'item_group_id', 'color', 'size', 'price', 'availability'],
      ['P1', 'Plover Vest', '', '', '', '', 'in stock'],
      ['P1-a', 'Plover Vest - Red, S', 'P1', 'Red', 'S', '30 EUR', 'in stock'],
      ['P1-b', 'Plover Vest - Blue, M', 'P1', 'Blue', 'M', '25 EUR', 'out of stock'],
    ),
  )
  expect(products.P1).toMatchObject({ title: 'Plover Vest', sizes: ['S'], price: { amount: 30 } })
  expect(products.P1?.variants.map(({ id }) => id)).toEqual(['P1-a', 'P1-b'])
})

test('WooCommerce’s export in German is read as its English one', async () => {
  const { products, shop } = await readFeed(
    'export.csv',
    [
      'ID;Typ;Artikelnummer;Name;Veröffentlicht;Vorrätig?;Bestand;Angebotspreis;Regulärer Preis;Kategorien;Bilder;Übergeordnetes Produkt;Attribut 1 Name;Attribut 1 Wert(e)',
      '11;variable;K;Kapuzenpulli Olm;1;1;;;;Hoodies;https://x.example/a.jpg;;Größe;S, M',
      '12;variation;K-S;Kapuzenpulli Olm - S;1;1;2;;49,90;;;K;Größe;S',
      '13;variation;K-M;Kapuzenpulli Olm - M;1;0;0;39,90;49,90;;;K;Größe;M',
    ].join('\n'),
  )
  expect(shop).toBe('WooCommerce')
  expect(products['11']).toMatchObject({
    sizes: ['S'],
    price: { amount: 49.9 },
    attributes: { category: 'hoodie' },
  })
})

describe('Shopify’s CSV', () => {
  test('under its older headings: names of options from any row, pictures of variants, orders without stock', async () => {
    const { products, shop } = await readFeed(
      'products_export.csv',
      csv(
        [
          'Handle,Title,Body (HTML),Vendor,Type,Tags,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,Image Src,Variant Image',
        ][0]?.split(',') ?? [],
        [
          'sandal',
          'Shore Sandal',
          '<p>Cork</p>',
          'Ebb',
          'Sandals',
          'summer, Women',
          'Shoe size',
          '37',
          'Colour',
          'Tan',
          'S-37',
          'shopify',
          '-1',
          'continue',
          '80',
          '120',
          '//cdn.example/s1.jpg',
          '',
        ],
        [
          'hat',
          'Reed Hat',
          '',
          'Ebb',
          'Hats',
          '',
          'Title',
          'Default Title',
          '',
          '',
          'H',
          '',
          '0',
          'deny',
          '30',
          '',
          '',
          '',
        ],
        [
          'sandal',
          '',
          '',
          '',
          '',
          '',
          '',
          '38',
          '',
          'Black',
          'S-38',
          'shopify',
          '3',
          'deny',
          '85',
          '',
          '//cdn.example/s2.jpg',
          '//cdn.example/black.jpg',
        ],
        ['sandal', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '//cdn.example/s3.jpg', ''],
        [
          'sandal',
          '',
          '',
          '',
          '',
          '',
          '',
          '39',
          '',
          'Black',
          'S-39',
          'shopify',
          '0',
          'deny',
          '70',
          '',
          '',
          '//cdn.example/black.jpg',
        ],
      ),
    )
    expect(shop).toBe('Shopify')
    expect(products.sandal).toMatchObject({
      title: 'Shore Sandal',
      sizes: ['37', '38'],
      price: { amount: 80 },
      stock: null,
      image_url: 'https://cdn.example/s1.jpg',
      options: { 'Shoe size': ['37', '38'], Colour: ['Tan', 'Black'] },
      attributes: { category: 'sandals', gender: 'female', color: ['brown', 'black'] },
    })
    expect(products.sandal?.images).toEqual([
      'https://cdn.example/s2.jpg',
      'https://cdn.example/black.jpg',
      'https://cdn.example/s3.jpg',
    ])
    expect(products.sandal?.variants.map((each) => each.availability)).toEqual([
      'backorder',
      'in_stock',
      'out_of_stock',
    ])
    expect(products.hat).toMatchObject({ variants: [], price: { amount: 30 }, sizes: [] })
    expect(products.hat?.stock).not.toBe(0)
  })

  test('under its newer headings', async () => {
    const { products, shop } = await readFeed(
      'products.csv',
      csv(
        'Title,URL handle,Description,Vendor,Type,Published on online store,Status,SKU,Option1 name,Option1 value,Option2 name,Option2 value,Price,Compare-at price,Inventory quantity,Continue selling when out of stock,Product image URL,Image position,Variant image URL'.split(
          ',',
        ),
        [
          'Loch Cardigan',
          'loch',
          '',
          'Ebb',
          'Cardigan',
          'TRUE',
          'Active',
          'L1',
          'Größe',
          'M',
          'Farbe',
          'Navy',
          '99.00',
          '',
          '0',
          'CONTINUE',
          'https://x.example/l.jpg',
          '1',
          '',
        ],
        [
          '',
          'loch',
          '',
          '',
          '',
          '',
          '',
          'L2',
          '',
          'L',
          '',
          'Olive',
          '89.00',
          '',
          '0',
          'DENY',
          '',
          '',
          'https://x.example/o.jpg',
        ],
      ),
    )
    expect(shop).toBe('Shopify')
    expect(products.loch).toMatchObject({
      sizes: ['M'],
      price: { amount: 99 },
      attributes: { color: ['navy', 'olive'] },
      image_url: 'https://x.example/l.jpg',
    })
    expect(products.loch?.variants[1]).toMatchObject({
      id: 'L2',
      image_url: 'https://x.example/o.jpg',
      stock: 0,
    })
  })
})

describe('WooCommerce’s CSV', () => {
  const head =
    'ID,Type,SKU,Name,Published,Description,In stock?,Stock,Sale price,Regular price,Categories,Images,Parent,Attribute 1 name,Attribute 1 value(s),Attribute 2 name,Attribute 2 value(s)'.split(
      ',',
    )

  test('parents by SKU and by number, before or after their variations', async () => {
    const { products, shop } = await readFeed(
      'wc-export.csv',
      csv(
        head,
        [
          '82',
          'variation',
          'V-1',
          'Ash Vest - 48',
          '1',
          '',
          '1',
          '4',
          '',
          '120',
          '',
          'https://x.example/v48.jpg',
          'VEST',
          'Size',
          '48',
          'Fabric',
          'Wool',
        ],
        [
          '90',
          'variable',
          '',
          'Brook Belt',
          '1',
          '',
          '1',
          '',
          '',
          '',
          'Accessories > Belts',
          '',
          '',
          'Length',
          '85, 95',
          '',
          '',
        ],
        [
          '81',
          'variable',
          'VEST',
          'Ash Vest',
          '1',
          'Of wool',
          '1',
          '',
          '',
          '',
          'Clothing > Vests',
          'https://x.example/v1.jpg, https://x.example/v2.jpg',
          '',
          'Size',
          '48, 50',
          'Fabric',
          'Wool',
        ],
        [
          '91',
          'variation',
          'B-85',
          'Brook Belt - 85',
          '1',
          '',
          '1',
          '1',
          '20',
          '30',
          '',
          '',
          'id:90',
          'Length',
          '85',
          '',
          '',
        ],
        [
          '83',
          'variation',
          'V-2',
          'Ash Vest - 50',
          '1',
          '',
          '0',
          '0',
          '',
          '110',
          '',
          '',
          'VEST',
          'Size',
          '50',
          'Fabric',
          'Wool',
        ],
      ),
    )
    expect(shop).toBe('WooCommerce')
    expect(Object.keys(products).toSorted()).toEqual(['81', '90'])
    expect(products['81']).toMatchObject({
      title: 'Ash Vest',
      sizes: ['48'],
      price: { amount: 120 },
      image_url: 'https://x.example/v1.jpg',
      attributes: { category: 'vest' },
    })
    expect(products['81']?.images).toContain('https://x.example/v2.jpg')
    expect(products['81']?.variants[0]?.image_url).toBe('https://x.example/v48.jpg')
    expect(products['90']).toMatchObject({ price: { amount: 20 }, stock: 1 })
  })

  test('a variation of any size is had in all that the parent lists', async () => {
    const { products } = await readFeed(
      'wc.csv',
      csv(
        head,
        [
          '7',
          'variable',
          'T',
          'Moor Tee',
          '1',
          '',
          '1',
          '',
          '',
          '',
          'Tshirts',
          '',
          '',
          'Color',
          'Red, Blue',
          'Size',
          'S, M',
        ],
        [
          '8',
          'variation',
          'T-R',
          'Moor Tee - Red',
          '1',
          '',
          '1',
          '2',
          '',
          '15',
          '',
          '',
          'T',
          'Color',
          'Red',
          'Size',
          '',
        ],
      ),
    )
    expect(products['7']).toMatchObject({ sizes: ['S', 'M'], attributes: { color: ['red'] } })
  })
})

describe('Magento’s CSV', () => {
  const head =
    'sku,store_view_code,attribute_set_code,product_type,categories,name,product_online,visibility,price,base_image,additional_attributes,qty,is_in_stock,configurable_variations'.split(
      ',',
    )
  const part = (sku: string, attributes: string, price: string, qty: string) => [
    sku,
    '',
    'Bottom',
    'simple',
    'Default Category/Women/Bottoms/Pants',
    `Fern Pant-${sku}`,
    '1',
    'Not Visible Individually',
    price,
    `/f/${sku}.jpg`,
    attributes,
    qty,
    qty === '0' ? '0' : '1',
    '',
  ]

  test('a configurable row ties the rows that it names, and a comma within a value stays', async () => {
    const { products, shop, withheld } = await readFeed(
      'export.csv',
      csv(
        head,
        part('FP-28', 'color=Purple,material="Cotton, Linen",size=28', '48', '0'),
        [
          'FP',
          '',
          'Bottom',
          'configurable',
          'Default Category/Women/Bottoms/Pants,Default Category/Sale',
          'Fern Pant',
          '1',
          'Catalog, Search',
          '',
          '/f/fp.jpg',
          'material="Cotton, Linen",climate=Mild|Warm',
          '0',
          '1',
          'sku=FP-28,size=28,color=Purple|sku=FP-29,size=29,color=Green',
        ],
        part('FP-29', 'color=Green,size=29', '44', '7'),
        ['FP', 'de', '', 'configurable', '', 'Farnhose', '', '', '', '', '', '', '', ''],
        part('ALONE', 'size=30', '44', '7'),
      ),
    )
    expect(shop).toBe('Magento')
    expect(withheld).toEqual(['ALONE'])
    expect(Object.keys(products)).toEqual(['FP'])
    expect(products.FP).toMatchObject({
      title: 'Fern Pant',
      price: { amount: 44 },
      stock: 7,
      sizes: ['29'],
      attributes: { category: 'pants', color: ['green', 'purple'], material: ['cotton', 'linen'] },
    })
  })
})

describe('Wix’s CSV', () => {
  test('names of options from the product’s row, surcharges, and what is taken off', async () => {
    const { products, shop } = await readFeed(
      'catalog_products.csv',
      csv(
        'handleId,fieldType,name,description,productImageUrl,collection,sku,price,surcharge,visible,discountMode,discountValue,inventory,productOptionName1,productOptionType1,productOptionDescription1,productOptionName2,productOptionType2,productOptionDescription2'.split(
          ',',
        ),
        [
          'p1',
          'Product',
          'Cove Dress',
          '',
          'https://x.example/c1.png;https://x.example/c2.png',
          'Dresses',
          '',
          '100',
          '',
          'true',
          'PERCENT',
          '20',
          '',
          'Farbe',
          'COLOR',
          '#000:Black;rgb(1,2,3):Navy',
          'Size',
          'DROP_DOWN',
          'S;M',
        ],
        [
          'p1',
          'Variant',
          '',
          '',
          '',
          '',
          'X',
          '',
          '10',
          'true',
          '',
          '',
          '2',
          '',
          '',
          '#000:Black',
          '',
          '',
          'S',
        ],
        [
          'p1',
          'Variant',
          '',
          '',
          '',
          '',
          'X',
          '',
          '',
          'true',
          '',
          '',
          'OutOfStock',
          '',
          '',
          'rgb(1,2,3):Navy',
          '',
          '',
          'M',
        ],
        [
          'p2',
          'Product',
          'Cove Sock',
          '',
          '',
          'Socks',
          'X',
          '10',
          '',
          'true',
          'AMOUNT',
          '2.5',
          'InStock',
          'Size',
          'DROP_DOWN',
          '36-38;39-41',
          '',
          '',
          '',
        ],
      ),
    )
    expect(shop).toBe('Wix')
    expect(products.p1).toMatchObject({
      title: 'Cove Dress',
      price: { amount: 88 },
      sizes: ['S'],
      attributes: { color: ['black', 'navy'] },
      image_url: 'https://x.example/c1.png',
      images: ['https://x.example/c2.png'],
      options: { Farbe: ['Black'], Size: ['S'] },
    })
    expect(products.p1?.variants.map(({ id }) => id)).toEqual(['p1/Black/S', 'p1/Navy/M'])
    expect(products.p2).toMatchObject({ price: { amount: 7.5 }, sizes: ['36-38', '39-41'] })
  })
})

describe('OpenAI’s product feed', () => {
  test('a row per variant, its options in one cell', async () => {
    const { products, shop } = await readFeed(
      'feed.csv',
      csv(
        'item_id,title,item_group_title,group_id,variant_dict,price,availability,url,image_url,is_eligible_search,star_rating,review_count'.split(
          ',',
        ),
        [
          'a-1',
          'Gorse Scarf Red',
          'Gorse Scarf',
          'a',
          '{"color":"Red","size":"One size"}',
          '25.00 USD',
          'in_stock',
          'https://x.example/a',
          'https://x.example/r.jpg',
          'true',
          '4.4',
          '31',
        ],
        [
          'a-2',
          'Gorse Scarf Navy',
          'Gorse Scarf',
          'a',
          '{"color":"Navy","size":"One size"}',
          '20.00 USD',
          'out_of_stock',
          'https://x.example/a',
          'https://x.example/n.jpg',
          'true',
          '4.4',
          '31',
        ],
      ),
    )
    expect(shop).toBe('OpenAI product feed')
    expect(products.a).toMatchObject({
      title: 'Gorse Scarf',
      price: { amount: 25, currency: 'USD' },
      attributes: { color: ['red', 'navy'], category: 'scarf' },
      rating: { value: 4.4, scale: 5, count: 31 },
    })
  })
})
