import type { FeedEntry } from './feed-entry.ts'
import { magento } from './magento.ts'
import { openAiFeed } from './openai-feed.ts'
import type { ShopFormat } from './shop-row.ts'
import { shopifyCsv } from './shopify-csv.ts'
import { wix } from './wix.ts'
import { wooCommerce } from './woocommerce.ts'

const shopFormats: readonly ShopFormat[] = [wix, wooCommerce, magento, shopifyCsv, openAiFeed]

/** The shop system whose export has these columns; undefined for any other feed. */
export const recognizeShop = (columns: readonly string[]): ShopFormat | undefined =>
  shopFormats.find(({ recognizes }) => recognizes(columns))

/** The entries as a shop system means them. */
export async function* readShopRows(
  entries: AsyncIterable<FeedEntry>,
  { read }: ShopFormat,
): AsyncGenerator<FeedEntry> {
  for await (const entry of entries) {
    if ('problem' in entry) yield entry
    else {
      const row = read(entry.record)
      if (row !== null) yield { ...entry, ...row }
    }
  }
}
