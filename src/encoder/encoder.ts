import type { Photo } from '../image/photo.ts'

export type EncodeOptions = {
  readonly signal?: AbortSignal
  /** True where somebody waits: one that is asked over a network then gives up after a part of a turn. */
  readonly hurried?: boolean
}

/** An encoder as an index remembers it. */
export type Known = Pick<Encoder, 'id' | 'dimension'>

/** Turns text, and photos where it can, into unit vectors. */
export type Encoder = {
  /** Names the model and its version; an index remembers which one wrote it. */
  readonly id: string
  /** Throws where it cannot work: its files are not whole. Absent where asking would cost. */
  readonly check?: () => Promise<void>
  /** Length of every vector. */
  readonly dimension: number
  /** True when photos and text share the space; then `encodePhotos` is present. */
  readonly joint: boolean
  /** Where the part of a photo's vector begins that tells its look alone, and that of texts is zero; absent where there is none. */
  readonly lookFrom?: number
  /** One unit vector per text. Throws `model-failed` or `canceled`. */
  readonly encodeTexts: (texts: readonly string[], options?: EncodeOptions) => Promise<Float32Array[]>
  /** One unit vector per photo; absent when the encoder reads text only. */
  readonly encodePhotos?: (photos: readonly Photo[], options?: EncodeOptions) => Promise<Float32Array[]>
}
