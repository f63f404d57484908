import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Coverage, coverageSchema } from './coverage.ts'
import { mergeCoverage } from './merge-coverage.ts'
import { shardSuffix } from './shard.ts'

/** Of one ingest, or of one of the workers that share a feed: these may end at once, and each keeps its own. */
const nameOf = ({ shard }: Pick<Coverage, 'shard'>): string => `coverage${shardSuffix(shard)}.json`
const isCoverage = /^coverage(\.\d+-of-\d+)?\.json$/

/** Feeds whose coverage is kept; older ones go. */
const mostFeeds = 50

/** What the last ingest of each feed found, the latest first; empty before any. What is there and cannot be read counts as nothing. */
export async function readCoverage(dataDir: string): Promise<Coverage[]> {
  const names = (await readdir(dataDir).catch(() => [])).filter((name) => isCoverage.test(name))
  const kept = (await Promise.all(names.map((name) => readFileOf(join(dataDir, name))))).flat()
  const byFeed = Map.groupBy(kept, ({ feed }) => feed)
  return [...byFeed.values()]
    .map(mergeCoverage)
    .toSorted((one, other) => (one.ingested_at < other.ingested_at ? 1 : -1))
}

async function readFileOf(file: string): Promise<Coverage[]> {
  const text = await readFile(file, 'utf8').catch(() => '[]')
  try {
    return coverageSchema.array().parse(JSON.parse(text))
  } catch {
    return []
  }
}

/** Keeps what an ingest found, in the place of what the last one of that feed, or of that part of it, did. */
export async function keepCoverage(dataDir: string, coverage: Coverage): Promise<void> {
  await mkdir(dataDir, { recursive: true })
  const file = join(dataDir, nameOf(coverage))
  const others = (await readFileOf(file)).filter(({ feed }) => feed !== coverage.feed)
  const partial = `${file}.${randomUUID()}.partial`
  await writeFile(partial, `${JSON.stringify([coverage, ...others].slice(0, mostFeeds))}\n`)
  await rename(partial, file)
}
