import type { AttributeName } from '../product/attributes.ts'

/** Every number that search ranks by, in one place, to be tuned against `npm run eval`. */
export const weights = {
  /** Reciprocal rank's constant (Cormack, Clarke and Büttcher, 2009), and what each leg counts beside the evidence. */
  legs: {
    k: 60,
    lexical: 1.5,
    /** Similarity, in standard deviations of the hits': for a reference; for words that say more than attributes; for others. */
    vector: { reference: 0.16, words: 5, named: 0.12 },
  },
  /** How far the words move a reference's vector: reference + edit × (target words − reference words). */
  edit: 2.25,
  /** What the log probability of each attribute counts where it is stated. */
  attributes: {
    category: 1,
    color: 0.7,
    pattern: 0.2,
    gender: 2.25,
    age_group: 0.5,
    sleeve_length: 0.4,
    neckline: 0.3,
    length: 0.4,
    fit: 0.3,
    material: 0.4,
    occasion: 0.4,
  } satisfies Record<AttributeName, number>,
  /** And where it is only presumed, because the reference has it. */
  presumed: {
    category: 0.4,
    color: 0.1,
    pattern: 0.12,
    gender: 0.9,
    age_group: 0.12,
    sleeve_length: 0.08,
    neckline: 0.02,
    length: 0.2,
    fit: 0.1,
    material: 0.2,
    occasion: 0.2,
  } satisfies Record<AttributeName, number>,
  /** What it counts that a product lacks what is not wanted, or what words replaced. */
  refused: 2.5,
  /** Share of its probability that a near color counts for the wanted one. */
  nearShare: 0.03,
  /** No evidence counts for less: one misreading must not outweigh all else. */
  leastProbability: 0.0075,
  /** What each direction ("warmer") counts, by the product's place on its scale; and the least that the far end counts for. */
  direction: 1,
  directionEnd: 0.1,
  /** How much of a wanted color a product has that carries it first, second or later in its list, or only a near color. */
  colorPlace: { first: 1, second: 0.4, later: 0.3, near: 0.3 },
  /** What an attribute counts that the product does not tell: less than a match, more than a miss. */
  unknown: 0.4,
  /** What a stated value counts that is another than the wanted one: given up already, it only orders what misses as much. */
  mismatch: 0.1,
  /** What a near match's score is multiplied by. */
  nearMatch: 0.6,
  /** Candidates per leg: this many times the limit, at least `min`; `sorted` when they are then sorted by price. */
  depth: { perResult: 4, min: 60, sorted: 200 },
  /** Products up to which the first two stages of a search are asked for in one query. */
  smallShop: 5_000,
  /** Constraints as weighty as color are given up only to reach this many products. */
  enough: 8,
} as const
