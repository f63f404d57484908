import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { AppError } from '../errors.ts'
import { untilAborted } from '../platform/until-aborted.ts'
import type { Encoder } from './encoder.ts'

type Options = {
  /** Names the model; an index remembers it. */
  readonly id: string
  /** Texts in one request. */
  readonly batchSize?: number
  readonly signal?: AbortSignal
}

/** A text-only encoder out of any LangChain `Embeddings`. Asks it for one vector to learn its dimension. Throws `model-failed` or `canceled`. */
export async function openLangChainEncoder(
  embeddings: EmbeddingsInterface,
  { id, batchSize = 256, signal }: Options,
): Promise<Encoder> {
  const embed = async (texts: readonly string[], stop?: AbortSignal): Promise<Float32Array[]> => {
    const answer = await untilAborted(() => embeddings.embedDocuments([...texts]), stop).catch(
      (cause: unknown) => {
        if (cause instanceof AppError) throw cause
        throw new AppError('model-failed', `The embedding model ${id} failed.`, { cause })
      },
    )
    if (answer.length !== texts.length)
      throw new AppError(
        'model-failed',
        `The embedding model ${id} gave ${answer.length} vectors for ${texts.length} texts.`,
      )
    return answer.map((values) => toUnit(values, id))
  }
  const [probe] = await embed(['clothes'], signal)
  const dimension = probe!.length
  return {
    id,
    dimension,
    joint: false,
    encodeTexts: async (texts, options = {}) => {
      const vectors: Float32Array[] = []
      for (let start = 0; start < texts.length; start += batchSize) {
        // An empty text is refused by most endpoints.
        const batch = texts.slice(start, start + batchSize).map((text) => text.trim() || 'clothes')
        vectors.push(...(await embed(batch, options.signal)))
      }
      if (vectors.some((vector) => vector.length !== dimension))
        throw new AppError('model-failed', `The embedding model ${id} changed its dimension.`)
      return vectors
    },
  }
}

function toUnit(values: readonly number[], id: string): Float32Array {
  const vector = Float32Array.from(values)
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
  if (!(length > 0) || !Number.isFinite(length))
    throw new AppError('model-failed', `The embedding model ${id} gave a vector without direction.`)
  return vector.map((value) => value / length)
}
