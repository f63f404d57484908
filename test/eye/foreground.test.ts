import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { foregroundOf } from '../../src/eye/foreground.ts'
import { rasterOf } from '../../src/eye/raster.ts'
import { decodePhoto } from '../../src/image/decode-photo.ts'
import { limits } from '../image/pictures.ts'

/** Intersection over union of the mask with what is white in a second drawing of the same size. */
async function overlap(
  ground: string,
  shape: string,
  color: string,
): Promise<{ iou: number; studio: boolean; holes: number }> {
  const draw = async (background: string, fill: string) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">${background}<g fill="${fill}" stroke="none">${shape}</g></svg>`
    return rasterOf(await decodePhoto(await sharp(Buffer.from(svg)).png().toBuffer(), limits))
  }
  const truth = await draw('<rect width="100" height="100" fill="#000"/>', '#fff')
  const { mask, studio, holes } = foregroundOf(await draw(ground, color))
  let [both, either] = [0, 0]
  for (let i = 0; i < mask.length; i++) {
    const right = truth.lab[i * 3]! > 50
    if (right && mask[i] === 1) both++
    if (right || mask[i] === 1) either++
  }
  return { iou: both / either, studio, holes }
}

const white = '<rect width="100" height="100" fill="#fff"/>'
const planks = `<rect width="100" height="100" fill="#b08a60"/>${Array.from({ length: 10 }, (_, i) => `<rect y="${i * 10}" width="100" height="${2 + (i % 3)}" fill="#8a6540"/>`).join('')}`
const block = '<rect x="25" y="20" width="50" height="60"/>'

const rug = Array.from({ length: 100 }, (_, i) => {
  const fill = ['#b33', '#e8c060', '#3a7a40', '#e8e0d0', '#704020', '#80a0c0', '#c070a0', '#303030'][
    (i * 37 + (i >> 3) * 11) % 8
  ]
  return `<rect x="${(i % 10) * 10}" y="${Math.floor(i / 10) * 10}" width="10" height="10" fill="${fill}"/>`
}).join('')

describe('the garment is parted from its ground', () => {
  test('a dark one on studio white', async () => {
    const { iou, studio } = await overlap(white, block, '#223')
    expect(studio).toBe(true)
    expect(iou).toBeGreaterThan(0.93)
  })

  test('a nearly white one on studio white', async () => {
    expect((await overlap(white, block, '#eeeeee')).iou).toBeGreaterThan(0.9)
  })

  test('one on a striped floor', async () => {
    const { iou, studio } = await overlap(planks, block, '#2850b0')
    expect(studio).toBe(false)
    expect(iou).toBeGreaterThan(0.85)
  })

  test('one on a rug of eight colors', async () => {
    expect((await overlap(rug, block, '#1f4fbf')).iou).toBeGreaterThan(0.8)
  })

  test('a pair stays a pair', async () => {
    const pair = '<rect x="15" y="30" width="30" height="40"/><rect x="55" y="30" width="30" height="40"/>'
    expect((await overlap(white, pair, '#700')).iou).toBeGreaterThan(0.9)
  })

  test('a bag’s handle has a hole', async () => {
    const bag =
      '<path fill-rule="evenodd" d="M20 45 L80 45 L80 90 L20 90 Z M32 45 L32 20 L68 20 L68 45 L60 45 L60 28 L40 28 L40 45 Z"/>'
    const { iou, holes } = await overlap(white, bag, '#532')
    expect(iou).toBeGreaterThan(0.9)
    expect(holes).toBeGreaterThan(0.05)
  })

  test('a pale print inside is garment, not hole', async () => {
    const shirt = `${block}<rect x="30" y="25" width="40" height="45" fill="#fefefe"/>`
    expect((await overlap(white, shirt, '#a00')).holes).toBe(0)
  })
})
