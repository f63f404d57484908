import type { PlannerFacts } from './planner-facts.ts'

/** Characters of the words that a tool takes. */
const mostText = 2_000

/**
 * An edit of the outfit that was shown last, as a call that puts it together anew: "under 200", "more casual", "cheaper". Null
 * where the words are about one of its pieces, or about something else.
 */
export function redoneOutfit({ said, outfit, message }: PlannerFacts): Record<string, unknown> | null {
  const [wish] = said.wishes
  const namesKind = said.wishes.some(({ wanted }) => (wanted.category ?? []).length > 0)
  const compares = said.priceComparison !== null || (wish?.directions.length ?? 0) > 0
  const pointsOut = said.pointer !== null && !(said.pointer.kind === 'previous' && compares)
  if (outfit === null || namesKind || pointsOut) return null
  const { text, goesWith, budget, total } = outfit
  const saysPrice = (wish?.price ?? null) !== null || said.takenBack.includes('price')
  const most = said.priceComparison === 'cheaper' && total !== null ? total - 0.01 : budget?.max
  return {
    text: `${text}, ${message}`.slice(-mostText),
    ...(goesWith.length > 0 ? { goes_with: goesWith } : {}),
    ...(saysPrice || most === undefined ? {} : { max_total: Math.round(most * 100) / 100 }),
    ...(saysPrice || budget?.currency === undefined ? {} : { currency: budget.currency }),
  }
}
