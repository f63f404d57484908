import type { ToolOutcome } from '../src/dialogue/outcome.ts'
import { replyFacts } from '../src/dialogue/reply-facts.ts'
import type { TurnContext } from '../src/dialogue/turn-context.ts'
import { sayReply } from '../src/voice/say-reply.ts'
import { voiceOf } from '../src/voice/voices.ts'

/** The reply to a message after its tools have run, or in place of any, in the language of the conversation. */
export const wordReply = (
  turn: TurnContext,
  outcomes: readonly ToolOutcome[],
  problems: readonly string[] = [],
): string => sayReply(replyFacts(turn, outcomes, problems), voiceOf(turn.request.language))
