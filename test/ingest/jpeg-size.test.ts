import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { jpegSize } from '../../src/ingest/jpeg-size.ts'

const picture = () => sharp({ create: { width: 360, height: 480, channels: 3, background: 'red' } })

describe('the size that a JPEG states', () => {
  test.each([
    ['a baseline JPEG', () => picture().jpeg()],
    ['a progressive JPEG', () => picture().jpeg({ progressive: true })],
    [
      'a JPEG with EXIF and a color profile before the frame',
      () =>
        picture()
          .keepMetadata()
          .withIccProfile('srgb')
          .withExif({ IFD0: { Copyright: 'no one' } })
          .jpeg(),
    ],
  ])('is read from %s', async (_, jpeg) => {
    expect(jpegSize(await jpeg().toBuffer())).toEqual({ width: 360, height: 480 })
  })

  test('is unknown of a PNG, of nothing, and of a JPEG cut before its frame', async () => {
    const jpeg = await picture().jpeg().toBuffer()
    expect(jpegSize(await picture().png().toBuffer())).toBeNull()
    expect(jpegSize(new Uint8Array(0))).toBeNull()
    expect(jpegSize(jpeg.subarray(0, 30))).toBeNull()
  })
})
