import { resolve } from 'node:path'
import sharp from 'sharp'
import { mapConcurrently } from '../../src/platform/map-concurrently.ts'

const small = { width: 132, height: 165 } as const
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
  const drawn = mapConcurrently(
    local(),
    4,
    async (image) => [image, await thumbnail(image, { folder })] as const,
  )
  const found = new Map<string, string>()
  for await (const [image, url] of drawn) if (url !== null) found.set(image, url)
  return found
}

/** One small WebP picture as a data URL, of its bytes, a data URL or a path; null where it cannot be read. */
export async function thumbnail(
  image: string | Uint8Array | undefined,
  { folder, side = small }: { folder: string; side?: { width: number; height: number } },
): Promise<string | null> {
  if (image === undefined) return null
  try {
    const bytes = await sharp(sourceOf(image, folder), { limitInputPixels: mostPixels, failOn: 'none' })
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

function sourceOf(image: string | Uint8Array, folder: string): string | Uint8Array {
  if (typeof image !== 'string') return image
  return image.startsWith('data:')
    ? Buffer.from(image.slice(image.indexOf(',') + 1), 'base64')
    : resolve(folder, image)
}
