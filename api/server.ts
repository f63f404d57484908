import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Express } from 'express'
import { AppError } from '../src/errors.ts'
import type { ServerTimes } from './limits.ts'

export type RunningServer = {
  readonly port: number
  /** Takes no new connections, lets requests in flight finish, and after `times.drain` aborts what still runs. */
  readonly stop: () => Promise<void>
}

/** Listens. Throws `invalid-config` when the port cannot be had. */
export async function startServer(
  app: Express,
  options: { port: number; host: string; times: ServerTimes; abortInFlight: () => void },
): Promise<RunningServer> {
  const { times } = options
  const server = createServer(
    {
      headersTimeout: times.headers,
      requestTimeout: times.request,
      connectionsCheckingInterval: Math.min(5_000, times.headers),
      keepAliveTimeout: 10_000,
    },
    app,
  )
  await listen(server, options)
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => stop(server, options),
  }
}

async function listen(server: Server, { port, host }: { port: number; host: string }): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', (cause: NodeJS.ErrnoException) => {
    const why =
      cause.code === 'EADDRINUSE' ? 'it is in use; set PORT to another' : (cause.code ?? cause.message)
    reject(new AppError('invalid-config', `Cannot listen on ${host}:${port}: ${why}.`, { cause }))
  })
  server.listen(port, host, resolve)
  await promise
}

async function stop(
  server: Server,
  { times, abortInFlight }: { times: ServerTimes; abortInFlight: () => void },
): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  // A connection kept alive is idle again once its answer is out; new requests on it would hold the stop up.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const abort = setTimeout(abortInFlight, times.drain)
  const cut = setTimeout(() => server.closeAllConnections(), times.drain + 2_000)
  await closed
  clearInterval(sweep)
  clearTimeout(abort)
  clearTimeout(cut)
}
