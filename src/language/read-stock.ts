import { type Scratch, takeEach } from './scratch.ts'

const inStock =
  /\b(?:(?:that|which) (?:are|is) |only )*(?:currently |still )?(?:in stock|available (?:now|today|right now))\b/g

/** Takes out that only what is in stock will do. */
export function takeStock(scratch: Scratch): boolean {
  let wanted = false
  takeEach(scratch, inStock, () => {
    wanted = true
  })
  return wanted
}
