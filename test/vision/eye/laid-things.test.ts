import sharp from 'sharp'
import { expect, test } from 'vitest'
import { decodePhoto } from '../../../src/image/decode-photo.ts'
import { laidThings } from '../../../src/vision/eye/laid-things.ts'
import { partings } from '../../../src/vision/eye/partings.ts'
import { limits } from '../../image/pictures.ts'

const shaded = `<defs><radialGradient id="s"><stop offset="0" stop-color="#ece8e2"/><stop offset="1" stop-color="#c9c4bc"/></radialGradient></defs>
  <rect width="300" height="400" fill="url(#s)"/>`

async function picture(shapes: string, ground = shaded) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="400">${ground}${shapes}</svg>`
  return decodePhoto(await sharp(Buffer.from(svg)).png().toBuffer(), limits)
}

const rounded = (box: readonly number[]) => box.map((value) => Math.round(10 * value) / 10)

test('things on a ground that shades off are found, the largest first', async () => {
  const things = laidThings(
    await picture(
      '<rect x="30" y="40" width="120" height="200" fill="#7a3322"/><circle cx="240" cy="320" r="30" fill="#22577a"/>',
    ),
  )
  expect(things.map(({ box }) => rounded(box))).toEqual([
    [0.1, 0.1, 0.4, 0.5],
    [0.7, 0.7, 0.2, 0.2],
  ])
})

test('what an outline encloses belongs to the thing, be it as pale as the ground', async () => {
  const [thing] = laidThings(
    await picture(
      '<rect x="60" y="80" width="120" height="160" fill="#e8e4de" stroke="#6b675f" stroke-width="4"/>',
    ),
  )
  expect(thing!.share).toBeGreaterThan(0.15)
})

test('a pattern all over the picture is no ground', async () => {
  const stripes = Array.from(
    { length: 20 },
    (_, n) => `<rect y="${n * 20}" width="300" height="10" fill="#8a2d2d"/>`,
  )
  expect(laidThings(await picture(stripes.join('')))).toEqual([])
})

test('a shirt that lies over trousers can be parted at its hem', async () => {
  const [outfit] = laidThings(
    await picture(
      '<rect x="90" y="170" width="80" height="200" fill="#23324f"/><rect x="70" y="30" width="120" height="150" fill="#b5532f"/>',
    ),
  )
  const hems = partings(outfit!).map(([upper, lower]) => [upper.box[1] + upper.box[3], lower.box[1]])
  expect(hems.some(([hem, waist]) => Math.abs(hem! - 0.45) < 0.03 && Math.abs(waist! - 0.45) < 0.03)).toBe(
    true,
  )
})
