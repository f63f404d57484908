import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { renderProduct, sampleProducts } from '../../sample/catalogue.ts'
import { drawings } from '../../sample/drawing/drawings.ts'
import { pictureOf } from '../../sample/drawing/picture.ts'
import { shades } from '../../sample/drawing/shades.ts'
import { channelsOf } from '../../sample/drawing/tint.ts'
import { labelledDrawing } from '../../sample/labelled.ts'
import { colorDifference, labOf, nameColor } from '../../src/product/name-color.ts'

const products = sampleProducts()
const types = Object.keys(drawings)
const firstOf = (type: string) =>
  products.find(({ drawing }) => drawing.category === type) as (typeof products)[number]
const strong = ['blue', 'red', 'brown', 'black', 'navy', 'green']
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** Mean color of what stands out from the picture's border. */
async function meanOfProduct(jpeg: Buffer): Promise<{ share: number; mean: [number, number, number] }> {
  const { data, info } = await sharp(jpeg).resize(90, 120).raw().toBuffer({ resolveWithObject: true })
  const wall = labOf([data[0] as number, data[1] as number, data[2] as number])
  const sum = [0, 0, 0]
  let count = 0
  for (let at = 0; at < data.length; at += info.channels) {
    const pixel = [data[at], data[at + 1], data[at + 2]] as [number, number, number]
    if (colorDifference(labOf(pixel), wall) < 14) continue
    for (const channel of [0, 1, 2]) sum[channel] = (sum[channel] as number) + (pixel[channel] as number)
    count++
  }
  return {
    share: count / (info.width * info.height),
    mean: sum.map((value) => value / count) as [number, number, number],
  }
}

describe('drawings', () => {
  test('there is one for every type that the shop sells', () => {
    expect(new Set(products.map(({ drawing }) => drawing.category))).toEqual(new Set(types))
  })

  test('the same spec gives the same picture', () => {
    for (const type of types) {
      const { drawing } = firstOf(type)
      expect(pictureOf(drawing)).toBe(pictureOf(structuredClone(drawing)))
    }
  })

  test('pictures are the same on every machine', () => {
    const hashes = ['t-shirt', 'dress', 'jeans', 'sneakers', 'handbag'].map(
      (type) => `${type} ${hashOf(pictureOf(firstOf(type).drawing))}`,
    )
    expect(hashes).toMatchInlineSnapshot(`
      [
        "t-shirt 471524916f7a2181",
        "dress 82752ec9e9e9933c",
        "jeans 7bcdd7372fd6fae6",
        "sneakers ba4e163976eed97e",
        "handbag 3256b21084eca274",
      ]
    `)
  })

  test('nothing is undefined, not a number, or written in a font', () => {
    for (const { drawing } of products) {
      const svg = pictureOf(drawing)
      expect(svg).not.toMatch(/NaN|undefined|null|<text|font-/)
    }
  })

  test.each(types)('a %s fills a fair part of its picture, in its own color', async (type) => {
    const product = products.find(
      ({ drawing }) =>
        drawing.category === type && drawing.pattern === 'solid' && strong.includes(drawing.shades[0].name),
    )
    if (!product) throw new Error(`no plain ${type} in a strong color`)
    const jpeg = await renderProduct(product)
    expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 360, height: 480 })
    expect(jpeg.length).toBeLessThan(40_000)
    const { share, mean } = await meanOfProduct(jpeg)
    expect(share).toBeGreaterThan(0.04)
    const dye = channelsOf(product.drawing.shades[0].rgb)
    expect(colorDifference(labOf(mean), labOf(dye))).toBeLessThan(24)
  })
})

test('every shade is what its color is called', () => {
  const misnamed = Object.entries(shades).flatMap(([color, dyes]) =>
    Object.entries(dyes).flatMap(([dye, rgb]) => {
      const named = nameColor(channelsOf(rgb))
      return named === color || color === 'multicolor' ? [] : [`${dye} ${rgb} of ${color} is called ${named}`]
    }),
  )
  expect(misnamed).toEqual([])
})

describe('labelled drawings', () => {
  test('are the same for the same number and differ between numbers', () => {
    expect(labelledDrawing(7)).toEqual(labelledDrawing(7))
    expect(new Set([0, 1, 2, 3, 4].map((index) => pictureOf(labelledDrawing(index).spec))).size).toBe(5)
  })

  test('can all be drawn', () => {
    for (let index = 0; index < 400; index++) {
      const { spec, pose } = labelledDrawing(index)
      expect(pictureOf(spec, pose)).not.toMatch(/NaN|undefined/)
    }
  })
})
