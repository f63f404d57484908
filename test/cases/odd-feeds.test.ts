import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CaseShop, exact, openCaseShop } from './open-case.ts'

let shop: CaseShop
beforeEach(async () => {
  shop = await openCaseShop()
})
afterEach(() => shop.close())

const shopify = `Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Barcode,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Image Src,Variant Image,Status
ilse,Ilse Skirt,"<p>Organic cotton.</p>",Maren,Skirts,summer,TRUE,Color,Terracotta,Size,S,IL-T-S,4012345000011,3,deny,79.00,https://x.invalid/i.jpg,https://x.invalid/i-t.jpg,active
ilse,,,,,,,,Terracotta,,M,IL-T-M,4012345000028,0,deny,79.00,,https://x.invalid/i-t.jpg,
ilse,,,,,,,,Navy,,S,IL-N-S,4012345000035,5,deny,69.00,,https://x.invalid/i-n.jpg,
ilse,,,,,,,,Navy,,M,IL-N-M,4012345000042,5,deny,69.00,,https://x.invalid/i-n.jpg,
vera,Vera Skirt,"<p>Nice.</p>",Maren,Skirts,summer,TRUE,Color,Blue,Size,S,VE-S,,3,deny,59.00,https://x.invalid/v.jpg,,active
vera,,,,,,,,Blue,,XL,VE-XL,,0,deny,59.00,,,
`

test('what is read from where is told in words of the feed', async () => {
  const lines = shopify
    .split('\n')
    .map((line, at) => (line === '' ? '' : `${line},${at === 0 ? 'Gift Card' : 'false'}`))
  const { mapping, coverage } = await shop.feed('feed.csv', lines.join('\n'))
  expect(mapping).toContain("codes ← each variant's SKU and barcode")
  expect(mapping).not.toMatch(/shopcodes|not read:.*Gift Card/)
  expect(coverage.unread_columns.map(({ column }) => column)).not.toContain('Gift Card')
})

describe('one variant of several', () => {
  beforeEach(() => shop.feed('feed.csv', shopify))

  test('its number is answered with its own price, picture and stock', async () => {
    expect((await shop.search('IL-T-S'))[0]).toMatchObject({
      id: 'ilse',
      near_match: false,
      price: { amount: 79 },
      image_url: 'https://x.invalid/i-t.jpg',
      availability: 'in_stock',
    })
    const { products } = await shop.say('4012345000042')
    expect(products[0]).toMatchObject({ price: { amount: 69 }, image_url: 'https://x.invalid/i-n.jpg' })
  })
  test('one that is sold out is told so, though others are left', async () => {
    const { reply, products } = await shop.say('do you have IL-T-M?')
    expect(products[0]).toMatchObject({ id: 'ilse', price: { amount: 79 }, availability: 'out_of_stock' })
    expect(reply).toContain('sold out')
  })
  test("the product's own id stays at what it costs from", async () => {
    expect((await shop.search('ilse'))[0]).toMatchObject({ price: { amount: 69 } })
  })
  test('a size that was made and is gone is sold out, another is not made', async () => {
    const { reply } = await shop.say('skirts in size XL')
    expect(reply).toMatch(/Vera Skirt.*sold out in your size.*Ilse Skirt.*not in your size/)
  })
  test('"only the terracotta one" narrows what was shown', async () => {
    const { thread_id } = await shop.say('skirts')
    const { products } = await shop.say('only the terracotta one', thread_id)
    expect(exact(products)).toEqual(['ilse'])
    expect(products[0]).toMatchObject({ price: { amount: 79 }, image_url: 'https://x.invalid/i-t.jpg' })
  })
  test('a sentence that says nothing but a material is read', async () => {
    expect((await shop.product('ilse'))?.attributes.material).toEqual(['cotton'])
  })
})

test('headings of further colors and of pieces, patterns in a column of colors, lists of sizes with hyphens', async () => {
  await shop.feed(
    'feed.csv',
    [
      'Article No,Article Name,Primary Color,SecondaryColor,Qty in stock,Sizes,Price',
      'a1,Rugby Shirt,Navy,White,4,48-50-52,49',
      'a2,Breton Top,Navy stripe,,0,S-M-L,39',
      'a3,Kids Jogger,Grey,Neon Yellow,2,104-110,19',
    ].join('\n'),
  )
  const [rugby, breton, jogger] = await shop.products()
  expect(rugby).toMatchObject({
    stock: 4,
    sizes: ['48', '50', '52'],
    attributes: { color: ['navy', 'white'] },
  })
  expect(breton).toMatchObject({
    availability: 'out_of_stock',
    attributes: { color: ['navy'], pattern: 'striped' },
  })
  expect(jogger).toMatchObject({ sizes: ['104-110'], attributes: { color: ['gray', 'yellow'] } })
})

test('German words of feeds: patterns, kinds of costume, shades', async () => {
  await shop.feed(
    'katalog.csv',
    [
      'Artikelnummer;Bezeichnung;Farbe;Anzahl auf Lager;Preis',
      'b1;Trachtenjanker Alois;grau;3;189,00 €',
      'b2;Hemd Jörg;gestreift;3;49,00 €',
      'b3;Herrenjacke Sepp;hellgrau;0;99,00 €',
      'b4;Stola Vroni;dunkelgrün;2;29,00 €',
    ].join('\n'),
  )
  expect((await shop.products()).map(({ attributes }) => attributes)).toMatchObject([
    { category: 'jacket', color: ['gray'] },
    { category: 'shirt', pattern: 'striped' },
    { category: 'jacket', gender: 'male', color: ['gray'] },
    { category: 'scarf', color: ['green'] },
  ])
  expect(await shop.product('b3')).toMatchObject({ availability: 'out_of_stock' })
})

test('what stands for a date and is none is counted', async () => {
  const report = await shop.feed(
    'feed.csv',
    [
      'id,title,price,Online since,sale_price,sale_start',
      'd1,Linen Shirt,49,32.13.2026,,',
      'd2,Wool Coat,149,24. Februar 2026,,',
      'd3,Silk Scarf,49,01.03.2026,29,sometime 2026',
    ].join('\n'),
  )
  expect(report.unread).toBe(2)
  expect(report.wrong.join('\n')).toMatch(/d1 added: "32\.13\.2026" is no date/)
  expect(report.wrong.join('\n')).toMatch(/d3 sale_start: "sometime 2026" is no date/)
})

test('an order that was asked for stands before the words of a title, and a name is no color', async () => {
  await shop.feed(
    'feed.csv',
    [
      'id,title,category,price,brand,gender',
      'e1,Alm track pants,Track Pants,36,Alm,men',
      'e2,Evening joggers,Joggers,19,Alm,men',
      'e3,Soft sweatpants,Sweatpants,18.90,Alm,women',
      'e4,Miami Blues Sunglasses,Sunglasses,49,,women',
      'e5,Red Barn Cap,Cap,29,Red Barn,unisex',
    ].join('\n'),
  )
  expect((await shop.search('cheapest track pants')).slice(0, 3).map(({ id }) => id)).toEqual([
    'e3',
    'e2',
    'e1',
  ])
  expect((await shop.say('your most expensive track pants')).products[0]?.id).toBe('e1')
  expect((await shop.product('e4'))?.attributes.color).toBeUndefined()
  expect((await shop.product('e5'))?.attributes.color).toBeUndefined()
})
