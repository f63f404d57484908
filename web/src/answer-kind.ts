import type { Answered } from './state.ts'

/** How an answer is laid out, by what was done for it. */
export type AnswerKind = 'words' | 'list' | 'rows' | 'outfit' | 'comparison' | 'piece'

export function kindOfAnswer({ products, total, groups, steps }: Answered): AnswerKind {
  if (products === null || products.length === 0) return 'words'
  if (total !== null || steps.some(({ tool }) => tool === 'complete_outfit')) return 'outfit'
  if (steps.length > 0 && steps.every(({ tool }) => tool === 'get_product'))
    return products.length > 1 ? 'comparison' : 'piece'
  return groups.length > 1 ? 'rows' : 'list'
}
