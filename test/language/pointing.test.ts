import { describe, expect, test } from 'vitest'
import { compactRequest, goingOn, withPhoto } from './compact-request.ts'
import { parse } from './parse.ts'

const brands = ['Nike', 'Black Coffee']
const pointerOf = (sentence: string) => parse(sentence, { hasPrevious: true, brands }).pointer
const described = (attributes: object, more: { brand?: string; earlier?: boolean } = {}) => ({
  kind: 'described',
  attributes,
  brand: null,
  earlier: false,
  ...more,
})

describe('pointing by looks', () => {
  test.each([
    ['the blue one', described({ color: ['blue'] })],
    ['I like the striped one', described({ pattern: ['striped'] })],
    ['the black and white one', described({ color: ['black', 'white'] })],
    ['that coat in red', described({ category: ['coat'] })],
    ['how much is the denim jacket', described({ material: ['denim'], category: ['jacket'] })],
    ['cheaper than the red dress', described({ color: ['red'], category: ['dress'] })],
    ['the Nike one', described({}, { brand: 'Nike' })],
    ['the dress from before', described({ category: ['dress'] }, { earlier: true })],
    ['the blue dress you showed me', described({ color: ['blue'], category: ['dress'] }, { earlier: true })],
    ['the earlier coat', described({ category: ['coat'] }, { earlier: true })],
    ['the one from before', described({}, { earlier: true })],
  ])('%s', (sentence, pointer) => {
    expect(pointerOf(sentence)).toEqual(pointer)
  })

  test('the description is no wish, what is said besides is', () => {
    const request = parse('the leather one but in brown', goingOn)
    expect(request.wishes[0]?.wanted).toEqual({ color: ['brown'] })
    expect(request.replaced).toEqual(['color'])
  })

  test.each([
    ['show me the blue ones', null],
    ['a blue one', null],
    ['the red dresses', null],
    ['I want that in blue', { kind: 'previous' }],
    ['same but in pink', { kind: 'previous' }],
    ['the second one', { kind: 'result', ordinal: 2, fromEnd: false }],
  ])('"%s" describes nothing shown', (sentence, pointer) => {
    expect(pointerOf(sentence)).toEqual(pointer)
  })

  test('with nothing shown yet the words are a wish', () => {
    const request = parse('the blue one')
    expect(request).toMatchObject({ pointer: null, wishes: [{ wanted: { color: ['blue'] } }] })
  })
})

describe('borrowing from something else', () => {
  test.each([
    ['in the color of the second one', goingOn, [{ attributes: ['color'], from: 'result 2' }]],
    ["with the second one's sleeves", goingOn, [{ attributes: ['sleeve_length'], from: 'result 2' }]],
    ['same length as the third one', goingOn, [{ attributes: ['length'], from: 'result 3' }]],
    ['with the neckline of the second photo', withPhoto, [{ attributes: ['neckline'], from: 'photo 2' }]],
    [
      'the skirt of the first with the colors of the second',
      withPhoto,
      [{ attributes: ['color'], from: 'photo 2' }],
    ],
    [
      'in the color of the second and the length of the first',
      goingOn,
      [
        { attributes: ['color'], from: 'result 2' },
        { attributes: ['length'], from: 'result 1' },
      ],
    ],
  ])('%s', (sentence, context, transfers) => {
    expect(compactRequest(sentence, context).transfers).toEqual(transfers)
  })

  test('what lends is not what is looked for', () => {
    const request = compactRequest('the skirt of the first with the colors of the second', withPhoto)
    expect(request).toMatchObject({ pointer: 'photo 1', wishes: [{ wanted: { category: ['skirt'] } }] })
    expect(request.replaced).toContain('color')
  })

  test.each(['the second one in blue', 'a dress with the colors of autumn', 'like the first, with a collar'])(
    '"%s" borrows nothing',
    (sentence) => {
      expect(parse(sentence, goingOn).transfers).toEqual([])
    },
  )
})
