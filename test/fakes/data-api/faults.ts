import { DataApiError } from './data-api-error.ts'
import { isObject, type Json } from './json.ts'

/** What goes wrong with a request: told by a test, used up one request at a time. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number }
  /** The answer comes late, milliseconds. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** The command waits for this. */
  | { readonly kind: 'held'; readonly until: Promise<void> }
  /** The answer comes too late: the command is carried out when the client has given up. */
  | { readonly kind: 'late' }
  /** The connection is cut before the command was carried out, or after it was, before the answer. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  /** The command fails as a whole, with this code of the API. */
  | { readonly kind: 'error'; readonly errorCode: string }
  /** A collection's table is made and then the server dies: no index is made, no answer given. */
  | { readonly kind: 'interrupted' }
  /** Documents with these ids cannot be inserted this time. */
  | { readonly kind: 'partial-insert'; readonly ids: readonly string[]; readonly errorCode?: string }

export type Planned = {
  readonly fault: Fault
  /** Requests that it strikes; then it is over. */
  times: number
  /** The only command that it strikes; any when absent. */
  readonly command?: string
}

export type Faults = {
  readonly plan: (fault: Fault, options?: { times?: number; command?: string }) => void
  readonly clear: () => void
  /** The fault that strikes this command, if any; one use of it is gone. */
  readonly next: (command: string) => Fault | undefined
  /** Throws for a document that a running partial failure names. */
  readonly beforeInsert: (document: Json) => void
  readonly startInsert: (fault: Fault | undefined) => void
}

export function createFaults(): Faults {
  let waiting: Planned[] = []
  let failing: { ids: ReadonlySet<string>; errorCode: string } | null = null
  return {
    plan(fault, { times = 1, command } = {}) {
      waiting.push({ fault, times, ...(command === undefined ? {} : { command }) })
    },
    clear() {
      waiting = []
    },
    next(command) {
      const hit = waiting.find((each) => each.times > 0 && (each.command ?? command) === command)
      if (hit !== undefined) hit.times -= 1
      return hit?.fault
    },
    startInsert(fault) {
      failing =
        fault?.kind === 'partial-insert'
          ? { ids: new Set(fault.ids), errorCode: fault.errorCode ?? 'TIMEOUT_WRITING_DATA' }
          : null
    },
    beforeInsert(document) {
      const id = isObject(document) ? document._id : undefined
      if (failing === null || typeof id !== 'string' || !failing.ids.has(id)) return
      throw planned(failing.errorCode, 'The document could not be written this time.')
    },
  }
}

/** Errors of the request itself; a planned one of another name is the server's. */
const ofRequest = /^(FILTER_|SORT_|SHRED_|COMMAND_|DOCUMENT_|UNSUPPORTED_)/

export const planned = (errorCode: string, message: string): DataApiError =>
  new DataApiError(errorCode, message, {
    scope: 'DATABASE',
    family: ofRequest.test(errorCode) ? 'REQUEST' : 'SERVER',
  })
