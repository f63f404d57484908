import type { Wish } from '../product/wish.ts'

const bound =
  /\b(?:not|nothing|never|none|isn'?t|aren'?t)(?: be| is| are)? (?:too|so|that|very) (?<end>short|long)\b/i

/**
 * "Nothing too short" bounds what may be shown, and compares with nothing: the shortest are refused. What is too short of what was shown is
 * a comparison with that, and stays one.
 */
export function withBounds(wish: Wish, english: string): Wish {
  const end = bound.exec(english)?.groups?.end?.toLowerCase()
  const compares = wish.directions.some(({ axis }) => axis === 'length')
  if (end === undefined || !compares) return wish
  const refused = end === 'short' ? 'mini' : 'maxi'
  return {
    ...wish,
    directions: wish.directions.filter(({ axis }) => axis !== 'length'),
    unwanted: {
      ...wish.unwanted,
      length: [...new Set([...(wish.unwanted.length ?? []), refused as 'mini'])],
    },
  }
}
