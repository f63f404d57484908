import type { FeedRecord } from './feed-record.ts'
import {
  cellsOf,
  hasHeadings,
  type Options,
  plainHeading,
  type ReadShopRow,
  type ShopFormat,
  saysNo,
  withoutColumns,
} from './shop-row.ts'

/** The product feed that OpenAI reads: a row per variant, tied by a group, its options in one cell. */
export const openAiFeed: ShopFormat = {
  name: 'OpenAI product feed',
  recognizes: (columns) =>
    [
      'variantdict',
      'iseligiblesearch',
      'iseligiblecheckout',
      'enablesearch',
      'enablecheckout',
      'itemgrouptitle',
    ].some((heading) => hasHeadings(columns, [heading])) ||
    columns.some((column) => /^variant[_ ]?dict\./i.test(column)),
  read,
}

function read(record: FeedRecord): ReadShopRow {
  const cell = cellsOf(record)
  const own = cell('itemid', 'id')
  const group = cell('groupid', 'itemgroupid')
  const options = optionsOf(record, cell)
  const title = cell('itemgrouptitle')
  const isOver = hasPassed(cell('expirationdate'))
  const pictures = Object.entries(record).flatMap(([column, value]) =>
    /^additionalimageurls?$/.test(plainHeading(column)) ? [value].flat() : [],
  )
  const shown = isOver ? 'false' : cell('iseligiblesearch', 'enablesearch')
  return {
    record: {
      ...withoutColumns(record, (heading) =>
        /^(variantdict.*|expirationdate|additionalimageurls?|itemgrouptitle|(enable|iseligible)(search|checkout)|listinghasvariations)$/.test(
          heading,
        ),
      ),
      ...Object.fromEntries(options.map(([name, value]) => [name.toLowerCase(), value])),
      ...(pictures.length === 0 ? {} : { additional_image_link: pictures }),
      ...(title === '' ? {} : { title }),
      ...(shown === '' ? {} : { published: saysNo(shown) ? 'false' : 'true' }),
    },
    shop: {
      group: group === '' ? own : group,
      role: group === '' ? 'whole' : 'variant',
      options,
      variantId: own,
    },
  }
}

/** True of a day that is over, and of a moment that is. */
function hasPassed(date: string): boolean {
  const end = Date.parse(/^\d{4}-\d\d-\d\d$/.test(date) ? `${date}T23:59:59Z` : date)
  return !Number.isNaN(end) && end < Date.now()
}

/** `{"color":"Red","size":"M"}`; where there is none, the columns that every feed has. */
function optionsOf(record: FeedRecord, cell: ReturnType<typeof cellsOf>): Options {
  // JSON holds the options as they are, a table as JSON in a cell.
  const held = Object.entries(record).flatMap(([column, value]) => {
    const [, name] = /^variant[_ ]?dict\.(.+)$/i.exec(column) ?? []
    return name === undefined ? [] : [[name, [value].flat().join(', ')] as const]
  })
  if (held.length > 0) return held
  try {
    const told = JSON.parse(cell('variantdict').replaceAll(/(?<=[{,:\s])'|'(?=[},:])/g, '"')) as Record<
      string,
      unknown
    >
    const pairs = Object.entries(told).map(([name, value]) => [name, String(value)] as const)
    if (pairs.length > 0) return pairs
  } catch {
    // Not told, or not as JSON.
  }
  return [['color', cell('color')] as const, ['size', cell('size')] as const].filter(
    ([, value]) => value !== '',
  )
}
