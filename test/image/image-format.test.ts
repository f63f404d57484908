import { expect, test } from 'vitest'
import { imageFormatOf } from '../../src/image/image-format.ts'

const box = (brands: string) =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 8 + brands.length]),
    Buffer.from(`ftyp${brands}`),
    Buffer.from('mdat'),
  ])

test.each([
  ['heic\0\0\0\0mif1heic', 'heic'],
  ['heix\0\0\0\0mif1', 'heic'],
  ['mif1\0\0\0\0mif1heic', 'heic'],
  ['mif1\0\0\0\0mif1avifmiaf', 'avif'],
  ['avif\0\0\0\0mif1miaf', 'avif'],
  ['isom\0\0\0\0mp41', null],
  ['', null],
] as const)('a file of the brands %j is %s', (brands, format) => {
  expect(imageFormatOf(box(brands))).toBe(format)
})
