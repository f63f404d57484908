import { describe, expect, test } from 'vitest'
import { merchantAttributes } from '../../src/ingest/merchant-attributes.ts'
import type { Attributes } from '../../src/product/attributes.ts'

const read = (title: string, description = '', attributes: Attributes = {}) =>
  merchantAttributes({ title, description, brand: null, attributes })

describe('a description counts where it states what the product is', () => {
  test.each([
    ['Light and fluid, made for sandals and long evenings.'],
    ['Smart enough for a long meeting.'],
    ['A full-length zip and two pockets.'],
    ['Thick cables run the length of body and sleeves.'],
    ['Slim to the knee, wide at the hem.'],
  ])('%s gives no length', (description) => {
    expect(read('Blue shirt', description).length).toBeUndefined()
    expect(read('Blue dress', description).length).toBeUndefined()
  })

  test.each([
    ['A flowing cut, knee length, with a collar.', 'knee'],
    ['Falls to a floor-length hem. In pure cotton.', 'maxi'],
    ['A midi dress for any day.', 'midi'],
  ])('%s gives the length', (description, length) => {
    expect(read('Blue dress', description).length).toBe(length)
  })

  test('what goes with the product says nothing of it', () => {
    expect(read('Blue shirt', 'Wear it with denim and you are done.').material).toBeUndefined()
    expect(read('Tunic', 'Loose, over a swimsuit or a slim fit pair of trousers.').fit).toBeUndefined()
  })

  test.each([
    ['A metal zip from hem to chin. In brushed fleece.', ['fleece']],
    ['Ribbed collar, cuffs and hem. Made of recycled polyester.', ['polyester']],
    ['70% cotton, 30% linen.', ['cotton', 'linen']],
    ['Closes with a cord run through the rim. Made of full-grain leather.', ['leather']],
    ['No laces: elastic holds the foot. Worked in tough canvas.', ['canvas']],
    ['Cut from a leather alternative.', ['synthetic']],
    ['Worked in velvety suede.', ['suede']],
  ])('%s names the material, not that of a part', (description, material) => {
    expect(read('Thing', description).material).toEqual(material)
  })

  test('a fit is named as such', () => {
    expect(read('Jacket', 'Slim fit with a collar.').fit).toBe('slim')
    expect(read('Jacket', 'Goes straight from work to dancing.').fit).toBeUndefined()
  })
})

describe('words set only what the product can have', () => {
  test.each([
    ['Watch', 'Mini Rock Candy Gold Watch'],
    ['Sunglasses', 'Oversized Sunglasses'],
    ['Sandals', 'Cream strappy sandals'],
    ['Bra', 'All Day Long Black Bra'],
  ])('%s: %s', (_, title) => {
    const { length, fit, sleeve_length, neckline } = read(
      title,
      'Slim fit, knee length, V neck, long sleeves.',
    )
    expect([length, fit, sleeve_length, neckline]).toEqual([undefined, undefined, undefined, undefined])
  })

  test("a shop's own field is left as it is", () => {
    expect(read('Riding boots', '', { category: 'boots', length: 'knee' }).length).toBe('knee')
  })
})

describe('a title', () => {
  test('names a length before the garment, not after it', () => {
    expect(read('Short Black Skirt').length).toBe('short')
    expect(read('Long linen dress').length).toBe('maxi')
    expect(read('Bermuda Grey Short').length).toBeUndefined()
    expect(read('Long cotton tunic').length).toBeUndefined()
  })

  test("does not take a brand's color for the product's", () => {
    expect(read('Red Tape Men Navy Blue Shoes').color).toEqual(['navy'])
    expect(read('Black Women Dress with red trim').color).toEqual(['black', 'red'])
    expect(read('White Breathable Men Shirt').color).toEqual(['white'])
  })

  test('knows stone-washed cloth from stone-colored', () => {
    expect(read('Jeans in stone-washed blue').color).toEqual(['blue'])
    expect(read('Stone chinos').color).toEqual(['beige'])
  })

  test('leaves open which neck a polo neck is', () => {
    expect(read('Polo Neck Blue T-shirt').neckline).toBeUndefined()
  })
})
