import { AppError } from '../src/errors.ts'
import type { Photo } from '../src/image/photo.ts'
import type { Exchange } from './route.ts'

/** Reads pictures all at once; a failure names which one it was ("Picture 2: …"). */
export function loadPhotos(
  { context, signal }: Pick<Exchange, 'context' | 'signal'>,
  sources: readonly ({ url: string } | { bytes: Uint8Array })[],
): Promise<Photo[]> {
  const { loadPhoto } = context.ports()
  return Promise.all(
    sources.map(async (source, index) => {
      try {
        return await loadPhoto(source, { signal })
      } catch (error) {
        if (!(error instanceof AppError) || sources.length === 1) throw error
        throw new AppError(error.code, `Picture ${index + 1}: ${error.message}`, { cause: error })
      }
    }),
  )
}
