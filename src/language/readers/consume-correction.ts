import { answeringNo, correctingStarts, droppedBefore } from '../en/correction-words.ts'
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
