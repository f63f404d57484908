import { AppError } from '../errors.ts'
import type { Encoder } from './encoder.ts'

type Failure = { readonly error: AppError /** Milliseconds that it took. */; readonly ms: number }

/**
 * An encoder for somebody who waits for a search: it takes no longer than a part of a turn, and gives no vectors where it fails, so that
 * words, attributes and filters search alone. Throws `canceled`, and what is not its failure.
 */
export function createForgivingEncoder<Own extends Pick<Encoder, 'encodeTexts' | 'encodePhotos'>>(
  encoder: Own,
  onFailure: (failure: Failure) => void,
): Own {
  const orNone = async (read: () => Promise<Float32Array[]>): Promise<Float32Array[]> => {
    const began = performance.now()
    try {
      return await read()
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'model-failed') throw error
      onFailure({ error, ms: Math.round((performance.now() - began) * 10) / 10 })
      return []
    }
  }
  const { encodePhotos } = encoder
  return {
    ...encoder,
    encodeTexts: (texts, options = {}) =>
      orNone(() => encoder.encodeTexts(texts, { ...options, hurried: true })),
    ...(encodePhotos && {
      encodePhotos: (photos, options = {}) =>
        orNone(() => encodePhotos(photos, { ...options, hurried: true })),
    }),
  }
}
