import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { finished } from 'node:stream/promises'
import type { IngestProblem } from './ingest-report.ts'

export type ProblemReport = {
  readonly write: (problem: IngestProblem) => Promise<void>
  readonly close: () => Promise<void>
}

/** A JSON Lines file of problems. It takes the place of the last run's, and is absent when there are none. */
export async function openProblemReport(file: string): Promise<ProblemReport> {
  await rm(file, { force: true })
  let stream: WriteStream | undefined
  return {
    async write(problem) {
      if (stream === undefined) {
        await mkdir(dirname(file), { recursive: true })
        stream ??= createWriteStream(file)
      }
      if (!stream.write(`${JSON.stringify(problem)}\n`)) await once(stream, 'drain')
    },
    async close() {
      if (stream === undefined) return
      stream.end()
      await finished(stream)
    },
  }
}
