import { createAgent } from 'langchain'
import { knownBrands } from '../src/dialogue/known-brands.ts'
import { type Vocabulary, vocabularyOf } from '../src/dialogue/search-arguments.ts'
import { knownCatalogue } from '../src/retrieval/known-catalogue.ts'
import type { Services } from '../src/services.ts'
import { createTools } from '../tools/create-tools.ts'
import { createHandOver } from './hand-over.ts'
import { announceProducts } from './middleware/announce-products.ts'
import { answerWithModel } from './middleware/answer-with-model.ts'
import { countUsage } from './middleware/count-usage.ts'
import { finishTurn } from './middleware/finish-turn.ts'
import { limitSteps } from './middleware/limit-steps.ts'
import { limitTokens } from './middleware/limit-tokens.ts'
import { runTool } from './middleware/run-tool.ts'
import { viewMessages } from './middleware/view-messages.ts'
import { openChatModel } from './open-chat-model.ts'
import { BuiltInPlanner, plannerName } from './planner.ts'
import { systemPrompt } from './prompt.ts'
import { openTracing } from './tracing.ts'

/** The agent over the opened services. Turns share it; they may run at the same time. */
export type Stylist = Awaited<ReturnType<typeof createStylist>>

/** Builds the agent once; `runTurn` uses it for every turn. */
export async function createStylist(services: Services) {
  const { config, log } = services
  const chat = await openChatModel(config)
  const planner = new BuiltInPlanner()
  const handOver = createHandOver(services.threads)
  // The graph itself: `agent.invoke` would load the whole thread once more for every turn.
  const graphWith = (vocabulary: Vocabulary) =>
    createAgent({
      name: 'stylist',
      // Tool calls of one message run together in one step of the graph.
      version: 'v1',
      model: chat?.model ?? planner,
      tools: [...createTools(services, vocabulary)],
      systemPrompt,
      middleware: [
        announceProducts(),
        limitTokens({ maxTokens: config.turn.maxTokens, log }),
        ...(chat === null ? [] : [answerWithModel({ chat, planner, log })]),
        limitSteps(config.turn.maxSteps),
        countUsage(),
        // The planner reads what the turn knows itself.
        ...(chat === null ? [] : [viewMessages({ chat, budget: config.chat.memoryTokens, log })]),
        runTool(log),
        finishTurn(services),
      ],
      checkpointer: handOver.checkpointer,
    }).graph
  let current = { told: '', graph: graphWith(vocabularyOf(null)) }
  /** The graph whose tools tell a chat model what the shop has now. */
  const graphNow = async () => {
    if (chat === null) return current.graph
    const vocabulary = vocabularyOf(await knownCatalogue(services.index, log))
    const told = JSON.stringify(vocabulary)
    if (told !== current.told) current = { told, graph: graphWith(vocabulary) }
    return current.graph
  }
  const tracing = await openTracing(config)
  await knownBrands(services.index, log)
  return {
    services,
    chat,
    /** What `usage.model` says. */
    modelName: chat?.name ?? plannerName,
    graphNow,
    handOver,
    tracers: tracing.handlers,
    traceFeedback: tracing.feedback,
    /** Threads with a turn under way. */
    busy: new Set<string>(),
    /** Sends traces that are still queued; the services are closed by who opened them. */
    close: tracing.close,
  }
}
