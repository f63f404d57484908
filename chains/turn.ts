import { z } from 'zod'
import type { EditedWish } from '../src/dialogue/edited-wish.ts'
import type { PickedGarment } from '../src/dialogue/pick-garments.ts'
import type { Photo } from '../src/image/photo.ts'
import type { LanguageCode } from '../src/language/language.ts'
import { attributesSchema } from '../src/product/attributes.ts'
import { availabilitySchema } from '../src/product/availability.ts'
import type { Filters } from '../src/product/filters.ts'
import { priceSchema, productIdSchema, ratingSchema } from '../src/product/product.ts'
import { slots } from '../src/product/taxonomy.ts'
import { relaxedSchema, type Understood, understoodSchema } from '../src/retrieval/understood.ts'

export { type Understood, understoodSchema }

/** What a shopper sends in one turn, already validated; pictures are already decoded. */
export type TurnRequest = {
  /** A thread to go on with; absent starts a new one. */
  readonly threadId?: string | undefined
  /** May be empty when there are photos. */
  readonly message: string
  readonly images: readonly Photo[]
  /** Hold for every search of this turn, whatever the model does. */
  readonly filters?: Filters | undefined
  /** What the thread shows as said where there is no message; it is not read. */
  readonly said?: string | undefined
  /** What is looked for from now on; the message is then only what was said, and is not read. */
  readonly edited?: EditedWish | undefined
  /** Garments of photos that the message is about. */
  readonly garments?: readonly PickedGarment[] | undefined
  /** The language to answer in where the message does not tell one. */
  readonly language?: LanguageCode | undefined
  /** The product that "it" means, whatever was spoken of last. */
  readonly about?: string | undefined
  /** How many products to show at most. */
  readonly limit: number
  /** Aborted when the client goes away; the turn then throws `canceled`. */
  readonly signal: AbortSignal
  /** Called in order as the turn goes on; the last one is `done`. Text is only streamed where this is given. */
  readonly onEvent?: ((event: TurnEvent) => void) | undefined
}

/** A product as an answer shows it. */
export const productCardSchema = z.strictObject({
  id: productIdSchema,
  title: z.string(),
  brand: z.string().nullable(),
  price: priceSchema.nullable(),
  image_url: z.string().nullable(),
  url: z.string().nullable(),
  attributes: attributesSchema,
  availability: availabilitySchema,
  /** What varies, and in what it can be bought. */
  options: z.record(z.string(), z.array(z.string())),
  /** Further pictures. */
  images: z.array(z.string()),
  rating: ratingSchema.nullable(),
  /** Fit in [0, 1]; comparable within one answer only. */
  score: z.number().min(0).max(1),
  /** Phrases that are true of the product and that the shopper asked for. */
  reasons: z.array(z.string()),
  /** True when the product misses a constraint; `relaxed` names which. */
  near_match: z.boolean(),
  relaxed: z.array(relaxedSchema),
})
export type ProductCard = z.output<typeof productCardSchema>

/** One tool call of a turn. */
export const turnStepSchema = z.strictObject({
  tool: z.string(),
  /** Milliseconds it took. */
  ms: z.number().nonnegative(),
  ok: z.boolean(),
})
export type TurnStep = z.output<typeof turnStepSchema>

/** What the turn cost; the built-in planner uses no tokens. */
export const usageSchema = z.strictObject({
  model: z.string(),
  model_calls: z.number().int().nonnegative(),
  input_tokens: z.number().int().nonnegative(),
  output_tokens: z.number().int().nonnegative(),
  total_tokens: z.number().int().nonnegative(),
})
export type Usage = z.output<typeof usageSchema>

/** Products of an answer that belong together. */
export const productGroupSchema = z.strictObject({
  label: z.string(),
  /** The place of the body that an outfit's piece takes; null where the kind of garment is not known. */
  slot: z.enum(slots).nullable(),
  product_ids: z.array(productIdSchema).min(1),
})
export type ProductGroup = z.output<typeof productGroupSchema>

/** The answer of `POST /v1/chat`. */
export const turnResultSchema = z.strictObject({
  thread_id: z.string(),
  /** Names this answer, for `POST /v1/feedback`; where turns are traced, the id of its run. */
  turn_id: z.string(),
  reply: z.string(),
  products: z.array(productCardSchema),
  understood: understoodSchema,
  /** Of several garments, and of an outfit, which products answer which; empty where all answer one wish. */
  groups: z.array(productGroupSchema),
  /** What the pieces of an outfit cost together; null where the answer is no outfit. */
  total: priceSchema.nullable(),
  /** Three things that make sense to say next, in the shopper's language; each works when it is sent. */
  suggestions: z.array(z.string().min(1)).max(3),
  /** The language of the reply: "en", "de". */
  language: z.string(),
  steps: z.array(turnStepSchema),
  usage: usageSchema,
})
export type TurnResult = z.output<typeof turnResultSchema>

/** What a thread keeps of an answer beside its words and products. */
export const threadAnswerSchema = turnResultSchema.pick({
  understood: true,
  groups: true,
  total: true,
  suggestions: true,
  steps: true,
  language: true,
})
export type ThreadAnswer = z.output<typeof threadAnswerSchema>

/** What a turn tells while it runs: `event` is the name of the server-sent event, `data` its JSON. */
export const turnEventSchema = z.discriminatedUnion('event', [
  /** First: the thread, so that a stream that breaks can be gone on with. */
  z.strictObject({ event: z.literal('start'), data: z.strictObject({ thread_id: z.string() }) }),
  z.strictObject({ event: z.literal('step-start'), data: z.strictObject({ tool: z.string() }) }),
  z.strictObject({ event: z.literal('step-end'), data: turnStepSchema }),
  z.strictObject({ event: z.literal('text-delta'), data: z.strictObject({ text: z.string() }) }),
  z.strictObject({
    event: z.literal('products'),
    data: turnResultSchema.pick({ products: true, understood: true, groups: true, total: true }),
  }),
  z.strictObject({ event: z.literal('done'), data: turnResultSchema }),
])
export type TurnEvent = z.output<typeof turnEventSchema>
