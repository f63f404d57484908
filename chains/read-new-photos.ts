import type { ThreadMemory } from '../src/dialogue/memory.ts'
import type { Photo } from '../src/image/photo.ts'
import { readPhotos } from '../src/retrieval/read-photos.ts'
import type { Reading } from '../src/retrieval/reading.ts'
import type { Services } from '../src/services.ts'

export type NewPhotos = {
  readonly images: readonly Photo[]
  /** One for each image. */
  readonly handles: readonly string[]
  readonly signal: AbortSignal
  readonly modelTime: AbortSignal
  readonly onStandIn: () => void
}

/** A reading for each photo, in order; one that the thread has seen before is not read again. */
export async function readNewPhotos(
  services: Pick<Services, 'vision' | 'encoder' | 'index'>,
  { readings }: ThreadMemory,
  { images, handles, ...options }: NewPhotos,
): Promise<Reading[]> {
  const known = new Map(readings.map((reading) => [reading.hash, reading]))
  const unknown = [...new Map(images.map((photo) => [photo.hash, photo])).values()].filter(
    ({ hash }) => !known.has(hash),
  )
  for (const reading of await readPhotos(services, unknown, options)) known.set(reading.hash, reading)
  return images.map(({ hash }, place) => ({
    ...(known.get(hash) as Reading),
    handle: handles[place] as string,
  }))
}
