import type { AttributeName } from '../product/attributes.ts'

/** Every number that search ranks by, in one place, to be tuned against `npm run eval`. */
export const weights = {
  /** Reciprocal rank fusion's constant (Cormack, Clarke and Büttcher, 2009), and what each leg's vote counts. */
  fusion: { k: 60, vector: 1, lexical: 1 },
  /** How far the words move a reference's vector: reference + edit × (target words − reference words). */
  edit: 1,
  /** Share of the score that is attribute evidence; the rest is the fused rank. */
  evidence: 0.35,
  /** What each attribute counts within the evidence. */
  attributes: {
    category: 3,
    color: 2,
    pattern: 1.5,
    gender: 1.5,
    age_group: 1,
    sleeve_length: 1,
    neckline: 0.5,
    length: 1,
    fit: 0.5,
    material: 0.75,
    occasion: 0.75,
  } satisfies Record<AttributeName, number>,
  /** How much of a wanted color a product has that carries it first, second or later in its list, or only a near color. */
  colorPlace: { first: 1, second: 0.4, later: 0.3, near: 0.3 },
  /** What an attribute counts that the product does not tell: less than a match, more than a miss. */
  unknown: 0.4,
  /** What a near match's score is multiplied by. */
  nearMatch: 0.6,
  /** Candidates per leg: this many times the limit, at least `min`; `sorted` when they are then sorted by price. */
  depth: { perResult: 4, min: 60, sorted: 200 },
  /** Products up to which the first two stages of a search are asked for in one query. */
  smallShop: 5_000,
  /** Constraints as weighty as color are given up only to reach this many products. */
  enough: 8,
} as const
