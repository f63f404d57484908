import { sampleProducts } from '../../sample/catalogue.ts'
import { feedRow } from '../../sample/feed-row.ts'
import { type CaseShop, openCaseShop } from '../cases/open-case.ts'

/** The sample catalogue by its words alone, as one that draws no pictures is ready in seconds. */
export async function openSampleShop(): Promise<CaseShop> {
  const shop = await openCaseShop({ IMAGE_TIMEOUT_MS: '20000' })
  const rows = sampleProducts().map((product) => {
    const { image: _, ...row } = feedRow(product)
    return JSON.stringify(row)
  })
  await shop.feed('catalogue.jsonl', `${rows.join('\n')}\n`)
  return shop
}
