import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Config } from '../../src/config.ts'
import { AppError } from '../../src/errors.ts'
import { decodePhoto } from '../../src/image/decode-photo.ts'
import { loadImage } from '../../src/image/load-image.ts'
import type { Photo } from '../../src/image/photo.ts'

/** The photo a query asks with: a path within the set's reach, or a URL. Throws `invalid-request` naming a missing file. */
export async function loadQueryPhoto(
  image: string,
  { folder, limits }: { folder: string; limits: Config['image'] },
): Promise<Photo> {
  if (/^(https?|data):/i.test(image)) return decodePhoto(await loadImage({ url: image }, limits), limits)
  const bytes = await readFile(resolve(folder, image)).catch((cause: unknown) => {
    throw new AppError('invalid-request', `The picture ${image} of a query cannot be read`, { cause })
  })
  return decodePhoto(bytes, limits)
}
