import { expect, test } from 'vitest'
import { regionsOf } from '../../src/eye/regions.ts'

const mask = (...rows: string[]) => Uint8Array.from(rows.join(''), (sign) => (sign === '#' ? 1 : 0))

test('regions are connected by sides, not by corners', () => {
  const { areas, label } = regionsOf(mask('##..', '..##', '....'), 4, 3)
  expect(areas).toEqual([2, 2])
  expect([...label.slice(0, 8)]).toEqual([0, 0, -1, -1, -1, -1, 1, 1])
})

test('a row’s end does not touch the next row’s start', () => {
  expect(regionsOf(mask('...#', '#...'), 4, 2).areas).toEqual([1, 1])
})

test('a region knows whether it reaches the border', () => {
  const { areas, touchesBorder } = regionsOf(mask('#....', '..##.', '..##.', '.....'), 5, 4)
  expect(areas).toEqual([1, 4])
  expect(touchesBorder).toEqual([true, false])
})

test('a ring is one region', () => {
  expect(regionsOf(mask('###', '#.#', '###'), 3, 3).areas).toEqual([8])
})
