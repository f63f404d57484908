import { describe, expect, test } from 'vitest'
import { type Color, colors } from '../../src/product/color.ts'
import { colorPrototypes, type Lab } from '../../src/product/color-prototypes.ts'
import {
  colorDifference,
  colorIndexOf,
  nameColor,
  nameColorFast,
  type Rgb,
} from '../../src/product/name-color.ts'
import { startStopwatch } from '../start-stopwatch.ts'

describe('the difference of two colors is CIEDE2000', () => {
  // Pairs 1, 7, 17, 25 and 34 of Sharma, Wu and Dalal (2005), "Supplementary Test Data".
  const published: [Lab, Lab, number][] = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ]
  test.each(published)('of %j and %j it is %d', (one, other, difference) => {
    expect(colorDifference(one, other)).toBeCloseTo(difference, 4)
    expect(colorDifference(other, one)).toBeCloseTo(difference, 4)
  })
})

describe('a color is named as a shopper would name it', () => {
  const named: [Rgb, Color, string][] = [
    [[20, 25, 60], 'navy', 'a navy suit is not black'],
    [[28, 33, 52], 'navy', 'a grayish navy'],
    [[0, 0, 128], 'navy', 'the navy of paint'],
    [[22, 22, 24], 'black', 'black cloth reflects a little'],
    [[44, 42, 42], 'black', 'faded black'],
    [[54, 69, 79], 'gray', 'charcoal'],
    [[128, 128, 128], 'gray', 'the gray in the middle'],
    [[250, 250, 248], 'white', 'a white shirt'],
    [[245, 237, 214], 'beige', 'cream'],
    [[195, 176, 145], 'beige', 'khaki'],
    [[101, 67, 33], 'brown', 'brown leather'],
    [[150, 100, 60], 'brown', 'tan'],
    [[100, 20, 35], 'burgundy', 'wine'],
    [[200, 20, 30], 'red', 'red'],
    [[255, 192, 203], 'pink', 'pale pink'],
    [[200, 40, 130], 'pink', 'magenta'],
    [[200, 170, 220], 'purple', 'lilac'],
    [[173, 216, 230], 'blue', 'light blue'],
    [[80, 110, 150], 'blue', 'washed denim'],
    [[0, 128, 128], 'turquoise', 'teal'],
    [[20, 100, 60], 'green', 'bottle green'],
    [[152, 255, 152], 'green', 'mint'],
    [[85, 90, 50], 'olive', 'olive'],
    [[225, 173, 1], 'yellow', 'mustard'],
    [[255, 140, 0], 'orange', 'orange'],
    [[212, 175, 55], 'gold', 'gold'],
  ]
  test.each(named)('%j is %s: %s', (rgb, name) => {
    expect(nameColor(rgb)).toBe(name)
  })

  test('every prototype bears the name of its color, so none is hidden by another', () => {
    for (const [color, labs] of Object.entries(colorPrototypes)) {
      for (const lab of labs) {
        const distances = Object.entries(colorPrototypes).map(([name, others]) => ({
          name,
          distance: Math.min(...others.map((other) => colorDifference(lab, other))),
        }))
        const nearest = distances.reduce((best, each) => (each.distance < best.distance ? each : best))
        expect(nearest.name, `${color} ${lab}`).toBe(color)
      }
    }
  })
})

describe('naming pixels', () => {
  test('the table gives what the exact naming gives for the middle of each cell', () => {
    for (let cell = 0; cell < 32_768; cell += 331) {
      const rgb: Rgb = [((cell >> 10) << 3) + 4, (((cell >> 5) & 31) << 3) + 4, ((cell & 31) << 3) + 4]
      expect(nameColorFast(rgb)).toBe(nameColor(rgb))
      expect(colors[colorIndexOf(...rgb)]).toBe(nameColor(rgb))
    }
  })

  test('the ends of the scale have cells too', () => {
    expect(nameColorFast([0, 0, 0])).toBe('black')
    expect(nameColorFast([255, 255, 255])).toBe('white')
  })

  test('a megapixel of known colors is little work', () => {
    const worked = startStopwatch()
    for (let pixel = 0; pixel < 1_000_000; pixel++) colorIndexOf(pixel & 15, 80, 120)
    expect(worked()).toBeLessThan(500)
  })
})
