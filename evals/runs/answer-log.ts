import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { type Answer, answerSchema } from './answer.ts'

const headSchema = z.object({ key: z.string() })
const lineSchema = z.object({ task: z.string(), query: z.string(), answer: answerSchema })

/** The answers of a run under way, as JSON lines, so that one that was cut off goes on where it stopped. */
export type AnswerLog = {
  readonly knownOf: (task: string) => ReadonlyMap<string, Answer>
  readonly add: (task: string, query: string, answer: Answer) => void
  /** The run is whole: nothing is left to go on with. */
  readonly finish: () => void
}

/** Opens the log; answers that other code, data or settings (another `key`) gave are thrown away. */
export function openAnswerLog(file: string, key: string): AnswerLog {
  const lines = read(file)
  const [head, ...rest] = lines
  const goesOn = headSchema.safeParse(head).data?.key === key
  const known = (goesOn ? rest : []).flatMap((line) => lineSchema.safeParse(line).data ?? [])
  mkdirSync(dirname(file), { recursive: true })
  // Written anew, for a kill may have cut the last line in two.
  writeFileSync(file, [{ key }, ...known].map((line) => `${JSON.stringify(line)}\n`).join(''))
  return {
    knownOf: (task) =>
      new Map(known.filter((line) => line.task === task).map(({ query, answer }) => [query, answer])),
    add: (task, query, answer) => appendFileSync(file, `${JSON.stringify({ task, query, answer })}\n`),
    finish: () => rmSync(file, { force: true }),
  }
}

function read(file: string): unknown[] {
  try {
    return readFileSync(file, 'utf8').split('\n').flatMap(parsed)
  } catch {
    return []
  }
}

function parsed(line: string): unknown[] {
  try {
    return line === '' ? [] : [JSON.parse(line)]
  } catch {
    return []
  }
}
