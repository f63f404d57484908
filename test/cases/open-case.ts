import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe } from 'vitest'
import { openPorts } from '../../api/open-ports.ts'
import { startService } from '../../api/service.ts'
import { readConfig } from '../../src/config.ts'
import { type FeedOptions, type FeedReport, ingestFeed } from '../../src/ingest/ingest-feed.ts'
import { createLog } from '../../src/log.ts'
import type { Product } from '../../src/product/product.ts'
import { openServices, type Services } from '../../src/services.ts'

/** Where the kinds of feeds and requests lie, beside the repository; absent elsewhere. */
const sharedCases = resolve(import.meta.dirname, '../../../shared/cases')

/** The tests of one kind in ../shared/cases, given the path of a file of it; skipped, with the reason in the name, where the folder is absent. */
export function describeCase(name: string, tests: (file: (name: string) => string) => void): void {
  const folder = join(sharedCases, name)
  const isThere = existsSync(folder)
  describe.skipIf(!isThere)(isThere ? name : `${name} (skipped: ../shared/cases is not here)`, () =>
    tests((file) => join(folder, file)),
  )
}

/** A product as `/v1/search` and `/v1/chat` show it, as far as the cases look. */
export type ShownProduct = {
  readonly id: string
  readonly title: string
  readonly near_match: boolean
  readonly [field: string]: unknown
}

export type Reply = {
  readonly thread_id: string
  readonly reply: string
  readonly products: readonly ShownProduct[]
}

export type CaseShop = {
  readonly services: Services
  /** The service's own address. */
  readonly url: string
  readonly dir: string
  /** Writes a feed into the shop's folder and ingests it. */
  readonly feed: (name: string, content: string | Uint8Array, options?: Told) => Promise<Ingested>
  /** Ingests a file as it lies. */
  readonly ingest: (file: string, options?: Told) => Promise<Ingested>
  readonly product: (id: string) => Promise<Product | undefined>
  /** All products, by id. */
  readonly products: () => Promise<Product[]>
  /** What `/v1/search` finds for words. */
  readonly search: (text: string, more?: Record<string, unknown>) => Promise<ShownProduct[]>
  /** One turn of `/v1/chat`, in a thread of its own where none is named. */
  readonly say: (text: string, thread?: string) => Promise<Reply>
  readonly close: () => Promise<void>
}

type Told = Partial<Omit<FeedOptions, 'file'>>
export type Ingested = FeedReport & {
  /** What ingest said of the columns, line by line. */
  readonly mapping: string
  /** What was wrong with which line: "3 row b2 …". */
  readonly wrong: readonly string[]
}

/** An empty shop with the built-in models, and the service over it. */
export async function openCaseShop(env: Record<string, string> = {}): Promise<CaseShop> {
  const dir = await mkdtemp(join(tmpdir(), 'fashion-buddy-case-'))
  const config = readConfig({
    DATA_DIR: join(dir, 'data'),
    LOG_LEVEL: 'silent',
    SAMPLE_CATALOGUE: 'false',
    // Addresses in the feeds lead nowhere; nobody waits long for them, but for a decoder to start on a busy machine.
    IMAGE_TIMEOUT_MS: '3000',
    ...env,
  })
  const services = await openServices(config)
  const service = await startService({
    port: 0,
    host: '127.0.0.1',
    log: createLog('silent'),
    imageMaxBytes: config.image.maxBytes,
    folders: { images: join(config.dataDir, 'images'), sample: join(dir, 'sample'), page: join(dir, 'page') },
    open: async () => ({ ports: await openPorts(services), close: services.close }),
  })
  await service.ready
  const url = `http://127.0.0.1:${service.port}`

  async function ingest(file: string, options: Told = {}): Promise<Ingested> {
    const told: string[] = []
    const wrong: string[] = []
    const report = await ingestFeed(services, {
      ...options,
      file,
      onMapping: (text) => told.push(text),
      onProblem: ({ line, part, id, reason }) => {
        wrong.push(`${line} ${part} ${id ?? ''} ${reason}`)
      },
    })
    return { ...report, mapping: told.join('\n'), wrong }
  }

  async function post(path: string, body: unknown): Promise<unknown> {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${response.status} ${text}`)
    return JSON.parse(text)
  }

  return {
    services,
    url,
    dir,
    ingest,
    async feed(name, content, options) {
      const file = join(dir, name)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
      return ingest(file, options)
    },
    product: async (id) => (await services.index.get([id]))[0],
    async products() {
      const ids = (await Array.fromAsync(services.index.ids())).flat()
      return services.index.get(ids.sort())
    },
    async search(text, more = {}) {
      const { products } = (await post('/v1/search', { text, ...more })) as Reply
      return [...products]
    },
    async say(text, thread) {
      return (await post('/v1/chat', { message: text, ...(thread && { thread_id: thread }) })) as Reply
    },
    async close() {
      await service.stop()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** Those that fit in every respect. */
export const exact = (products: readonly ShownProduct[]): string[] =>
  products.filter(({ near_match }) => !near_match).map(({ id }) => id)
