import { expect, test } from 'vitest'
import { parse } from './parse.ts'

test.each<[text: string, color: string]>([
  ['which colors go with mustard trousers?', 'yellow'],
  ['what color bag matches a green coat, and goes with it?', 'green'],
  ['what color tie goes with a purple shirt?', 'purple'],
  ['welche Farbe passt zu einer roten Hose?', 'red'],
])('%s is asked of colors', (text, color) => {
  const { question } = parse(text)
  expect(question).toMatchObject({ about: 'colors' })
  expect(question?.about === 'colors' ? question.colors : []).toContain(color)
})

test('a bag for a coat is asked of the shop', () => {
  expect(parse('show me a bag that goes with a green coat').question).toBeNull()
})
