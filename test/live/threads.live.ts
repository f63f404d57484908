import { afterAll, describe, expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { openAstraSaver } from '../../src/threads/astra/open-astra-saver.ts'
import { checkpointSaverContract } from '../contracts/checkpoint-saver.ts'
import { connectLive, dropCollections, liveSettings, reasonToSkip, uniqueName } from './live-database.ts'

const name = uniqueName('threads')

async function open(options: { keep?: number } = {}) {
  const { db, close } = await connectLive()
  const { timeoutMs } = liveSettings
  const log = createLog('silent')
  const saver = await openAstraSaver({ db, name, timeoutMs, ttlMs: 0, log, disconnect: close, ...options })
  await db.collection(name).deleteMany({})
  return saver
}

describe.skipIf(reasonToSkip !== null)(`live threads (skipped without variables: ${reasonToSkip})`, () => {
  afterAll(() => dropCollections(name))
  checkpointSaverContract({
    name: 'AstraSaver on the live Data API',
    create: open,
    destroy: (saver) => saver.close(),
  })

  test('of ten who ask for a thread at once one gets it, and another once it is released', async () => {
    const [one, other] = [await open(), await open()]
    const leases = await Promise.all(
      Array.from({ length: 10 }, (_, at) => (at % 2 ? one : other).lease('contended')),
    )
    const held = leases.filter((lease) => lease !== null)
    expect(held).toHaveLength(1)
    await held[0]?.release()
    const next = await other.lease('contended')
    expect(next).not.toBeNull()
    await next?.release()
    await Promise.all([one.close(), other.close()])
  })
})
