/** Id of a situation → what it is called, phrases separated by slashes, in lower case. */
export type SituationWords = Readonly<Record<string, string>>

/** How a language speaks of situations. */
export type SituationLanguage = {
  /** Days, places, seasons and sports: told stories are full of them, so that something has to say that it is worn there. */
  readonly places: SituationWords
  /** Regions, worn in wherever somebody goes to or is there. */
  readonly regions: SituationWords
  /** What clothes are to do or to stand: whoever names it wants it. */
  readonly wishes: SituationWords
  /** Styles and dress codes, the same; a product's own words may name them, too. */
  readonly looks: SituationWords
  /** What says so, in the few words before one: "for my cousin's". */
  readonly leads: RegExp
  /** A message that begins with its day, "opera night, woman 60": what may stand before one and what behind. */
  readonly opens: { readonly before: RegExp; readonly after: RegExp }
  /** What tells a story, or refuses, before one. */
  readonly told: RegExp
  /** Of a message that names nothing else: what makes a day one that is over. */
  readonly past: RegExp
  /** Right before a region: where to, or where. */
  readonly there: RegExp
  readonly refused: RegExp
  /** What makes another thing of it, right behind: "wedding ring". */
  readonly otherwise: RegExp
  /** A garment named for its day: "graduation dress". */
  readonly dressed: RegExp
  /** True where words are joined into one: "Winterwanderung". */
  readonly joinsWords?: true
  /** Tells what others want to be worn. */
  readonly code: RegExp
  /** Asks for a whole look, or what to wear. */
  readonly outfit: readonly RegExp[]
  /** Asks for a piece, of whatever kind: no whole look, though it is for an occasion. */
  readonly somePiece: RegExp
  /** The same of one piece, or of what goes with one. */
  readonly ofOnePiece: RegExp
}

/** A situation in a message, with the words that name it. */
export type SituationMention = {
  readonly id: string
  readonly because: string
  /** True of styles and dress codes, whose words a product's own text may hold. */
  readonly isLook: boolean
}
