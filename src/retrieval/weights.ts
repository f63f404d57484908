import { byAttribute } from '../product/attributes.ts'

/** Every number that search ranks by, to be tuned against `npm run eval`; those of each attribute stand in its specification. */
export const weights = {
  /** Reciprocal rank's constant (Cormack, Clarke and Büttcher, 2009), and what each retriever counts beside the attributes. */
  retrievers: {
    k: 60,
    lexical: 1.5,
    /** Similarity, in standard deviations of the hits': for a reference; for words that say more than attributes; for others. */
    vector: { reference: 0.16, words: 5, named: 0.12 },
  },
  /** Probability from which a reference's second kind is searched for too. */
  asWell: 0.06,
  /** And below which its kind is in doubt: then all near it are searched for, and the kind ranks. */
  sureKind: 0.3,
  /** Where words replaced what the reference has ("like this for women"): probability from which a product may be it, any other only near. */
  likely: { color: 0.07, gender: 0.3 },
  /** How far the words move a reference's vector: reference + edit × (target words − reference words). */
  edit: 2.25,
  /** What the log probability of each attribute counts where it is stated. */
  attributes: byAttribute(({ weight }) => weight.stated),
  /** And where it is only presumed, because the reference has it. */
  presumed: byAttribute(({ weight }) => weight.presumed),
  /** What each attribute counts that a situation only suggests: a funeral its dark colors. */
  leaning: { kind: 3, other: 0.6 },
  /** What it counts that a product lacks what is not wanted, or what words replaced. */
  refused: 4,
  /** Share of its probability that a near color counts for the wanted one. */
  nearShare: 0.03,
  /** No evidence counts for less: one misreading must not outweigh all else. */
  leastProbability: 0.0075,
  /** What each direction ("warmer") counts, by the product's place on its scale; and the least that the far end counts for. */
  direction: 1,
  directionEnd: 0.1,
  /** How much of a wanted color a product has that carries it first, second or later in its list, or only a near color. */
  colorPlace: { first: 1, second: 0.4, later: 0.3, near: 0.3 },
  /** A field that fewer of the products tell than this is one that the shop does not state: asked for, it ranks. */
  hardlyStated: 0.2,
  /** What an attribute counts that the product does not tell: less than a match, more than a miss. */
  unknown: 0.4,
  /** What a stated value counts that is another than the wanted one: given up already, it only orders what misses as much. */
  mismatch: 0.1,
  /** What a near match's score is multiplied by. */
  nearMatch: 0.6,
  /** Candidates per retriever: this many times the limit, at least `min`; `sorted` when they are then sorted by price. */
  depth: { perResult: 4, min: 60, sorted: 200 },
  /** Constraints as weighty as color are given up only to reach this many products. */
  enough: 8,
} as const
