import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openFileLock } from '../platform/sqlite/file-lock.ts'
import type { Vote } from './feedback.ts'

/** Where thumbs are kept: JSON lines, the newest last. */
export const votesFile = (dataDir: string): string => join(dataDir, 'feedback.jsonl')

/** Adds votes to those that are kept. */
export async function keepVotes(dataDir: string, votes: readonly Vote[]): Promise<void> {
  if (votes.length === 0) return
  await mkdir(dataDir, { recursive: true })
  const lines = votes.map((vote) => `${JSON.stringify(vote)}\n`).join('')
  await alone(dataDir, () => appendFile(votesFile(dataDir), lines))
}

/** The threads of which votes are kept. */
export async function votedThreads(dataDir: string): Promise<Set<string>> {
  const lines = await readLines(dataDir)
  return new Set(lines.flatMap((line) => threadOf(line) ?? []))
}

/** Removes the votes of these threads, with what was asked in them. */
export async function forgetVotes(dataDir: string, threads: ReadonlySet<string>): Promise<void> {
  const isOf = (line: string) => threads.has(threadOf(line) ?? '')
  if (!(await readLines(dataDir)).some(isOf)) return
  await alone(dataDir, async () => {
    const kept = (await readLines(dataDir)).filter((line) => !isOf(line))
    const partial = `${votesFile(dataDir)}.${process.pid}.partial`
    await writeFile(partial, kept.map((line) => `${line}\n`).join(''))
    await rename(partial, votesFile(dataDir))
  })
}

async function readLines(dataDir: string): Promise<string[]> {
  const text = await readFile(votesFile(dataDir), 'utf8').catch(() => '')
  return text.split('\n').filter((line) => line !== '')
}

/** Undefined for a line that was cut off, and is left alone. */
function threadOf(line: string): string | undefined {
  try {
    return (JSON.parse(line) as Partial<Vote>).thread_id
  } catch {
    return undefined
  }
}

/** Runs while no other process writes votes. */
async function alone<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const busy = 'Another process writes feedback; try again shortly.'
  const lock = await openFileLock(join(dataDir, 'feedback.lock'), { busy, patienceMs: 10_000 })
  try {
    return await lock.run(work)
  } finally {
    lock.close()
  }
}
