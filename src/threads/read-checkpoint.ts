import {
  type BaseCheckpointSaver,
  type Checkpoint,
  type CheckpointPendingWrite,
  type CheckpointTuple,
  compareWritesSortKeys,
  maxChannelVersion,
  TASKS,
  writesSortKey,
} from '@langchain/langgraph-checkpoint'
import type { ChannelRow, CheckpointRow, Statements, WriteRow } from './sqlite/statements.ts'

/** What turning rows into a checkpoint takes. */
export type CheckpointReading = Pick<BaseCheckpointSaver, 'serde' | 'getNextVersion'> & {
  readonly statements: Statements
}

/** The checkpoint of a row, with the values of its channels and the writes that wait on it. */
export async function readCheckpoint(
  row: CheckpointRow,
  reading: CheckpointReading,
): Promise<CheckpointTuple> {
  const { thread_id, checkpoint_ns, checkpoint_id, parent_id } = row
  const checkpoint: Checkpoint = {
    ...JSON.parse(row.body),
    channel_values: await channelValues(row, reading),
  }
  if (checkpoint.v < 4 && parent_id !== null) {
    movePendingSends(checkpoint, await pendingWrites(row, parent_id, reading), reading)
  }
  const tuple: CheckpointTuple = {
    config: { configurable: { thread_id, checkpoint_ns, checkpoint_id } },
    checkpoint,
    metadata: await reading.serde.loadsTyped(row.metadata_type, row.metadata),
    pendingWrites: await pendingWrites(row, checkpoint_id, reading),
  }
  if (parent_id === null) return tuple
  return { ...tuple, parentConfig: { configurable: { thread_id, checkpoint_ns, checkpoint_id: parent_id } } }
}

async function channelValues(
  { channel_versions, thread_id, checkpoint_ns }: CheckpointRow,
  { statements, serde }: CheckpointReading,
): Promise<Record<string, unknown>> {
  const rows = statements.channels.all(channel_versions, thread_id, checkpoint_ns) as ChannelRow[]
  const load = async ({ channel, type, value }: ChannelRow) => [channel, await serde.loadsTyped(type, value)]
  return Object.fromEntries(await Promise.all(rows.map(load)))
}

async function pendingWrites(
  { thread_id, checkpoint_ns }: CheckpointRow,
  checkpointId: string,
  { statements, serde }: CheckpointReading,
): Promise<CheckpointPendingWrite[]> {
  const rows = statements.writes.all(thread_id, checkpoint_ns, checkpointId) as WriteRow[]
  const keyOf = (write: WriteRow) => writesSortKey(write.task_path, write.task_id, write.idx)
  rows.sort((a, b) => compareWritesSortKeys(keyOf(a), keyOf(b)))
  const load = async ({ task_id, channel, type, value }: WriteRow): Promise<CheckpointPendingWrite> => [
    task_id,
    channel,
    await serde.loadsTyped(type, value),
  ]
  return Promise.all(rows.map(load))
}

/** Checkpoints before version 4 kept pending sends in their parent's writes. */
export function movePendingSends(
  checkpoint: Checkpoint,
  writes: readonly CheckpointPendingWrite[],
  { getNextVersion }: Pick<CheckpointReading, 'getNextVersion'>,
): void {
  checkpoint.channel_values[TASKS] = writes
    .filter(([, channel]) => channel === TASKS)
    .map(([, , value]) => value)
  const versions = Object.values(checkpoint.channel_versions)
  checkpoint.channel_versions[TASKS] =
    versions.length > 0 ? maxChannelVersion(...versions) : getNextVersion(undefined)
}
