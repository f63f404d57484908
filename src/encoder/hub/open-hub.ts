import type { Config } from '../../config.ts'
import type { Photo } from '../../image/photo.ts'
import type { Log } from '../../log.ts'
import { openThread } from '../../platform/open-thread.ts'
import { untilAborted } from '../../platform/until-aborted.ts'
import { callTimes } from '../call-times.ts'
import type { Encoder } from '../encoder.ts'
import { openLangChainEncoder } from '../langchain.ts'
import type { HubAnswer, HubQuestion, HubWorkerData } from './hub-worker.ts'
import { findModelPlace } from './model-place.ts'

type Options = { readonly signal?: AbortSignal; readonly log?: Log }

/** Texts that go through the model at once. */
const textsAtOnce = 32

/**
 * A CLIP or SigLIP of the hub, run on this machine on a thread of its own: `written` is "OWNER/MODEL", a folder, or "" for FashionSigLIP, with a
 * precision behind a colon. Throws `invalid-config`, `model-failed` or `canceled`.
 */
export async function openHubEncoder(
  written: string,
  { encoder, chat, turn }: Pick<Config, 'encoder' | 'chat' | 'turn'>,
  { signal, log }: Options = {},
): Promise<Encoder> {
  const { cacheDir, downloads, timeoutMs } = encoder.hub
  const place = await findModelPlace(written, { cacheDir })
  const { name, precision } = place
  if (place.folder === undefined)
    log?.info(
      { model: name, downloads },
      'a model of the hub is loaded, and fetched first where it is not there yet',
    )
  const data: HubWorkerData = {
    ...{ place, downloads, timeoutMs },
    ...{ baseUrl: encoder.baseUrl, apiKey: encoder.apiKey },
  }
  const thread = openThread<HubQuestion, HubAnswer>(new URL('./hub-worker.ts', import.meta.url), data)
  // Not asked with the signal: a thread that is ended while it loads a model takes the process with it.
  const loading = thread.ask({})
  try {
    const { fingerprint } = await untilAborted(() => loading, signal)
    const embed = async (inputs: readonly (string | { photo: Photo })[]) => {
      const photos = inputs.flatMap((input) => (typeof input === 'string' ? [] : [input.photo]))
      const question = photos.length > 0 ? { photos } : { texts: inputs as readonly string[] }
      const { vectors } = await thread.ask(question)
      return vectors.map((vector) => Array.from(vector))
    }
    return await openLangChainEncoder(
      { embedDocuments: embed, embedQuery: async (text) => (await embed([text]))[0] ?? [] },
      {
        id: `hub:${name}:${precision}-${fingerprint}`,
        batchSize: textsAtOnce,
        ...callTimes({ chat, turn }),
        // Pixels that are a part of a larger piece of memory would take all of it over.
        photoInput: async (photo) => ({ photo: { ...photo, rgb: photo.rgb.slice() } }),
        ...(signal === undefined ? {} : { signal }),
      },
    )
  } catch (error) {
    loading.catch(() => {}).then(() => thread.close())
    throw error
  }
}
