import type { Photo } from '../../src/image/photo.ts'
import { createFakeEncoder } from './encoder.ts'

/** A photo that the fake encoder takes for this one word. */
export function wordPhoto(word: string): Photo {
  return { width: 1, height: 1, rgb: new Uint8Array(3), hash: word }
}

/** The fake encoder's vector of a text. */
export async function wordVector(text: string): Promise<Float32Array> {
  const [vector] = await createFakeEncoder().encodeTexts([text])
  return vector as Float32Array
}

/** The fake encoder, keeping every text that it was asked for in `encoded`. */
export function createRecordingEncoder(options: { joint?: boolean } = {}) {
  const encoder = createFakeEncoder(options)
  const encoded: string[] = []
  return {
    ...encoder,
    encoded,
    encodeTexts: (texts: readonly string[], within?: { signal?: AbortSignal }) => {
      encoded.push(...texts)
      return encoder.encodeTexts(texts, within)
    },
  }
}
