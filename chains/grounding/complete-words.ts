import type { AIMessage } from '@langchain/core/messages'
import { splitSentences } from './split-sentences.ts'

/** The words of an answer without the sentence that it breaks off in. */
export function completeWords(answer: AIMessage): string {
  const { text } = answer
  if (!isCut(answer) || /[.!?…。！？]["')\]*]*\s*$/.test(text)) return text
  return splitSentences(text).slice(0, -1).join('')
}

/** True where the provider says that there would be more, or its stream ended without a word of its end. */
function isCut({ response_metadata: told }: AIMessage): boolean {
  const { finish_reason, stop_reason, status, model_provider } = told as Record<string, unknown>
  if (finish_reason === 'length' || stop_reason === 'max_tokens' || status === 'incomplete') return true
  return model_provider === 'openai' && finish_reason == null && status == null
}
