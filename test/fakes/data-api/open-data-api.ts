import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { type Answer, collectionCommands } from './collection-commands.ts'
import { DataApiError } from './data-api-error.ts'
import { databaseCommands } from './database-commands.ts'
import { createFaults, type Fault, type Faults, planned } from './faults.ts'
import { isObject, type Json, type JsonObject } from './json.ts'
import { keyspaceCommands } from './keyspace-commands.ts'
import { limits } from './limits.ts'
import type { Collection, Database } from './store.ts'

export type DataApi = {
  /** For `ASTRA_DB_API_ENDPOINT`. */
  readonly endpoint: string
  readonly token: string
  readonly faults: Faults
  /** Commands so far, oldest first: their names and where they went. */
  readonly requests: { readonly command: string; readonly collection: string | null }[]
  /** How many clients went away before they had their answer. */
  readonly abandoned: () => number
  /** Documents of a collection as they lie there. */
  readonly documents: (collection: string) => JsonObject[]
  /** Writes what was inserted to disk, as the database does now and then. */
  readonly flush: () => void
  /** Bytes of all answers so far. */
  readonly sent: () => number
  readonly close: () => Promise<void>
}

export type DataApiOptions = Partial<
  Pick<Database, 'lexicalAvailable' | 'maxCollections' | 'sortedPage' | 'version' | 'creationMs'>
> & {
  readonly keyspaces?: readonly string[]
  readonly port?: number
  readonly token?: string
}

/**
 * A Data API in memory on 127.0.0.1, under both paths (Astra's and a self-hosted one's). It knows the documented commands
 * and nothing else, and keeps their limits; what the real one refuses it refuses with the same code, in the vocabulary of its version.
 */
export async function openDataApi(options: DataApiOptions = {}): Promise<DataApi> {
  const { keyspaces = ['default_keyspace'], port = 0, token = 'AstraCS:test' } = options
  const database: Database = {
    keyspaces: new Map(keyspaces.map((name) => [name, new Map()])),
    lexicalAvailable: options.lexicalAvailable ?? true,
    maxCollections: options.maxCollections ?? 5,
    version: options.version ?? 'present',
    creationMs: options.creationMs ?? 20,
    page: options.version === 'older' ? limits.olderPage : limits.page,
    sortedPage: options.sortedPage ?? limits.vectorHits,
  }
  const faults = createFaults()
  const requests: { command: string; collection: string | null }[] = []
  let abandoned = 0
  let sent = 0
  const server = createServer((request, response) => {
    response.on('close', () => {
      if (!response.writableEnded) abandoned += 1
    })
    answer(request, response).catch(() => request.destroy())
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (status: number, body: unknown, headers: Record<string, string> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers })
      const text = JSON.stringify(body)
      sent += Buffer.byteLength(text)
      response.end(text)
    }
    const place = /^\/(?:api\/json\/v1|v1)(?:\/(\w+))?(?:\/(\w+))?$/.exec(request.url ?? '')
    if (place === null) return send(404, {})
    if (request.method !== 'POST') return send(405, {})
    const body = await readBody(request)
    if (body === null) return send(413, {})
    if (request.headers.token !== token) {
      const error = new DataApiError('UNAUTHENTICATED_REQUEST', 'Authentication failed; invalid token.')
      return send(401, { errors: [error.toJson()] })
    }
    const [, keyspace = null, collection = null] = place
    const read = readCommand(body)
    const name = read?.name ?? ''
    requests.push({ command: name, collection })
    const fault = faults.next(name)
    if (await strike(fault, request, response)) return
    const result = await carryOut({ keyspace, collection, read, fault })
    if (fault?.kind === 'drop' || fault?.kind === 'interrupted') return void request.socket.destroy()
    send(200, database.version === 'older' ? inOlderWords(result) : result)
  }

  async function carryOut(asked: {
    keyspace: string | null
    collection: string | null
    read: { name: string; body: JsonObject } | null
    fault: Fault | undefined
  }): Promise<Answer> {
    const { keyspace, collection: name, read, fault } = asked
    try {
      if (read === null) throw new DataApiError('REQUEST_NOT_JSON', 'Request not valid JSON.')
      if (fault?.kind === 'error') throw planned(fault.errorCode, 'Planned.')
      if (keyspace === null) {
        const command = databaseCommands[read.name]
        if (command === undefined) throw unknownCommand(read.name)
        return command(database, read.body)
      }
      const collections = database.keyspaces.get(keyspace)
      if (collections === undefined)
        throw new DataApiError('UNKNOWN_KEYSPACE', `The keyspace ${keyspace} does not exist.`, {
          scope: 'SCHEMA',
        })
      if (name === null) {
        const command = keyspaceCommands[read.name]
        if (command === undefined) throw unknownCommand(read.name)
        return await command(collections, read.body, { database, interrupted: fault?.kind === 'interrupted' })
      }
      const command = collectionCommands[read.name]
      if (command === undefined) throw unknownCommand(read.name)
      const collection = collections.get(name)
      if (collection === undefined)
        throw new DataApiError(
          'UNKNOWN_COLLECTION_OR_TABLE',
          `No collection or table with name '${name}' exists.`,
          {
            scope: 'SCHEMA',
          },
        )
      refuseWithoutIndexes(collection, read)
      faults.startInsert(fault)
      return command(collection, read.body, { database, faults })
    } catch (error) {
      if (error instanceof DataApiError) return { errors: [error.toJson()] }
      throw error
    }
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    faults,
    requests,
    abandoned: () => abandoned,
    documents: (collection) =>
      [...database.keyspaces.values()].flatMap((each) => [
        ...(each.get(collection)?.documents.values() ?? []),
      ]),
    sent: () => sent,
    flush() {
      for (const each of [...database.keyspaces.values()].flatMap((of) => [...of.values()]))
        each.flushed.count = each.documents.size
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** What filters or sorts needs the indexes; a document is found by its id without them. */
function refuseWithoutIndexes({ name, indexes }: Collection, { body }: { readonly body: JsonObject }): void {
  if (indexes.state === 'made') return
  const { filter, sort } = body
  const fields = isObject(filter) ? Object.keys(filter) : []
  if (sort === undefined && fields.every((field) => field === '_id')) return
  throw new DataApiError(
    'CORRUPTED_COLLECTION_SCHEMA',
    `The collection '${name}' has a schema that is not complete.`,
    { scope: 'SCHEMA', family: 'SERVER' },
  )
}

/** What earlier versions called the same errors. */
const olderCodes: Readonly<Record<string, string>> = {
  LEXICAL_FEATURE_NOT_ENABLED: 'LEXICAL_NOT_AVAILABLE_FOR_DATABASE',
  UNKNOWN_COLLECTION_OR_TABLE: 'COLLECTION_NOT_EXIST',
  INVALID_VECTOR_LENGTH: 'VECTOR_SIZE_MISMATCH',
  LEXICAL_CONTENT_TOO_LONG: 'DOCUMENT_LEXICAL_CONTENT_TOO_BIG',
  COMMAND_FIELD_VALUE_INVALID: 'COMMAND_FIELD_INVALID',
}

function inOlderWords({ errors, ...answer }: Answer): Answer {
  if (errors === undefined) return answer
  const renamed = (errors as JsonObject[]).map(({ documentIds: _, ...error }) => {
    const code = String(error.errorCode)
    return { ...error, errorCode: olderCodes[code] ?? code }
  })
  return { ...answer, errors: renamed }
}

/** Plays a fault that needs no command carried out; true when the request was answered by it. */
async function strike(
  fault: Fault | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (fault?.kind === 'slow') await pause(fault.ms)
  if (fault?.kind === 'held') await fault.until
  if (fault?.kind === 'late') await once(response, 'close')
  if (fault?.kind === 'status') {
    const wait = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }
    response.writeHead(fault.status, wait).end('{}')
    return true
  }
  if (fault?.kind === 'drop' && fault.when === 'before') {
    request.socket.destroy()
    return true
  }
  return false
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > limits.requestBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

function readCommand(text: string): { name: string; body: JsonObject } | null {
  let parsed: Json
  try {
    parsed = JSON.parse(text) as Json
  } catch {
    return null
  }
  const [entry, ...others] = isObject(parsed) ? Object.entries(parsed) : []
  if (entry === undefined || others.length > 0 || !isObject(entry[1])) return null
  return { name: entry[0], body: entry[1] }
}

const unknownCommand = (name: string) =>
  new DataApiError('COMMAND_UNKNOWN', `Command '${name}' is not recognized by Data API.`)
