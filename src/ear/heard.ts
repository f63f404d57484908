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

/** What the ear makes of a message. What it is not sure of is left out. */
export type Heard = {
  /** The likeliest act, where it is sure enough to be followed; null where it abstains. */
  readonly act: EarAct | null
  /** True where it is sure enough to go against a rule that reads exact words. */
  readonly isCertain: boolean
  /** Words that are not wanted. */
  readonly refused: readonly Span[]
  /** Words about somebody or something else, which look like wishes. */
  readonly told: readonly Span[]
  /** Unit vector: messages that mean alike are near. */
  readonly vector: Float32Array
}
