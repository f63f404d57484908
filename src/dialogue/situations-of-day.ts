import type { SituationMention } from '../language/situation-words.ts'
import { searchesInFocus } from './memory.ts'
import { isSituation, situations } from './situations/situations.ts'
import type { TurnContext } from './turn-context.ts'

type Thread = Pick<TurnContext, 'request' | 'memory'>

/** "What shoes?", "which belt": for the day that was spoken of. */
const asksWhich =
  /^\W*(?:(?:ok|okay|and|so|nice|great|cool|good|thanks|then|now)\b\W*)*(?:what|which|what about|how about) (?:(?:kind|sort) of )?(?:[\w-]+ ){0,2}[\w-]+\W*$/i

/** The day and the weather that a further garment is for, beside what was looked for: "and a white shirt" for the interview. */
export function situationsOfDay({ request, memory }: Thread): readonly SituationMention[] {
  const [wish, ...others] = request.wishes
  const isFurther =
    wish?.wanted.category !== undefined &&
    others.length === 0 &&
    (request.adds || asksWhich.test(request.english))
  const isForOther = request.wearer !== null && request.wearer.as !== 'pronoun'
  if (!isFurther || isForOther || request.situations.length > 0) return []
  return (searchesInFocus(memory).at(-1)?.situations ?? []).filter(({ id }) => isOfDay(id))
}

/** What is worn for running shoes is not asked of jeans; a wedding and the snow are there for every piece. */
function isOfDay(id: string): boolean {
  if (!isSituation(id)) return false
  const { formality, weather } = situations[id]
  return formality === undefined ? weather !== undefined : ['smart', 'dressed', 'formal'].includes(formality)
}
