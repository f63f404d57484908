import { expect, test } from 'vitest'
import type { Box } from '../../src/image/crop-photo.ts'
import { garmentViews } from '../../src/vision/garment-views.ts'

const photo = { width: 100, height: 200, rgb: new Uint8Array(60_000), hash: 'abc' }
const sizes = (...boxes: (Box | undefined)[]) =>
  garmentViews(
    photo,
    boxes.map((box) => ({ box })),
  ).map((view) => (view === photo ? 'whole' : view && [view.width, view.height]))

test('a garment that fills the picture, or whose place nobody knows, is looked at as the picture', () => {
  expect(sizes([0.05, 0.05, 0.9, 0.9], [0.05, 0.05, 0.8, 0.8])).toEqual(['whole', 'whole'])
  expect(sizes(undefined, undefined)).toEqual(['whole', null])
})

test('so is one that is alone, or has but small things beside it', () => {
  expect(sizes([0.3, 0.3, 0.4, 0.4])).toEqual(['whole'])
  expect(sizes([0.3, 0.3, 0.4, 0.4], [0.1, 0.1, 0.1, 0.1])[0]).toBe('whole')
})

test('others are looked at alone, with an eighth of their longer side around them', () => {
  expect(sizes([0.4, 0.4, 0.2, 0.2], [0.4, 0.7, 0.2, 0.2])).toEqual([
    [30, 50],
    [30, 50],
  ])
})

test('what lies at the edge has no more around it than there is', () => {
  expect(sizes([0, 0, 0.2, 0.2], [0.4, 0.7, 0.2, 0.2])[0]).toEqual([25, 45])
})

test('what a shop\u2019s photo is of is looked at as the picture, whatever else it shows', () => {
  const views = garmentViews(photo, [
    { box: [0.4, 0.1, 0.2, 0.2], subject: true },
    { box: [0.4, 0.7, 0.2, 0.2] },
  ])
  expect(views.map((view) => view === photo)).toEqual([true, false])
})
