/** Share of the words in the vector of a product that has a picture: the picture says more, the words say what it hides. */
export const wordShare = 0.3

/** The unit vector of a product: its picture's, leaning towards its words'; either alone when the other is missing. */
export function productVector(
  picture: Float32Array | undefined,
  words: Float32Array | undefined,
): Float32Array {
  if (picture === undefined || words === undefined) return (picture ?? words) as Float32Array
  const mixed = picture.map((value, at) => (1 - wordShare) * value + wordShare * (words[at] as number))
  const length = Math.sqrt(mixed.reduce((sum, value) => sum + value * value, 0))
  return length > 0 ? mixed.map((value) => value / length) : picture
}
