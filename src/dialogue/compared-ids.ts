import { resolvePointer } from './resolve-reference.ts'
import type { TurnContext } from './turn-context.ts'

/** Most products that one comparison looks at. */
export const mostCompared = 50

/**
 * The products that a comparison is about: those the words point at ("the first or the third one"), one of them against what
 * was spoken of last, or all of the last answer.
 */
export function comparedIds(turn: Pick<TurnContext, 'request' | 'memory' | 'newPhotos'>): readonly string[] {
  const { request, memory } = turn
  const { comparison, pointer } = request
  if (comparison === null) return []
  const pointers = comparison.among.length > 0 || pointer === null ? comparison.among : [pointer]
  const named = new Set(
    pointers.flatMap((each) => {
      const key = each.kind === 'previous' ? null : resolvePointer(each, turn)?.key
      return key?.kind === 'product' ? [key.id] : []
    }),
  )
  const [only] = named
  if (only !== undefined && named.size === 1 && memory.focus !== null) named.add(memory.focus)
  if (named.size > 1) return [...named]
  // Of the two that were compared last "which is longer?" asks again.
  const before = /\b(?:all|everything|any)\b/i.test(request.english) ? null : memory.compared
  return before ?? memory.shown.map(({ id }) => id).slice(0, mostCompared)
}
