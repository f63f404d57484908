import type { FeedRecord } from './feed-record.ts'
import {
  cellsOf,
  hasHeadings,
  type Options,
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
    ].some((heading) => hasHeadings(columns, [heading])),
  read,
}

function read(record: FeedRecord): ReadShopRow {
  const cell = cellsOf(record)
  const own = cell('itemid', 'id')
  const group = cell('groupid', 'itemgroupid')
  const options = optionsOf(cell)
  const title = cell('itemgrouptitle')
  const shown = cell('iseligiblesearch', 'enablesearch')
  return {
    record: {
      ...withoutColumns(record, (heading) =>
        /^(variantdict|itemgrouptitle|(enable|iseligible)(search|checkout)|listinghasvariations)$/.test(
          heading,
        ),
      ),
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

/** `{"color":"Red","size":"M"}`; where there is none, the columns that every feed has. */
function optionsOf(cell: ReturnType<typeof cellsOf>): Options {
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
