import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { productSchema } from '../../src/product/product.ts'
import { openProductIndex } from '../../src/product-index/open.ts'

const main = resolve(import.meta.dirname, '../../api/main.ts')

let dataDir: string
let started: ChildProcess | undefined
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'main-test-'))
})
afterEach(() => {
  started?.kill('SIGKILL')
  rmSync(dataDir, { recursive: true, force: true })
})

/** `npm start` in a process of its own, over an empty shop. */
function start(environment: Record<string, string> = {}) {
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', SAMPLE_CATALOGUE: 'false' }
  const child = spawn(process.execPath, [main], {
    env: { ...env, DATA_DIR: dataDir, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started = child
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].on('data', (data) => {
      output[name] += data
    })
  }
  const exit = once(child, 'exit').then(([code]) => code as number | null)
  return { child, output, exit }
}

describe('npm start', () => {
  test('says in one line where it is, answers, and stops cleanly when told to', {
    timeout: 60_000,
  }, async () => {
    const { child, output, exit } = start()
    await expect.poll(() => output.stdout, { timeout: 50_000 }).toContain('\n')
    const [, url] = output.stdout.match(/^Fashion Buddy is ready at (http:\/\/localhost:\d+) .*\n$/) ?? []
    expect(url, output.stdout + output.stderr).toBeDefined()
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    const answer = await fetch(`${url}/v1/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"message":"a blue dress"}',
    })
    expect([answer.status, (await answer.json()).products]).toEqual([200, []])
    child.kill('SIGTERM')
    expect(await exit).toBe(0)
    expect(output.stdout.split('\n')).toHaveLength(2)
  })

  test('a wrong variable is named, and nothing starts', async () => {
    const { output, exit } = start({ TURN_TIMEOUT_MS: 'soon' })
    expect(await exit).toBe(1)
    expect(output.stderr).toContain('TURN_TIMEOUT_MS')
    expect(output.stderr).not.toContain('    at ')
  })

  test('a port in use is said in words', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { output, exit } = start({ PORT: String(port) })
    expect(await exit).toBe(1)
    expect(output.stderr).toContain(`127.0.0.1:${port}: it is in use; set PORT to another`)
    other.close()
  })

  test('an index that another encoder wrote is not served, and the way out is named', {
    timeout: 60_000,
  }, async () => {
    const other = { id: 'another-encoder@1', dimension: 8 }
    const index = await openProductIndex(readConfig({ DATA_DIR: dataDir }), other, createLog('silent'))
    await index.upsert([
      {
        product: productSchema.parse({ id: 'a', title: 'A' }),
        vector: new Float32Array(8).fill(Math.sqrt(1 / 8)),
        text: 'a',
        fingerprint: 'f',
      },
    ])
    await index.close()
    const { output, exit } = start()
    expect(await exit).toBe(1)
    expect(output.stderr).toContain('another-encoder@1')
    expect(output.stderr).toContain('npm run ingest')
    expect(output.stderr).not.toContain('    at ')
  })
})
