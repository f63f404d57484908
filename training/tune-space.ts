/**
 * Measures settings of the learned joint space (`src/encoder/joint-blocks.ts`) with the product's own search:
 *
 *     node --disable-warning=ExperimentalWarning training/tune-space.ts ../shared/data/retrieval-val corpus.image-only.jsonl '{"text":0.5}'
 *
 * Each JSON object changes some of the settings; the first line is of those in force. Every photo is read once for all of them.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { readTask, taskNames } from '../evals/dataset/read-task.ts'
import { meanScores, scoreQueries } from '../evals/measures/score-run.ts'
import { runTask } from '../evals/runs/run-task.ts'
import { ingestFeed } from '../src/catalogue/ingest/ingest-feed.ts'
import { readConfig } from '../src/config.ts'
import type { Encoder } from '../src/encoder/encoder.ts'
import { type JointWeights, jointWeights } from '../src/encoder/joint-blocks.ts'
import { createLearnedEncoder } from '../src/encoder/learned.ts'
import type { Photo } from '../src/image/photo.ts'
import { createLog } from '../src/log.ts'
import { openProductIndex } from '../src/product-index/open.ts'
import { createLearnedVision } from '../src/vision/learned.ts'
import type { Vision } from '../src/vision/vision.ts'

const [folder, corpus, ...changes] = process.argv.slice(2)
if (folder === undefined || corpus === undefined) throw new Error('Give a retrieval set, one of its corpora, and changes.')
const dataset = resolve(folder)
const tasks = await Promise.all((await taskNames(dataset)).map((name) => readTask(dataset, name)))

// The same photo object for the same picture, so that the eye looks once.
const photos = new Map<string, Photo>()
const same = (photo: Photo) => photos.get(photo.hash) ?? (photos.set(photo.hash, photo), photo)

for (const change of ['{}', ...changes]) {
  const partial = JSON.parse(change) as Partial<JointWeights>
  const evidence = { ...jointWeights.evidence, ...partial.evidence }
  await measure(change, { ...jointWeights, ...partial, evidence })
}
process.exit()

async function measure(name: string, weights: JointWeights): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fashion-buddy-tune-'))
  const config = { ...readConfig(), dataDir, logLevel: 'error' as const, sampleCatalogue: false }
  const eye = createLearnedVision()
  const space = createLearnedEncoder(weights)
  const vision: Vision = { ...eye, describe: (all, options) => eye.describe(all.map(same), options) }
  const encoder: Encoder = {
    ...space,
    encodePhotos: (all, options) => space.encodePhotos!(all.map(same), options),
  }
  const log = createLog('error')
  const index = await openProductIndex(config, encoder, log)
  const services = { config, log, vision, encoder, index } as unknown as Parameters<typeof runTask>[0]['services']
  await ingestFeed(services, { file: join(dataset, corpus!), images: dirname(dataset) })
  const cells: string[] = []
  for (const task of tasks) {
    const { run } = await runTask({ services, dataset, task, depth: 20 })
    const means = meanScores(scoreQueries(run, task.qrels)) as Record<string, number>
    const [ndcg, forbidden, hit] = ['ndcg@10', 'forbidden@10', 'hit@10'].map((measure) => means[measure]!.toFixed(3))
    cells.push(`${task.name} ${ndcg}${task.name.startsWith('composed') ? ` (${forbidden})` : task.name === 'title' ? ` (hit ${hit})` : ''}`)
  }
  console.log(`${name}  ${cells.join(', ')}`)
  await index.close()
  await rm(dataDir, { recursive: true, force: true })
}
