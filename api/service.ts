import { AppError } from '../src/errors.ts'
import type { Log } from '../src/log.ts'
import { type Access, everythingOpen } from './access/access.ts'
import { createApp } from './app.ts'
import { createByteBudget } from './byte-budget.ts'
import type { Folders } from './files.ts'
import { requestLimits, type ServerTimes, serverTimes } from './limits.ts'
import { createMetrics } from './metrics.ts'
import type { Ports } from './ports.ts'
import { startServer } from './server.ts'

export type OpenedPorts = { readonly ports: Ports; readonly close: () => Promise<void> }

export type Service = {
  readonly port: number
  /** Resolves once requests can be answered; rejects with why they never will. */
  readonly ready: Promise<void>
  /** Finishes requests in flight, then closes what was opened. Safe to call twice. */
  readonly stop: () => Promise<void>
}

/** Listens at once, so that /healthz answers, and opens what answers requests behind it. */
export async function startService(options: {
  port: number
  host: string
  log: Log
  imageMaxBytes: number
  access?: Access
  folders: Folders
  open: (options: { signal: AbortSignal }) => Promise<OpenedPorts>
  times?: Partial<ServerTimes>
}): Promise<Service> {
  const times = { ...serverTimes, ...options.times }
  const stopping = new AbortController()
  const abortInFlight = () => stopping.abort()
  let opened: OpenedPorts | null = null
  let stopped: Promise<void> | null = null

  const ports = () => {
    if (opened === null) throw new AppError('not-ready', 'The service is still starting; try again shortly.')
    return opened.ports
  }
  const checkReady = () => {
    if (stopped !== null) throw new AppError('not-ready', 'The service is about to stop.')
    ports()
  }
  const { log, imageMaxBytes } = options
  const context = {
    ports,
    checkReady,
    log,
    metrics: createMetrics(),
    times,
    access: options.access ?? everythingOpen,
    imageMaxBytes,
    bodies: createByteBudget(requestLimits.bytesInFlight),
    stopping: stopping.signal,
  }
  const app = createApp(context, options.folders)
  const server = await startServer(app, { port: options.port, host: options.host, times, abortInFlight })

  const giveUpOpening = new AbortController()
  const ready = options.open({ signal: giveUpOpening.signal }).then((result) => {
    opened = result
  })
  ready.catch(() => {})

  const stop = async () => {
    giveUpOpening.abort()
    await server.stop()
    await ready.catch(() => {})
    await opened?.close()
  }
  return { port: server.port, ready, stop: () => (stopped ??= stop()) }
}
