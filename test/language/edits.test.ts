import { describe, expect, test } from 'vitest'
import { parse } from './parse.ts'

const goingOn = { hasPrevious: true }

describe('what is taken back', () => {
  test.each([
    ['forget the price', 'price'],
    ["price doesn't matter", 'price'],
    ['money is no object', 'price'],
    ['no budget limit', 'price'],
    ['remove the price limit', 'price'],
    ["doesn't have to be under 50", 'price'],
    ['any color is fine', 'color'],
    ['in any colour', 'color'],
    ["doesn't have to be blue", 'color'],
    ['red is not important', 'color'],
    ['never mind the size', 'size'],
    ["doesn't need to be size M", 'size'],
    ['drop the brand', 'brand'],
    ["I don't care about the brand", 'brand'],
    ['not fussy about the material', 'material'],
    ["it doesn't have to have long sleeves", 'sleeve_length'],
    ['forget everything else', 'words'],
  ])('%s: %s', (sentence, taken) => {
    const request = parse(sentence, goingOn)
    expect(request.withdrawn).toEqual([taken])
    expect(request.refines).toBe(true)
    expect(request.wishes[0]?.wanted).toEqual({})
    expect(request.wishes[0]?.price).toBeNull()
  })

  test('several at once, and something new besides', () => {
    const request = parse('forget the color and the size does not matter, but in wool', goingOn)
    expect(request.withdrawn).toEqual(['color', 'size'])
    expect(request.wishes[0]?.wanted).toEqual({ material: ['wool'] })
  })

  test.each([
    'any color but red',
    'forget it',
    "don't forget the price",
    'a dress under 50',
    'drop the sleeves',
    'lose the stripes',
    'what is the price?',
  ])('"%s" takes nothing back', (sentence) => {
    expect(parse(sentence, goingOn).withdrawn).toEqual([])
  })
})

describe('how many to show', () => {
  test.each([
    ['three options', 3],
    ['show me 5', 5],
    ['show me 3 red dresses under 50', 3],
    ['top 5 dresses', 5],
    ['give me ten ideas', 10],
    ['just two', 2],
    ['three more', 3],
    ['size 5', null],
    ['show me size 8', null],
    ['5 dollars', null],
    ['show me 5 dollar shirts', null],
    ['the first five', null],
    ['3/4 sleeves', null],
    ['show me 3/4 sleeve tops', null],
    ['5 pocket jeans', null],
    ['a 2 piece swimsuit', null],
    ['show me one', null],
    ['between 3 and 5', null],
    ['number 3', null],
    ['a 5 inch heel', null],
  ])('%s: %s', (sentence, count) => {
    expect(parse(sentence, goingOn).count).toBe(count)
  })

  test('the number is no price and no word of the wish', () => {
    const [wish] = parse('show me 3 red dresses', goingOn).wishes
    expect(wish).toMatchObject({ text: '', price: null, sizes: [] })
  })
})

describe('starting over', () => {
  test.each(['start over', "ok, let's start again", 'reset', 'new search please', 'forget it'])(
    '%s',
    (sentence) => {
      expect(parse(sentence, goingOn)).toMatchObject({ intent: 'start-over', wishes: [] })
    },
  )

  test('what follows is a first wish', () => {
    const request = parse('start over: red shirts under 40', goingOn)
    expect(request.intent).toBe('start-over')
    expect(request.wishes[0]).toMatchObject({
      wanted: { category: ['shirt'], color: ['red'] },
      price: { max: 40 },
    })
    expect(request.refines).toBe(false)
  })

  test.each(['the dress starts over the knee', 'forget everything but the color'])('not "%s"', (sentence) => {
    expect(parse(sentence, goingOn).intent).not.toBe('start-over')
  })
})
