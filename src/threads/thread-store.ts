import type { BaseCheckpointSaver } from '@langchain/langgraph-checkpoint'

/** The right to run the turns of one thread, held by one process at a time. */
export type ThreadLease = {
  /** Aborts when the right was lost: the process was away for so long that another may have taken the thread. */
  readonly lost: AbortSignal
  readonly release: () => Promise<void>
}

/** Where threads are kept. */
export type ThreadStore = BaseCheckpointSaver & {
  /** Throws where threads cannot be stored now. */
  readonly probe?: () => Promise<void>
  /** Takes a thread for this process; null while another holds it. Absent where only one process can use the store. */
  readonly lease?: (threadId: string, options?: { signal?: AbortSignal }) => Promise<ThreadLease | null>
}
