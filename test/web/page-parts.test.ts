import { describe, expect, test } from 'vitest'
import { kindOfAnswer } from '../../web/src/answer-kind.ts'
import { curlOf, fieldsOf } from '../../web/src/chat-request.ts'
import { boxBetween, isBox } from '../../web/src/crop-photo.ts'
import { pickedOf } from '../../web/src/photos.ts'
import { pictureAddress } from '../../web/src/picture-address.ts'
import { pathOf, threadOf } from '../../web/src/routes.ts'
import { type DraftPhoto, emptyAnswer } from '../../web/src/state.ts'
import { firstLanguage } from '../../web/src/words/languages.ts'

const garment = { attributes: { category: 'dress' }, confidence: {}, description: '' }
const photo = (more: Partial<DraftPhoto>): DraftPhoto => ({
  ...{ id: 'p', blob: null, url: null, address: null, whole: null, reading: 'done', sent: 1 },
  ...{ garments: [garment, garment], picked: [] },
  ...more,
})

describe('the garments that a message is about', () => {
  test('are those that were tapped, in their order', () => {
    expect(pickedOf([photo({}), photo({ picked: [1, 0] })], 'in red')).toEqual([
      { photo: 2, garment: 1 },
      { photo: 2, garment: 2 },
    ])
  })
  test('are all of them where nothing is said, and for the service to decide where something is', () => {
    expect(pickedOf([photo({})], '')).toHaveLength(2)
    expect(pickedOf([photo({})], 'shoes like these')).toEqual([])
  })
  test('are unknown where a photo is not read', () => {
    expect(pickedOf([photo({}), photo({ reading: 'failed', garments: [] })], '')).toEqual([])
  })
})

test.each([
  ['https://shop.example/a/dress.JPG?w=900', 'https://shop.example/a/dress.JPG?w=900'],
  ['  http://shop.example/x.webp ', 'http://shop.example/x.webp'],
  ['look at https://shop.example/dress.jpg', null],
  ['https://shop.example/dress', null],
  ['javascript:alert(1).png', null],
])('the picture in "%s" is at %s', (text, address) => {
  expect(pictureAddress(text)).toBe(address)
})

test('a box may be drawn in any direction, stays in the picture, and a tap draws none', () => {
  const box = boxBetween([0.75, 0.5], [0.25, -0.2])
  expect(box).toEqual([0.25, 0, 0.5, 0.5])
  expect(isBox(box)).toBe(true)
  expect(isBox(boxBetween([0.5, 0.5], [0.51, 0.9]))).toBe(false)
})

test('an address names a conversation', () => {
  expect(threadOf(pathOf('a b/c'))).toBe('a b/c')
  expect([threadOf('/'), threadOf('/c/'), threadOf('/c/a/b'), threadOf('/c/%E0%A4%A')]).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test('a request is told as a command line that a shell takes as it stands', () => {
  const request = { message: "a women's coat", photos: [] }
  expect(curlOf(request, null, 'http://shop')).toContain(`'{"message":"a women'\\''s coat"}'`)
  const withPhoto = { message: '', photos: [new Blob()], garments: [{ photo: 1, garment: 2 }] }
  expect(curlOf(withPhoto, 't', 'http://shop')).toContain("-F 'images=@photo-1.jpg'")
  expect(fieldsOf(withPhoto, 't')).toEqual({
    message: '',
    thread_id: 't',
    garments: [{ photo: 1, garment: 2 }],
  })
})

test('the page begins in the first language of the reader’s that it speaks', () => {
  expect([['fr-CH', 'de-AT', 'en'], ['en-US', 'de'], ['pl'], []].map(firstLanguage)).toEqual([
    'de',
    'en',
    'en',
    'en',
  ])
})

test('an answer is laid out by what was done for it', () => {
  const product = { id: 'a' } as never
  const done = (tools: string[], more = {}) =>
    kindOfAnswer({
      ...emptyAnswer('x'),
      products: [product, product],
      steps: tools.map((tool) => ({ tool, ms: 1, ok: true })),
      ...more,
    })
  const groups = ['a', 'b'].map((label) => ({ label, slot: null, product_ids: ['a'] }))
  expect(done(['search_products'])).toBe('list')
  expect(done(['search_products'], { products: [] })).toBe('words')
  expect(done(['search_products', 'search_products'], { groups })).toBe('rows')
  expect(done(['complete_outfit'], { groups })).toBe('outfit')
  expect(done(['filter_products'], { groups, total: { amount: 3, currency: 'EUR' } })).toBe('outfit')
  expect(done(['get_product'])).toBe('comparison')
  expect(done(['get_product'], { products: [product] })).toBe('piece')
  expect(done([])).toBe('list')
})
