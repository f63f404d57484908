import { afterAll, describe, expect, test } from 'vitest'
import { openAstraIndex } from '../../src/product-index/astra/astra-index.ts'
import { productIndexContract } from '../contracts/product-index.ts'
import { indexedProduct, unit } from '../fakes/indexed-product.ts'
import { connectLive, dropCollections, liveSettings, reasonToSkip, uniqueName } from './live-database.ts'

const name = uniqueName('products')
const encoder = { id: 'fake@1', dimension: 4 }

async function openEmpty() {
  const { db, close } = await connectLive()
  const { timeoutMs } = liveSettings
  const index = await openAstraIndex({ db, name, encoder, timeoutMs, disconnect: close })
  await db.collection(name).deleteMany({})
  return index
}

describe.skipIf(reasonToSkip !== null)(
  `a live product index (skipped without variables: ${reasonToSkip})`,
  () => {
    afterAll(() => dropCollections(name))
    productIndexContract('The live Data API', openEmpty)

    test('three hundred products are written, found and removed, none lost and none doubled', async () => {
      const index = await openEmpty()
      const rows = Array.from({ length: 300 }, (_, at) =>
        indexedProduct({ id: `p${at}`, attributes: { color: [at % 10 === 0 ? 'red' : 'blue'] } }),
      )
      await index.upsert(rows)
      await index.upsert(rows.slice(0, 60))
      expect(await index.count()).toBe(300)
      const red = await index.search({
        vector: unit(1, 0, 0, 0),
        filter: { wanted: { color: ['red'] } },
        limit: 100,
      })
      expect(red).toHaveLength(30)
      expect(await index.facets()).toMatchObject({
        attributes: { color: { blue: 270, red: 30 } },
        total: 300,
      })
      expect(await index.remove(rows.map(({ product }) => product.id))).toBe(300)
      expect(await index.count()).toBe(0)
      await index.close()
    })
  },
)
