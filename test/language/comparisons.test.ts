import { expect, test } from 'vitest'
import { compactRequest, fresh, goingOn } from './compact-request.ts'

test.each([
  ['which is cheaper?', { by: 'price', toward: 'less' }],
  ['which of these is warmer', { by: 'warmth', toward: 'more' }],
  ['which is the most formal', { by: 'formality', toward: 'more' }],
  ['which one is longest?', { by: 'length', toward: 'more' }],
  ['which has longer sleeves', { by: 'sleeve_length', toward: 'more' }],
  ['which one is better for winter', { by: 'warmth', toward: 'more' }],
  ['the cheapest of these', { by: 'price', toward: 'less' }],
  ['the cheaper one', { by: 'price', toward: 'less' }],
  ['compare them', { by: null, toward: 'more' }],
  ['which one would you recommend?', { by: null, toward: 'more' }],
  ['which of the first two is longer', { by: 'length', toward: 'more', among: ['result 1', 'result 2'] }],
  ['compare 1 and 3', { by: null, toward: 'more', among: ['result 1', 'result 3'] }],
  [
    'is the first one warmer than the second?',
    { by: 'warmth', toward: 'more', among: ['result 1', 'result 2'] },
  ],
  [
    "what's the difference between the first and second",
    { by: null, toward: 'more', among: ['result 1', 'result 2'] },
  ],
  [
    'which is lighter, the last one or the black dress',
    { by: 'darkness', toward: 'less', among: ['result 1 from the end'] },
  ],
])('"%s" compares what was shown', (sentence, comparison) => {
  const { intent, comparison: said, wishes } = compactRequest(sentence, goingOn)
  expect({ intent, comparison: said, wishes }).toEqual({ intent: 'compare', comparison, wishes: undefined })
})

test.each([
  ['cheaper', goingOn],
  ['anything cheaper than the first one?', goingOn],
  ['which dresses do you have in blue', goingOn],
  ['which is the cheapest dress you have', goingOn],
  ['which dresses are cheaper than 50', goingOn],
  ['the cheapest dresses', goingOn],
  ['something warmer', goingOn],
  ['which is cheaper?', fresh],
] as const)('"%s" does not', (sentence, context) => {
  const { intent, comparison } = compactRequest(sentence, context)
  expect({ intent, comparison }).toEqual({ intent: undefined, comparison: undefined })
})
