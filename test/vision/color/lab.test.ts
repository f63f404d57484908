import { expect, test } from 'vitest'
import { labOf } from '../../../src/product/name-color.ts'
import { rgbOf, writeLab } from '../../../src/vision/color/lab.ts'

const levels = [0, 8, 31, 64, 100, 128, 177, 200, 255]
const all = levels.flatMap((red) =>
  levels.flatMap((green) => levels.map((blue) => [red, green, blue] as const)),
)

test('the table agrees with the color library', () => {
  for (const rgb of all) {
    const lab = new Float32Array(3)
    writeLab(Uint8Array.from(rgb), 0, lab, 0)
    const exact = labOf(rgb)
    for (const [c, value] of lab.entries()) expect(Math.abs(value - exact[c]!), rgb.join()).toBeLessThan(0.1)
  }
})

test('a color survives the way there and back', () => {
  for (const rgb of all) {
    const lab = new Float32Array(3)
    writeLab(Uint8Array.from(rgb), 0, lab, 0)
    for (const [c, value] of rgbOf(lab[0]!, lab[1]!, lab[2]!).entries())
      expect(Math.abs(value - rgb[c]!), rgb.join()).toBeLessThanOrEqual(1)
  }
})
