import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../src/errors.ts'

export type RunningService = {
  readonly url: string
  /** Milliseconds from the process's start to the first 200 of `/readyz`. */
  readonly startMs: number
  /** Resident memory now, in MB; null where the system does not tell. */
  readonly residentMb: () => Promise<number | null>
  readonly stop: () => Promise<void>
  /** Ends it at once, as a crash would. */
  readonly kill: () => Promise<void>
}

/** Starts the whole service as `npm start` does and waits until it is ready. Throws `timeout`. */
export async function runService(
  dataDir: string,
  timeoutMs: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningService> {
  const port = await freePort()
  const started = performance.now()
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    ...settings,
  }
  const service = spawn(process.execPath, [...process.execArgv, '--max-semi-space-size=8', 'api/main.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  try {
    await untilReady(url, { service, deadline: started + timeoutMs })
  } catch (cause) {
    service.kill('SIGKILL')
    throw cause
  }
  return {
    url,
    startMs: performance.now() - started,
    residentMb: () => residentMb(service.pid),
    stop: async () => {
      service.kill('SIGTERM')
      if (service.exitCode === null) await once(service, 'exit')
    },
    kill: async () => {
      service.kill('SIGKILL')
      if (service.exitCode === null && service.signalCode === null) await once(service, 'exit')
    },
  }
}

async function untilReady(url: string, { service, deadline }: { service: ChildProcess; deadline: number }) {
  while (performance.now() < deadline) {
    if (service.exitCode !== null)
      throw new AppError('internal', `The service ended with ${service.exitCode}`)
    const response = await fetch(`${url}/readyz`).catch(() => null)
    if (response?.ok) return
    await sleep(20)
  }
  throw new AppError('timeout', 'The service did not become ready in time')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new AppError('internal', 'No free port')
  return address.port
}

async function residentMb(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(status)?.[1]
  return kilobytes === undefined ? null : Number(kilobytes) / 1024
}
