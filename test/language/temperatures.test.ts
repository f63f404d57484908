import { expect, test } from 'vitest'
import { parse } from './parse.ts'

test.each([
  ['what do I wear at 33 degrees', 'heatwave'],
  ['what should I wear at minus 15', 'snow'],
  ['what should I wear, it is 95°F', 'heatwave'],
  ['Was ziehe ich an bei 5 Grad', 'november'],
  ['can I wash it at 40 degrees', undefined],
  ['bra size 36C', undefined],
])('%s: %s', (message, id) => {
  const found = parse(message).situations.map((each) => each.id)
  expect(found.find((each) => ['heatwave', 'snow', 'november', 'october'].includes(each))).toBe(id)
})
