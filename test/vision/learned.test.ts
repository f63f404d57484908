import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { decodePhoto } from '../../src/image/decode-photo.ts'
import { createLearnedVision } from '../../src/vision/learned.ts'
import { openVision } from '../../src/vision/open.ts'
import { visionContract } from '../contracts/vision.ts'
import { limits } from '../image/pictures.ts'
import { drawn, nothing } from './photos.ts'

visionContract('learned', {
  open: async () => createLearnedVision(),
  photos: async () => [await drawn(), await drawn({ shape: 'trousers', color: '#202020' })],
})

const garment = async (options: Parameters<typeof drawn>[0]) => {
  const [garments] = await createLearnedVision().describe([await drawn(options)])
  return garments![0]!
}

describe('the learned eye', () => {
  test.each([
    ['#1f4fbf', 'blue'],
    ['#c01818', 'red'],
    ['#141414', 'black'],
    ['#151d3c', 'navy'],
    ['#1f7a35', 'green'],
    ['#f2c21a', 'yellow'],
    ['#e85fa0', 'pink'],
  ])('a T-shirt of %s is %s', async (color, name) => {
    expect((await garment({ color })).attributes.color?.[0]).toBe(name)
  })

  test('a white garment on white is seen as white', async () => {
    expect((await garment({ color: '#eeeeec' })).attributes.color?.[0]).toBe('white')
  })

  test('both colors of stripes are named', async () => {
    const { attributes } = await garment({ color: '#c01818', stripes: '#141c44' })
    expect(new Set(attributes.color)).toEqual(new Set(['red', 'navy']))
  })

  test('legs are told from sleeves', async () => {
    expect((await garment({ shape: 'tshirt' })).attributes.category).toBe('t-shirt')
    expect(['pants', 'track-pants', 'jeans', 'leggings', 'capris']).toContain(
      (await garment({ shape: 'trousers', color: '#555555' })).attributes.category,
    )
  })

  test('trousers have no sleeves and no neckline', async () => {
    const { attributes } = await garment({ shape: 'trousers' })
    expect([attributes.sleeve_length, attributes.neckline]).toEqual([undefined, undefined])
  })

  test('the pieces of an outfit laid out are read one by one', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="400"><rect width="300" height="400" fill="#e4dcd0"/>
      <path d="M60 40 h60 l35 270 h-130 z" fill="#2040a0"/><rect x="190" y="130" width="80" height="60" fill="#c01818"/>
      <rect x="200" y="260" width="70" height="50" fill="#1f7a35"/></svg>`
    const photo = await decodePhoto(await sharp(Buffer.from(svg)).png().toBuffer(), limits)
    const [garments] = await createLearnedVision().describe([photo])
    expect(garments!.map(({ attributes }) => attributes.color?.[0])).toEqual(['blue', 'red', 'green'])
    for (const { attributes } of garments!) expect(attributes.gender).toBeUndefined()
  })

  test('an even picture shows nothing', async () => {
    const photos = [await nothing(), await nothing('#ffffff'), await nothing('#000000')]
    expect(await createLearnedVision().describe(photos)).toEqual([[], [], []])
  })
})

describe('which eye opens', () => {
  test('the learned one when none is named', async () => {
    expect((await openVision(readConfig({}))).id).toMatch(/^eye-/)
  })

  test('the hand-made one by its name', async () => {
    expect((await openVision(readConfig({ VISION_MODEL: 'first-eye' }))).id).toMatch(/^first-eye/)
  })
})
