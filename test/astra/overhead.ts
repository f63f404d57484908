import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { DataAPIClient, type Sort } from '@datastax/astra-db-ts'
import type { ProductFilter } from '../../src/product/filters.ts'
import { filterToQuery } from '../../src/product-index/astra/filter-to-query.ts'
import { openIndexOver } from '../fakes/data-api/open-store.ts'

/**
 * What a search costs above the client's bare `find` of the same documents, against a server that answers at once:
 * node test/astra/overhead.ts [ROUNDS]
 */
const rounds = Number(process.argv[2] ?? 400)
const [documents, dimension] = [60, 512]

const server = spawn(
  process.execPath,
  [resolve(import.meta.dirname, 'canned-data-api.ts'), String(documents), String(dimension)],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)
const [told] = (await once(server.stdout, 'data')) as [Buffer]
const api = { endpoint: `http://127.0.0.1:${String(told).trim()}`, token: 'any' }

const index = await openIndexOver(api, { encoder: { id: 'fake@1', dimension } })
const client = new DataAPIClient(api.token)
const products = client.db(api.endpoint).collection('products')
const vector = Float32Array.from({ length: dimension }, () => 1 / Math.sqrt(dimension))
const filter: ProductFilter = {
  ...{ wanted: { category: ['dress'], color: ['blue'] }, unwanted: { material: ['silk'] } },
  ...{ price: { max: 60, currency: 'EUR' }, sizes: ['M'], in_stock: true, exclude_ids: ['a', 'b'] },
}
const query = filterToQuery(filter) ?? {}

const bare = () =>
  products
    .find(query, {
      sort: { $vector: vector } as unknown as Sort,
      projection: { _id: 1, product: 1 },
      limit: documents,
      includeSimilarity: true,
    })
    .toArray()
const ours = () => index.search({ vector, filter, limit: documents })

const times: [number[], number[]] = [[], []]
for (let round = 0; round < rounds + 50; round++) {
  // Turn about, so that a busy moment of the machine strikes both.
  for (const at of round % 2 ? ([0, 1] as const) : ([1, 0] as const)) {
    const startedAt = performance.now()
    await (at === 0 ? bare() : ours())
    if (round >= 50) times[at].push(performance.now() - startedAt)
  }
}
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number
const [find, search] = times.map(median) as [number, number]
process.stdout.write(
  `bare find ${find.toFixed(2)} ms, our search ${search.toFixed(2)} ms: ${(search / find).toFixed(2)} × (medians of ${rounds}, ${documents} documents of ${dimension} numbers)\n`,
)
await index.close()
await client.close()
server.kill()
