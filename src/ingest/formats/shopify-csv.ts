import { findValues } from '../../product/find-terms.ts'
import type { FeedRecord } from './feed-record.ts'
import {
  absolute,
  cellsOf,
  hasHeadings,
  plainHeading,
  type ReadShopRow,
  type ShopFormat,
  saysNo,
  saysYes,
  withoutColumns,
} from './shop-row.ts'

/** Shopify's product export, under its older and its newer headings: a row per variant, and rows that only add a picture. */
export const shopifyCsv: ShopFormat = {
  name: 'Shopify',
  recognizes: (columns) =>
    ['handle', 'urlhandle'].some((handle) => hasHeadings(columns, [handle, 'title'])) &&
    columns.some((column) =>
      /^(option1(name|value)|variantprice|variantsku|variantinventory\w+)$/.test(plainHeading(column)),
    ),
  read,
}

/** Columns that are read here, or whose names mean something else in other feeds. */
const dropped =
  /^(option\d(name|value|linkedto)|variantimage(url)?|variant(inventory\w+|sku)|inventory(quantity|tracker|policy)|continuesellingwhenoutofstock|(variant)?compareatprice|imagesrc|productimageurl|image(position|alttext)|costperitem|price(international|[a-z]{2,})|compareatprice(international|[a-z]{2,})|variantbarcode|barcode|id)$/

function read(record: FeedRecord): ReadShopRow {
  const cell = cellsOf(record)
  const group = cell('handle', 'urlhandle')
  if (group === '') return { record, shop: { group: '', role: 'whole' } }
  const price = cell('variantprice', 'price')
  const sku = cell('variantsku', 'sku')
  const codes = [sku, cell('variantbarcode', 'barcode')].map(withoutQuote).filter((code) => code !== '')
  const picture = absolute(cell('imagesrc', 'productimageurl'))
  const options = [1, 2, 3]
    .map((at) => [cell(`option${at}name`), cell(`option${at}value`)] as const)
    .filter(([name, value]) => name !== '' || value !== '')
  const isVariant = price !== '' || sku !== '' || options.some(([, value]) => value !== '')
  const variantPicture = absolute(cell('variantimage', 'variantimageurl'))
  return {
    record: {
      ...withoutColumns(record, (heading) => dropped.test(heading)),
      ...(picture === '' ? {} : { image_link: picture }),
      ...(isVariant ? stockOf(record) : {}),
      ...(codes.length === 0 ? {} : { shopcodes: codes }),
      ...wearerOf(cell),
    },
    shop: {
      group,
      role: isVariant ? 'variant' : cell('title') === '' ? 'pictures' : 'whole',
      options: isBare(options) ? [] : options,
      ...(sku === '' ? {} : { variantId: sku }),
      picture: variantPicture,
    },
  }
}

/** Spreadsheets are kept from reading a code as a number by a quote before it. */
const withoutQuote = (code: string): string => code.replace(/^'/, '')

/** A product without options is exported with one called "Title". */
const isBare = ([first]: readonly (readonly [string, string])[]) =>
  first?.[1].toLowerCase() === 'default title' || (first?.[0] === 'Title' && /^default/i.test(first[1]))

/** Pieces; a variant that is not counted can be bought, and one that is sold on order comes later. */
function stockOf(record: FeedRecord): FeedRecord {
  const cell = cellsOf(record)
  const quantity = cell(
    'variantinventoryqty',
    'variantinventoryquantity',
    'inventoryquantity',
    'inventoryqty',
  )
  const isCounted = Object.keys(record).some((heading) =>
    /^(variant)?inventorytracker$/.test(plainHeading(heading)),
  )
  const onOrder = cell('variantinventorypolicy', 'inventorypolicy', 'continuesellingwhenoutofstock')
  const pieces = Number.parseInt(quantity, 10)
  if (isCounted && cell('variantinventorytracker', 'inventorytracker') === '')
    return pieces > 0 ? { quantity } : { availability: 'in_stock' }
  if (quantity === '') return {}
  if (pieces <= 0 && saysYes(onOrder) && !saysNo(onOrder)) return { availability: 'backorder' }
  return { quantity }
}

/** Whom a product is for, by its tags, where no column says so. */
function wearerOf(cell: ReturnType<typeof cellsOf>): FeedRecord {
  if (cell('googleshoppinggender', 'gender', 'targetgender') !== '') return {}
  const genders = new Set(
    cell('tags')
      .split(',')
      .flatMap((tag) => findValues('gender', tag)),
  )
  return genders.size === 1 ? { gender: [...genders] } : {}
}
