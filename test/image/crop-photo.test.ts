import { expect, test } from 'vitest'
import { cropPhoto } from '../../src/image/crop-photo.ts'

const photo = {
  width: 4,
  height: 3,
  rgb: Uint8Array.from({ length: 36 }, (_, at) => at),
  hash: 'abc',
}

test('a crop has the pixels of its box', () => {
  const crop = cropPhoto(photo, [0.25, 1 / 3, 0.5, 2 / 3])
  expect([crop.width, crop.height]).toEqual([2, 2])
  expect([...crop.rgb]).toEqual([15, 16, 17, 18, 19, 20, 27, 28, 29, 30, 31, 32])
})

test('the same part of the same photo is the same object, under a hash of its own', () => {
  const crop = cropPhoto(photo, [0, 0, 0.5, 0.5])
  expect(cropPhoto(photo, [0, 0, 0.5, 0.5])).toBe(crop)
  expect(cropPhoto({ ...photo }, [0, 0, 0.5, 0.5])).not.toBe(crop)
  expect(crop.hash).not.toBe(photo.hash)
  expect(cropPhoto(photo, [0, 0, 0.75, 0.5]).hash).not.toBe(crop.hash)
})

test('a box beyond the edge is cut there, and a thin one has a pixel at least', () => {
  const over = cropPhoto(photo, [0.75, 0.9, 0.9, 0.9])
  expect([over.width, over.height]).toEqual([1, 1])
  const thin = cropPhoto(photo, [0.5, 0, 0, 0])
  expect([thin.width, thin.height]).toEqual([1, 1])
})
