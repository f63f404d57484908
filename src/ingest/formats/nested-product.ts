import { mayHeadIds } from '../heading-words.ts'
import type { FeedRecord } from './feed-record.ts'
import { flattenRecord, isObject } from './flatten-record.ts'
import type { JsonRow } from './json-row.ts'
import { type Options, plainHeading } from './shop-row.ts'

type Json = Record<string, unknown>

const lists = ['variants', 'variations', 'offers', 'skus', 'children', 'varianten', 'hasVariant', 'items']
const optionLists = [
  'options',
  'attributes',
  'selectedOptions',
  'selected_options',
  'option_values',
  'variant_options',
  'optionen',
]

/** A product of any other make that holds a list of its variants; null for one that holds none. */
export function nestedProduct(product: Json): JsonRow[] | null {
  const list = lists.find(
    (name) =>
      Array.isArray(product[name]) &&
      (product[name] as unknown[]).some(isObject) &&
      (name !== 'items' || product.title !== undefined || product.name !== undefined),
  )
  const sized = list === undefined ? sizedVariants(product) : null
  if (sized !== null) return rowsOf(product, sized.list, sized.variants)
  if (list === undefined) return null
  const variants = (product[list] as unknown[]).filter(isObject)
  // One offer without a name of its own is the product's price.
  if (list === 'offers' && variants.length === 1) return null
  return rowsOf(product, list, variants)
}

function rowsOf(product: Json, list: string, variants: readonly Json[]): JsonRow[] {
  const { [list]: _, options: __, ...rest } = product
  const record = flattenRecord(rest)
  const group = idOf(product)
  return [
    { record, shop: { group, role: 'whole' } },
    ...variants.map((variant): JsonRow => {
      const options = optionsOf(variant)
      return {
        record: flattenRecord(
          Object.fromEntries(Object.entries(variant).filter(([name]) => !optionLists.includes(name))),
        ),
        shop: {
          group,
          role: 'variant',
          ...(options.length === 0 ? { options: namedOptions(variant) } : { options }),
          ...(idOf(variant) === '' ? {} : { variantId: idOf(variant) }),
        },
      }
    }),
  ]
}

/** `[{ "size": "S", "stock": 0 }]`: each size, with what is left of it, is a variant. */
function sizedVariants(product: Json): { readonly list: string; readonly variants: Json[] } | null {
  for (const [list, held] of Object.entries(product)) {
    if (
      !/^(available)?(sizes?|sizeoptions|gro(ss)?en|gro(e|ss)?ssen|groessen|tailles|tallas|taglie|maten)$/.test(
        plainHeading(list).replaceAll('ß', 'ss'),
      )
    )
      continue
    const items = Array.isArray(held) ? held.filter(isObject) : []
    const variants = items.flatMap((item): Json[] => {
      const { size, name, value, label, title, ...rest } = item
      const told = size ?? name ?? value ?? label ?? title
      return typeof told === 'string' || typeof told === 'number' ? [{ ...rest, size: told }] : []
    })
    if (variants.length > 0) return { list, variants }
  }
  return null
}

const ids = [
  ...['id', 'sku', 'product_id', 'productId', 'productID', 'item_id', 'variant_id', 'handle', 'code'],
  'productGroupID',
]

function idOf(object: Json): string {
  const isKey = (id: unknown) => typeof id === 'string' || typeof id === 'number'
  const own = ids.map((name) => object[name]).find(isKey)
  return String(own ?? Object.entries(object).find(([name, id]) => isKey(id) && mayHeadIds(name))?.[1] ?? '')
}

/** `{ "Color": "Red" }`, `[{ "name": "Color", "value": "Red" }]`. */
function optionsOf(variant: Json): Options {
  const told = optionLists
    .map((name) => variant[name])
    .find((value) => typeof value === 'object' && value !== null)
  if (Array.isArray(told))
    return told
      .filter(isObject)
      .map(
        (option) =>
          [
            String(option.name ?? option.key ?? option.option ?? ''),
            String(option.value ?? option.option ?? ''),
          ] as const,
      )
      .filter(([name, value]) => name !== '' && value !== '')
  if (!isObject(told)) return []
  return Object.entries(told).map(([name, value]) => [name, [value].flat().join(', ')] as const)
}

const optionColumn = /^(colou?r|farbe|size|grosse|groesse|große|größe|waist|length|style|material)(name)?$/

/** The variant's own columns that say what it differs in. */
function namedOptions(variant: Json): Options {
  const record: FeedRecord = flattenRecord(variant)
  return Object.entries(record)
    .filter(([name]) => optionColumn.test(plainHeading(name)))
    .map(([name, value]) => [name, [value].flat().join(', ')] as const)
}
