import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'

/** A JPEG of 1 megapixel, about as hard to decode as a phone's: a drawn product, enlarged, with a camera's grain on it. */
export async function makePhoto(images: string): Promise<Buffer> {
  const [first] = (await readdir(images)).filter((file) => file.startsWith('shirt-')).sort()
  const size = { width: 866, height: 1155 }
  const grain = await sharp({
    create: {
      ...size,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 18 },
    },
  })
    .png()
    .toBuffer()
  return sharp(join(images, first ?? ''))
    .resize({ ...size, fit: 'cover' })
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 88 })
    .toBuffer()
}
