import { AppError } from '../../errors.ts'
import { maxRecordLength } from './feed-entry.ts'

/** An object of a list in a JSON document, as text; null where it is longer than a record may be. */
export type JsonElement = {
  /** The keys that lead to the list: "products", "data.items", "" for the document itself. */
  readonly path: string
  readonly text: string | null
  readonly line: number
  /** Characters of the document up to its end. */
  readonly end: number
}

type Level = { readonly list: boolean; readonly key: string }

/** Lists of objects deeper than this belong to a product: its variants, its pictures. */
const deepestList = 4

/**
 * The objects of every list of a JSON document, one at a time, as it is read; with `whole` the document's own object counts as one.
 * Throws `invalid-request` that says where, when the document breaks off or is not well nested.
 */
export async function* jsonElements(
  chunks: AsyncIterable<string>,
  { whole = false }: { whole?: boolean } = {},
): AsyncGenerator<JsonElement> {
  const levels: Level[] = []
  let [line, column, end] = [1, 0, 0]
  let inString = false
  let escaped = false
  let string = ''
  let lastString = ''
  let key = ''
  let element: { path: string; parts: string[]; length: number; line: number; depth: number } | null = null
  let ended = false
  const where = () => `line ${line}, column ${column}`

  for await (const chunk of chunks) {
    let from = 0
    for (let at = 0; at < chunk.length; at++) {
      const mark = chunk[at] as string
      end++
      column++
      if (mark === '\n') [line, column] = [line + 1, 0]
      if (inString) {
        if (escaped) escaped = false
        else if (mark === '\\') escaped = true
        else if (mark === '"') {
          inString = false
          lastString = string
        } else if (string.length < 100) string += mark
        continue
      }
      if (mark === '"') {
        inString = true
        string = ''
      } else if (mark === ':') key = lastString
      else if (mark === '{' || mark === '[') {
        if (ended) throw broken(`something follows the end of the document at ${where()}`)
        const parent = levels.at(-1)
        const isElement =
          mark === '{' && (parent === undefined ? whole : parent.list) && levels.length <= deepestList
        if (isElement && element === null && whole === (parent === undefined)) {
          element = { path: pathOf(levels), parts: [], length: 0, line, depth: levels.length }
          from = at
        }
        levels.push({ list: mark === '[', key })
        key = ''
      } else if (mark === '}' || mark === ']') {
        const level = levels.pop()
        key = ''
        if (level === undefined || level.list !== (mark === ']'))
          throw broken(`a "${mark}" stands at ${where()} that closes nothing`)
        if (element !== null && levels.length === element.depth) {
          const parts = [...element.parts, chunk.slice(from, at + 1)]
          const isLong = element.length + at + 1 - from > maxRecordLength
          const { path } = element
          const begun = element.line
          element = null
          yield { path, text: isLong ? null : parts.join(''), line: begun, end }
        }
        ended = levels.length === 0
      }
    }
    if (element !== null) {
      element.length += chunk.length - from
      // What is too long to keep is read over.
      if (element.length <= maxRecordLength) element.parts.push(chunk.slice(from))
      else element.parts.length = 0
    }
  }
  if (levels.length > 0 || inString)
    throw broken(
      `it ends at ${where()} in the middle of ${inString ? 'a text' : levels.at(-1)?.list ? 'a list' : 'an object'}`,
    )
}

const pathOf = (levels: readonly Level[]) =>
  levels
    .map(({ key }) => key)
    .filter((key) => key !== '')
    .join('.')

export const broken = (why: string): AppError =>
  new AppError(
    'invalid-request',
    `The feed is not a whole JSON document: ${why}. Nothing was stored; export it again.`,
  )
