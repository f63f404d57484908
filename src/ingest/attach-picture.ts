import type { Config } from '../config.ts'
import type { ComparedRow } from './detect-changes.ts'
import type { PicturedRow } from './enrich-rows.ts'
import { keepPictures } from './keep-pictures.ts'
import type { KnownReadings } from './known-readings.ts'
import type { PictureFolders } from './picture-source.ts'
import { readPicture } from './read-picture.ts'

/** Decodes the picture of a row, if it has one that was not read before. A picture that cannot be reached keeps its URL: a browser may do better. */
export async function attachPicture(
  examined: ComparedRow,
  {
    folders,
    known,
    ...options
  }: { config: Config; folders: PictureFolders | null; known?: KnownReadings; signal?: AbortSignal },
): Promise<PicturedRow> {
  const { source, failure, draft } = examined
  const reference = draft.picture
  const further = await keepPictures(draft.product, { ...options, folders })
  const nothing = { examined, photo: null, content: null, seen: null, further }
  if (reference === null || source === null) return { ...nothing, imageUrl: null, failure }
  const picture = await readPicture({ reference, source, ...options, ...(known && { known }) })
  const remote = source.local ? null : (source.url ?? reference)
  return 'failure' in picture
    ? { ...nothing, imageUrl: remote, failure: picture.failure }
    : { ...nothing, ...picture, failure: null }
}

/** True when the row is stored already and its picture turned out to be the same, or cannot be read: a good reading is not given up for none. */
export function isStoredAlready({ examined, content, failure }: PicturedRow): boolean {
  const { stored, row } = examined
  return stored?.row === row && (failure !== null || content === stored.content)
}
