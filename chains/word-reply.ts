import type { ToolOutcome } from '../src/dialogue/outcome.ts'
import { replyFacts } from '../src/dialogue/reply-facts.ts'
import type { TurnFacts } from '../src/dialogue/turn-facts.ts'
import { sayReply } from '../src/voice/say-reply.ts'
import { voices } from '../src/voice/voices.ts'

/** The reply to a message after its tools have run, or in place of any, in the language of the conversation. */
export const wordReply = (
  facts: TurnFacts,
  outcomes: readonly ToolOutcome[],
  problems: readonly string[] = [],
): string => sayReply(replyFacts(facts, outcomes, problems), voices[facts.request.language])
