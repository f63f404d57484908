import { AppError } from '../errors.ts'
import type { Services } from '../services.ts'
import type { DraftProduct } from './draft-product.ts'
import { type Fingerprint, hashRow, parseFingerprint } from './fingerprint.ts'
import type { KnownReadings } from './known-readings.ts'
import type { PictureFolders, PictureSource } from './picture-source.ts'
import { lookForPicture } from './read-picture.ts'
import { hasPicture } from './store-picture.ts'

/** A row compared with what is stored: nothing to do, or its picture to be read. */
export type ComparedRow = {
  readonly draft: DraftProduct
  readonly row: string
  readonly stored: Fingerprint | null
  /** True when neither the row nor, at a glance, its picture changed. */
  readonly unchanged: boolean
  readonly source: PictureSource | null
  /** Why the picture cannot be read; null when it can, or when there is none. */
  readonly failure: string | null
}

export type DetectOptions = {
  readonly services: Pick<Services, 'config' | 'vision' | 'encoder' | 'index'>
  readonly folders: PictureFolders | null
  /** Reads remote pictures again even where the URL is known. */
  readonly refetch: boolean
  readonly known?: KnownReadings
  /** True when the index was empty at the start: then nothing need be looked up. */
  readonly knowsNothing: boolean
}

/** Compares a batch of rows with what the index holds of them. */
export async function detectChanges(
  drafts: readonly DraftProduct[],
  options: DetectOptions,
): Promise<ComparedRow[]> {
  const { index } = options.services
  const fingerprints: ReadonlyMap<string, string> = options.knowsNothing
    ? new Map()
    : await index.fingerprints(drafts.map((draft) => draft.product.id))
  return Promise.all(
    drafts.map((draft) => examineRow(draft, parseFingerprint(fingerprints.get(draft.product.id)), options)),
  )
}

async function examineRow(
  draft: DraftProduct,
  stored: Fingerprint | null,
  { services, folders, refetch, known }: DetectOptions,
): Promise<ComparedRow> {
  const { config, vision, encoder } = services
  const row = hashRow({ row: [draft.product, draft.picture], visionId: vision.id, encoderId: encoder.id })
  const same = stored?.row === row
  if (draft.picture === null) return { draft, row, stored, unchanged: same, source: null, failure: null }
  const content = known?.contentOf?.(draft.picture)
  const found =
    content === undefined
      ? await lookForPicture(draft.picture, { config, folders, page: draft.product.url })
      : { source: knownPicture(content) }
  if ('failure' in found) return { draft, row, stored, unchanged: same, source: null, failure: found.failure }
  const { source } = found
  const seen = same && stored.glance === source.glance && !(refetch && !source.local)
  const unchanged = seen && (!source.local || (await hasPicture(config.dataDir, stored.content)))
  return { draft, row, stored, unchanged, source, failure: null }
}

/** A picture that may not be there yet. */
const knownPicture = (content: string): PictureSource => ({
  glance: 'known',
  local: true,
  content,
  read: () => Promise.reject(new AppError('invalid-image', 'The picture is not there yet.')),
})
