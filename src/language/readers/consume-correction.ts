import { amid, answeringNo, correctingStarts, droppedBefore } from '../en/correction-words.ts'
import { consumeMatches, type MaskedText } from '../masked-text.ts'

/** Consumes "no, I mean …" and "oh wait no …": true where what follows takes the place of what was said before. */
export function consumeCorrection(masked: MaskedText): boolean {
  let corrects = false
  for (const form of correctingStarts) {
    consumeMatches(masked, form, () => {
      corrects = true
    })
    if (corrects) return true
  }
  consumeMatches(masked, droppedBefore, () => true)
  consumeMatches(masked, answeringNo, () => true)
  return false
}

/** Consumes "no wait" and "I mean" amid a message: where it stood; null where nothing before it is taken back. */
export function consumeSlip(masked: MaskedText): number | null {
  let at: number | null = null
  consumeMatches(masked, amid, (match) => {
    const isAmid = /[\p{L}\p{N}]/u.test(masked.text.slice(0, match.index))
    const goesOn = /[\p{L}\p{N}]/u.test(masked.text.slice(match.index + match[0].length))
    if (!isAmid || !goesOn) return false
    at = match.index
    return true
  })
  return at
}

/** What was said before a slip, without what is said anew behind it. */
export function withoutSlipped<T extends { readonly at: number }>(
  said: readonly T[],
  slip: number | null,
  nameOf: (item: T) => string,
): T[] {
  if (slip === null) return [...said]
  const anew = new Set(said.filter(({ at }) => at > slip).map(nameOf))
  return said.filter((item) => item.at > slip || !anew.has(nameOf(item)))
}
