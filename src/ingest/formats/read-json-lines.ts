import type { FeedEntry, FeedRecord } from './feed-entry.ts'
import { maxRecordLength } from './feed-entry.ts'

const maxDepth = 3

/** The records of a JSON Lines text. Objects within are flattened to dotted columns ("price.amount"). */
export async function* readJsonLines(chunks: AsyncIterable<string>): AsyncGenerator<FeedEntry> {
  let position = 0
  for await (const { text, line } of linesOf(chunks)) {
    if (text === null) {
      yield { line, position, problem: `The line is longer than ${maxRecordLength} characters.` }
      continue
    }
    position += Buffer.byteLength(text) + 1
    if (text.trim() === '') continue
    yield { line, position, ...parseLine(text) }
  }
}

function parseLine(text: string): { record: FeedRecord } | { problem: string } {
  try {
    const value: unknown = JSON.parse(text)
    if (!isObject(value)) return { problem: 'The line is no JSON object.' }
    return { record: Object.fromEntries(flatten(value, '', 0)) }
  } catch {
    return { problem: 'The line is not valid JSON.' }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function* flatten(
  object: Record<string, unknown>,
  prefix: string,
  depth: number,
): Generator<[string, string | string[]]> {
  for (const [key, value] of Object.entries(object)) {
    const first = Array.isArray(value) ? value[0] : value
    if (isObject(first)) {
      if (depth < maxDepth) yield* flatten(first, `${prefix}${key}.`, depth + 1)
    } else if (Array.isArray(value)) {
      yield [prefix + key, value.filter((item) => item !== null && !isObject(item)).map(textOf)]
    } else if (value !== null) {
      yield [prefix + key, textOf(value)]
    }
  }
}

/** A fraction gets two decimals, so that the price 12.345 is not read as twelve thousand. */
const textOf = (value: unknown): string =>
  typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(2) : String(value)

/** Lines with their numbers from 1; null for one that is too long, of which nothing is kept. */
async function* linesOf(
  chunks: AsyncIterable<string>,
): AsyncGenerator<{ text: string | null; line: number }> {
  let line = 0
  let rest = ''
  let tooLong = false
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() as string
    for (const text of lines) {
      line++
      yield { text: tooLong || text.length > maxRecordLength ? null : text, line }
      tooLong = false
    }
    if (rest.length > maxRecordLength) {
      tooLong = true
      rest = ''
    }
  }
  if (tooLong || rest !== '') yield { text: tooLong ? null : rest, line: line + 1 }
}
