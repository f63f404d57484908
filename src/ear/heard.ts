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

export const earWearers = ['woman', 'man', 'girl', 'boy', 'child', 'baby', 'teen-girl', 'teen-boy'] as const
export type EarWearer = (typeof earWearers)[number]

/** A name, and how likely it holds. */
export type Likely<Name extends string = string> = { readonly name: Name; readonly likely: number }

/** What a message is about, said in whatever words; each list the likeliest first, without what is unlikely. */
export type HeardFrame = {
  /** Who will wear it. */
  readonly wearers: readonly Likely<EarWearer>[]
  /** Kinds to show, and "outfit", "any", "gift" or a family. */
  readonly kinds: readonly Likely[]
  /** Kinds that are named and not to be shown: owned, refused, another's. */
  readonly otherKinds: readonly Likely[]
  /** Ids of situations, days and needs alike. */
  readonly situations: readonly Likely[]
}

export const noFrame: HeardFrame = { wearers: [], kinds: [], otherKinds: [], situations: [] }

/** What the ear makes of a message. What it is not sure of is left out. */
export type Heard = {
  /** The likeliest act, where it is sure enough to be followed; null where it abstains. */
  readonly act: EarAct | null
  /** True where it is sure enough to go against a rule that reads exact words. */
  readonly isCertain: boolean
  /** Its words in their order, for readers that know which of them they would take. */
  readonly words: readonly HeardWord[]
  readonly frame: HeardFrame
  /** What it dresses for, where no listed words say it. */
  readonly situation?: { readonly id: string; readonly because: string; readonly isLook: boolean }
  /** What of general knowledge is nearest to what it asks, and how near. */
  readonly knows?: {
    readonly known: readonly { readonly shelf: string; readonly id: string }[]
    readonly near: number
  }
}
