import { consumeMatches, type MaskedText } from '../masked-text.ts'

const other =
  /\b(?:(?:from|by|of|in|with) )?(?:an? |some |any )?(?:different|another|other) (?:brand|label|maker|manufacturer|designer)s?\b|\bnot (?:from |by )?(?:this|that) (?:brand|label)\b/g

/** Consumes "a different brand": what is shown shall be of another one. */
export function consumeOtherBrand(masked: MaskedText): boolean {
  let found = false
  consumeMatches(masked, other, () => {
    found = true
  })
  return found
}
