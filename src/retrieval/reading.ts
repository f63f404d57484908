import type { Garment } from '../product/garment.ts'

/** A photo once read: kept in the thread by handle. It holds no pixels. */
export type Reading = {
  /** "photo-1", "photo-2" … in the order they were sent. */
  readonly handle: string
  /** SHA-256 of the photo's bytes. */
  readonly hash: string
  readonly garments: readonly Garment[]
  /**
   * The encoder's vector of the main garment, or of the photo where none was seen, as plain numbers so that a checkpoint can hold it;
   * null when the encoder reads text only.
   */
  readonly vector: readonly number[] | null
  /** Those of the second garment and of each after it, where they are known. */
  readonly furtherVectors?: readonly (readonly number[] | null)[]
  /** For each garment the id of the product whose own picture this practically is, else null; absent where all are null. */
  readonly same?: readonly (string | null)[]
}
