import type { Slot } from '../product/taxonomy.ts'

/** Every number that an outfit is put together by. They are conventions of dress, not measurements; see docs/outfits.md. */
export const outfitWeights = {
  /** How well two colors go together, in [0, 1]; the relations are in `color-harmony.ts`. */
  harmony: {
    /** A neutral beside anything is what every stylist calls safe. */
    neutral: 1,
    /** A print that holds the other's color ties both together, nearly as safe. */
    echo: 0.97,
    /** One color throughout is a look of its own, but a second, unlike cloth of it may differ in shade. */
    tonal: 0.92,
    analogous: 0.85,
    complementary: 0.8,
    /** Said of a color that is not known: neither praised nor ruled out. */
    unknown: 0.75,
    /** Of "multicolor" nobody knows which colors. */
    multicolor: 0.6,
    contrast: 0.55,
    /** Red by burgundy looks like a match that failed. */
    nearMiss: 0.35,
  },
  /** What the colors behind the main ones count within the harmony of two pieces. */
  accents: 0.25,
  color: {
    /** Mean chroma up to which a color works as a neutral: beige 14, olive 20, brown 22, navy 24; blue is 33. */
    neutralChroma: 27,
    /** Degrees of CIELAB hue within which two colors are shades of one: red and burgundy 17, red and orange 24. */
    nearHue: 20,
    /** Lightness by which such shades must differ to look meant. */
    meantLightness: 20,
    /** Degrees up to which colors are neighbors: green and turquoise 61, red and yellow 66. */
    neighborHue: 65,
    /** Degrees from which they are opposites: pink and green 148, blue and green 139. */
    oppositeHue: 145,
  },
  /** Two prints, by how loud each is. */
  prints: { bothLoud: 0.25, loudAndQuiet: 0.6, quietAlike: 0.55, quietUnlike: 0.45 },
  /**
   * How far search's own score moves a piece's worth: little where only a kind was asked for, since all of a kind answer that
   * alike; more where words describe the piece.
   */
  relevance: { ofCategory: 0.25, ofWords: 0.6 },
  /** What a piece counts whose occasion nobody knows: less than a match, more than an odd one. */
  unknownOccasion: 0.8,
  /** Formal beside party: dressed up alike, though not for the same event. */
  kinOccasion: 0.9,
  /** What the occasion suggests otherwise, and what it rather forbids: a yellow dress at a funeral. */
  leaning: { color: 0.4, pattern: 0.55, category: 0.5, other: 0.65, avoided: 0.2 },
  /** A color that was asked for and is only an accent: a red check on white where white was meant. */
  accentOnly: 0.35,
  /** A wool coat over beach shorts; shorts on a day that was said to be cold. */
  oppositeWarmth: 0.4,
  wrongSeason: 0.15,
  /** Two neutrals go together and say nothing; one of them twice says less. */
  neutralPair: { both: 0.93, same: 0.86 },
  /** What a whole dress is worth more than two pieces where people dress up. */
  dressedWhole: 0.04,
  /** What chance takes off a piece at most, so that requests differ; the same request always gets the same. */
  spread: 0.12,
  /** Share of the best worth in its slot below which a piece shows the budget. */
  strained: 0.7,
  /** A piece of which nobody knows whom it is for, beside one that is for women or men. */
  unknownWearer: 0.9,
  /** A child's piece where nobody said for whom: most shoppers dress themselves. */
  childUnasked: 0.3,
  /** What a new piece counts where an outfit is only edited: the others stay, as long as they may. */
  newcomer: 0.6,
  /** "A bag" may be a suitcase, yet hardly to go with a dress. */
  unusualCategory: 0.6,
  /** Kinds in a wish from which it names a family rather than the kinds themselves. */
  familyCategories: 4,
  /** A piece that is sold out completes nothing today: taken only where nothing else would do. */
  soldOut: 0.02,
  /** A clash with the day from which nobody wears it there who has not asked for it. */
  hopelessClash: 1.4,
  /** A piece that may meet a need and does not say so, beside one that does. */
  unvouched: 0.85,
  /** How much a piece loses that costs more than the cheap third of its place, for who has little money. */
  thrift: { share: 0.3, power: 1 },
  /** A coat where a blazer is what people wear over it. */
  coatIndoors: 0.8,
  /** Two pieces that both draw the eye, in colors of their own: one at most makes a look. */
  twoStatements: 0.75,
  /** A winter scarf on a day that nobody called cold; a coat may be worn on any. */
  warmUnasked: 0.35,
  /**
   * What the harmony among new pieces counts against how well each suits the anchor: as much, since they are worn together.
   */
  pairs: 1,
  /** More than any outfit scores: a piece that meets what was said goes before one that does not. */
  nearMatch: 100,
  /** Products looked at for each slot, and of those how many are tried: the best, and the cheapest for tight budgets. */
  depth: { perSlot: 50, best: 14, cheapest: 4 },
  /** What a piece that nobody asked for must add to the outfit's worth; less is clutter. */
  leastGain: 0.3,
  /** A slot's first price cap is its fair share of the budget times this, so that one piece may cost more than its share. */
  shareSlack: 2,
  /** What a piece usually costs beside a top, to share a budget by. */
  usualCost: {
    top: 1,
    'mid-layer': 1.3,
    outer: 3,
    bottom: 1.2,
    'full-body': 2,
    underneath: 0.5,
    feet: 1.8,
    bag: 1.6,
    head: 0.6,
    accessory: 0.8,
  } satisfies Record<Slot, number>,
  /** Slots of one outfit at most, and alternates of each. */
  slots: 8,
  alternates: 3,
  /** Partial outfits looked at before the best so far is taken: some tens of milliseconds. */
  steps: 60_000,
  /** The same while it is tried whether one slot more is any gain. */
  trialSteps: 5_000,
  /** Index queries at a time. */
  concurrency: 4,
} as const
