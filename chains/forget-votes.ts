import { forgetVotes, votedThreads } from '../src/feedback/keep-votes.ts'
import type { Services } from '../src/services.ts'

/** Removes the votes of threads that are gone: expired, or deleted through a process with another data folder. */
export async function forgetGoneVotes({
  config,
  threads,
}: Pick<Services, 'config' | 'threads'>): Promise<void> {
  const gone = new Set<string>()
  for (const thread_id of await votedThreads(config.dataDir)) {
    const tuple = await threads.getTuple({ configurable: { thread_id } })
    if (tuple === undefined) gone.add(thread_id)
  }
  if (gone.size > 0) await forgetVotes(config.dataDir, gone)
}
