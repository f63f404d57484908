import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { AppError } from '../errors.ts'
import type { Photo } from '../image/photo.ts'
import { createCallGuard } from '../models/call-guard.ts'
import type { Encoder } from './encoder.ts'

type Options = {
  /** Names the model; an index remembers it. */
  readonly id: string
  /** Texts in one request. */
  readonly batchSize?: number
  /** The longest that one request may take. */
  readonly timeoutMs?: number
  /** What the model takes for a photo, where it reads them into the same space. */
  readonly photoInput?: (photo: Photo) => Promise<object>
  readonly signal?: AbortSignal
}

/** Photos in one request: each is as long as many texts. */
const photosAtOnce = 8

/**
 * An encoder out of any LangChain `Embeddings`, of texts, and of photos where it says how. Asks for one vector to learn the dimension.
 * Requests have their time and are tried again. Throws `model-failed` or `canceled`.
 */
export async function openLangChainEncoder(
  embeddings: EmbeddingsInterface,
  { id, batchSize = 256, timeoutMs = 30_000, photoInput, signal }: Options,
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
  const [probe] = await embed(['clothes'], signal)
  const dimension = probe!.length
  const embedAll = async (
    inputs: readonly unknown[],
    { size, stop }: { size: number; stop: AbortSignal | undefined },
  ): Promise<Float32Array[]> => {
    const vectors: Float32Array[] = []
    for (let start = 0; start < inputs.length; start += size)
      vectors.push(...(await embed(inputs.slice(start, start + size), stop)))
    if (vectors.some((vector) => vector.length !== dimension))
      throw new AppError('model-failed', `The embedding model ${id} changed its dimension.`)
    return vectors
  }
  return {
    id,
    dimension,
    joint: photoInput !== undefined,
    encodeTexts: (texts, options = {}) =>
      embedAll(
        // An empty text is refused by most endpoints.
        texts.map((text) => text.trim() || 'clothes'),
        { size: batchSize, stop: options.signal },
      ),
    ...(photoInput === undefined
      ? {}
      : {
          encodePhotos: async (photos: readonly Photo[], options: { signal?: AbortSignal } = {}) =>
            embedAll(await Promise.all(photos.map(photoInput)), { size: photosAtOnce, stop: options.signal }),
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
