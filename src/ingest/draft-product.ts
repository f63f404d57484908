import { isDataUrl } from '../image/data-url.ts'
import type { LanguageCode } from '../language/language.ts'
import { languageOfTexts, textInEnglish } from '../language/shop-texts.ts'
import type { Product } from '../product/product.ts'
import { settleProduct } from '../product/settle-product.ts'
import type { Category } from '../product/taxonomy.ts'
import { type CatalogueRow, type RowProduct, rowProductSchema } from './catalogue-row.ts'
import { readMerchantAttributes } from './merchant-attributes.ts'
import { uncertainKinds } from './title-category.ts'

/** A product by the shop's own fields and words; its picture is named, not read. */
export type DraftProduct = {
  readonly line: number
  readonly position: number
  /** `title` may be empty when there is a picture to make one from; `image_url` is null. */
  readonly product: Product
  readonly picture: string | null
  /** What the shop's own fields name: attributes, and the title. */
  readonly stated: ReadonlySet<string>
}

const longestLink = 2_000

export type DraftFailure = { readonly id: string | null; readonly reason: string }
/** A product that the shop does not sell now. */
export type WithheldProduct = { readonly id: string; readonly withheld: true }

/** Checks a row and reads its words. */
export function draftProduct({
  line,
  position,
  product,
  kinds = [],
  language,
}: CatalogueRow): DraftProduct | DraftFailure | WithheldProduct {
  if (product.id === '') return { id: null, reason: 'id: The row has no id.' }
  const parsed = rowProductSchema.safeParse(product)
  if (!parsed.success) {
    const reasons = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'row'}: ${issue.message}`)
    return { id: typeof product.id === 'string' ? product.id : null, reason: reasons.join('; ') }
  }
  if (!parsed.data.published) return { id: parsed.data.id, withheld: true }
  const settled = settleProduct({ ...parsed.data, attributes: ownAttributes(parsed.data) })
  const { image_url: picture, ...rest } = settled
  if (rest.title === '' && picture === null)
    return { id: rest.id, reason: 'title: The row has neither a title nor a picture.' }
  if (picture !== null && picture.length > longestLink && !isDataUrl(picture))
    return { id: rest.id, reason: `image_url: A link has at most ${longestLink} characters.` }
  const stated = new Set([...Object.keys(rest.attributes), ...(rest.title === '' ? [] : ['title'])])
  return {
    line,
    position,
    picture,
    stated,
    product: withUncertainKinds(withMerchantAttributes(rest, language), kinds),
  }
}

/** By the product's words in English, whatever language they are in. */
function withMerchantAttributes(
  { evidence: _, ...product }: Omit<RowProduct, 'image_url'>,
  told?: LanguageCode,
): Product {
  const { title, description } = product
  const language = told ?? languageOfTexts([title, description])
  const english = { title: textInEnglish(title, language), description: textInEnglish(description, language) }
  const { stated, inferred } = readMerchantAttributes({ ...product, ...english })
  const from = (attributes: Product['attributes'], source: 'merchant' | 'inferred') =>
    Object.fromEntries(Object.keys(attributes).map((name) => [name, source]))
  return {
    ...product,
    image_url: null,
    attributes: { ...inferred, ...stated },
    sources: { ...from(inferred, 'inferred'), ...from(stated, 'merchant') },
  }
}

/** Of a product whose kind is not sure all that its columns or its title leave open are as probable, unless its picture knows better. */
function withUncertainKinds(product: Product, kinds: readonly Category[]): Product {
  if (product.attributes.category !== undefined) return product
  const open = kinds.length > 0 ? kinds : uncertainKinds([], product.title)
  if (open.length < 2) return product
  const share = Math.round(1000 / open.length) / 1000
  return { ...product, evidence: { category: Object.fromEntries(open.map((kind) => [kind, share])) } }
}

/** Without what was inferred or read in the picture before, as in a product that was read from this service and sent back. */
function ownAttributes({
  attributes,
  sources,
}: Pick<Product, 'attributes' | 'sources'>): Product['attributes'] {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([name]) => !['vision', 'inferred'].includes(sources[name as keyof typeof attributes] ?? ''),
    ),
  )
}
