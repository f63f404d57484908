import { expect, test } from 'vitest'
import { parse } from './parse.ts'

test.each<[string, string[]]>([
  ['boots for women, 40, brown', ['40']],
  ['Stiefeletten Damen 37 schwarz', ['37']],
  ['Jeans Herren 34', ['34']],
  ['cords 36 30 in brown', ['36x30', '36/30', 'W36 L30']],
  ['a cardigan, i am a 14 uk', ['UK 14', '14']],
  ['Jacke für ein Mädchen 116', ['116']],
  ['Sandalen für Kinder 31', ['31']],
  ['loafers 43 without laces', ['43']],
  ['swimsuit 38E', ['38E']],
  ['blazer, he wears 52 regular', ['52']],
  ['Pullover, sie trägt 152', ['152']],
])('"%s" names a size', (message, sizes) => {
  expect(parse(message).wishes[0]?.sizes).toEqual(sizes)
})

test.each([
  'dress for my wife 50 euros',
  'gift for a man of 50 years',
  'a dress for 50',
  'jacket women 40 plus',
])('"%s" names none', (message) => {
  expect(parse(message).wishes.flatMap(({ sizes }) => sizes)).toEqual([])
})

test('whom it is for is heard beside the size', () => {
  expect(parse('rain boots for a girl 29').wishes[0]).toMatchObject({
    wanted: { category: ['boots'], gender: ['female'], age_group: ['kids'] },
    sizes: ['29'],
  })
})
