import { resolve } from 'node:path'
import sharp from 'sharp'
import { mapConcurrently } from '../../src/platform/map-concurrently.ts'

const side = { width: 132, height: 165 } as const
const quality = 62
/** More pixels than any product photo has: a picture made to exhaust memory is left out. */
const mostPixels = 60_000_000

/** Small WebP pictures as data URLs, by the name they were asked by; one that cannot be read is left out. */
export async function thumbnails(
  images: Iterable<string>,
  { folder }: { folder: string },
): Promise<Map<string, string>> {
  async function* local() {
    for (const image of new Set(images)) if (!/^https?:/i.test(image)) yield image
  }
  const drawn = mapConcurrently(local(), 4, async (image) => [image, await draw(image, folder)] as const)
  const found = new Map<string, string>()
  for await (const [image, url] of drawn) if (url !== null) found.set(image, url)
  return found
}

async function draw(image: string, folder: string): Promise<string | null> {
  const source = image.startsWith('data:')
    ? Buffer.from(image.slice(image.indexOf(',') + 1), 'base64')
    : resolve(folder, image)
  try {
    const bytes = await sharp(source, { limitInputPixels: mostPixels, failOn: 'none' })
      .rotate()
      .resize({ ...side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .webp({ quality })
      .toBuffer()
    return `data:image/webp;base64,${bytes.toString('base64')}`
  } catch {
    return null
  }
}
