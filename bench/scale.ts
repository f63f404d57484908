import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createLog } from '../src/log.ts'
import type { ProductFilter } from '../src/product/filters.ts'
import { openLanceIndex } from '../src/product-index/lancedb/lance-index.ts'
import type { IndexQuery, ProductIndex } from '../src/product-index/product-index.ts'
import { exactNearest } from './scale-exact.ts'
import { measurePeer } from './scale-peer.ts'
import { dimension, filterFor, indexedAt, vectorOf, wordsAt } from './scale-shop.ts'

const shares = [0.1, 0.01, 0.001]
const queries = 60
const depth = 60
const batch = 2_000

export type Latency = {
  readonly cold: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly p95Of16: number
}

/** `npm run bench -- scale`: a shop of so many products in the embedded index, beside an exact scan and a peer. */
export async function measureScale(dir: string, products: number) {
  const open = () => openLanceIndex({ dir, encoder: { id: 'scale@1', dimension }, log: createLog('error') })
  const built = await build(await open(), products)
  const disk = await bytesIn(dir)
  const index = await open()
  const openMs = await timed(() => index.count())
  const rest = residentMb()
  const nearest = new Map<string, string[][]>()
  const asked = (name: string, query: (at: number) => IndexQuery) =>
    latency(async (at) => {
      const hits = await index.search(query(at))
      if (at < 30)
        nearest.set(name, [...(nearest.get(name) ?? []), hits.slice(0, 10).map((hit) => hit.product.id)])
      return hits
    })
  const latencies: Record<string, Latency> = {}
  latencies.vector = await asked('vector', (at) => ({ vector: vectorOf(at, 'query'), limit: depth }))
  for (const share of shares)
    latencies[`vector, ${share * 100} % pass`] = await asked(`${share}`, (at) => ({
      ...{ vector: vectorOf(at, 'query'), filter: filterFor(share), limit: depth },
    }))
  latencies.words = await asked('words', (at) => ({ text: wordsAt(at), limit: depth }))
  for (const share of shares)
    latencies[`hybrid, ${share * 100} % pass`] = await asked('hybrid', (at) => ({
      ...{ vector: vectorOf(at, 'query'), text: wordsAt(at), filter: filterFor(share), limit: depth },
    }))
  latencies.browse = await asked('browse', () => ({
    filter: filterFor(0.1),
    sort: 'price-ascending',
    limit: depth,
  }))
  latencies.count = await latency((at) => index.count(narrower(filterFor(0.1), at)))
  const facetsMs = await timed(() => index.facets())
  const used = residentMb()
  const whileWriting = await latencyWhileWriting(index, products)
  await index.close()
  const exact = exactNearest(products, { queries: 30, shares })
  return {
    ...{ products, ...built, diskMb: disk / 1e6, openMs, facetsMs, latencies, whileWriting },
    residentMb: { opened: rest, used },
    recall: {
      vector: recall(nearest.get('vector'), exact.all),
      ...Object.fromEntries(
        shares.map((share) => [`${share * 100} %`, recall(nearest.get(`${share}`), exact.within.get(share))]),
      ),
    },
    exactScanMs: exact.ms,
    peer: await measurePeer(products, { queries: 20, shares, depth }),
  }
}

async function build(index: ProductIndex, products: number) {
  const start = performance.now()
  for (let at = 0; at < products; at += batch)
    await index.upsert(Array.from({ length: Math.min(batch, products - at) }, (_, n) => indexedAt(at + n)))
  const writeS = (performance.now() - start) / 1_000
  await index.close()
  return { writeS, readyS: (performance.now() - start) / 1_000 }
}

/** Another filter each time, so that nothing is answered from what was asked before. */
const narrower = (filter: ProductFilter, at: number): ProductFilter => ({
  ...filter,
  price: { max: (filter.price?.max ?? 0) - at / 100 },
})

async function latency(ask: (at: number) => Promise<unknown>): Promise<Latency> {
  const cold = await timed(() => ask(0))
  const times: number[] = []
  for (let at = 1; at <= queries; at++) times.push(await timed(() => ask(at)))
  const crowded: number[] = []
  let next = queries
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (let turn = 0; turn < 4; turn++) crowded.push(await timed(() => ask(++next)))
    }),
  )
  return {
    cold,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    p95Of16: quantile(crowded, 0.95),
  }
}

/** A filtered hybrid search while 50 products a second are written, ten seconds long. */
async function latencyWhileWriting(
  index: ProductIndex,
  products: number,
): Promise<{ p50: number; p95: number; written: number }> {
  const end = performance.now() + 10_000
  let written = 0
  const writing = (async () => {
    while (performance.now() < end) {
      const began = performance.now()
      await index.upsert(Array.from({ length: 50 }, (_, n) => indexedAt(products + written + n)))
      written += 50
      await sleep(Math.max(0, 1_000 - (performance.now() - began)))
    }
  })()
  const times: number[] = []
  for (let at = 0; performance.now() < end; at++) {
    times.push(
      await timed(() =>
        index.search({
          vector: vectorOf(at, 'query'),
          text: wordsAt(at),
          filter: filterFor(0.01),
          limit: depth,
        }),
      ),
    )
    await sleep(20)
  }
  await writing
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), written }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

function recall(found: readonly string[][] = [], exact: readonly string[][] = []): number {
  const shares = exact.map((ids, at) =>
    ids.length === 0 ? 1 : ids.filter((id) => found[at]?.includes(id)).length / ids.length,
  )
  return shares.reduce((sum, each) => sum + each, 0) / Math.max(1, shares.length)
}

const residentMb = () => Math.round(process.memoryUsage.rss() / 1e6)

async function bytesIn(dir: string): Promise<number> {
  const files = await readdir(dir, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => stat(join(file.parentPath, file.name))),
  )
  return sizes.reduce((sum, { size }) => sum + size, 0)
}

/** The figures as Markdown, as docs/scale.md has them. */
export function sayScale(figures: Awaited<ReturnType<typeof measureScale>>): string {
  const { products, writeS, readyS, diskMb, openMs, facetsMs, latencies, residentMb, whileWriting } = figures
  const { recall, exactScanMs, peer } = figures
  const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0)
  return [
    `## ${products} products`,
    `Written in ${writeS.toFixed(0)} s, indexes ready after ${readyS.toFixed(0)} s; ${diskMb.toFixed(0)} MB on disk; opened in ${ms(openMs)} ms.`,
    `Resident memory: ${residentMb.opened} MB opened, ${residentMb.used} MB used. All facets: ${ms(facetsMs)} ms.`,
    `While 50 products/s were written (${whileWriting.written}): hybrid, 1 % pass, p50 ${ms(whileWriting.p50)}, p95 ${ms(whileWriting.p95)} ms.`,
    `Recall@10: ${Object.entries(recall)
      .map(([name, value]) => `${name} ${value.toFixed(3)}`)
      .join(', ')}. An exact scan of a flat array: ${ms(exactScanMs)} ms.`,
    typeof peer === 'string'
      ? peer
      : `sqlite-vec: ${Object.entries(peer)
          .map(([name, value]) => `${name} ${ms(value)}`)
          .join(', ')}.`,
    '| ms | cold | p50 | p95 | p99 | p95 of 16 at once |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Object.entries(latencies).map(
      ([name, { cold, p50, p95, p99, p95Of16 }]) =>
        `| ${name} | ${[cold, p50, p95, p99, p95Of16].map(ms).join(' | ')} |`,
    ),
  ].join('\n')
}
