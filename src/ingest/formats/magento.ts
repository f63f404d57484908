import type { FeedRecord } from './feed-record.ts'
import {
  cellsOf,
  hasHeadings,
  type Options,
  type ReadShopRow,
  type ShopFormat,
  withoutColumns,
} from './shop-row.ts'

/** Magento's (Adobe Commerce's) product export: a row for each size and color, and a "configurable" one that ties them. */
export const magento: ShopFormat = {
  name: 'Magento',
  recognizes: (columns) =>
    hasHeadings(columns, ['sku', 'producttype']) &&
    ['additionalattributes', 'configurablevariations', 'attributesetcode', 'productonline'].some((heading) =>
      hasHeadings(columns, [heading]),
    ),
  read,
}

const dropped =
  /^(producttype|attributesetcode|additionalattributes|configurablevariations?(labels)?|categories|additionalimages?(labels)?|(base|small|thumbnail|swatch)imagelabel|storeviewcode|productwebsites|relatedskus|crosssellskus|upsellskus)$/

function read(record: FeedRecord): ReadShopRow {
  const cell = cellsOf(record)
  // Further rows of a product that translate it for another view of the shop.
  if (!['', 'default', 'all', 'admin'].includes(cell('storeviewcode').toLowerCase())) return null
  const sku = cell('sku')
  const attributes = pairsOf(cell('additionalattributes'))
  const members = membersOf(cell('configurablevariations'))
  const isAlone = /not visible/i.test(cell('visibility'))
  const isPart = isAlone && Object.keys(members).length === 0
  const kept = withoutColumns(
    record,
    (heading) => dropped.test(heading) || (isPart && heading === 'visibility'),
  )
  const further = cell('additionalimages')
    .split(',')
    .map((path) => path.trim())
    .filter((path) => path !== '')
  const categories = cell('categories')
  const onOrder =
    Number(cell('qty') || 1) <= 0 && /^[12]$/.test(cell('allowbackorders')) && cell('isinstock') !== '0'
  return {
    record: {
      ...kept,
      ...Object.fromEntries(attributes.map(([name, value]) => [name, value.split('|')])),
      ...(categories === '' ? {} : { category: pathsOf(categories) }),
      ...(onOrder ? { is_in_stock: 'backorder', qty: '' } : {}),
      ...(further.length === 0 ? {} : { additional_image_link: further }),
    },
    shop: {
      group: sku,
      name: sku,
      role: isPart ? 'variant' : 'whole',
      options: attributes.filter(([name]) => /^(colou?r|size|farbe|gr(ö|oe)(ß|ss)e)(_|$)/i.test(name)),
      variantId: sku,
      ...(Object.keys(members).length > 0 ? { members } : {}),
      ...(isPart ? { hiddenAlone: true } : {}),
    },
  }
}

/** "Default Category/Men/Tops,Default Category/Sale" as paths that begin with what tells: the deepest first. */
const pathsOf = (cell: string): string[] =>
  cell
    .split(/,(?=\s*[^,/]+\/)/)
    .map((path) =>
      path
        .trim()
        .split('/')
        .filter((part) => !/^(default|root|standard)/i.test(part))
        .join(' > '),
    )
    .filter((path) => path !== '')
    .toSorted((one, other) => other.split('>').length - one.split('>').length)

/** `color=Black,size=XS,material="Cotton, Wool"`: a comma parts pairs only where another name follows it. */
export function pairsOf(cell: string): Options {
  return cell
    .split(/,(?=\s*[\w-]+=)/)
    .map((pair) => pair.split(/=(.*)/s, 2) as [string, string?])
    .flatMap(([name, value = '']) => {
      const plain = value
        .trim()
        .replace(/^"(.*)"$/s, '$1')
        .replaceAll('""', '"')
      return name.trim() === '' || plain === '' ? [] : [[name.trim(), plain] as const]
    })
}

/** `sku=A,size=XS|sku=B,size=S`: the rows that a configurable product is made of. */
function membersOf(cell: string): Record<string, Options> {
  const members = cell.split(/\|(?=\s*sku=)/i).map((part) => pairsOf(part))
  return Object.fromEntries(
    members.flatMap((pairs) => {
      const sku = pairs.find(([name]) => name.toLowerCase() === 'sku')?.[1]
      return sku === undefined ? [] : [[sku, pairs.filter(([name]) => name.toLowerCase() !== 'sku')]]
    }),
  )
}
