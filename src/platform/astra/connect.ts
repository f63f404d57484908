import type { Db } from '@datastax/astra-db-ts'
import type { Config } from '../../config.ts'
import { AppError } from '../../errors.ts'
import { abortableFetcher } from './abortable-fetcher.ts'
import { errorCodeOf } from './failure.ts'
import { type Attempt, withRetries } from './with-retries.ts'

export type AstraConnection = { readonly db: Db; readonly close: () => Promise<void> }

/** Collections are made and dropped slowly: the schema must reach every node. Milliseconds. */
const adminTimeout = 60_000

/**
 * A client for the database that the configuration names. Of a self-hosted one the keyspace is made when it is missing; to Astra
 * DB nothing is sent yet. Throws `invalid-config` naming what is not set.
 */
export async function connectAstra({ astra }: Pick<Config, 'astra'>): Promise<AstraConnection> {
  const { DataAPIClient, UsernamePasswordTokenProvider } = await import('@datastax/astra-db-ts')
  const { endpoint, username, password, keyspace } = astra
  if (endpoint === undefined) throw missing('ASTRA_DB_API_ENDPOINT')
  const selfHosted = username !== undefined
  if (selfHosted && password === undefined) throw missing('ASTRA_DB_PASSWORD')
  if (!selfHosted && astra.token === undefined) throw missing('ASTRA_DB_APPLICATION_TOKEN')
  const client = new DataAPIClient({
    environment: selfHosted ? 'hcd' : 'astra',
    httpOptions: { client: 'custom', fetcher: abortableFetcher },
    timeoutDefaults: {
      requestTimeoutMs: astra.timeoutMs,
      generalMethodTimeoutMs: astra.timeoutMs,
      collectionAdminTimeoutMs: adminTimeout,
    },
  })
  const token = selfHosted ? new UsernamePasswordTokenProvider(username, password ?? '') : astra.token
  const db = client.db(endpoint, { keyspace, ...(token === undefined ? {} : { token }) })
  if (selfHosted) {
    await ensureKeyspace(db, keyspace, astra.timeoutMs).catch(async (error: unknown) => {
      await client.close()
      throw error
    })
  }
  return { db, close: () => client.close() }
}

/** Who may not list keyspaces may still use one; any other failure is thrown. */
async function ensureKeyspace(db: Db, keyspace: string, totalMs: number): Promise<void> {
  const admin = db.admin({ environment: 'hcd' })
  const list = ({ timeout }: Attempt) => admin.listKeyspaces({ timeout })
  const keyspaces = await withRetries(list, { totalMs }).catch((error: unknown) => {
    if (errorCodeOf((error as Error).cause) === 'UNAUTHORIZED_ACCESS') return [keyspace]
    throw error
  })
  if (keyspaces.includes(keyspace)) return
  await withRetries(() => admin.createKeyspace(keyspace), { totalMs: totalMs * 3 })
}

const missing = (variable: string) =>
  new AppError('invalid-config', `Astra DB is asked for, but ${variable} is not set.`)
