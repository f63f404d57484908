import { expect, test } from 'vitest'
import { parse } from './parse.ts'

const colors = (message: string) => parse(message).wishes.map(({ wanted }) => wanted.color)

test('pieces that match share the color that is named once', () => {
  expect(colors('a matching scarf, gloves and beanie in brown')).toEqual([['brown'], ['brown'], ['brown']])
})

test('pieces that need not keep theirs', () => {
  expect(colors('a scarf, and a beanie in brown')).toEqual([undefined, ['brown']])
})
