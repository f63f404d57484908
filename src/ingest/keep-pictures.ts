import type { Config } from '../config.ts'
import { isDataUrl } from '../image/data-url.ts'
import type { Product } from '../product/product.ts'
import type { PictureFolders } from './picture-source.ts'
import { lookForPicture, readPicture } from './read-picture.ts'

/** A product's pictures but the main one. */
export type FurtherPictures = Pick<Product, 'images' | 'variants'>

/** The pictures as the page can show them: links as they are, files kept for display, what cannot be read left out. */
export async function keepPictures(
  { images, variants }: FurtherPictures,
  options: { config: Config; folders: PictureFolders | null; signal?: AbortSignal },
): Promise<FurtherPictures> {
  const kept = new Map<string, Promise<string | null>>()
  const keep = (reference: string): Promise<string | null> => {
    const known = kept.get(reference) ?? keepPicture(reference, options)
    kept.set(reference, known)
    return known
  }
  const [shown, ofVariants] = await Promise.all([
    Promise.all(images.map(keep)),
    Promise.all(variants.map(({ image_url }) => (image_url === null ? null : keep(image_url)))),
  ])
  return {
    images: [...new Set(shown.filter((url) => url !== null))],
    variants: variants.map((each, at) => ({ ...each, image_url: ofVariants[at] ?? null })),
  }
}

async function keepPicture(
  reference: string,
  options: { config: Config; folders: PictureFolders | null; signal?: AbortSignal },
): Promise<string | null> {
  if (/^https?:\/\//i.test(reference)) return reference
  const found = await lookForPicture(reference, options)
  if ('failure' in found || isDataUrl(reference)) return null
  const picture = await readPicture({ reference, source: found.source, ...options })
  return 'failure' in picture ? null : picture.imageUrl
}
