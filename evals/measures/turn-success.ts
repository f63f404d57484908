import { isRelevant, type Judgments } from './judgments.ts'

/**
 * 1 when a turn of a conversation was answered as it should be, else 0: it shows at least one relevant product and none that
 * must not be shown, or shows nothing where nothing is relevant. A turn that failed shows null. After the task success rate of
 * dialog evaluation (Walker et al., 1997).
 */
export function turnSuccess(shown: readonly string[] | null, judgments: Judgments): 0 | 1 {
  if (shown === null) return 0
  const grades = shown.map((id) => judgments.get(id) ?? 0)
  if (grades.some((grade) => grade < 0)) return 0
  const wanted = [...judgments.values()].some(isRelevant)
  return wanted === grades.some(isRelevant) && (wanted || shown.length === 0) ? 1 : 0
}
