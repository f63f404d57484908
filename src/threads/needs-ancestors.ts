import type { CheckpointMetadata } from '@langchain/langgraph-checkpoint'

/** A delta channel is rebuilt from its ancestors' writes, so its history must stay. */
export const needsAncestors = (metadata: CheckpointMetadata): boolean =>
  Object.keys((metadata as Record<string, unknown>).counters_since_delta_snapshot ?? {}).length > 0
