import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Vote } from './feedback.ts'

/** Where thumbs are kept: JSON lines, the newest last. */
export const votesFile = (dataDir: string): string => join(dataDir, 'feedback.jsonl')

/** Adds votes to those that are kept. */
export async function keepVotes(dataDir: string, votes: readonly Vote[]): Promise<void> {
  if (votes.length === 0) return
  await mkdir(dataDir, { recursive: true })
  await appendFile(votesFile(dataDir), votes.map((vote) => `${JSON.stringify(vote)}\n`).join(''))
}
