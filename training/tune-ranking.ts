/**
 * Tunes the numbers that search ranks by (`src/retrieval/weights.ts`) and those that photos are read by with the shop's help
 * (`shopVote`), with the product's own search, on a retrieval set and one or more of its corpora:
 *
 *     python -m training.practice_set --data ../shared/data --out out/practice
 *     node --disable-warning=ExperimentalWarning training/tune-ranking.ts out/practice corpus.jsonl corpus.image-only.jsonl [--climb retrievers,edit]
 *       [--set '{"weights":{"refused":2},"shopVote":{"fall":0.1}}'] [--keep out/tuning]
 *
 * Prints the figures of the numbers in force, with those of each `--set` in their place; `--climb` then tries others one by one, all or those
 * under the names given, and prints each that scores better. Every photo is read and every query of the index is asked once; `--keep` keeps what was ingested for
 * the next run.
 */
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { meanScores, scoreQueries } from '../evals/measures/score-run.ts'
import { readTask, taskNames } from '../evals/sets/read-task.ts'
import type { Task } from '../evals/sets/task.ts'
import { readConfig } from '../src/config.ts'
import { searchOnce } from '../src/dialogue/search-once.ts'
import type { Encoder } from '../src/encoder/encoder.ts'
import { decodePhoto } from '../src/image/decode-photo.ts'
import type { Photo } from '../src/image/photo.ts'
import { ingestFeed } from '../src/ingest/ingest-feed.ts'
import type { Garment } from '../src/product/garment.ts'
import type { IndexHit, ProductIndex } from '../src/product-index/product-index.ts'
import { shopVote } from '../src/retrieval/ask-shop.ts'
import { sameLook } from '../src/retrieval/same-picture.ts'
import { weights } from '../src/retrieval/weights.ts'
import { openServices, type Services } from '../src/services.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    climb: { type: 'string' },
    set: { type: 'string', multiple: true, default: [] },
    keep: { type: 'string' },
    rounds: { type: 'string', default: '2' },
  },
})
const [folder, ...corpora] = positionals
if (folder === undefined || corpora.length === 0)
  throw new Error('Give a retrieval set and one or more of its corpora.')
const dataset = resolve(folder)
const tasks = await Promise.all((await taskNames(dataset)).map((name) => readTask(dataset, name)))
const kept =
  values.keep === undefined ? await mkdtemp(join(tmpdir(), 'fashion-buddy-tune-')) : resolve(values.keep)
const shops = await Promise.all(corpora.map(openShop))
const [{ services }] = shops as [Shop]
const texts = new Map<string, Float32Array>()
const looks = new Map<string, Float32Array>()
/** What the eye alone makes of a photo. */
const photos = new Map<string, { photo: Photo; garments: readonly Garment[] }>()
for (const { image } of tasks.flatMap(({ queries }) => queries)) {
  if (image === undefined || photos.has(image)) continue
  const photo = await decodePhoto(await readFile(join(dataset, image)), services.config.image)
  const [garments = []] = await services.vision.describe([photo])
  photos.set(image, { photo, garments })
}

type Tree = { [name: string]: number | Tree }
const tree = { weights, shopVote, sameLook } as unknown as Tree
let best = await measure()
console.log(best.line)
for (const set of values.set) {
  assign(tree, JSON.parse(set) as Tree)
  best = await measure()
  console.log(`${set}\n${best.line}`)
}
if (values.climb !== undefined)
  for (let round = 0; round < Number(values.rounds); round++)
    await climb(tree, [], values.climb.split(',').filter(Boolean))
for (const shop of shops) await shop.services.close()
if (values.keep === undefined) await rm(kept, { recursive: true, force: true })

type Shop = { readonly services: Services; readonly index: ProductIndex }

async function openShop(corpus: string): Promise<Shop> {
  const dataDir = join(kept, corpus)
  await mkdir(dataDir, { recursive: true })
  const services = await openServices({ ...readConfig(), dataDir, logLevel: 'error', sampleCatalogue: false })
  if ((await services.index.count()) === 0)
    await ingestFeed(services, { file: join(dataset, corpus), images: '/' })
  return { services, index: remembering(services.index) }
}

/** Tries each number of the tree a third and three times as large, and keeps what scores better. */
async function climb(node: Tree, path: readonly string[], only: readonly string[]): Promise<void> {
  for (const [name, value] of Object.entries(node)) {
    if (['depth', 'enough', 'nearMatch', 'k', 'colorPlace', 'unknown', 'nearest', 'among'].includes(name))
      continue
    const isChosen = only.length === 0 || only.includes(name) || path.some((each) => only.includes(each))
    if (typeof value === 'object') {
      await climb(value, [...path, name], only)
      continue
    }
    if (!isChosen) continue
    for (const factor of [0.4, 0.7, 1.5, 2.5]) {
      node[name] = value * factor
      const trial = await measure()
      if (trial.value > best.value + 3e-4) {
        best = trial
        console.log(`${[...path, name].join('.')} = ${node[name]}\n${trial.line}`)
        break
      }
      node[name] = value
    }
  }
}

async function measure(): Promise<{ value: number; line: string }> {
  const each = await Promise.all(shops.map(measureIn))
  const value = each.reduce((sum, shop) => sum + shop.value, 0) / each.length
  return { value, line: [value.toFixed(4), ...each.map(({ line }) => line)].join('\n  ') }
}

async function measureIn(shop: Shop): Promise<{ value: number; line: string }> {
  const cells: string[] = []
  let total = 0
  for (const task of tasks) {
    const means = meanScores(scoreQueries(await run(task, shop), task.qrels)) as Record<string, number>
    const [ndcg, hit, precision, forbidden] = ['ndcg@10', 'hit@10', 'precision@10', 'forbidden@10'].map(
      (name) => means[name] ?? 0,
    ) as [number, number, number, number]
    total += (task.name === 'title' ? (hit + ndcg) / 2 : ndcg) - 2 * forbidden
    const more =
      task.name === 'title'
        ? ` hit ${hit.toFixed(3)}`
        : task.name === 'type'
          ? ` P ${precision.toFixed(3)}`
          : forbidden > 0
            ? ` (${forbidden.toFixed(3)})`
            : ''
    cells.push(`${task.name} ${ndcg.toFixed(3)}${more}`)
  }
  return { value: total / tasks.length, line: `${(total / tasks.length).toFixed(4)}  ${cells.join(', ')}` }
}

async function run(task: Task, { services, index }: Shop): Promise<Map<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  for (const { _id, text, image } of task.queries) {
    const known = image === undefined ? undefined : photos.get(image)
    const vision = { id: 'read', describe: async () => [[...(known?.garments ?? [])]] }
    const encoder: Encoder = {
      ...services.encoder,
      encodeTexts: (asked) => rememberTexts(services.encoder, asked),
      encodePhotos: (asked) => rememberPhotos(services.encoder, asked),
    }
    const { result } = await searchOnce(
      { vision, encoder, index },
      { text, limit: 10, ...(known ? { photo: known.photo } : {}) },
    )
    found.set(
      _id,
      result.products.map(({ product }) => product.id),
    )
  }
  return found
}

/** The index, asking no question twice. */
function remembering(real: ProductIndex): ProductIndex {
  const known = new Map<string, Promise<IndexHit[]>>()
  const vectors = new Map<string, Promise<Map<string, Float32Array>>>()
  const size = real.count()
  return {
    ...real,
    vectors: (ids) => {
      const key = ids.join()
      const stored = vectors.get(key) ?? real.vectors(ids)
      vectors.set(key, stored)
      return stored
    },
    count: (filter) => (filter === undefined ? size : real.count(filter)),
    search: (query) => {
      const { vector, ...others } = query
      const near = vector
        ? createHash('sha256')
            .update(new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength))
            .digest('hex')
        : ''
      const key = JSON.stringify(others) + near
      const hits = known.get(key) ?? real.search(query)
      known.set(key, hits)
      return hits
    },
  }
}

async function rememberTexts(encoder: Encoder, asked: readonly string[]): Promise<Float32Array[]> {
  const unknown = asked.filter((text) => !texts.has(text))
  if (unknown.length > 0) {
    const vectors = await encoder.encodeTexts(unknown)
    for (const [n, text] of unknown.entries()) texts.set(text, vectors[n] as Float32Array)
  }
  return asked.map((text) => texts.get(text) as Float32Array)
}

async function rememberPhotos(encoder: Encoder, asked: readonly Photo[]): Promise<Float32Array[]> {
  const unknown = asked.filter(({ hash }) => !looks.has(hash))
  const vectors = unknown.length > 0 ? await encoder.encodePhotos?.(unknown) : []
  for (const [n, { hash }] of unknown.entries()) looks.set(hash, vectors?.[n] as Float32Array)
  return asked.map(({ hash }) => looks.get(hash) as Float32Array)
}

function assign(node: Tree, changes: Tree): void {
  for (const [name, value] of Object.entries(changes)) {
    if (typeof value === 'object') assign(node[name] as Tree, value)
    else node[name] = value
  }
}
