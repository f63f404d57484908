import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { AppError } from '../../errors.ts'
import { errorCodeOf } from '../../platform/astra/failure.ts'
import type { Claim } from '../product-index.ts'
import { type AstraStore, ask } from './products-collection.ts'

/** Who died over a task holds it this long, milliseconds; who lives says so more often. Clocks may differ by the last. */
const heldMs = 10_000
const renewMs = 3_000
const skewMs = 1_000
const askEvery = 500

type TaskDocument = { readonly owner?: string; readonly until?: number; readonly done?: boolean }

/**
 * Takes a task for this process among all that share the database. Facts about the catalogue are not indexed and found by id alone, so
 * each taking is a document of its own, numbered: the database lets one process insert it.
 */
export async function claimTask(
  store: Pick<AstraStore, 'about' | 'timeoutMs'>,
  task: string,
  { ifBegun = false, signal }: { ifBegun?: boolean; signal?: AbortSignal | undefined } = {},
): Promise<Claim | null> {
  const owner = randomUUID()
  let unfinished = false
  for (let turn = 0; ; ) {
    const _id = `task:${task}:${turn}`
    const fields = () => ({ owner, until: Date.now() + heldMs })
    if (ifBegun && !unfinished && (await find(store, _id, signal)) === null) return null
    if (await insert(store, { _id, ...fields() })) return hold(store, { _id, fields, unfinished })
    const found = await find(store, _id, signal)
    // The answer to our own insert may have been lost.
    if (found?.owner === owner) return hold(store, { _id, fields, unfinished })
    const isDead = found !== null && (found.until ?? 0) < Date.now() - skewMs
    if (found?.done || isDead) {
      unfinished = found?.done !== true
      turn += 1
    } else if (found !== null) await pause(askEvery)
    if (signal?.aborted) throw new AppError('canceled', 'The request was canceled.', { cause: signal.reason })
  }
}

async function find(
  store: Pick<AstraStore, 'about' | 'timeoutMs'>,
  _id: string,
  signal: AbortSignal | undefined,
): Promise<TaskDocument | null> {
  return ask(store, ({ timeout }) => store.about.findOne({ _id }, { timeout }), signal)
}

async function insert(
  store: Pick<AstraStore, 'about' | 'timeoutMs'>,
  document: { readonly _id: string } & TaskDocument,
): Promise<boolean> {
  try {
    await ask(store, ({ timeout }) => store.about.insertOne({ ...document }, { timeout }))
    return true
  } catch (error) {
    if (errorCodeOf((error as Error).cause) === 'DOCUMENT_ALREADY_EXISTS') return false
    throw error
  }
}

function hold(
  store: Pick<AstraStore, 'about' | 'timeoutMs'>,
  { _id, fields, unfinished }: { _id: string; fields: () => TaskDocument; unfinished: boolean },
): Claim {
  const put = (document: TaskDocument) =>
    ask(store, ({ timeout }) => store.about.replaceOne({ _id }, { ...document }, { timeout }))
  const timer = setInterval(() => put(fields()).catch(() => {}), renewMs).unref()
  return {
    unfinished,
    async finish() {
      clearInterval(timer)
      await put({ ...fields(), done: true })
    },
    // Whoever waits takes over what is left to do.
    async giveUp() {
      clearInterval(timer)
      await put({ ...fields(), until: 0 }).catch(() => {})
    },
  }
}
