import type { ToolOutcome } from '../src/dialogue/outcome.ts'
import { shownGroups, shownTotal } from '../src/dialogue/shown-groups.ts'
import { voiceOf } from '../src/voice/voices.ts'
import type { TurnResult } from './turn.ts'
import type { TurnState } from './turn-state.ts'

/** What belongs together of an answer's products, in the shopper's language, and what an outfit costs. */
export const groupsOf = (
  { request, limit }: Pick<TurnState, 'request' | 'limit'>,
  outcomes: readonly ToolOutcome[],
): Pick<TurnResult, 'groups' | 'total'> => ({
  groups: shownGroups(outcomes, limit).map((group) => ({
    ...{ label: voiceOf(request.language).group(group), slot: group.slot, product_ids: [...group.ids] },
  })),
  total: shownTotal(outcomes, limit),
})
