import type { CheckpointTuple } from '@langchain/langgraph-checkpoint'
import type { ThreadStore } from '../src/threads/thread-store.ts'

export type HandOver = {
  /** The store for the graph: a thread that was handed over is not read again. */
  readonly checkpointer: ThreadStore
  /** What a turn has read of its thread already; who holds the thread gives it, for the next read alone. */
  readonly give: (threadId: string, tuple: CheckpointTuple) => void
  readonly takeBack: (threadId: string) => void
}

/** Spares a turn the second read of its thread: the turn looks at the memory before the graph starts, and the graph reads everything. */
export function createHandOver(threads: ThreadStore): HandOver {
  const given = new Map<string, CheckpointTuple>()
  const getTuple: ThreadStore['getTuple'] = async (config) => {
    const { thread_id: threadId, checkpoint_id: earlier } = config.configurable ?? {}
    const tuple = earlier === undefined ? given.get(threadId) : undefined
    given.delete(threadId)
    return tuple ?? threads.getTuple(config)
  }
  return {
    // Stores keep private fields: their methods run on the store itself.
    checkpointer: new Proxy(threads, {
      get(store, name) {
        if (name === 'getTuple') return getTuple
        const value: unknown = Reflect.get(store, name, store)
        return typeof value === 'function' ? value.bind(store) : value
      },
    }),
    give: (threadId, tuple) => void given.set(threadId, tuple),
    takeBack: (threadId) => void given.delete(threadId),
  }
}
