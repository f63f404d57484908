import { AsyncLocalStorage } from 'node:async_hooks'
import type { Fetcher } from '@datastax/astra-db-ts'

const callersSignal = new AsyncLocalStorage<AbortSignal | undefined>()

/** Runs work whose requests end when the signal aborts; the client itself has no way to pass one on. */
export const withSignal = <T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> =>
  callersSignal.run(signal, work)

/** The connection failed before an answer was complete: nobody knows whether the command was carried out. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost'
}

/** The built-in fetch for the client, with the caller's signal, and with failures told apart. */
export const abortableFetcher: Fetcher = {
  async fetch({ url, body, method, headers, timeout, mkTimeoutError }) {
    const outOfTime = AbortSignal.timeout(timeout)
    const caller = callersSignal.getStore()
    const signal = caller === undefined ? outOfTime : AbortSignal.any([caller, outOfTime])
    try {
      const response = await fetch(url, { method, headers, signal, ...(body === undefined ? {} : { body }) })
      return {
        body: await response.text(),
        headers: Object.fromEntries(response.headers),
        status: response.status,
        url: response.url,
        httpVersion: 1,
        statusText: response.statusText,
      }
    } catch (cause) {
      if (caller?.aborted) throw cause
      if (outOfTime.aborted) throw mkTimeoutError()
      throw new ConnectionLost('The connection to the database failed.', { cause })
    }
  },
}
