/** What a message may do; `training/ear/LABELS.md` says what each means. */
export const earActs = [
  'search',
  'edit',
  'correct',
  'complain',
  'more',
  'start-over',
  'ask-product',
  'ask-catalogue',
  'ask-shop',
  'ask-photo',
  'compare',
  'advice',
  'outfit',
  'goes-with',
  'choose',
  'small-talk',
  'off-topic',
  'feelings',
  'unsafe',
  'gibberish',
  'other-language',
] as const
export type EarAct = (typeof earActs)[number]

/** What the shopper has before them: nothing yet, products, a photo just sent, a question of ours. */
export const earContexts = ['new', 'shown', 'photo', 'asked'] as const
export type EarContext = (typeof earContexts)[number]

/** A stretch of a message, of one or more whole words. */
export type Span = { readonly start: number; readonly end: number }

/** How likely each role is of one word. */
export type HeardWord = Span & {
  readonly wanted: number
  readonly refused: number
  readonly told: number
}

/** What the ear makes of a message. What it is not sure of is left out. */
export type Heard = {
  /** The likeliest act, where it is sure enough to be followed; null where it abstains. */
  readonly act: EarAct | null
  /** True where it is sure enough to go against a rule that reads exact words. */
  readonly isCertain: boolean
  /** Its words in their order, for readers that know which of them they would take. */
  readonly words: readonly HeardWord[]
  /** What it dresses for, where no listed words say it. */
  readonly situation?: { readonly id: string; readonly because: string; readonly isLook: boolean }
  /** What of general knowledge is nearest to what it asks, and how near. */
  readonly knows?: {
    readonly known: readonly { readonly shelf: string; readonly id: string }[]
    readonly near: number
  }
}
