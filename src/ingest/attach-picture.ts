import type { Config } from '../config.ts'
import type { ComparedRow } from './detect-changes.ts'
import type { PicturedRow } from './enrich-rows.ts'
import { keepPictures } from './keep-pictures.ts'
import type { PictureFolders } from './picture-source.ts'
import { readPicture } from './read-picture.ts'

/** Decodes the picture of a row, if it has one. A picture that cannot be reached keeps its URL: a browser may do better. */
export async function attachPicture(
  examined: ComparedRow,
  { folders, ...options }: { config: Config; folders: PictureFolders | null; signal?: AbortSignal },
): Promise<PicturedRow> {
  const { source, failure, draft } = examined
  const reference = draft.picture
  const further = await keepPictures(draft.product, { ...options, folders })
  if (reference === null || source === null)
    return { examined, photo: null, imageUrl: null, failure, further }
  const picture = await readPicture({ reference, source, ...options })
  const remote = source.local ? null : (source.url ?? reference)
  return 'failure' in picture
    ? { examined, photo: null, imageUrl: remote, failure: picture.failure, further }
    : { examined, photo: picture.photo, imageUrl: picture.imageUrl, failure: null, further }
}

/** True when the row is stored already and its picture turned out to be the same, or cannot be read: a good reading is not given up for none. */
export function isStoredAlready({ examined, photo, failure }: PicturedRow): boolean {
  const { stored, row } = examined
  return stored?.row === row && (failure !== null || photo?.hash === stored.content)
}
