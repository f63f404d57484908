import { z } from 'zod'

const moneySchema = z.strictObject({ amount: z.int(), currency: z.string() })
const descriptionSchema = z.strictObject({ plain: z.string() })
const mediaSchema = z.strictObject({ type: z.literal('image'), url: z.string(), alt_text: z.string() })
const optionValueSchema = z.strictObject({ name: z.string(), label: z.string() })

const variantSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  description: descriptionSchema,
  price: moneySchema,
  availability: z.strictObject({ available: z.boolean(), status: z.string() }),
  options: z.array(optionValueSchema),
  media: z.array(mediaSchema).optional(),
  inputs: z.array(z.strictObject({ id: z.string(), match: z.enum(['exact', 'featured']) })).optional(),
})

export const ucpProductSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  description: descriptionSchema,
  url: z.string().optional(),
  categories: z.array(z.strictObject({ value: z.string(), taxonomy: z.literal('merchant') })),
  price_range: z.strictObject({ min: moneySchema, max: moneySchema }),
  media: z.array(mediaSchema),
  options: z.array(
    z.strictObject({
      name: z.string(),
      values: z.array(
        z.strictObject({
          label: z.string(),
          available: z.boolean().optional(),
          exists: z.boolean().optional(),
        }),
      ),
    }),
  ),
  selected: z.array(optionValueSchema).optional(),
  variants: z.array(variantSchema),
  rating: z.strictObject({ value: z.number(), scale_max: z.number(), count: z.int().optional() }).optional(),
  metadata: z
    .looseObject({})
    .describe('Brand; attributes, those inferred from the picture named in `inferred`; why it was found.'),
})
export type UcpProduct = z.output<typeof ucpProductSchema>

const envelopeSchema = z.looseObject({ version: z.string() })
const messageSchema = z.strictObject({
  type: z.enum(['info', 'warning', 'error']),
  code: z.string(),
  content: z.string(),
  severity: z.enum(['recoverable', 'unrecoverable']).optional(),
})
export type UcpMessage = z.output<typeof messageSchema>

export const ucpSearchAnswerSchema = z.strictObject({
  ucp: envelopeSchema,
  products: z.array(ucpProductSchema),
  pagination: z.strictObject({ cursor: z.string().optional(), has_next_page: z.boolean() }),
  messages: z.array(messageSchema),
})
export const ucpLookupAnswerSchema = z.strictObject({
  ucp: envelopeSchema,
  products: z.array(ucpProductSchema),
  messages: z.array(messageSchema),
})
export const ucpProductAnswerSchema = z.strictObject({
  ucp: envelopeSchema,
  product: ucpProductSchema.optional(),
  messages: z.array(messageSchema),
})
export const ucpProfileSchema = z.looseObject({ ucp: z.looseObject({ version: z.string() }) })
