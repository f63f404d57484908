import { describe, expect, test } from 'vitest'
import { createJsonShape } from '../../api/json-shape.ts'

const limits = { bytes: 3_000, pictureBytes: 20_000, depth: 4, keys: 10, items: 5 }
const picture = `data:image/png;base64,${'iVBORw0KGgo'.repeat(500)}`

/** Whether the JSON passes, in whatever pieces it comes. */
function passes(value: unknown, over: Partial<typeof limits> = {}): boolean {
  const json = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
  const verdicts = [1, 7, 64, json.length].map((size) => {
    const shape = createJsonShape({ ...limits, ...over })
    try {
      for (let at = 0; at < json.length; at += size) shape.take(json.subarray(at, at + size))
      return true
    } catch (error) {
      expect(error).toMatchObject({ code: 'payload-too-large', status: 413 })
      return false
    }
  })
  expect(new Set(verdicts).size, 'the same however it is cut').toBe(1)
  return verdicts[0] as boolean
}

describe('what passes', () => {
  test.each([
    ['a request', { message: 'a "quoted" word, a \\ and {braces}: [1, 2]', limit: 3 }],
    ['a picture beside few words', { message: 'hi', images: [{ url: picture }] }],
    ['a picture without its header', { image: 'iVBORw0KGgo'.repeat(500) }],
    ['one written with escaped slashes', `{"url":"${picture.replaceAll('/', '\\/')}"}`],
    ['what only strings look like', { message: '[[[[[[[[,,,,,,,,,,:::::::::::' }],
  ])('%s', (_, value) => expect(passes(value)).toBe(true))
})

describe('what does not', () => {
  test.each([
    ['more bytes', { message: 'a b '.repeat(800) }],
    ['a long text that begins as a picture does, but has quotes', { message: `data:${'"'.repeat(4_000)}` }],
    ['pictures beyond their own bound', { images: [picture, picture, picture, picture] }],
    ['more keys', Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`k${at}`, at]))],
    ['a longer list', { list: [1, 2, 3, 4, 5, 6] }],
    ['a deeper nest', [[[[[1]]]]]],
    ['a nest that never ends', '['.repeat(900)],
    ['a string that never ends', `{"a":"${'b c '.repeat(900)}`],
  ])('%s', (_, value) => expect(passes(value)).toBe(false))

  test('a picture where there is place for none', () => {
    expect(passes({ image: picture }, { pictureBytes: 0 })).toBe(false)
  })
})

test('lists and keys of one part do not count for another', () => {
  const list = [1, 2, 3, 4, 5]
  expect(passes({ a: list, b: list, c: { d: list } })).toBe(true)
})
