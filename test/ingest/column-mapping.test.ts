import { describe, expect, test } from 'vitest'
import { describeMapping, mapColumns, unreadColumns } from '../../src/ingest/column-mapping.ts'
import { valuesOfField } from '../../src/ingest/values-of-field.ts'

describe('the mapping is guessed', () => {
  test('for an export of a shop system', () => {
    expect(
      mapColumns([
        'Handle',
        'Title',
        'Body (HTML)',
        'Vendor',
        'Type',
        'Variant SKU',
        'Variant Price',
        'Image Src',
      ]),
    ).toMatchObject({
      id: ['Handle', 'Variant SKU'],
      title: ['Title'],
      description: ['Body (HTML)'],
      brand: ['Vendor'],
      category: ['Type'],
      price: ['Variant Price'],
      image: ['Image Src'],
    })
  })

  test('for a feed of a shopping engine', () => {
    expect(
      mapColumns([
        'g:id',
        'g:item_group_id',
        'title',
        'link',
        'g:image_link',
        'g:price',
        'g:sale_price',
        'g:google_product_category',
        'g:age_group',
        'availability',
      ]),
    ).toMatchObject({
      id: ['g:id'],
      group: ['g:item_group_id'],
      url: ['link'],
      image: ['g:image_link'],
      price: ['g:price'],
      sale_price: ['g:sale_price'],
      category: ['g:google_product_category'],
      age_group: ['g:age_group'],
      availability: ['availability'],
    })
  })

  test('for a data set that spells color as the British do and has three columns of category', () => {
    expect(
      mapColumns([
        'id',
        'masterCategory',
        'subCategory',
        'articleType',
        'baseColour',
        'usage',
        'productDisplayName',
      ]),
    ).toMatchObject({
      title: ['productDisplayName'],
      category: ['articleType', 'subCategory', 'masterCategory'],
      color: ['baseColour'],
      occasion: ['usage'],
    })
  })

  test('for our own products as JSON', () => {
    expect(
      mapColumns([
        'id',
        'price.amount',
        'price.currency',
        'image_url',
        'attributes.category',
        'attributes.age_group',
      ]),
    ).toMatchObject({
      price: ['price.amount'],
      currency: ['price.currency'],
      image: ['image_url'],
      category: ['attributes.category'],
      age_group: ['attributes.age_group'],
    })
  })
})

describe('the mapping can be told', () => {
  test('what is told beats the guess, and takes no column away from another field', () => {
    const mapping = mapColumns(['id', 'name', 'label'], { title: 'label', group: 'name' })
    expect(mapping.title).toEqual(['label'])
    expect(mapColumns(['name', 'price'], { id: 'name' })).toMatchObject({ id: ['name'], title: ['name'] })
    expect(mapColumns(['id', 'name'], { brand: 'name' })).toMatchObject({ brand: ['name'], title: ['name'] })
  })

  test('an empty column switches a field off', () => {
    expect(mapColumns(['id', 'brand'], { brand: '' }).brand).toEqual([])
  })

  test('a field or a column that does not exist is refused by name', () => {
    expect(() => mapColumns(['id'], { titel: 'id' })).toThrow(/no field "titel"/)
    expect(() => mapColumns(['id'], { title: 'Name' })).toThrow(/no column "Name"/)
  })
})

describe('headings of all sorts', () => {
  test.each([
    ['Selling Price (USD)', 'price'],
    ['preis_eur', 'price'],
    ['Preis in €', 'price'],
    ['priceGBP', 'price'],
    ['Item Name', 'title'],
    ['Produktbezeichnung', 'title'],
    ['ItemBrand', 'brand'],
    ['Hersteller / Manufacturer', 'brand'],
    ['Größe', 'sizes'],
    ['SizesList', 'sizes'],
    ['primary_colour', 'color'],
    ['Hauptfarbe', 'color'],
    ['main_image_url', 'image'],
    ['Bild 1', 'image'],
    ['Verfügbarkeit', 'availability'],
    ['Geschlecht', 'gender'],
  ] as const)('%s is the %s', (heading, field) => {
    expect(mapColumns(['x', heading])[field]).toEqual([heading])
  })

  test.each([
    'NumImages',
    'image_alt_text',
    'shipping.price',
    'meta_title',
    'Grundpreis',
    'compare_at_price',
    'shop_name',
  ])('%s is none', (heading) => {
    expect(unreadColumns(mapColumns([heading]), [heading])).toEqual([heading])
  })
})

test('the description of a mapping also names the columns that nothing reads', () => {
  const columns = ['id', 'name', 'warehouse']
  expect(describeMapping(mapColumns(columns), columns)).toBe(
    '  id ← id\n  title ← name\n  not read: warehouse',
  )
})

test('the first mapped column that holds something counts; words for nothing are nothing', () => {
  expect(valuesOfField({ a: 'N/A', b: ' ', c: ' x ' }, ['a', 'b', 'c'])).toEqual(['x'])
  expect(valuesOfField({ a: ['S', 'null', 'M'] }, ['a'])).toEqual(['S', 'M'])
})
