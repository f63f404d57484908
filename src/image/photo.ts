/** A decoded picture: upright, flattened on white, 8-bit sRGB, its longer side at most `photoMaxSide` pixels. */
export type Photo = {
  readonly width: number
  readonly height: number
  /** `width * height * 3` bytes, rows from the top, red green blue. */
  readonly rgb: Uint8Array
  /** SHA-256 of the original bytes, hexadecimal. */
  readonly hash: string
}

/** Longer side of a decoded photo, pixels. Larger pictures are shrunk while decoding; smaller ones are left as they are. */
export const photoMaxSide = 384
