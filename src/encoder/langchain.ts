import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { AppError } from '../errors.ts'
import type { Photo } from '../image/photo.ts'
import type { Log } from '../log.ts'
import { createCallGuard } from '../models/call-guard.ts'
import { untilAborted } from '../platform/until-aborted.ts'
import type { EncodeOptions, Encoder, Known } from './encoder.ts'

type Options = {
  /** Names the model; an index remembers it. */
  readonly id: string
  /** Texts in one request. */
  readonly batchSize?: number
  /** The longest that one request may take. */
  readonly timeoutMs?: number
  /** The longest that all of it may take where somebody waits. */
  readonly hurryMs?: number
  /** What the model takes for a photo, where it reads them into the same space. */
  readonly photoInput?: (photo: Photo) => Promise<object>
  readonly signal?: AbortSignal
  readonly log?: Log
  /** What wrote the index: where it is this one, its dimension is known though it does not answer now. */
  readonly written?: Known | null | undefined
}

/** Photos in one request: each is as long as many texts. */
const photosAtOnce = 8

/**
 * An encoder out of any LangChain `Embeddings`, of texts, and of photos where it says how. Asks for one vector to learn the dimension.
 * Requests have their time and are tried again. Throws `model-failed` or `canceled`.
 */
export async function openLangChainEncoder(
  embeddings: EmbeddingsInterface,
  { id, batchSize = 256, timeoutMs = 30_000, hurryMs = timeoutMs, photoInput, signal, log, written }: Options,
): Promise<Encoder> {
  const guard = createCallGuard({ name: `The embedding model ${id}`, timeoutMs })
  const embed = async (inputs: readonly unknown[], stop?: AbortSignal): Promise<Float32Array[]> => {
    const answer = await guard.call(() => embeddings.embedDocuments(inputs as string[]), { signal: stop })
    if (answer.length !== inputs.length || answer.some((values) => !Array.isArray(values)))
      throw new AppError(
        'model-failed',
        `The embedding model ${id} gave ${answer.length} vectors for ${inputs.length} inputs.`,
      )
    return answer.map((values) => toUnit(values, id))
  }
  const dimension = await embed(['clothes'], signal).then(
    ([probe]) => probe!.length,
    (error: unknown) => {
      if (written?.id !== id || !(error instanceof AppError) || error.code !== 'model-failed') throw error
      log?.warn(
        { err: error, encoder: id },
        'the encoder does not answer; until it does, words, attributes and filters search alone',
      )
      return written.dimension
    },
  )
  const embedAll = async (
    inputs: readonly unknown[],
    { size, signal: stop }: EncodeOptions & { size: number },
  ): Promise<Float32Array[]> => {
    const vectors: Float32Array[] = []
    for (let start = 0; start < inputs.length; start += size)
      vectors.push(...(await embed(inputs.slice(start, start + size), stop)))
    if (vectors.some((vector) => vector.length !== dimension))
      throw new AppError('model-failed', `The embedding model ${id} changed its dimension.`)
    return vectors
  }
  /** A model that is too late for who waits has failed; its circuit breaker learns of it. */
  const inTime = async (
    { hurried = false, signal: own }: EncodeOptions,
    work: (within: EncodeOptions) => Promise<Float32Array[]>,
  ): Promise<Float32Array[]> => {
    if (!hurried) return work(own === undefined ? {} : { signal: own })
    const time = AbortSignal.timeout(hurryMs)
    const both = AbortSignal.any([time, ...(own === undefined ? [] : [own])])
    return untilAborted(() => work({ signal: both }), both).catch((cause: unknown) => {
      if (!time.aborted || own?.aborted) throw cause
      throw new AppError('model-failed', `The embedding model ${id} did not answer in time.`, { cause })
    })
  }
  return {
    id,
    dimension,
    joint: photoInput !== undefined,
    encodeTexts: (texts, options = {}) =>
      // An empty text is refused by most endpoints.
      inTime(options, (within) =>
        embedAll(
          texts.map((text) => text.trim() || 'clothes'),
          { size: batchSize, ...within },
        ),
      ),
    ...(photoInput === undefined
      ? {}
      : {
          encodePhotos: (photos: readonly Photo[], options: EncodeOptions = {}) =>
            inTime(options, async (within) =>
              embedAll(await Promise.all(photos.map(photoInput)), { size: photosAtOnce, ...within }),
            ),
        }),
  }
}

function toUnit(values: readonly number[], id: string): Float32Array {
  const vector = Float32Array.from(values)
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
  if (!(length > 0) || !Number.isFinite(length))
    throw new AppError('model-failed', `The embedding model ${id} gave a vector without direction.`)
  return vector.map((value) => value / length)
}
