import { describe, expect, test } from 'vitest'
import { garmentPixels } from '../../../src/vision/color/garment-pixels.ts'
import { readColors } from '../../../src/vision/color/read-colors.ts'
import { likeliest } from '../../../src/vision/eye/posterior.ts'

type Rgb = readonly [number, number, number]
const [columns, rows] = [36, 48]
const place = { left: 0, top: 0, width: columns, height: rows }
/** Kinds of cell: 0 is ground, 1 skin, 2 the garment. */
const skin = [1]

/** A picture of four pixels a cell and side, painted cell by cell. */
function scene(paint: (x: number, y: number) => { kind: number; rgb: Rgb }) {
  const [width, height] = [columns * 4, rows * 4]
  const rgb = new Uint8Array(width * height * 3)
  const kind = new Uint8Array(columns * rows)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const cell = paint(x >> 2, y >> 2)
      rgb.set(cell.rgb, (y * width + x) * 3)
      kind[(y >> 2) * columns + (x >> 2)] = cell.kind
    }
  const map = { columns, place, kind, laid: true, garments: [] }
  const mask = kind.map((each) => (each === 2 ? 1 : 0))
  return garmentPixels({ width, height, rgb, hash: 'x' }, { map, mask, skin })
}

const inside = (x: number, y: number) => x >= 8 && x < 28 && y >= 8 && y < 40
const ground = { kind: 0, rgb: [255, 255, 255] as Rgb }
const even = (rgb: Rgb) => scene((x, y) => (inside(x, y) ? { kind: 2, rgb } : ground))

describe('the color of a garment', () => {
  test.each([
    [[20, 22, 24], 'black'],
    [[21, 29, 60], 'navy'],
    [[120, 121, 123], 'gray'],
    [[245, 246, 244], 'white'],
    [[200, 20, 30], 'red'],
    [[222, 200, 160], 'beige'],
  ] as const)('%j is %s', (rgb, color) => {
    expect(likeliest(readColors(even(rgb), 'cloth').main)[0]).toBe(color)
  })

  test('folds do not darken it', () => {
    const pixels = scene((x, y) =>
      inside(x, y) ? { kind: 2, rgb: x % 5 === 0 ? [90, 10, 14] : [200, 20, 30] } : ground,
    )
    const { main, shares } = readColors(pixels, 'cloth')
    expect(likeliest(main)[0]).toBe('red')
    expect(shares[0]!.color).toBe('red')
  })

  test('skin in a cell of the garment does not count beside skin', () => {
    const pixels = scene((x, y) => {
      if (!inside(x, y)) return ground
      if (y < 20) return { kind: 1, rgb: [224, 172, 140] }
      return { kind: 2, rgb: y < 26 ? [224, 172, 140] : [30, 90, 60] }
    })
    expect(likeliest(readColors(pixels, 'cloth').main)[0]).toBe('green')
  })

  test('of a thin thing the plain ground between does not count', () => {
    const pixels = scene((x, y) =>
      inside(x, y) && x % 4 === 0
        ? { kind: 2, rgb: [160, 20, 30] }
        : { kind: inside(x, y) ? 2 : 0, rgb: [255, 255, 255] },
    )
    expect(likeliest(readColors(pixels, 'cloth').main)[0]).toBe('red')
  })

  test('both colors of stripes have their share', () => {
    const pixels = scene((x, y) =>
      inside(x, y) ? { kind: 2, rgb: y % 4 < 2 ? [200, 20, 30] : [20, 28, 68] } : ground,
    )
    const { shares } = readColors(pixels, 'cloth')
    expect(new Set(shares.slice(0, 2).map(({ color }) => color))).toEqual(new Set(['red', 'navy']))
    for (const { share } of shares.slice(0, 2)) expect(share).toBeGreaterThan(0.35)
  })

  test('yellow metal is gold, gold cloth yellow', () => {
    const pixels = even([212, 175, 55])
    expect(likeliest(readColors(pixels, 'metal').main)[0]).toBe('gold')
    expect(likeliest(readColors(pixels, 'cloth').main)[0]).toBe('yellow')
  })
})
