import type { FeedRecord } from './feed-record.ts'
import {
  cellsOf,
  hasHeadings,
  plainHeading,
  type ReadShopRow,
  type ShopFormat,
  withoutColumns,
} from './shop-row.ts'

/** Wix's product export: a "Product" row, and "Variant" rows under the same handle. */
export const wix: ShopFormat = {
  name: 'Wix',
  recognizes: (columns) =>
    hasHeadings(columns, ['fieldtype']) &&
    ['handleid', 'handle'].some((heading) => hasHeadings(columns, [heading])),
  read,
}

const dropped =
  /^(fieldtype|productoption\w*|additionalinfo\w*|surcharge|discount(mode|value)|productimageurl|mediaurls?|media|sku|ribbon|cost|weight|price|handleid|handle)$/

function read(record: FeedRecord): ReadShopRow {
  const cell = cellsOf(record)
  const type = cell('fieldtype').toLowerCase()
  const group = cell('handleid', 'handle')
  const pictures = cell('productimageurl', 'mediaurl', 'media')
    .split(';')
    .map((path) => path.trim())
    .filter((path) => path !== '')
    .map(addressOf)
  const options = optionsOf(record)
  const surcharge = Number(cell('surcharge') || 0)
  const isVariant = type === 'variant'
  const discount = discountOf(cell)
  const price = cell('price')
  const codes = [cell('sku'), cell('gtin', 'barcode')].filter((code) => code !== '')
  const told = isVariant ? {} : Object.fromEntries(options.map(([name, values]) => [name, values.split(';')]))
  return {
    record: {
      ...withoutColumns(record, (heading) => dropped.test(heading)),
      id: group,
      ...told,
      ...(price === '' ? {} : { price }),
      ...(codes.length === 0 ? {} : { shopcodes: codes }),
      ...(pictures.length === 0 ? {} : { images: pictures }),
    },
    shop: {
      group,
      role: isVariant ? 'variant' : type === 'media' ? 'pictures' : 'whole',
      options,
      ...(surcharge ? { surcharge } : {}),
      ...(discount === null ? {} : { discount }),
      ...(isVariant && pictures[0] !== undefined ? { picture: pictures[0] } : {}),
    },
  }
}

/** Wix exports the names under which it keeps pictures, "11062b_1f~mv2.jpg": they lie at one address. */
const addressOf = (path: string): string =>
  /^[\da-z]+_[\da-z]+(?:~mv2[\w~]*)?\.\w{3,4}$/i.test(path) && path.includes('~mv2')
    ? `https://static.wixstatic.com/media/${path}`
    : path

function discountOf(cell: ReturnType<typeof cellsOf>): { percent: number } | { amount: number } | null {
  const value = Number(cell('discountvalue').replace(',', '.'))
  if (!(value > 0)) return null
  return /percent/i.test(cell('discountmode')) ? { percent: value } : { amount: value }
}

/** What varies; a color is written with its look before its name: "rgb(255,121,0):Orange". */
function optionsOf(record: FeedRecord): [string, string][] {
  const cell = cellsOf(record)
  const numbers = Object.keys(record).flatMap(
    (column) => /^productoptionname(\d)$/.exec(plainHeading(column))?.[1] ?? [],
  )
  return numbers.map((at) => [
    cell(`productoptionname${at}`),
    cell(`productoptiondescription${at}`, `productoptionchoices${at}`)
      .split(';')
      .map((value) => value.replace(/^\s*(?:#[\da-f]{3,8}|(?:rgb|hsl)a?\([^)]*\))\s*:\s*/i, '').trim())
      .filter((value) => value !== '')
      .join(';'),
  ])
}
