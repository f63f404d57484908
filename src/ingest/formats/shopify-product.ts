import { flattenRecord, isObject } from './flatten-record.ts'
import type { JsonRow } from './json-row.ts'
import { absolute, type Options } from './shop-row.ts'

type Json = Record<string, unknown>

const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : [])
const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

/** A product of a Shopify shop's `products.json` or of its REST API; null for any other. */
export function shopifyProduct(product: Json): JsonRow[] | null {
  const variants = listOf(product.variants)
  const isShopify =
    product.handle !== undefined &&
    variants.length > 0 &&
    ('option1' in (variants[0] as Json) || 'body_html' in product)
  if (!isShopify) return null
  const names = Array.isArray(product.options)
    ? product.options
        .map((option) =>
          isObject(option)
            ? { name: textOf(option.name), position: Number(option.position ?? 0) }
            : { name: textOf(option), position: 0 },
        )
        .toSorted((one, other) => one.position - other.position)
        .map(({ name }) => name)
    : []
  const images = listOf(product.images)
  const group = textOf(product.id ?? product.handle)
  const { variants: _, options: __, images: ___, image: main, handle, tags, ...rest } = product
  const pictures = images.map(({ src }) => absolute(textOf(src)))
  if (pictures.length === 0 && isObject(main)) pictures.push(absolute(textOf(main.src)))
  const status = textOf(product.status)
  return [
    {
      record: {
        ...flattenRecord(rest),
        id: group,
        images: pictures,
        tags: Array.isArray(tags) ? tags.map(textOf) : textOf(tags),
        ...(product.published_at === null || (status !== '' && status !== 'active')
          ? { published: 'false' }
          : {}),
      },
      shop: { group, role: 'whole', aliases: [textOf(handle)] },
    },
    ...variants.map((variant) => variantRow(variant, { group, names, images })),
  ]
}

function variantRow(
  variant: Json,
  { group, names, images }: { group: string; names: readonly string[]; images: readonly Json[] },
): JsonRow {
  const options = [1, 2, 3].flatMap((at): Options => {
    const value = textOf(variant[`option${at}`])
    return value === '' || value === 'Default Title' ? [] : [[names[at - 1] ?? '', value]]
  })
  const own = isObject(variant.featured_image)
    ? variant.featured_image
    : images.find(
        ({ id, variant_ids }) =>
          (id !== undefined && id === variant.image_id) ||
          (Array.isArray(variant_ids) && variant_ids.includes(variant.id)),
      )
  const { available, inventory_quantity: pieces, inventory_policy: policy, price, sku } = variant
  const codes = [sku, variant.barcode].map(textOf).filter((code) => code !== '')
  const isCounted = pieces !== undefined && variant.inventory_management !== null
  return {
    record: {
      id: textOf(variant.id),
      ...(codes.length === 0 ? {} : { shopcodes: codes }),
      price: isObject(price) ? textOf(price.amount) : textOf(price),
      ...(isObject(price) ? { currency: textOf(price.currency_code) } : {}),
      ...(available === undefined ? {} : { availability: available === true ? 'in_stock' : 'out_of_stock' }),
      ...(isCounted && (Number(pieces) > 0 || policy !== 'continue') ? { quantity: textOf(pieces) } : {}),
      ...(isCounted && Number(pieces) <= 0 && policy === 'continue' ? { availability: 'backorder' } : {}),
    },
    shop: {
      group,
      role: 'variant',
      options,
      variantId: textOf(sku) || textOf(variant.id),
      picture: own === undefined ? '' : absolute(textOf(own.src)),
    },
  }
}
