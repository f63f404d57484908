/**
 * Settings of LanceDB's own threads, to be made before it is loaded. It sizes its pool by the cores; on few of them the writers of a large
 * index of words fill the pool, and wait for ever for a thread that takes what they wrote (lance-format/lance#7350).
 */
export function settleLanceThreads(): void {
  process.env.LANCE_FTS_NUM_SHARDS ??= '1'
  process.env.LANCE_CPU_THREADS ??= '4'
  // What it holds and shows of an index then lacks the centers of its parts, which nobody asks for.
  process.env.LANCE_INCLUDE_VECTOR_CENTROIDS ??= 'false'
  // Else it warns of every part that an update of the vector index finds empty.
  process.env.LANCEDB_LOG ??= 'error'
}
