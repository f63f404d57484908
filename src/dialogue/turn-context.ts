import type { Heard } from '../ear/heard.ts'
import type { ShopperRequest } from '../language/request.ts'
import type { ProductFilter } from '../product/filters.ts'
import type { Act } from './act.ts'
import type { Answer } from './answer.ts'
import type { FoundNames } from './find-names.ts'
import type { ThreadMemory } from './memory.ts'
import type { Profile } from './profile.ts'

/** What every tool call of a turn may look at. It lives for the turn; the model neither sees nor changes it. */
export type TurnContext = {
  readonly message: string
  /** What the ear makes of it; null where it abstains. */
  readonly heard: Heard | null
  /** The shopper's own words, understood: they hold even when a model leaves them out of its arguments. */
  readonly request: ShopperRequest
  /** What the message comes to. */
  readonly act: Act
  readonly memory: ThreadMemory
  /** The memory that the turn came upon, where the message drops some of it: what taking it back comes to. */
  readonly left?: ThreadMemory
  /** What stands of the shopper, this message included. */
  readonly profile: Profile
  /** The garment of an earlier photo that the message says was misread; the memory has it as it was said. */
  readonly corrects?: string
  /** Garments of photos that were pointed at in the pictures themselves. */
  readonly picked?: readonly string[]
  /** The shop's brands, as it writes them. */
  readonly brands: readonly string[]
  /** What the message names in the shop. */
  readonly names: FoundNames
  /** Handles of the photos that came with this message. */
  readonly newPhotos: readonly string[]
  /** What answers the question that the message is; null where it is none, or a product's text answers it. */
  readonly questionAnswer: Answer | null
  /** The request's hard filters. */
  readonly filter: ProductFilter | undefined
  /** Products to show at most. */
  readonly limit: number
  /** Told where the encoder failed, which then finds nothing. */
  readonly onEncoderFailure?: (failure: { readonly error: Error; readonly ms: number }) => void
}

/** The turn's context out of a tool's runtime. */
export function turnContextOf(runtime: unknown): TurnContext {
  const context = (runtime as { context?: { turn?: TurnContext } }).context?.turn
  if (context === undefined) throw new TypeError('A tool was called outside a turn.')
  return context
}
