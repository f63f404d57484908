import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { piecesOf } from '../../src/eye/laid-out.ts'
import { rasterOf } from '../../src/eye/raster.ts'
import { decodePhoto } from '../../src/image/decode-photo.ts'
import { limits } from '../image/pictures.ts'

/** Shapes on a ground that light shades toward the corners. */
async function pieces(shapes: string, ground = '#e4dcd0') {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="400"><defs><radialGradient id="l" r="0.9">
    <stop offset="0" stop-color="#fff" stop-opacity=".3"/><stop offset="1" stop-color="#000" stop-opacity=".12"/></radialGradient></defs>
    <rect width="300" height="400" fill="${ground}"/><rect width="300" height="400" fill="url(#l)"/>${shapes}</svg>`
  const photo = await decodePhoto(await sharp(Buffer.from(svg)).png().toBuffer(), limits)
  return piecesOf(photo, rasterOf(photo))
}

const dress = '<path d="M60 40 h60 l35 270 h-130 z" fill="#2040a0"/>'
const bag = '<rect x="190" y="130" width="80" height="60" fill="#c01818"/>'
const shoes = '<rect x="200" y="260" width="70" height="50" fill="#604020"/>'
const middle = ({ width, height, rgb }: { width: number; height: number; rgb: Uint8Array }) => [
  ...rgb.subarray((Math.floor(height / 2) * width + Math.floor(width / 2)) * 3).subarray(0, 3),
]

describe('an outfit laid out on plain ground', () => {
  test('comes apart into its pieces, the largest first', async () => {
    const found = await pieces(dress + bag + shoes)
    expect(found.map(middle)).toEqual([
      [0x20, 0x40, 0xa0],
      [0xc0, 0x18, 0x18],
      [0x60, 0x40, 0x20],
    ])
  })

  test('each piece stands alone on white', async () => {
    const [first] = await pieces(dress + bag + shoes)
    expect([...first!.rgb.subarray(0, 3)]).toEqual([255, 255, 255])
    expect(first!.width).toBeLessThan(180)
  })

  test('a top is parted by color from the trousers that it touches', async () => {
    const top = '<rect x="40" y="40" width="110" height="130" fill="#c01818"/>'
    const trousers = '<rect x="55" y="170" width="80" height="170" fill="#202a60"/>'
    const found = await pieces(top + trousers + bag.replace('#c01818', '#208040') + shoes)
    expect(found).toHaveLength(4)
    expect(found.slice(0, 2).map(middle)).toEqual([
      [0xc0, 0x18, 0x18],
      [0x20, 0x2a, 0x60],
    ])
  })
})

describe('a photo of one thing stays whole', () => {
  test('a single garment', async () => {
    expect(await pieces(dress)).toEqual([])
  })

  test('a pair of shoes', async () => {
    const pair =
      '<rect x="40" y="120" width="100" height="160" fill="#604020"/><rect x="165" y="120" width="100" height="160" fill="#604020"/>'
    expect(await pieces(pair)).toEqual([])
  })

  test('the fragments of a garment that are a hair apart', async () => {
    const strips = [0, 1, 2, 3].map(
      (i) => `<rect x="60" y="${60 + i * 62}" width="180" height="60" fill="#888"/>`,
    )
    expect(await pieces(strips.join(''))).toEqual([])
  })

  test('things on ground that is not plain', async () => {
    const planks = Array.from(
      { length: 20 },
      (_, i) => `<rect y="${i * 20}" width="300" height="9" fill="#705030"/>`,
    )
    expect(await pieces(planks.join('') + dress + bag + shoes)).toEqual([])
  })
})
