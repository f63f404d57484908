import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { searchOnce } from '../../src/dialogue/search-once.ts'
import { indexProducts } from '../../src/ingest/index-products.ts'
import { openServices } from '../../src/services.ts'
import { type DataApi, openDataApi } from '../fakes/data-api/open-data-api.ts'
import { settingsOf } from '../fakes/data-api/open-store.ts'

let api: DataApi
let dataDir: string
beforeEach(async () => {
  api = await openDataApi()
  dataDir = await mkdtemp(join(tmpdir(), 'vectorize-'))
})
afterEach(async () => {
  await api.close()
  await rm(dataDir, { recursive: true, force: true })
})

const open = async (env: Record<string, string> = {}) =>
  openServices(
    readConfig({
      ...{ DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...settingsOf(api) },
      ...{ PRODUCT_INDEX: 'astra', THREADS: 'astra', ASTRA_DB_VECTORIZE: 'nvidia/NV-Embed-QA', ...env },
    }),
  )

test('the database embeds the words of the catalogue and of the search', { timeout: 60_000 }, async () => {
  const services = await open()
  expect(services.encoder).toMatchObject({ id: 'astra:nvidia/NV-Embed-QA', dimension: 16, joint: false })
  await indexProducts(services, [
    { id: '1', title: 'Red dress' },
    { id: '2', title: 'Wool hat' },
  ])
  const { result } = await searchOnce(services, { text: 'red dress', limit: 1 }, {})
  expect(result.products.map(({ product }) => product.id)).toEqual(['1'])
  const [vector] = await services.encoder.encodeTexts([''])
  expect(Math.hypot(...(vector as Float32Array))).toBeCloseTo(1, 5)
  await services.close()
})

test('beside an encoder of our own it is refused, and the error says that it reads no photos', async () => {
  await expect(open({ EMBEDDING_MODEL: 'text-embedding-3-small' })).rejects.toMatchObject({
    code: 'invalid-config',
    message: expect.stringMatching(/cannot read photos.*EMBEDDING_MODEL/),
  })
})

test('without Astra DB it is refused', async () => {
  await expect(open({ PRODUCT_INDEX: 'lancedb' })).rejects.toMatchObject({
    code: 'invalid-config',
    message: expect.stringContaining('PRODUCT_INDEX=astra'),
  })
})

test('a collection that embeds with another model is refused', { timeout: 60_000 }, async () => {
  await (await open()).close()
  await expect(open({ ASTRA_DB_VECTORIZE: 'nvidia/other' })).rejects.toMatchObject({ code: 'index-mismatch' })
})
