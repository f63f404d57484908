import { AIMessage, HumanMessage } from '@langchain/core/messages'
import { AsyncLocalStorageProviderSingleton } from '@langchain/core/singletons'
import { Annotation, END, MessagesAnnotation, START, StateGraph } from '@langchain/langgraph'
import { readConfig } from '../src/config.ts'
import { ensureSample } from '../src/ingest/ensure-sample.ts'
import { openServices } from '../src/services.ts'
import { runTurn } from './run-turn.ts'
import { createStylist, type Stylist } from './stylist.ts'
import type { ProductCard } from './turn.ts'

/** Products that an answer shows there. */
const limit = 8

/** The agent for LangGraph's own tools (`langgraph.json`): a message in, a turn of one of our threads, the reply out. */
export async function graph() {
  const services = await openServices(readConfig())
  await ensureSample(services)
  return graphOf(await createStylist(services))
}

/** The same over a stylist that is open. */
export function graphOf(stylist: Stylist) {
  const State = Annotation.Root({
    ...MessagesAnnotation.spec,
    /** Our thread, from the first answer on. */
    thread_id: Annotation<string | undefined>(),
    /** What the last answer showed. */
    products: Annotation<readonly ProductCard[] | undefined>(),
  })
  return new StateGraph(State)
    .addNode('turn', async ({ messages, thread_id }, { signal = new AbortController().signal }) => {
      const message = messages.findLast((each) => HumanMessage.isInstance(each))?.text ?? ''
      // A graph within a graph would keep its thread under the outer one.
      const result = await AsyncLocalStorageProviderSingleton.runWithConfig(
        {},
        () => runTurn(stylist, { threadId: thread_id, message, images: [], limit, signal }),
        true,
      )
      return {
        messages: [new AIMessage(result.reply)],
        thread_id: result.thread_id,
        products: result.products,
      }
    })
    .addEdge(START, 'turn')
    .addEdge('turn', END)
    .compile({ name: 'stylist' })
}
