type Fitted = {
  /** Row by row, `length` for each text. */
  readonly ids: BigInt64Array
  /** 1 for a token, 0 for what fills up. */
  readonly mask: BigInt64Array
}

/** Token ids of texts at one length. One that is too long keeps its last token, the mark of the end, which CLIP and SigLIP read it by. */
export function fitTokens(
  texts: readonly (readonly number[])[],
  { length, fill }: { length: number; fill: number },
): Fitted {
  const ids = new BigInt64Array(texts.length * length).fill(BigInt(fill))
  const mask = new BigInt64Array(texts.length * length)
  for (const [row, tokens] of texts.entries()) {
    const kept = tokens.length > length ? [...tokens.slice(0, length - 1), ...tokens.slice(-1)] : tokens
    for (const [column, token] of kept.entries()) {
      ids[row * length + column] = BigInt(token)
      mask[row * length + column] = 1n
    }
  }
  return { ids, mask }
}
