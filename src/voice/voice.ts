import type { Answer } from '../dialogue/answer.ts'
import type { NextStep } from '../dialogue/next-step.ts'
import type { ComparisonOutcome } from '../dialogue/outcome.ts'
import type { SearchNote } from '../dialogue/search-notes.ts'
import type { Seen } from '../dialogue/seen-garments.ts'
import type { ShownGroup } from '../dialogue/shown-groups.ts'
import type { Starter } from '../dialogue/starters.ts'
import type { Suggestion } from '../dialogue/suggestion.ts'
import type { Talk } from '../dialogue/talk.ts'
import type { ToldDetails } from '../dialogue/told-details.ts'
import type { Currencies, ToldSearch } from '../dialogue/told-search.ts'
import type { Outfit } from '../outfit/outfit.ts'
import type { Reason } from '../retrieval/reason.ts'

/**
 * Says facts in one language: whole sentences, or "" where there is nothing to say. Where a `key` is given, several phrasings
 * may be taken in turn, always the same one for the same key.
 */
export type Voice = {
  /** Why a product fits, as a short phrase: "blue", "under €50". */
  readonly reason: (reason: Reason) => string
  /** How a request was read. */
  readonly note: (note: SearchNote) => string
  /** What was seen in the photos of a message that searches. */
  readonly looks: (seen: Seen) => string
  /** The answer to a photo that nothing is asked of. */
  readonly seen: (seen: Seen) => string
  readonly currency: (currencies: Currencies) => string
  readonly search: (told: ToldSearch, key: string) => string
  readonly outfit: (outfit: Outfit) => string
  /** What an outfit lacks; of a list of pieces it is all there is to say. */
  readonly missing: (outfit: Pick<Outfit, 'unfilled'>) => string
  readonly next: (step: NextStep, key: string) => string
  readonly comparison: (outcome: ComparisonOutcome) => string
  /** What the shop tells of a product, what was asked of it first. */
  readonly details: (told: ToldDetails) => string
  /** What answers a question about the shop or its catalogue. */
  readonly answer: (answer: Answer) => string
  /** What a shopper may say next, as they would say it. */
  readonly suggestion: (suggestion: Suggestion) => string
  /** What may be asked first. */
  readonly starter: (starter: Starter) => string
  /** What products that belong together are called. */
  readonly group: (group: ShownGroup) => string
  /** What a tool could not do, and how to go on from `shown` products. */
  readonly failed: (problems: readonly string[], shown: number) => string
  readonly talk: (talk: Talk, key: string) => string
  /** What is said when the token budget of a turn is spent. */
  readonly spent: string
}
