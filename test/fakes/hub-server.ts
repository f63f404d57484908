import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/** A hub with one model of this folder: files by the addresses of the real one. `answer` decides about a request before the folder does. */
export async function openFakeHub(
  folder: string,
  {
    model = 'tiny/siglip',
    answer,
  }: { model?: string; answer?: (path: string) => number | 'hang' | null } = {},
) {
  const asked: string[] = []
  const keys: (string | undefined)[] = []
  const server = createServer(async (request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    keys.push(request.headers.authorization)
    const decided = answer?.(path) ?? null
    if (decided === 'hang') return
    const prefix = `/${model}/resolve/main/`
    const found =
      decided === null && path.startsWith(prefix)
        ? await readFile(join(folder, path.slice(prefix.length))).catch(() => null)
        : null
    if (found === null) response.writeHead(decided ?? 404).end('Entry not found')
    else response.writeHead(200, { 'content-length': found.length }).end(found)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    keys,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
