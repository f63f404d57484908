import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Access, everythingOpen } from '../../api/access/access.ts'
import type { ServerTimes } from '../../api/limits.ts'
import type { Ports } from '../../api/ports.ts'
import { type Service, startService } from '../../api/service.ts'
import { createLog, type Log } from '../../src/log.ts'
import { createFakePorts, type FakePorts } from './fake-ports.ts'

export type Served = {
  readonly url: string
  readonly ports: FakePorts
  readonly service: Service
  readonly folder: string
  readonly stop: () => Promise<void>
}

/** The whole service over fake ports, on a port of its own. */
export async function serve(
  options: {
    times?: Partial<ServerTimes>
    open?: () => Promise<Ports>
    access?: Partial<Access>
    log?: Log
    untilDrawn?: (path: string, folder: string) => Promise<void>
  } = {},
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'api-test-'))
  for (const name of ['images', 'looks', 'page/assets']) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  const ports = createFakePorts()
  const service = await startService({
    port: 0,
    host: '127.0.0.1',
    log: options.log ?? createLog('silent'),
    access: { ...everythingOpen, ...options.access },
    imageMaxBytes: 200_000,
    folders: {
      ...{ images: join(folder, 'images'), sample: folder, page: join(folder, 'page') },
      untilDrawn: async (path) => options.untilDrawn?.(path, folder),
    },
    open: async () => ({ ports: (await options.open?.()) ?? ports, close: async () => {} }),
    ...(options.times && { times: options.times }),
  })
  if (options.open === undefined) await service.ready
  const stop = async () => {
    await service.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: `http://127.0.0.1:${service.port}`, ports, service, folder, stop }
}

export const postJson = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

export const dataUrl = (bytes: Uint8Array, type = 'image/png') =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
