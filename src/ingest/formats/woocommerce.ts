import type { FeedRecord } from './feed-record.ts'
import {
  cellsOf,
  hasHeadings,
  type Options,
  plainHeading,
  type ReadShopRow,
  type ShopFormat,
  saysNo,
  saysYes,
  withoutColumns,
} from './shop-row.ts'

const headings = {
  type: ['type', 'typ', 'producttype'],
  parent: ['parent', 'parentsku', 'ubergeordnetesprodukt', 'ubergeordnet', 'eltern'],
  sku: ['sku', 'artikelnummer'],
  images: ['images', 'bilder'],
} as const

const isAttribute = /^attribute?(\d+)(name|values|value|werte?|sichtbar|visible|global|default|standard)?$/

/** WooCommerce's product export: a row for each parent ("variable") and for each of its variations, which name it by SKU or "id:" and its number. */
export const wooCommerce: ShopFormat = {
  name: 'WooCommerce',
  recognizes: (columns) => {
    const has = (names: readonly string[]) => names.some((name) => hasHeadings(columns, [name]))
    const hasAttributes = columns.some((column) => /^attribute?\d+name$/.test(plainHeading(column)))
    return (
      has(headings.type) && has(['name']) && (hasAttributes || (has(headings.parent) && has(headings.images)))
    )
  },
  read,
}

function read(record: FeedRecord): ReadShopRow {
  const cell = cellsOf(record)
  const types = cell(...headings.type).toLowerCase()
  const [id, sku, parent] = [cell('id'), cell(...headings.sku), cell(...headings.parent)]
  const isVariation = /variation|variante/.test(types) && !/variable/.test(types)
  const own = id === '' ? sku : id
  const options = attributesOf(record)
  const told = isVariation ? {} : Object.fromEntries(options.map(([name, values]) => [name, listOf(values)]))
  const pictures = picturesOf(cell(...headings.images))
  return {
    record: {
      ...withoutColumns(
        record,
        (heading) =>
          isAttribute.test(heading) ||
          stockColumns.test(heading) ||
          [...headings.type, ...headings.parent, ...headings.images].includes(heading as 'type'),
      ),
      ...told,
      ...(pictures.length === 0 ? {} : { images: pictures }),
      ...stockOf(cell),
    },
    shop: {
      group: isVariation && parent !== '' ? parent : own,
      role: isVariation ? 'variant' : 'whole',
      options,
      ...(isVariation
        ? {
            variantId: sku === '' ? own : sku,
            ...(pictures[0] === undefined ? {} : { picture: pictures[0] }),
          }
        : { aliases: [`id:${id}`, sku].filter((name) => name !== '' && name !== 'id:') }),
    },
  }
}

const stockColumns =
  /^(instock|vorratig|auflager|stock|bestand|lagerbestand|backordersallowed|lieferruckstande(erlaubt)?|lieferruckstanderlaubt)$/

/** Yes without a count is not one piece; what is gone and may be ordered comes later. */
function stockOf(cell: ReturnType<typeof cellsOf>): FeedRecord {
  const state = cell('instock', 'vorratig', 'auflager')
  const counted = cell('stock', 'bestand', 'lagerbestand')
  const onOrder = cell('backordersallowed', 'lieferruckstandeerlaubt', 'lieferruckstanderlaubt')
  if (/backorder|nachlief/i.test(state)) return { availability: 'backorder' }
  const isCounted = /^-?\d/.test(counted)
  if (isCounted && Number.parseFloat(counted) <= 0 && saysYes(onOrder) && !saysNo(state))
    return { availability: 'backorder' }
  return {
    ...(state === ''
      ? {}
      : { availability: saysYes(state) ? 'in stock' : saysNo(state) ? 'out of stock' : state }),
    ...(isCounted ? { quantity: counted } : {}),
  }
}

function attributesOf(record: FeedRecord): Options {
  const cell = cellsOf(record)
  const numbers = Object.keys(record).flatMap(
    (column) => /^attribute?(\d+)name$/.exec(plainHeading(column))?.[1] ?? [],
  )
  return numbers.flatMap((at) => {
    const named = ['attribute', 'attribut'].map((word) => `${word}${at}`)
    const name = cell(...named.map((each) => `${each}name`)).replace(/^pa_/, '')
    const values = cell(
      ...named.flatMap((each) => [`${each}values`, `${each}value`, `${each}werte`, `${each}wert`]),
    )
    return name === '' ? [] : [[name, values] as const]
  })
}

/** Values parted by commas or bars; a comma that belongs to a value is escaped. */
const listOf = (values: string): string[] =>
  values
    .split(/(?<!\\)\s*[,|]\s*/)
    .map((value) => value.replaceAll('\\,', ',').trim())
    .filter((value) => value !== '')

/** Addresses parted by commas, of which they may hold some themselves. */
const picturesOf = (cell: string): string[] =>
  cell
    .split(/\s*[,|]\s*(?=https?:|\/|[^,|\s/]+\.\w{3,4}(?:\s*[,|]|$))|\s*,\s+/i)
    .map((address) => address.trim())
    .filter((address) => address !== '')
