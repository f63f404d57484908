import { readConfig } from '../../../src/config.ts'
import { createLog } from '../../../src/log.ts'
import { connectAstra } from '../../../src/platform/astra/connect.ts'
import { openAstraIndex } from '../../../src/product-index/astra/astra-index.ts'
import type { EncoderIdentity } from '../../../src/product-index/product-index.ts'
import { type AstraThreadsOptions, openAstraSaver } from '../../../src/threads/astra/open-astra-saver.ts'
import type { DataApi } from './open-data-api.ts'

/** The settings that name a local Data API. */
export const settingsOf = ({ endpoint, token }: Pick<DataApi, 'endpoint' | 'token'>) => ({
  ASTRA_DB_API_ENDPOINT: endpoint,
  ASTRA_DB_APPLICATION_TOKEN: token,
})

/** The product index over a local Data API, through the real client. */
export async function openIndexOver(
  api: Pick<DataApi, 'endpoint' | 'token'>,
  options: { encoder?: EncoderIdentity; name?: string; timeoutMs?: number } = {},
) {
  const { encoder = { id: 'fake@1', dimension: 4 }, name = 'products', timeoutMs = 5_000 } = options
  const { db, close } = await connectAstra(readConfig(settingsOf(api)))
  try {
    return await openAstraIndex({ db, name, encoder, timeoutMs, disconnect: close })
  } catch (error) {
    await close()
    throw error
  }
}

/** The thread store over a local Data API, through the real client. */
export async function openSaverOver(
  api: Pick<DataApi, 'endpoint' | 'token'>,
  options: Partial<Pick<AstraThreadsOptions, 'ttlMs' | 'keep' | 'leaseTimes' | 'timeoutMs' | 'name'>> = {},
) {
  const { db, close } = await connectAstra(readConfig(settingsOf(api)))
  const defaults = { name: 'threads', timeoutMs: 5_000, ttlMs: 0, log: createLog('silent') }
  return openAstraSaver({ db, ...defaults, ...options, disconnect: close })
}
