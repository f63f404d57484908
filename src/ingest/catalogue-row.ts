import { z } from 'zod'
import type { LanguageCode } from '../language/language.ts'
import { mostVariants, type ProductInput, productSchema } from '../product/product.ts'
import type { Category } from '../product/taxonomy.ts'
import { variantSchema } from '../product/variant.ts'
import { isWebLink } from './web-link.ts'

/** A product as the shop tells it, before its words and its picture are read. */
export type CatalogueRow = {
  readonly line: number
  /** How far into the feed the row ends, bytes. */
  readonly position: number
  /** A product whose `image_url` is the picture as the shop names it: a URL, a data URL or a path. */
  readonly product: ProductInput
  /** The language that its texts are in, where the feed tells. */
  readonly language?: LanguageCode
  /** What its columns leave open: the kinds that it may be of where none is stated. */
  readonly kinds?: readonly Category[]
  /** What of the row could not be read, though the product was: "price: "on request" is no price." */
  readonly unread?: readonly string[]
}

/** A row, or why there is none. */
export type RowEntry =
  | CatalogueRow
  | { readonly line: number; readonly position: number; readonly id: string | null; readonly problem: string }

const notOfTheWeb = 'must be a page of the web, at a public address'

/** `productSchema` before the picture is read: a title may still be missing, and a data URL is longer than a link. */
export const rowProductSchema = productSchema.extend({
  title: z.string().max(500).default(''),
  url: productSchema.shape.url
    .refine((url) => url === null || isWebLink(url), notOfTheWeb)
    .describe('The product’s page in the shop.'),
  variants: z
    .array(
      variantSchema.extend({
        url: variantSchema.shape.url.refine((url) => url === undefined || isWebLink(url), notOfTheWeb),
      }),
    )
    .max(mostVariants)
    .default([]),
  image_url: z.string().max(20_000_000).nullable().default(null),
})
export type RowProduct = z.output<typeof rowProductSchema>
