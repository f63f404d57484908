import { afterAll, beforeAll } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { connectAstra } from '../../src/platform/astra/connect.ts'
import { openAstraSaver } from '../../src/threads/astra/open-astra-saver.ts'
import { checkpointSaverContract } from '../contracts/checkpoint-saver.ts'
import { type DataApi, openDataApi } from '../fakes/data-api/open-data-api.ts'

let api: DataApi
beforeAll(async () => {
  api = await openDataApi()
})
afterAll(() => api.close())

checkpointSaverContract({
  name: 'AstraSaver',
  async create(options) {
    const { endpoint, token } = api
    const { astra } = readConfig({ ASTRA_DB_API_ENDPOINT: endpoint, ASTRA_DB_APPLICATION_TOKEN: token })
    const { db, close } = await connectAstra({ astra })
    const saver = await openAstraSaver({
      ...{ db, name: 'threads', timeoutMs: 5_000, ttlMs: 0, log: createLog('silent'), disconnect: close },
      ...options,
    })
    await db.collection('threads').deleteMany({})
    return saver
  },
  destroy: (saver) => saver.close(),
})
