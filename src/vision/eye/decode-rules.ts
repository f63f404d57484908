import { z } from 'zod'

/** How cells become garments: the rules of `training/garments.py`, written to the card. */
export const decodeRulesSchema = z.object({
  temperature: z.number().positive(),
  /** What is added to the logits of a group's kinds: background is seen too often. */
  bias: z.record(z.string(), z.number()),
  /** Kinds whose cells compete together and make one garment, such as "tops"; what has no group is no garment. */
  groups: z.record(z.string(), z.string()),
  /** Groups of things that are small by nature. */
  small: z.array(z.string()),
  /** Pieces whose boxes are at most so many cells apart, both ways, are one garment. */
  near: z.number(),
  /** Pieces side by side are one garment up to this gap, in widths of the wider one. */
  gap: z.record(z.string(), z.number()),
  /** Cells that a garment has at least. */
  least: z.record(z.string(), z.number()),
  least_else: z.number(),
  least_small: z.number(),
  /** Its cells' mean probability at least. */
  least_score: z.number(),
  /** Share of the largest garment's cells that one has at least that is not small by nature. */
  least_share: z.number(),
  /** Skin and hair that a picture shows at least for its garments to be worn, as a share of their cells; else they are laid out. */
  laid: z.number(),
  /** Cells taken off the edges of a piece that is laid out, to see whether it falls apart: first so many, then so many. */
  split: z.array(z.number().int()),
  /** Cells that a part must have then. */
  seed: z.number(),
  /** Groups of things that come in twos, and are put together again. */
  pairs: z.array(z.string()),
})
export type DecodeRules = z.output<typeof decodeRulesSchema>
