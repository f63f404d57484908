import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openPorts } from '../../api/open-ports.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import type { ProductInput } from '../../src/product/product.ts'
import { openServices } from '../../src/services.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'
import { openFakeJina } from '../fakes/jina-server.ts'

const opened: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close()
})

/** Services over a data folder of their own, with Jina's encoder, which answers while it is well. */
async function openShop() {
  const state = { isWell: true }
  const jina = await openFakeJina(() => (state.isWell ? {} : { status: 401, detail: 'unauthorized' }))
  const dataDir = await mkdtemp(join(tmpdir(), 'encoder-away-'))
  opened.push(jina.close, () => rm(dataDir, { recursive: true }))
  const open = async (model = 'community:jina/jina-clip-v2') => {
    const services = await openServices(
      readConfig({
        ...{ DATA_DIR: dataDir, EAR: 'false', LOG_LEVEL: 'silent', EMBEDDING_MODEL: model },
        ...{ EMBEDDING_API_KEY: 'key', EMBEDDING_BASE_URL: jina.url },
      }),
      { log: createLog('silent') },
    )
    opened.push(services.close)
    return services
  }
  return { state, open }
}

test('a shop whose encoder does not answer when it starts opens, and finds by words', async () => {
  const { state, open } = await openShop()
  const first = await open()
  const [vector] = await first.encoder.encodeTexts(['blue dress'])
  const product = { id: 'dress', title: 'Blue dress' }
  const attributes: ProductInput['attributes'] = { category: 'dress', color: ['blue'] }
  await first.index.upsert([indexedProduct({ ...product, attributes }, { vector: vector! })])
  await first.close()

  state.isWell = false
  const services = await open()
  expect(services.encoder).toMatchObject({
    id: first.encoder.id,
    dimension: first.encoder.dimension,
    joint: true,
  })
  const ports = await openPorts(services)
  const signal = new AbortController().signal
  const { products } = await ports.search({ text: 'a blue dress', limit: 3 }, { signal })
  expect(products.map(({ id }) => id)).toEqual(['dress'])
  await expect(services.encoder.encodeTexts(['dress'])).rejects.toMatchObject({ code: 'model-failed' })
})

test('without an index, or with one that another encoder wrote, the start says that the encoder does not answer', async () => {
  const { state, open } = await openShop()
  state.isWell = false
  await expect(open()).rejects.toMatchObject({ code: 'model-failed' })
  state.isWell = true
  await (await open('community:jina/jina-clip-v1')).close()
  state.isWell = false
  await expect(open()).rejects.toMatchObject({ code: 'model-failed' })
})
