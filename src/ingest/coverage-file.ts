import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Coverage, coverageSchema } from './coverage.ts'

const pathOf = (dataDir: string) => join(dataDir, 'coverage.json')

/** Feeds whose coverage is kept; older ones go. */
const mostFeeds = 50

/** What the last ingest of each feed found, the latest first; empty before any. What is there and cannot be read counts as nothing. */
export async function readCoverage(dataDir: string): Promise<Coverage[]> {
  const text = await readFile(pathOf(dataDir), 'utf8').catch(() => '[]')
  try {
    return coverageSchema.array().parse(JSON.parse(text))
  } catch {
    return []
  }
}

/** Keeps what an ingest found, in the place of what the last one of that feed did. */
export async function keepCoverage(dataDir: string, coverage: Coverage): Promise<void> {
  const others = (await readCoverage(dataDir)).filter(({ feed }) => feed !== coverage.feed)
  const file = pathOf(dataDir)
  await mkdir(dirname(file), { recursive: true })
  // Workers that share a feed may end at once.
  const partial = `${file}.${randomUUID()}.partial`
  await writeFile(partial, `${JSON.stringify([coverage, ...others].slice(0, mostFeeds))}\n`)
  await rename(partial, file)
}
