import { expect, test } from 'vitest'
import { remembering } from '../../src/product/remembering.ts'

test('what is asked again is worked out once, and what nobody asks for is forgotten', () => {
  const asked: string[] = []
  const length = remembering((text) => {
    asked.push(text)
    return text.length
  }, 4)
  expect([length('a'), length('a'), length('bb'), length('a')]).toEqual([1, 1, 2, 1])
  expect(asked).toEqual(['a', 'bb'])
  for (const text of ['c', 'a', 'd', 'a', 'e', 'a']) length(text)
  expect(asked.filter((text) => text === 'a')).toHaveLength(1)
  length('bb')
  expect(asked.filter((text) => text === 'bb')).toHaveLength(2)
})
