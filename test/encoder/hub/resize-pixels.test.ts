import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { resizePixels } from '../../../src/encoder/hub/resize-pixels.ts'

const fixtures = resolve(import.meta.dirname, '../../fixtures/hub')

test.each(['tall.png', 'wide.png', 'large.png', 'tiny.png'])(
  '%s squashed to 32 by 32 is what Pillow makes of it, within three of 255 steps',
  async (name) => {
    const { siglip } = JSON.parse(await readFile(join(fixtures, 'expected.json'), 'utf8'))
    const { data, info } = await sharp(join(fixtures, name))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const size = { width: 32, height: 32, resample: 3 }
    const pixels = resizePixels({ width: info.width, height: info.height, rgb: data }, size)
    // Every fourth row and column of each channel, from -1 to 1.
    const steps = [0, 4, 8, 12, 16, 20, 24, 28]
    const ours = [0, 1, 2].flatMap((channel) =>
      steps.flatMap((y) => steps.map((x) => pixels[(y * 32 + x) * 3 + channel]! / 127.5 - 1)),
    )
    const apart = ours.map((value, at) => Math.abs(value - siglip.pixels[name][at]))
    expect(Math.max(...apart)).toBeLessThan(3.1 / 127.5)
  },
)

test('an even picture stays even at any size and by any kernel', () => {
  const side = fc.integer({ min: 1, max: 60 })
  const kernel = fc.constantFrom(0, 1, 2, 3, 9)
  fc.assert(
    fc.property(side, side, side, side, kernel, (width, height, across, down, resample) => {
      const rgb = new Uint8Array(width * height * 3).fill(77)
      const out = resizePixels({ width, height, rgb }, { width: across, height: down, resample })
      expect(out.length).toBe(across * down * 3)
      expect(out.every((value) => value === 77)).toBe(true)
    }),
    { numRuns: 60, seed: 20_261_128 },
  )
})
