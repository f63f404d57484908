import type { ToolOutcome } from '../../../src/dialogue/outcome.ts'
import { shownSearches } from '../../../src/dialogue/shown-searches.ts'
import type { TurnFacts } from '../../../src/dialogue/turn-facts.ts'
import { compareInGerman } from '../../../src/voice/de/compare-in-german.ts'
import { seenInGerman } from '../../../src/voice/de/seen-in-german.ts'
import { describeInGerman } from './describe-in-german.ts'
import { reportInGerman } from './report-in-german.ts'
import { talkInGerman } from './talk-in-german.ts'

/** The reply of `wordReply`, in German. */
export function replyInGerman(
  facts: TurnFacts,
  outcomes: readonly ToolOutcome[],
  problems: readonly string[],
): string {
  const searches = shownSearches(outcomes, facts.limit)
  const looks = outcomes.filter((outcome) => outcome.kind === 'photo').map(({ reading }) => reading)
  if (searches.length > 0) return reportInGerman({ facts, searches, looks })
  const compared = outcomes.find((outcome) => outcome.kind === 'comparison')
  if (compared !== undefined) return compareInGerman(compared)
  const products = outcomes.filter((outcome) => outcome.kind === 'product').map(({ product }) => product)
  if (products.length > 0) return products.map((product) => describeInGerman(product, facts)).join('\n')
  if (problems.length > 0) {
    return facts.shown.length > 0
      ? `Das hat nicht geklappt. Wähle eins der ${facts.shown.length} Produkte oben, oder sag mir, was anders sein soll.`
      : 'Das hat nicht geklappt. Sag mir, was du suchst, oder schick mir ein Foto.'
  }
  if (looks.length > 0) {
    const seen = seenInGerman(looks)
    return seen === ''
      ? 'Auf dem Foto habe ich kein Kleidungsstück erkannt. Am besten ist eines, auf dem es in der Mitte liegt.'
      : `${seen} Soll ich etwas Ähnliches suchen?`
  }
  return talkInGerman(facts)
}
