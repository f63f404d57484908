import type { DumpedValue } from './dumped-value.ts'

/** The values of a checkpoint's channels, each with its version. */
export type DumpedState = Readonly<Record<string, readonly [version: string, value: DumpedValue]>>

/** Threads that are remembered, and the longest state that is, characters. */
const mostStates = 200
const longestState = 200_000

/** States that this process read or wrote last: the next checkpoint of a thread takes over what did not change. */
export function createRecentStates() {
  const states = new Map<string, DumpedState>()
  return {
    read: (documentId: string): DumpedState | undefined => states.get(documentId),
    remember(documentId: string, state: DumpedState): void {
      const length = Object.values(state).reduce((sum, [, [, text]]) => sum + text.length, 0)
      states.delete(documentId)
      if (length > longestState) return
      states.set(documentId, state)
      const [oldest] = states.keys()
      if (states.size > mostStates && oldest !== undefined) states.delete(oldest)
    },
    /** Forgets every state whose document's id begins so. */
    forget(prefix: string): void {
      for (const id of states.keys()) if (id === prefix || id.startsWith(`${prefix}:`)) states.delete(id)
    },
  }
}

export type RecentStates = ReturnType<typeof createRecentStates>
