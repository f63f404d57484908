import { consumeMatches, type MaskedText } from '../masked-text.ts'

const inStock =
  /\b(?:(?:that|which) (?:are|is) |only )*(?:currently |still )?(?:in stock|available (?:now|today|right now))\b/g

/** Consumes that only what is in stock will do. */
export function consumeStock(masked: MaskedText): boolean {
  let wanted = false
  consumeMatches(masked, inStock, () => {
    wanted = true
  })
  return wanted
}
