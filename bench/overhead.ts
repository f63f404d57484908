import { ChatOpenAI } from '@langchain/openai'
import { createAgent } from 'langchain'
import { z } from 'zod'
import { plannerName } from '../chains/planner.ts'
import { systemPrompt } from '../chains/prompt.ts'
import { runTurn } from '../chains/run-turn.ts'
import { createStylist, type Stylist } from '../chains/stylist.ts'
import { serveModel } from '../evals/model-server.ts'
import { createTurnContext } from '../src/dialogue/create-turn-context.ts'
import { noNames } from '../src/dialogue/find-names.ts'
import { knownBrands } from '../src/dialogue/known-brands.ts'
import { emptyMemory } from '../src/dialogue/memory.ts'
import { vocabularyOf } from '../src/dialogue/search-arguments.ts'
import { ensureSample } from '../src/ingest/ensure-sample.ts'
import { knownCatalogue } from '../src/retrieval/known-catalogue.ts'
import type { Services } from '../src/services.ts'
import { createTools } from '../tools/create-tools.ts'
import type { Figure } from './figure.ts'
import { type Timing, timeSideBySide } from './time-side-by-side.ts'

const words = 'a blue striped shirt under 60'
const limit = 12
/** Turns of the thread that is long. */
const longThread = 300
/** What a shopper says in it, again and again. */
const talk = [
  'a red dress',
  'cheaper',
  'in black',
  'thanks',
  'black boots for women',
  'only in 39',
  'show me more',
]

/**
 * What our own code costs around a model that answers at once: a turn of the agent beside LangChain's bare loop, which asks the same
 * server with the same prompt and runs the same tools; and a turn of a long thread beside one of a fresh thread. Compared is the
 * processor's time, as a turn that changes threads more often waits longer on a busy machine.
 */
export async function measureOverhead(services: Services): Promise<Figure[]> {
  await ensureSample(services)
  const server = await serveModel(({ messages }) =>
    messages.at(-1)?.role === 'tool'
      ? 'The first of them is the one that I like best. Shall it be that one?'
      : [{ name: 'search_products', args: { text: words } }],
  )
  const chatWith = (chat: Partial<Services['config']['chat']>) =>
    createStylist({ ...services, config: { ...services.config, chat: { ...services.config.chat, ...chat } } })
  const planner = await chatWith({ model: plannerName })
  const agent = await chatWith({
    ...{ enabled: true, apiKey: undefined, api: 'completions' },
    ...{ model: 'openai:bench', baseUrl: server.baseUrl },
  })
  const [long, longWithModel] = [await talkAtLength(planner), await talkAtLength(planner)]
  const turn = (stylist: Stylist, threadId?: string) => () => say(stylist, words, threadId)
  try {
    const { bare, withModel, fresh, after, withModelAfter } = await timeSideBySide(
      {
        bare: await bareLoop(services, server.baseUrl),
        withModel: turn(agent),
        fresh: turn(planner),
        after: turn(planner, long),
        withModelAfter: turn(agent, longWithModel),
      },
      { rounds: 60, warmup: 15 },
    )
    return [
      figure('turn with a model that answers at once, processor, p50', withModel, {
        ...{ beside: bare, called: "LangChain's bare loop with the same tools", most: 1.5 },
      }),
      figure(`turn of a thread of ${longThread} turns, processor, p50`, after, {
        ...{ beside: fresh, called: 'of a fresh thread', most: 1.5 },
      }),
      figure('the same with a model, processor, p50', withModelAfter, {
        ...{ beside: withModel, called: 'of a fresh thread', most: 1.5 },
      }),
    ]
  } finally {
    await Promise.all([planner.close(), agent.close(), server.close()])
  }
}

function figure(
  name: string,
  { cpu: value, median }: Timing,
  { beside, called, most }: { beside: Timing; called: string; most: number },
): Figure {
  const ratio = value / beside.cpu
  const onTheClock = `on the clock ${median.toFixed(0)} ms, ${(median / beside.median).toFixed(2)} ×`
  const goal = { text: `≤ ${most} × (${ratio.toFixed(2)} ×; ${onTheClock})`, met: ratio <= most }
  return { name, value, unit: 'ms', floor: { name: called, value: beside.cpu }, goal }
}

const say = (stylist: Stylist, message: string, threadId?: string) =>
  runTurn(stylist, { threadId, message, images: [], limit, signal: new AbortController().signal })

async function talkAtLength(stylist: Stylist): Promise<string> {
  const { thread_id: threadId } = await say(stylist, words)
  for (let turn = 1; turn < longThread; turn++)
    await say(stylist, talk[turn % talk.length] as string, threadId)
  return threadId
}

/** `createAgent` and nothing else: no thread, no reading of the message, which the tools are given as it is read once. */
async function bareLoop(services: Services, baseURL: string): Promise<() => Promise<unknown>> {
  const vocabulary = vocabularyOf(await knownCatalogue(services.index, services.log))
  const turn = createTurnContext({
    ...{ message: words, memory: emptyMemory(new Date().toISOString()), limit },
    ...{ brands: await knownBrands(services.index, services.log), names: noNames },
    ...{ newPhotos: [], filter: undefined },
  })
  const agent = createAgent({
    model: new ChatOpenAI({ model: 'bench', apiKey: 'none', maxRetries: 0, configuration: { baseURL } }),
    tools: [...createTools(services, vocabulary)],
    systemPrompt,
    version: 'v1',
    contextSchema: z.object({ turn: z.custom<typeof turn>() }),
  })
  return () => agent.invoke({ messages: [{ role: 'human', content: words }] }, { context: { turn } })
}
