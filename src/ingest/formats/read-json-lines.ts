import { type FeedEntry, maxRecordLength } from './feed-entry.ts'
import { isObject } from './flatten-record.ts'
import type { JsonRow } from './json-row.ts'
import { readJsonProduct } from './read-json-product.ts'

/** The records of a JSON Lines text, each object as `readJsonProduct` reads it. */
export async function* readJsonLines(chunks: AsyncIterable<string>): AsyncGenerator<FeedEntry> {
  let position = 0
  for await (const { text, line } of linesOf(chunks)) {
    if (text === null) {
      yield { line, position, problem: `The line is longer than ${maxRecordLength} characters.` }
      continue
    }
    position += Buffer.byteLength(text) + 1
    if (text.trim() === '') continue
    for (const row of parseLine(text)) yield { line, position, ...row }
  }
}

function parseLine(text: string): (JsonRow | { problem: string })[] {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? readJsonProduct(value) : [{ problem: 'The line is no JSON object.' }]
  } catch {
    return [{ problem: 'The line is not valid JSON.' }]
  }
}

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
