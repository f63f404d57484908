import { setTimeout as sleep } from 'node:timers/promises'
import type { ProductFilter } from '../src/product/filters.ts'
import type { IndexQuery, ProductIndex } from '../src/product-index/product-index.ts'
import { filterFor, indexedAt, vectorOf, wordsAt } from './scale-shop.ts'

export const shares = [0.1, 0.01, 0.001]
/** Queries whose hits are compared with exact ones. */
export const compared = 30
export const depth = 60
const queries = 60
const writingMs = 20_000
const perSecond = 50

export type Latency = {
  readonly cold: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly p95Of16: number
  /** Milliseconds of processor time a call took, which a busy machine does not stretch. */
  readonly cpu: number
}

export type Served = {
  readonly openMs: number
  readonly residentMb: { opened: number; used: number; written: number }
  readonly latencies: Readonly<Record<string, Latency>>
  /** The ten nearest by share of the shop that passes, "1" for all. */
  readonly nearest: Readonly<Record<string, string[][]>>
  readonly writing: {
    p50: number
    p95: number
    facetsP95: number
    perSecond: number
    singlesPerSecond: number
  }
}

/** What a process that opens the shop and serves it takes. */
export async function serveShop(
  open: () => Promise<ProductIndex>,
  products: number,
  tell: (name: string, latency: Latency) => void,
): Promise<Served> {
  const opening = performance.now()
  const index = await open()
  await index.count()
  const openMs = performance.now() - opening
  const opened = residentMb()
  const latencies: Record<string, Latency> = {}
  const nearest: Record<string, string[][]> = {}
  const measure = async (name: string, ask: (at: number) => Promise<unknown>) => {
    latencies[name] = await latency(ask)
    tell(name, latencies[name])
  }
  const near = (share: number) => (at: number) => search(index, nearest, { share, at })
  await measure('facets', () => index.facets())
  await measure('vector', near(1))
  for (const share of shares) await measure(`vector, ${share * 100} % pass`, near(share))
  await measure('words', (at) => index.search({ text: wordsAt(at), limit: depth }))
  for (const share of shares)
    await measure(`hybrid, ${share * 100} % pass`, (at) => index.search(hybrid(share, at)))
  await measure('browse', () =>
    index.search({ filter: filterFor(0.1), sort: 'price-ascending', limit: depth }),
  )
  await measure('count', (at) => index.count(narrower(filterFor(0.1), at)))
  await measure('names', (at) => index.search({ filter: { names: [`code:p${at * 977}`] }, limit: depth }))
  await measure('facets, 1 % pass', (at) => index.facets(narrower(filterFor(0.01), at)))
  const used = residentMb()
  const writing = await whileWriting(index, products)
  const served = { openMs, residentMb: { opened, used, written: residentMb() }, latencies, nearest, writing }
  await index.close()
  return served
}

async function search(
  index: ProductIndex,
  nearest: Record<string, string[][]>,
  { share, at }: { share: number; at: number },
): Promise<void> {
  const filter = share === 1 ? {} : { filter: filterFor(share) }
  const hits = await index.search({ vector: vectorOf(at, 'query'), ...filter, limit: depth })
  nearest[share] ??= []
  if (at < compared) nearest[share][at] = hits.slice(0, 10).map((hit) => hit.product.id)
}

const hybrid = (share: number, at: number): IndexQuery => ({
  ...{ vector: vectorOf(at, 'query'), text: wordsAt(at), filter: filterFor(share), limit: depth },
})

/** Another filter each time, so that nothing is answered from what was asked before. */
const narrower = (filter: ProductFilter, at: number): ProductFilter => ({
  ...filter,
  price: { max: (filter.price?.max ?? 0) - at / 100 },
})

async function latency(ask: (at: number) => Promise<unknown>): Promise<Latency> {
  const cold = await timed(() => ask(0))
  const times: number[] = []
  const before = cpuMs()
  for (let at = 1; at <= queries; at++) times.push(await timed(() => ask(at)))
  const cpu = (cpuMs() - before) / queries
  const crowded: number[] = []
  let next = queries
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (let turn = 0; turn < 4; turn++) crowded.push(await timed(() => ask(++next)))
    }),
  )
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(times, share)) as [number, number, number]
  return { cold, p50, p95, p99, p95Of16: quantile(crowded, 0.95), cpu }
}

/** Filtered hybrid searches and facets while products are written: many a second as an ingest does, then one by one. */
async function whileWriting(index: ProductIndex, products: number): Promise<Served['writing']> {
  const [start, end] = [performance.now(), performance.now() + writingMs]
  let written = 0
  const writing = (async () => {
    while (performance.now() < end) {
      const began = performance.now()
      await index.upsert(Array.from({ length: perSecond }, (_, n) => indexedAt(products + written + n)))
      written += perSecond
      await sleep(Math.max(0, 1_000 - (performance.now() - began)))
    }
    return (1_000 * written) / (performance.now() - start)
  })()
  const [times, facets]: [number[], number[]] = [[], []]
  for (let at = 0; performance.now() < end; at++) {
    times.push(await timed(() => index.search(hybrid(0.01, at))))
    if (at % 10 === 0) facets.push(await timed(() => index.facets()))
    await sleep(20)
  }
  const rate = await writing
  const began = performance.now()
  let singles = 0
  for (; performance.now() < began + writingMs / 4; singles++)
    await index.upsert([indexedAt(products + written + singles)])
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    facetsP95: quantile(facets, 0.95),
    perSecond: rate,
    singlesPerSecond: (1_000 * singles) / (performance.now() - began),
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

const residentMb = () => Math.round(process.memoryUsage.rss() / 1e6)
