import { BaseCallbackHandler } from '@langchain/core/callbacks/base'
import { afterEach, expect, test } from 'vitest'
import type { ChatReply } from '../fakes/openai-messages.ts'
import { openFakeOpenAi } from '../fakes/openai-server.ts'
import { openShop, type Shop } from './shop.ts'

const opened: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const part of opened.splice(0).reverse()) await part.close()
})

type Call = { readonly name: string; readonly arguments: unknown }

/** Keeps the calls of tools that a turn makes. */
class CallRecorder extends BaseCallbackHandler {
  readonly name = 'call-recorder'
  readonly calls: Call[] = []
  override handleToolStart(_tool: unknown, input: string, ...[, , , , name = '']: unknown[]): void {
    this.calls.push({ name: String(name), arguments: JSON.parse(input) })
  }
}

const conversations: readonly (readonly string[])[] = [
  ['a blue dress under 60', 'in red', 'cheaper than the first one', 'any color is fine', 'show me more'],
  ['black sneakers and a white shirt', 'only the shirt, in M', 'not from Lumen', 'forget the brand'],
  ['jeans', 'the second one in black', 'how much is the first one?', 'compare the first two'],
  ['an outfit for a wedding', 'under 200 all together', 'thanks!'],
  ['ein rotes Kleid unter 50 Euro', 'lieber in Schwarz', 'zeig mir mehr'],
  ['I am looking for heels for my sister, size M', 'and a dress to go with them', 'what did I tell you?'],
]

async function tell(shop: Shop, messages: readonly string[], recorder?: CallRecorder) {
  const turns = []
  for (const message of messages) {
    const from = recorder?.calls.length ?? 0
    const { products, understood, steps } = await shop.say(message)
    const calls = recorder?.calls.slice(from) ?? []
    turns.push({
      message,
      ids: products.map(({ id }) => id),
      understood,
      steps: steps.map(({ tool }) => tool),
      calls,
    })
  }
  return turns
}

test.each(conversations)(
  'a model that calls what the planner would edits the same thread: %s …',
  async (...messages) => {
    const planner = await openShop()
    opened.push(planner)
    const recorder = new CallRecorder()
    Object.assign(planner.stylist, { tracers: [recorder] })
    const planned = await tell(planner, messages, recorder)

    let turn = 0
    const model = await openFakeOpenAi({
      chat: ({ messages: sent }): ChatReply => {
        const calls = planned[turn]?.calls ?? []
        const isDone = sent.at(-1)?.role === 'tool' || calls.length === 0
        return isDone ? { text: 'Is that right?' } : { toolCalls: calls }
      },
    })
    const shop = await openShop({ env: { OPENAI_BASE_URL: model.baseUrl, CHAT_MODEL: 'ideal' } })
    opened.push(model, shop)
    for (const expected of planned) {
      const [told] = await tell(shop, [expected.message])
      expect(told).toEqual({ ...expected, calls: [] })
      turn++
    }
  },
)
