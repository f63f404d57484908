import { availableParallelism } from 'node:os'
import { cropPhoto } from '../../image/crop-photo.ts'
import type { Photo } from '../../image/photo.ts'
import { openThread } from '../../platform/open-thread.ts'
import { openThreadPool } from '../../platform/thread-pool.ts'
import { untilAborted } from '../../platform/until-aborted.ts'
import type { Garment } from '../../product/garment.ts'
import { keepView } from '../garment-views.ts'
import type { EyeAnswer, EyeQuestion, SeenVector } from './eye-worker.ts'

type Options = { readonly signal?: AbortSignal; readonly subjectOnly?: boolean }

/** The built-in eye on threads of its own: what it makes of pixels, tens of milliseconds a photo, holds up nobody. */
export type EyeThread = {
  /** The garments of each photo, the main one first. Throws `model-failed` or `canceled`. */
  readonly describe: (photos: readonly Photo[], options?: Options) => Promise<Garment[][]>
  /** What the image tower makes of each photo; of those that a description has looked at already it is known. */
  readonly look: (photos: readonly Photo[], options?: Options) => Promise<SeenVector[]>
}

let shared: EyeThread | undefined

/** While many photos wait, as in an ingest, each core reads. */
const mostThreads = Math.min(4, availableParallelism())

/** That of this process; a thread starts, and its model is loaded, at the first photo. */
export function eyeThread(): EyeThread {
  shared ??= createEyeThread()
  return shared
}

function createEyeThread(): EyeThread {
  const threads = openThreadPool(
    () => openThread<EyeQuestion, EyeAnswer>(new URL('./eye-worker.ts', import.meta.url)),
    { size: mostThreads },
  )
  const described = new WeakMap<Photo, Garment[]>()
  const seen = new WeakMap<Photo, SeenVector>()

  async function describeAfresh(photo: Photo, { signal, subjectOnly = false }: Options): Promise<Garment[]> {
    // A shop's feed is read for the subject only; whoever shows a photo waits for it.
    const options = { signal, isPatient: subjectOnly }
    const { garments, views, whole } = await threads.ask(() => sent({ photo, subjectOnly }), options)
    if (whole !== undefined) seen.set(photo, whole)
    for (const { box, frame, vector } of views) {
      const view = cropPhoto(photo, frame)
      keepView(photo, box, view)
      if (vector !== undefined) seen.set(view, vector)
    }
    if (!subjectOnly) described.set(photo, garments)
    return garments
  }

  async function lookAfresh(photo: Photo, { signal }: Options): Promise<SeenVector> {
    const { whole } = await threads.ask(() => sent({ photo }), { signal })
    seen.set(photo, whole!)
    return whole!
  }

  return {
    describe: (photos, options = {}) =>
      untilAborted(
        () => each(photos, (photo) => described.get(photo) ?? describeAfresh(photo, options)),
        options.signal,
      ),
    look: (photos, options = {}) =>
      untilAborted(
        () => each(photos, (photo) => seen.get(photo) ?? lookAfresh(photo, options)),
        options.signal,
      ),
  }
}

/** The same photo twice is asked for once. */
async function each<T>(photos: readonly Photo[], ask: (photo: Photo) => T | Promise<T>): Promise<T[]> {
  const asked = new Map<Photo, T | Promise<T>>()
  for (const photo of photos) if (!asked.has(photo)) asked.set(photo, ask(photo))
  return Promise.all(photos.map((photo) => asked.get(photo)!))
}

/** The pixels go over as a copy: the photo is needed here as well, and they may be a part of a larger piece of memory. */
function sent({ photo, ...asked }: EyeQuestion): { question: EyeQuestion; transfer: ArrayBuffer[] } {
  const { width, height, hash } = photo
  const rgb = photo.rgb.slice()
  return { question: { ...asked, photo: { width, height, hash, rgb } }, transfer: [rgb.buffer] }
}
