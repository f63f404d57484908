import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPorts } from '../../api/open-ports.ts'
import { type Service, startService } from '../../api/service.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { openServices } from '../../src/services.ts'
import { shopProducts as allProducts } from '../chains/shop.ts'
import { type DataApi, openDataApi } from '../fakes/data-api/open-data-api.ts'
import { settingsOf } from '../fakes/data-api/open-store.ts'

/** Few enough that no search is cut short: of equal products on both sides of a cut either may be taken. */
const shopProducts = allProducts.filter(({ id }) => /^(dress|heels|jeans)-/.test(id))

let api: DataApi
let dir: string
let astra: Service
let embedded: Service
beforeAll(async () => {
  api = await openDataApi()
  dir = await mkdtemp(join(tmpdir(), 'astra-api-'))
  astra = await start('astra', { PRODUCT_INDEX: 'astra', THREADS: 'astra', ...settingsOf(api) })
  embedded = await start('embedded', {})
}, 120_000)
afterAll(async () => {
  await Promise.all([astra.stop(), embedded.stop()])
  await api.close()
  await rm(dir, { recursive: true, force: true })
})

/** The whole service over real stores. */
async function start(name: string, env: Record<string, string>): Promise<Service> {
  const config = readConfig({ DATA_DIR: join(dir, name), LOG_LEVEL: 'silent', ...env })
  const service = await startService({
    ...{ port: 0, host: '127.0.0.1', log: createLog('silent'), imageMaxBytes: 200_000 },
    folders: { images: join(dir, name), sample: join(dir, name), page: join(dir, name) },
    open: async () => {
      const services = await openServices(config)
      return { ports: await openPorts(services), close: services.close }
    },
  })
  await service.ready
  return service
}

type Asked = { method?: string; path: string; body?: unknown; text?: string }

async function ask({ port }: Service, { method = 'POST', path, body, text }: Asked) {
  const sent = text ?? (body === undefined ? undefined : JSON.stringify(body))
  const type = text === undefined ? 'application/json' : 'application/x-ndjson'
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(sent === undefined ? {} : { body: sent, headers: { 'content-type': type } }),
  })
  const answer = await response.text()
  return {
    status: response.status,
    answer: answer === '' ? null : (JSON.parse(answer) as Record<string, unknown>),
  }
}

/** What an answer says, without what differs from run to run. */
function told(answer: unknown): unknown {
  const passing = new Set([
    'thread_id',
    'turn_id',
    'ms',
    'instance',
    'created_at',
    'updated_at',
    'at',
    'request_id',
  ])
  return JSON.parse(JSON.stringify(answer, (key, value) => (passing.has(key) ? undefined : value)))
}

async function askBoth(asked: Asked) {
  const [one, other] = await Promise.all([ask(astra, asked), ask(embedded, asked)])
  expect({ ...one, answer: told(one.answer) }, asked.path).toEqual({ ...other, answer: told(other.answer) })
  return one
}

test('every route answers over Astra DB as it does over the embedded stores', async () => {
  const lines = shopProducts.map((product) => JSON.stringify(product)).join('\n')
  expect(await askBoth({ path: '/v1/products', text: lines })).toMatchObject({
    answer: { upserted: shopProducts.length },
  })
  await askBoth({ method: 'GET', path: '/v1/facets' })
  await askBoth({ method: 'GET', path: '/v1/products/dress-blue-1' })
  await askBoth({ method: 'GET', path: '/v1/products/nowhere' })
  await askBoth({
    ...{ method: 'PUT', path: '/v1/products/new' },
    body: { title: 'Green hat', attributes: { category: 'hat', color: ['green'] } },
  })
  for (const body of [
    { text: 'blue dress under 50', limit: 5 },
    { text: 'green hat' },
    { text: 'shoes, but not heels', filters: { color: 'red' }, limit: 3 },
    {
      filters: { category: ['jeans'], price: { max: 100, currency: 'EUR' }, exclude: { color: 'blue' } },
      text: '',
    },
    { text: 'a purple spacesuit' },
  ])
    await askBoth({ path: '/v1/search', body })
  await askBoth({ method: 'DELETE', path: '/v1/products/new' })
  await askBoth({ method: 'GET', path: '/v1/products/new' })
  await askBoth({ method: 'GET', path: '/v1/threads/nobody' })
}, 120_000)

test('a conversation by HTTP is kept, read and deleted', async () => {
  const ids: Record<string, string> = {}
  for (const [name, service] of Object.entries({ astra, embedded })) {
    const { answer } = await ask(service, { path: '/v1/chat', body: { message: 'red heels' } })
    ids[name] = answer?.thread_id as string
  }
  const both = async (asked: (id: string) => Asked) => {
    const [one, other] = [await ask(astra, asked(ids.astra!)), await ask(embedded, asked(ids.embedded!))]
    expect({ ...one, answer: told(one.answer) }).toEqual({ ...other, answer: told(other.answer) })
    return one
  }
  await both((thread_id) => ({ path: '/v1/chat', body: { message: 'the first one in black', thread_id } }))
  const { answer } = await both((id) => ({ method: 'GET', path: `/v1/threads/${id}` }))
  expect(answer?.messages).toHaveLength(4)
  expect((await both((id) => ({ method: 'DELETE', path: `/v1/threads/${id}` }))).status).toBe(204)
  expect((await both((id) => ({ method: 'GET', path: `/v1/threads/${id}` }))).status).toBe(404)
  expect(api.documents('fashion_buddy_threads').filter(({ thread }) => thread === ids.astra)).toEqual([])
}, 120_000)
