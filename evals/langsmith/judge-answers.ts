import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { createLLMAsJudge, RAG_HELPFULNESS_PROMPT } from 'openevals'
import type { Config } from '../../src/config.ts'
import { AppError } from '../../src/errors.ts'
import type { Answer } from '../runs/answer.ts'

type Asked = readonly { readonly id: string; readonly text: string }[]

/** What a judge thinks of the replies of a conversation, mean over its turns; nothing where there is no reply. */
export type Judge = (turns: Asked, answers: ReadonlyMap<string, Answer>) => Promise<Record<string, number>>

const none: Record<string, number> = {}

/** A judge of helpfulness by openevals' prompt, with any chat model. */
export function createJudge(model: BaseChatModel): Judge {
  const judge = createLLMAsJudge({
    prompt: RAG_HELPFULNESS_PROMPT,
    feedbackKey: 'helpfulness',
    judge: model,
    continuous: true,
  })
  return async (turns, answers) => {
    const replies = turns.flatMap(({ id, text }) => {
      const { turn, shown = [] } = answers.get(id) ?? {}
      return turn === undefined || turn.reply === '' ? [] : [{ text, reply: turn.reply, shown }]
    })
    const scores: number[] = []
    for (const { text, reply, shown } of replies) {
      const products = shown.map(({ id, reasons }) => `${id}: ${reasons.join(', ')}`)
      const { score } = await judge({ inputs: text, outputs: [reply, ...products].join('\n') })
      scores.push(Number(score))
    }
    if (scores.length === 0) return none
    return { helpfulness: scores.reduce((sum, score) => sum + score, 0) / scores.length }
  }
}

/** The judge that the config's chat model makes. Throws `invalid-config` without a key. */
export async function openJudge({ chat }: Pick<Config, 'chat'>): Promise<Judge> {
  if (!chat.enabled) {
    throw new AppError('invalid-config', 'Set OPENAI_API_KEY or OPENAI_BASE_URL: a chat model must judge.')
  }
  const { ChatOpenAI } = await import('@langchain/openai')
  const { apiKey = 'none', baseUrl, model } = chat
  const options = { model, apiKey, maxRetries: 2, timeout: 60_000 }
  return createJudge(
    new ChatOpenAI({ ...options, ...(baseUrl === undefined ? {} : { configuration: { baseURL: baseUrl } }) }),
  )
}
