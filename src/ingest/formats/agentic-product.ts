import { flattenRecord, isObject } from './flatten-record.ts'
import type { JsonRow } from './json-row.ts'
import { minorUnits } from './minor-units.ts'

type Json = Record<string, unknown>

const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : [])
const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

/** A product of the Agentic Commerce Protocol (2026-04-17): variants with options and media of their own, amounts in minor units; null for any other. */
export function agenticProduct(product: Json): JsonRow[] | null {
  const variants = listOf(product.variants)
  const isAgentic = variants.some(
    (variant) =>
      Array.isArray(variant.variant_options) || (isObject(variant.availability) && isObject(variant.price)),
  )
  if (!isAgentic) return null
  const group = textOf(product.id)
  const { variants: _, media, description, eligibility, is_eligible_search, ...rest } = product
  const shown = [
    is_eligible_search,
    isObject(eligibility) ? (eligibility.search ?? eligibility.is_eligible_search) : undefined,
  ].find((flag) => flag !== undefined)
  const first = variants[0] as Json
  return [
    {
      record: {
        ...flattenRecord(rest),
        title: textOf(product.title) || textOf(first.title),
        description: wordsOf(description) || wordsOf(first.description),
        images: picturesOf(media),
        ...(shown === false ? { published: 'false' } : {}),
      },
      shop: { group, role: 'whole' },
    },
    ...variants.map((variant) => variantRow(variant, group)),
  ]
}

function variantRow(variant: Json, group: string): JsonRow {
  const {
    price,
    list_price,
    availability,
    media,
    variant_options,
    description,
    is_eligible_search,
    ...rest
  } = variant
  const status = isObject(availability)
    ? textOf(availability.status) || (availability.available === false ? 'out_of_stock' : 'in_stock')
    : textOf(availability)
  const pictures = picturesOf(media)
  return {
    record: {
      ...flattenRecord(rest),
      ...pricesOf(price, list_price),
      ...(status === '' ? {} : { availability: status }),
      images: pictures,
      ...(is_eligible_search === false ? { published: 'false' } : {}),
    },
    shop: {
      group,
      role: 'variant',
      options: listOf(variant_options).map(({ name, value }) => [textOf(name), textOf(value)] as const),
      variantId: textOf(variant.id),
      picture: pictures[0] ?? '',
    },
  }
}

function pricesOf(price: unknown, list: unknown): JsonRow['record'] {
  const told = isObject(price) ? price : isObject(list) ? list : null
  if (told === null) return typeof price === 'string' ? { price } : {}
  const currency = textOf(told.currency).toUpperCase()
  return { price: `${minorUnits(Number(told.amount), currency)} ${currency}`.trim() }
}

/** A description as plain words, whichever of its forms is there. */
function wordsOf(description: unknown): string {
  if (!isObject(description)) return textOf(description)
  return (
    [description.plain, description.text, description.html, description.markdown]
      .map(textOf)
      .find((text) => text !== '') ?? ''
  )
}

const picturesOf = (media: unknown): string[] =>
  listOf(media)
    .filter(({ type }) => type === undefined || /image|photo|picture/i.test(textOf(type)))
    .map(({ url, src }) => textOf(url ?? src))
    .filter((url) => url !== '')
