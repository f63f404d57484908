import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { decodePhoto } from '../../src/image/decode-photo.ts'
import type { Photo } from '../../src/image/photo.ts'
import { jpegClaiming, limits, noisy, plain, pngClaiming } from './pictures.ts'

const pixel = ({ width, rgb }: Photo, x: number, y: number) => [...rgb.slice((y * width + x) * 3).slice(0, 3)]
const near = (actual: number[], expected: number[], within: number) =>
  actual.every((value, index) => Math.abs(value - (expected[index] as number)) <= within)

describe('what a photo becomes', () => {
  test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('a %s is read', async (format) => {
    const photo = await decodePhoto(await plain(60, 40).toFormat(format).toBuffer(), limits)
    expect([photo.width, photo.height, photo.rgb.length]).toEqual([60, 40, 7200])
    expect(near(pixel(photo, 30, 20), [0xc0, 0x10, 0x20], 6)).toBe(true)
  })

  test('the longer side shrinks to 384 pixels and the aspect stays', async () => {
    const photo = await decodePhoto(await plain(1500, 3000).jpeg().toBuffer(), limits)
    expect([photo.width, photo.height]).toEqual([192, 384])
  })

  test('a small picture is not enlarged', async () => {
    const photo = await decodePhoto(await plain(10, 7).png().toBuffer(), limits)
    expect([photo.width, photo.height]).toEqual([10, 7])
  })

  test('the hash is the SHA-256 of the bytes as sent', async () => {
    const bytes = await plain(10, 10).png().toBuffer()
    expect((await decodePhoto(bytes, limits)).hash).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  test('EXIF orientation turns the picture upright', async () => {
    const top = { input: await plain(40, 10, '#0000ff').png().toBuffer(), left: 0, top: 0 }
    const bytes = await plain(40, 80).composite([top]).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const photo = await decodePhoto(bytes, limits)
    expect([photo.width, photo.height]).toEqual([80, 40])
    expect(near(pixel(photo, 77, 20), [0, 0, 255], 12)).toBe(true)
  })

  test('what is transparent turns white', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 }
    const bytes = await sharp({ create: { width: 8, height: 8, channels: 4, background: clear } })
      .png()
      .toBuffer()
    expect(pixel(await decodePhoto(bytes, limits), 4, 4)).toEqual([255, 255, 255])
  })

  test('a white garment cut out on nothing is laid on gray, where it can be seen', async () => {
    const clear = { r: 255, g: 255, b: 255, alpha: 0 }
    const bytes = await sharp({ create: { width: 20, height: 20, channels: 4, background: clear } })
      .composite([{ input: await plain(10, 10, '#fdfdfb').png().toBuffer(), left: 5, top: 5 }])
      .png()
      .toBuffer()
    const photo = await decodePhoto(bytes, limits)
    expect([pixel(photo, 10, 10), pixel(photo, 1, 1)]).toEqual([
      [253, 253, 251],
      [205, 205, 205],
    ])
  })

  test('sixteen bits become eight', async () => {
    const bytes = await plain(8, 8, '#804020').toColorspace('rgb16').png().toBuffer()
    expect((await sharp(bytes).metadata()).depth).toBe('ushort')
    expect(near(pixel(await decodePhoto(bytes, limits), 4, 4), [0x80, 0x40, 0x20], 1)).toBe(true)
  })

  test('a gray picture has three channels', async () => {
    const bytes = await plain(8, 8, '#808080').toColorspace('b-w').png().toBuffer()
    expect((await sharp(bytes).metadata()).channels).toBe(1)
    expect(pixel(await decodePhoto(bytes, limits), 4, 4)).toEqual([0x80, 0x80, 0x80])
  })

  test('a CMYK JPEG becomes sRGB', async () => {
    const bytes = await plain(16, 16, '#c83030').toColorspace('cmyk').jpeg().toBuffer()
    expect((await sharp(bytes).metadata()).space).toBe('cmyk')
    const [red, green, blue] = pixel(await decodePhoto(bytes, limits), 8, 8) as [number, number, number]
    expect(red).toBeGreaterThan(150)
    expect(Math.max(green, blue)).toBeLessThan(110)
  })

  test('of an animation the first frame is read', async () => {
    const frames = Buffer.concat([Buffer.alloc(8 * 8 * 3, 200), Buffer.alloc(8 * 8 * 3, 20)])
    const bytes = await sharp(frames, { raw: { width: 8, height: 16, channels: 3, pageHeight: 8 } })
      .gif({ loop: 0 })
      .toBuffer()
    expect((await sharp(bytes).metadata()).pages).toBe(2)
    const photo = await decodePhoto(bytes, limits)
    expect([photo.height, pixel(photo, 4, 4)]).toEqual([8, [200, 200, 200]])
  })

  test.each(['gif', 'webp'] as const)(
    'of a %s that begins with nothing, the first that shows something',
    async (format) => {
      const frame = await plain(32, 32, '#ffffff')
        .composite([{ input: await plain(16, 16).png().toBuffer() }])
        .removeAlpha()
        .raw()
        .toBuffer()
      const frames = Buffer.concat([Buffer.alloc(32 * 32 * 3, 255), Buffer.alloc(32 * 32 * 3, 255), frame])
      const bytes = await sharp(frames, { raw: { width: 32, height: 96, channels: 3, pageHeight: 32 } })
        [format]({ loop: 0 })
        .toBuffer()
      expect((await sharp(bytes).metadata()).pages).toBeGreaterThan(1)
      const photo = await decodePhoto(bytes, limits)
      expect([photo.height, near(pixel(photo, 16, 16), [0xc0, 0x10, 0x20], 16)]).toEqual([32, true])
    },
  )

  test.each([
    ['upright', 1, [90, 54]],
    ['turned', 6, [54, 90]],
  ] as const)('of a JPEG cut off at its end, %s, what arrived', async (_, orientation, size) => {
    const bytes = await noisy(90, 90).withMetadata({ orientation }).jpeg().toBuffer()
    const photo = await decodePhoto(bytes.subarray(0, Math.floor(bytes.length * 0.7)), limits)
    const [width, height] = size
    expect([Math.abs(photo.width - width) <= 12, Math.abs(photo.height - height) <= 12]).toEqual([true, true])
    expect(photo.hash).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('what is refused', () => {
  test.each([
    ['PNG', pngClaiming],
    ['JPEG', jpegClaiming],
  ])('a %s that announces 60,000 × 60,000 pixels, before it is decoded', async (_, claiming) => {
    const bytes = await claiming(60_000, 60_000)
    const before = process.memoryUsage.rss()
    await expect(decodePhoto(bytes, limits)).rejects.toMatchObject({ code: 'image-too-large', status: 413 })
    expect(process.memoryUsage.rss() - before).toBeLessThan(50_000_000)
  })

  test('more bytes than allowed', async () => {
    const bytes = await plain(8, 8).png().toBuffer()
    await expect(decodePhoto(bytes, { ...limits, maxBytes: bytes.length - 1 })).rejects.toMatchObject({
      code: 'image-too-large',
    })
  })

  test.each([
    ['text', 'this is no picture', /no picture of a format/],
    ['nothing', '', /no picture of a format/],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', /an SVG.*PNG/],
    [
      'an SVG behind what its editor wrote',
      '\ufeff<?xml version="1.0"?>\n<!-- Made by hand -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">\n<svg width="9">',
      /an SVG.*PNG/,
    ],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n', /a PDF.*screenshot/],
    ['an HTML page', '<!doctype html><title>404</title><svg></svg>', /a web page.*picture itself/],
    ['a video', '\0\0\0\x20ftypisom\0\0\x02\0isomiso2mp41', /a video.*frame/],
    ['a bitmap', 'BM\x46\0\0\0\0\0\0\0\x36\0\0\0', /BMP.*JPEG/],
  ])('%s, by its name and with what to do', async (_, text, message) => {
    await expect(decodePhoto(Buffer.from(text), limits)).rejects.toMatchObject({
      ...{ code: 'invalid-image', status: 400 },
      message: expect.stringMatching(message),
    })
  })

  test.each([false, true])('a TIFF (big: %s), by its name and with what to do', async (bigtiff) => {
    const bytes = await plain(8, 8).tiff({ bigtiff }).toBuffer()
    await expect(decodePhoto(bytes, limits)).rejects.toMatchObject({
      code: 'invalid-image',
      message: expect.stringMatching(/TIFF.*JPEG/),
    })
  })

  test('a JPEG of which hardly anything arrived, as cut off', async () => {
    const bytes = await noisy(90, 90).jpeg().toBuffer()
    await expect(
      decodePhoto(bytes.subarray(0, Math.floor(bytes.length * 0.2)), limits),
    ).rejects.toMatchObject({
      code: 'invalid-image',
      message: expect.stringContaining('cut off'),
    })
  })

  test.each(['png', 'webp', 'gif', 'avif'] as const)('a truncated %s', async (format) => {
    const bytes = await noisy(90, 90).toFormat(format).toBuffer()
    for (const share of [0.05, 0.3, 0.6, 0.95])
      await expect(
        decodePhoto(bytes.subarray(0, Math.floor(bytes.length * share)), limits),
      ).rejects.toMatchObject({ code: 'invalid-image' })
  })

  test('a HEIC that holds no picture, by its name and with what to do', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from('ftypheic\0\0\0\0mif1heic'),
      Buffer.alloc(99),
    ])
    await expect(decodePhoto(bytes, limits)).rejects.toMatchObject({
      code: 'invalid-image',
      message: expect.stringMatching(/HEIC.*JPEG/),
    })
  })

  test('a canceled request, at once', async () => {
    const bytes = await plain(8, 8).png().toBuffer()
    await expect(decodePhoto(bytes, limits, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'canceled',
    })
  })
})
