import {
  type BaseCheckpointSaver,
  type Checkpoint,
  type CheckpointMetadata,
  type CheckpointPendingWrite,
  type CheckpointTuple,
  compareWritesSortKeys,
  writesSortKey,
} from '@langchain/langgraph-checkpoint'
import { movePendingSends } from '../read-checkpoint.ts'
import { type DumpedValue, loadValue } from './dumped-value.ts'
import type { DumpedState } from './recent-states.ts'
import type { ThreadDocument } from './thread-documents.ts'

/** A checkpoint as it is stored: its own data, and the values of its channels as they are. */
export type StoredCheckpoint = {
  readonly body: Omit<Checkpoint, 'channel_values'>
  readonly parent: string | null
  readonly metadata: DumpedValue
  readonly values: DumpedState
}

export type StoredWrite = {
  readonly task: string
  readonly idx: number
  readonly path: string
  readonly channel: string
  readonly value: DumpedValue
}

/** A pending write, and the checkpoint that it waits on. */
export type WaitingWrite = StoredWrite & { readonly cid: string }

/** The checkpoint as LangGraph takes it, with the writes that wait on it. */
export async function toTuple(
  { thread: thread_id, ns, cid: checkpoint_id }: ThreadDocument,
  { body, parent, metadata, values: dumped }: StoredCheckpoint,
  {
    writes,
    saver,
  }: {
    writes: readonly WaitingWrite[]
    saver: Pick<BaseCheckpointSaver, 'serde' | 'getNextVersion'>
  },
): Promise<CheckpointTuple> {
  const { serde } = saver
  const checkpoint_ns = ns.slice(1)
  const load = async ([channel, [, value]]: [string, DumpedState[string]]) =>
    [channel, await loadValue(serde, value)] as const
  const values = Object.fromEntries(await Promise.all(Object.entries(dumped).map(load)))
  const waiting = (id: string) => pendingWrites(writes, { id, serde })
  const checkpoint: Checkpoint = { ...body, channel_values: values }
  if (checkpoint.v < 4 && parent !== null) movePendingSends(checkpoint, await waiting(parent), saver)
  const tuple: CheckpointTuple = {
    config: { configurable: { thread_id, checkpoint_ns, checkpoint_id } },
    checkpoint,
    metadata: (await loadValue(serde, metadata)) as CheckpointMetadata,
    pendingWrites: await waiting(checkpoint_id),
  }
  if (parent === null) return tuple
  return { ...tuple, parentConfig: { configurable: { thread_id, checkpoint_ns, checkpoint_id: parent } } }
}

function pendingWrites(
  writes: readonly WaitingWrite[],
  { id, serde }: { id: string; serde: BaseCheckpointSaver['serde'] },
): Promise<CheckpointPendingWrite[]> {
  const keyOf = ({ path, task, idx }: StoredWrite) => writesSortKey(path, task, idx)
  const own = writes
    .filter(({ cid }) => cid === id)
    .toSorted((one, other) => compareWritesSortKeys(keyOf(one), keyOf(other)))
  return Promise.all(
    own.map(
      async ({ task, channel, value }): Promise<CheckpointPendingWrite> => [
        ...([task, channel] as const),
        await loadValue(serde, value),
      ],
    ),
  )
}
