import type { LanguageCode } from '../language/language.ts'
import type { Answer } from './answer.ts'
import { asideOf } from './aside.ts'
import { chooseTalk } from './choose-talk.ts'
import { type NextStep, nextStep } from './next-step.ts'
import type { ComparisonOutcome, ToolOutcome } from './outcome.ts'
import { type Seen, searchedIn, seenIn } from './seen-garments.ts'
import { shownSearches } from './shown-searches.ts'
import type { Talk } from './talk.ts'
import { type ToldDetails, toldDetails } from './told-details.ts'
import { type ToldSearch, toldSearch } from './told-search.ts'
import type { TurnContext } from './turn-context.ts'

/** All that a reply tells, before it is worded. `key` tells messages apart, so that phrasings may vary between them. */
export type ReplyFacts = { readonly key: string } & (
  | {
      readonly kind: 'found'
      /** What is answered beside what was found. */
      readonly aside?: Answer
      readonly seen: Seen
      readonly searches: readonly ToldSearch[]
      readonly next: NextStep
    }
  | { readonly kind: 'compared'; readonly comparison: ComparisonOutcome }
  | { readonly kind: 'details'; readonly told: readonly ToldDetails[] }
  /** What tools could not do, each a sentence for people, and how many products there are to point at. */
  | { readonly kind: 'failed'; readonly problems: readonly string[]; readonly shown: number }
  | { readonly kind: 'seen'; readonly seen: Seen }
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** `foreign`: the language of a message in none that is heard. */
  | { readonly kind: 'talk'; readonly talk: Talk; readonly foreign?: LanguageCode }
)

/** What to reply to a message after its tools have run, or in place of any. */
export function replyFacts(
  turn: TurnContext,
  outcomes: readonly ToolOutcome[],
  problems: readonly string[] = [],
): ReplyFacts {
  const { message: key, request, memory, limit, act, questionAnswer: answer } = turn
  const { shown, earlier } = memory
  const searches = shownSearches(outcomes, limit)
  const readings = outcomes.filter((outcome) => outcome.kind === 'photo').map(({ reading }) => reading)
  if (searches.length > 0) {
    const known = { products: [...shown, ...earlier], photos: readings.map(({ handle }) => handle) }
    const told = searches.map((search) => toldSearch(search, known))
    const aside = asideOf(turn)
    return {
      key,
      kind: 'found',
      ...(aside === null ? {} : { aside }),
      seen: searchedIn(readings, searches),
      searches: told,
      next: nextStep(searches),
    }
  }
  const comparison = outcomes.find((outcome) => outcome.kind === 'comparison')
  if (comparison !== undefined) return { key, kind: 'compared', comparison }
  const products = outcomes.filter((outcome) => outcome.kind === 'product').map(({ product }) => product)
  if (products.length > 0)
    return { key, kind: 'details', told: products.map((product) => toldDetails(product, request)) }
  if (problems.length > 0) return { key, kind: 'failed', problems, shown: shown.length }
  if (readings.length > 0) return { key, kind: 'seen', seen: seenIn(readings) }
  if (answer !== null) return { key, kind: 'answered', answer }
  const foreign = request.foreign === undefined ? {} : { foreign: request.foreign }
  return { key, kind: 'talk', talk: act.is === 'talk' ? act.about : chooseTalk(turn), ...foreign }
}
