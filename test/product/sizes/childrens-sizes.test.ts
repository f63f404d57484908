import { expect, test } from 'vitest'
import { areChildrensSizes } from '../../../src/product/sizes/childrens-sizes.ts'

test.each([[['122', '128', '134']], [['98/104', '110/116']], [['62-68']], [['104', '110', '116 cm']]])(
  '%j are sizes of children',
  (sizes) => {
    expect(areChildrensSizes(sizes)).toBe(true)
  },
)

test.each([
  [[]],
  [['M', 'L']],
  [['98', '102', '106', '110']],
  [['92', '104']],
  [['105', '110', '115']],
  [['32/34']],
  [['128', 'M']],
  [['104/116']],
])('%j may be those of grown-ups', (sizes) => {
  expect(areChildrensSizes(sizes)).toBe(false)
})
