import { expect, test } from 'vitest'
import { numbersIn } from '../../chains/grounding/amounts.ts'

test.each([
  ['44.95 or 44,95', [44.95, 44.95]],
  ['1,299.00 or 1.299,00', [1299, 1299]],
  ['1,299 or 1.299', [1299, 1299]],
  ['€1,234,567.5', [1_234_567.5]],
  ['sizes 36, 38.', [36, 38]],
])('the amounts of "%s"', (text, amounts) => {
  expect(numbersIn(text)).toEqual(amounts)
})
