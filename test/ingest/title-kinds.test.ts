import { describe, expect, test } from 'vitest'
import { draftProduct } from '../../src/ingest/draft-product.ts'
import { merchantAttributes } from '../../src/ingest/merchant-attributes.ts'
import { fieldCategory } from '../../src/ingest/title-category.ts'
import { titleCategory } from '../../src/product/title-kinds.ts'

const read = (title: string, description = '') =>
  merchantAttributes({ title, description, brand: null, attributes: {} })

describe('what a title denies is not stated of the product', () => {
  test.each([
    ['Suede-free loafers', 'material'],
    ['Silk-look scarf', 'material'],
    ['Velvet-effect blazer', 'material'],
    ['Cashmere-feel jumper', 'material'],
    ['Lace-trimmed slip dress', 'material'],
    ['Dress without stripes', 'pattern'],
    ['Hoodie-dress, no hood', 'neckline'],
    ['Polka-dot-free scarf', 'pattern'],
  ])('%s: no %s', (title, name) => {
    expect(read(title)[name as 'material']).toBeUndefined()
  })

  test.each([
    ['Vegan suede ankle boots', ['synthetic']],
    ['Imitation leather skirt', ['synthetic']],
    ['Leather-look trousers', ['synthetic']],
    ['No-iron linen shirt', ['linen']],
    ['Wool-free satin blouse', ['satin']],
    ['No nonsense denim jacket', ['denim']],
  ])('%s is of %j', (title, material) => {
    expect(read(title).material).toEqual(material)
  })

  test('a description denies, too', () => {
    expect(read('Winter coat', 'Made of polyester. Free of wool.').material).toEqual(['polyester'])
    expect(read('Bag', 'This is not leather.').material).toBeUndefined()
  })

  test.each([
    ['Skirt (scarf sold separately)', 'skirt'],
    ['Trousers without belt', 'pants'],
    ['Shirt with tie', 'shirt'],
    ['Cardigan - tie waist', 'cardigan'],
  ])('%s is a %s', (title, kind) => {
    expect(titleCategory(title)).toBe(kind)
  })
})

describe('colors of a title', () => {
  test.each([
    ['Blue Whale crew tee in olive', ['olive']],
    ['Silver Birch boots in brown', ['brown']],
    ['Green Goose Parka Navy', ['navy']],
    ['Red-piped cream pajamas', ['white', 'beige', 'red']],
    ['Black and white striped top', ['black', 'white']],
  ])('%s is %j', (title, color) => {
    expect(read(title).color).toEqual(color)
  })
})

describe('nouns in the singular and kinds with odd names', () => {
  test.each([
    ['Pointed Flat', 'flats'],
    ['Kitten Heel in Black', 'heels'],
    ['Leather Derby', 'formal-shoes'],
    ['Shearling Clog', 'slippers'],
    ['Cashmere Crewneck', 'sweater'],
    ['Varsity Crewneck', 'sweatshirt'],
    ['Thermal Henley 2', 't-shirt'],
    ['Trunk 3-Pack', 'underwear'],
    ['Swimming Trunk', 'swimsuit'],
    ['Yoga Tight', 'leggings'],
    ['Wool tights', 'stockings'],
    ['Lace-up boots', 'boots'],
    ['Tuxedo dress shirt', 'shirt'],
  ])('%s: %s', (title, kind) => {
    expect(titleCategory(title)).toBe(kind)
  })
})

describe("a shop's column is as sure as it is narrow", () => {
  test.each([
    [['Apparel & Accessories > Shoes'], 'Pebbled Loafer', 'loafers'],
    [['5598'], 'Quilted Gilet', 'vest'],
    [['5598'], 'Freya', undefined],
    [['204 - Apparel & Accessories > Clothing > Pants'], 'Freya', 'pants'],
    [['Apparel & Accessories > Clothing > Underwear & Socks'], 'Ribbed Sock', 'socks'],
    [['1604'], 'Linen Kaftan', 'dress'],
    [['Tops'], 'Ruffled Blouse', 'blouse'],
    [['Jackets'], 'Tweed Blazer', 'blazer'],
    [['Dresses'], 'Belted Shirt', 'dress'],
    [['Skirts Shorts Trousers'], 'Pleated Skirt', 'skirt'],
    [['Skirts Shorts Trousers'], 'Freya', undefined],
    [['Hats Scarves Gloves'], 'Beaded Belt', 'belt'],
    [['212', 'Hoodies'], 'Freya', 'top'],
  ])('%j with “%s” is %s', (columns, title, kind) => {
    expect(fieldCategory(columns, title)).toBe(kind)
  })

  test('where no kind is sure all that are open are plausible', () => {
    const draft = draftProduct({ line: 1, position: 0, product: { id: 'a', title: 'Freya Shoe' } })
    expect(draft).toMatchObject({ product: { attributes: {}, evidence: { category: { boots: 0.1 } } } })
  })
})
