import sharp from 'sharp'
import { decodePhoto } from '../../src/image/decode-photo.ts'
import type { Photo } from '../../src/image/photo.ts'
import { limits } from '../image/pictures.ts'

const tshirt =
  'M70 40 L40 55 L20 100 L45 112 L55 95 L55 210 L145 210 L145 95 L155 112 L180 100 L160 55 L130 40 Q100 62 70 40 Z'
const trousers = 'M65 20 L135 20 L150 230 L112 230 L100 90 L88 230 L50 230 Z'

/** A drawn garment as a photo: an outline in one color, with stripes if asked for, on a ground. */
export async function drawn(
  options: { shape?: 'tshirt' | 'trousers'; color?: string; ground?: string; stripes?: string } = {},
): Promise<Photo> {
  const { shape = 'tshirt', color = '#1f4fbf', ground = '#ffffff', stripes } = options
  const path = shape === 'tshirt' ? tshirt : trousers
  const bars = Array.from(
    { length: 13 },
    (_, i) => `<rect x="0" y="${i * 20}" width="200" height="10" fill="${stripes}"/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="250">
    <rect width="200" height="250" fill="${ground}"/><clipPath id="g"><path d="${path}"/></clipPath>
    <path d="${path}" fill="${color}"/>${stripes === undefined ? '' : `<g clip-path="url(#g)">${bars.join('')}</g>`}</svg>`
  return decodePhoto(await sharp(Buffer.from(svg)).png().toBuffer(), limits)
}

/** An even picture in which there is nothing to see. */
export async function nothing(color = '#808080'): Promise<Photo> {
  const bytes = await sharp({ create: { width: 120, height: 160, channels: 3, background: color } })
    .png()
    .toBuffer()
  return decodePhoto(bytes, limits)
}
