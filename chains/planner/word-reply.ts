import type { ToolOutcome } from '../../src/dialogue/outcome.ts'
import { shownSearches } from '../../src/dialogue/shown-searches.ts'
import type { TurnFacts } from '../../src/dialogue/turn-facts.ts'
import { wordCompared } from '../../src/voice/en/word-comparison.ts'
import { replyInGerman } from './german/reply-in-german.ts'
import { wordDetails } from './word-details.ts'
import { wordSearches } from './word-searches.ts'
import { wordTalk } from './word-talk.ts'

/** The reply to a message after its tools have run, or in place of any. */
export function wordReply(
  facts: TurnFacts,
  outcomes: readonly ToolOutcome[],
  problems: readonly string[] = [],
): string {
  if (facts.request.language === 'de') return replyInGerman(facts, outcomes, problems)
  const searches = shownSearches(outcomes, facts.limit)
  const looks = outcomes.filter((outcome) => outcome.kind === 'photo').map(({ reading }) => reading)
  if (searches.length > 0) return wordSearches({ facts, searches, looks })
  const compared = outcomes.find((outcome) => outcome.kind === 'comparison')
  if (compared !== undefined) return wordCompared(compared)
  const products = outcomes.filter((outcome) => outcome.kind === 'product').map(({ product }) => product)
  if (products.length > 0) return products.map((product) => wordDetails(product, facts)).join('\n')
  if (problems.length > 0) return `${problems.join(' ')} ${askAgain(facts)}`
  if (looks.length > 0) {
    const seen = looks.map(({ garments }) => garments.map(({ description }) => description).join(', and '))
    return seen.some((text) => text !== '')
      ? `In your photo I see ${seen.join('; ')}. Shall I look for something like it?`
      : 'I could not make out a garment in that photo. A picture with the garment in the middle works best.'
  }
  return wordTalk(facts)
}

const askAgain = ({ shown }: TurnFacts) =>
  shown.length > 0
    ? `You can pick one of the ${shown.length} products above, or tell me what to change.`
    : 'Tell me what you are looking for, or send me a photo.'
