import { type Claim, type ClaimWords, claims } from '../claims.ts'
import { foldText } from './fold-words.ts'

/** The properties that a message asks for, in any language that is heard; one that is refused is none. */
export function readClaims(message: string, languages: readonly ClaimWords[]): Claim[] {
  const text = foldText(message).replaceAll('-', ' ')
  return claims.filter((claim) =>
    languages.some((words) => {
      const match = words[claim].exec(text)
      return match !== null && !refused.test(text.slice(0, match.index))
    }),
  )
}

const refused = /\b(?:not|isnt|arent|aint|no|non|nicht|kein\w*|ohne)(?: \w+)?\s*$/
