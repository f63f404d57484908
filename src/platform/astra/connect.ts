import type { Db } from '@datastax/astra-db-ts'
import type { Config } from '../../config.ts'
import { AppError } from '../../errors.ts'
import { abortableFetcher } from './abortable-fetcher.ts'

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
  if (selfHosted) await ensureKeyspace(db, keyspace)
  return { db, close: () => client.close() }
}

/** Best effort: who may not list keyspaces may still use one, and what is wrong shows at the first command. */
async function ensureKeyspace(db: Db, keyspace: string): Promise<void> {
  const admin = db.admin({ environment: 'hcd' })
  try {
    if (!(await admin.listKeyspaces()).includes(keyspace)) await admin.createKeyspace(keyspace)
  } catch {}
}

const missing = (variable: string) =>
  new AppError('invalid-config', `Astra DB is asked for, but ${variable} is not set.`)
