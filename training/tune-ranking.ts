/**
 * Tunes the numbers that search ranks by (`src/retrieval/weights.ts`) on a retrieval set, with the product's own search:
 *
 *     python -m training.practice_set --data ../shared/data --out out/practice
 *     node --disable-warning=ExperimentalWarning training/tune-ranking.ts out/practice corpus.image-only.jsonl [--climb] [--set '{"refused":2}']
 *
 * Prints the figures of the weights in force, with those of `--set` in their place; `--climb` then tries others one by one and prints each
 * that scores better. Every photo is read and every query of the index is asked once.
 */
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { meanScores, scoreQueries } from '../evals/measures/score-run.ts'
import { readTask, type Task, taskNames } from '../evals/sets/read-task.ts'
import { readConfig } from '../src/config.ts'
import { searchOnce } from '../src/dialogue/search-once.ts'
import { decodePhoto } from '../src/image/decode-photo.ts'
import type { Photo } from '../src/image/photo.ts'
import { ingestFeed } from '../src/ingest/ingest-feed.ts'
import type { IndexHit, ProductIndex } from '../src/product-index/product-index.ts'
import { readPhotos } from '../src/retrieval/read-photos.ts'
import type { Reading } from '../src/retrieval/reading.ts'
import { weights } from '../src/retrieval/weights.ts'
import { openServices } from '../src/services.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { climb: { type: 'boolean' }, set: { type: 'string' }, rounds: { type: 'string', default: '2' } },
})
const [folder, corpus] = positionals
if (folder === undefined || corpus === undefined)
  throw new Error('Give a retrieval set and one of its corpora.')
const dataset = resolve(folder)
const tasks = await Promise.all((await taskNames(dataset)).map((name) => readTask(dataset, name)))
const dataDir = await mkdtemp(join(tmpdir(), 'fashion-buddy-tune-'))
const services = await openServices({ ...readConfig(), dataDir, logLevel: 'error', sampleCatalogue: false })
await ingestFeed(services, { file: join(dataset, corpus), images: '/' })

const index = remembering(services.index)
const texts = new Map<string, Float32Array>()
const encoder = { ...services.encoder, encodeTexts: rememberTexts }
const photos = new Map<string, { photo: Photo; reading: Reading }>()
for (const { image } of tasks.flatMap(({ queries }) => queries)) {
  if (image === undefined || photos.has(image)) continue
  const photo = await decodePhoto(await readFile(join(dataset, image)), services.config.image)
  const [reading] = await readPhotos(services, [photo])
  photos.set(image, { photo, reading: reading as Reading })
}

type Tree = { [name: string]: number | Tree }
const tree = weights as unknown as Tree
if (values.set) assign(tree, JSON.parse(values.set) as Tree)
let best = await measure()
console.log(best.line)
if (values.climb) for (let round = 0; round < Number(values.rounds); round++) await climb(tree, [])
await services.close()
await rm(dataDir, { recursive: true, force: true })

/** Tries each number of the tree a third and three times as large, and keeps what scores better. */
async function climb(node: Tree, path: readonly string[]): Promise<void> {
  for (const [name, value] of Object.entries(node)) {
    if (['depth', 'enough', 'nearMatch', 'k', 'colorPlace', 'unknown'].includes(name)) continue
    if (typeof value === 'object') {
      await climb(value, [...path, name])
      continue
    }
    for (const factor of [0.4, 0.7, 1.5, 2.5]) {
      node[name] = value * factor
      const trial = await measure()
      if (trial.value > best.value + 3e-4) {
        best = trial
        console.log(`${[...path, name].join('.')} = ${node[name]}  ${trial.line}`)
        break
      }
      node[name] = value
    }
  }
}

async function measure(): Promise<{ value: number; line: string }> {
  const cells: string[] = []
  let total = 0
  for (const task of tasks) {
    const means = meanScores(scoreQueries(await run(task), task.qrels)) as Record<string, number>
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

async function run(task: Task): Promise<Map<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  for (const { _id, text, image } of task.queries) {
    const known = image === undefined ? undefined : photos.get(image)
    const vision = { id: 'read', describe: async () => [[...(known?.reading.garments ?? [])]] }
    const photo = known?.photo
    const vector = known?.reading.vector
    const seeing = { ...encoder, encodePhotos: async () => (vector ? [Float32Array.from(vector)] : []) }
    const { result } = await searchOnce(
      { vision, encoder: seeing, index },
      { text, limit: 10, ...(photo ? { photo } : {}) },
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
  const size = real.count()
  return {
    ...real,
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

async function rememberTexts(asked: readonly string[]): Promise<Float32Array[]> {
  const unknown = asked.filter((text) => !texts.has(text))
  if (unknown.length > 0) {
    const vectors = await services.encoder.encodeTexts(unknown)
    for (const [n, text] of unknown.entries()) texts.set(text, vectors[n] as Float32Array)
  }
  return asked.map((text) => texts.get(text) as Float32Array)
}

function assign(node: Tree, changes: Tree): void {
  for (const [name, value] of Object.entries(changes)) {
    if (typeof value === 'object') assign(node[name] as Tree, value)
    else node[name] = value
  }
}
