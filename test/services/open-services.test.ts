import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { indexProducts } from '../../src/ingest/index-products.ts'
import { createLog } from '../../src/log.ts'
import { productSchema } from '../../src/product/product.ts'
import { openProductIndex } from '../../src/product-index/open.ts'
import { openServices } from '../../src/services.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'fashion-buddy-services-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

const config = (env: Record<string, string> = {}) =>
  readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...env })

describe('opening the services', () => {
  test('without any setting gives built-in models, an index and threads that work', async () => {
    const services = await openServices(config())
    try {
      expect(services.encoder.joint).toBe(true)
      await indexProducts(services, [{ id: '1', title: 'Red dress' }])
      const [vector] = await services.encoder.encodeTexts(['red dress'])
      const hits = await services.index.search({ ...(vector && { vector }), limit: 1 })
      expect(hits[0]?.product.id).toBe('1')
      expect(await services.threads.getTuple({ configurable: { thread_id: 'none' } })).toBeUndefined()
    } finally {
      await services.close()
    }
  })

  test('what was stored is there after closing and opening again', async () => {
    const first = await openServices(config())
    await indexProducts(first, [{ id: '1', title: 'Red dress' }])
    await first.close()
    const second = await openServices(config())
    expect(await second.index.count()).toBe(1)
    await second.close()
  })

  test('closing twice is as good as once, and afterwards the index refuses', async () => {
    const services = await openServices(config())
    await Promise.all([services.close(), services.close()])
    await expect(services.index.upsert([])).resolves.toBeUndefined()
    await expect(services.index.remove(['1'])).rejects.toMatchObject({ code: 'not-ready' })
  })

  test('an index that another encoder wrote is refused, and nothing stays open', async () => {
    const other = { id: 'another-encoder@1', dimension: 8 }
    const index = await openProductIndex(config(), other, createLog('silent'))
    const product = productSchema.parse({ id: '1', title: 'Red dress' })
    await index.upsert([
      {
        product,
        vector: new Float32Array([1, 0, 0, 0, 0, 0, 0, 0]),
        text: 'Red dress',
        fingerprint: 'f',
      },
    ])
    await index.close()
    await expect(openServices(config())).rejects.toMatchObject({ code: 'index-mismatch' })
    await rm(join(dataDir, 'index'), { recursive: true })
    const services = await openServices(config())
    await services.close()
  })

  test('a data folder that cannot be one fails, and names no half-open service', async () => {
    const file = join(dataDir, 'file')
    await writeFile(file, '')
    await expect(openServices(config({ DATA_DIR: join(file, 'data') }))).rejects.toThrow()
  })

  test('a process that opened and closed them ends by itself', { timeout: 60_000 }, () => {
    const services = resolve(import.meta.dirname, '../../src/services.ts')
    const settings = resolve(import.meta.dirname, '../../src/config.ts')
    const program = `
      const { openServices } = await import(${JSON.stringify(services)})
      const { readConfig } = await import(${JSON.stringify(settings)})
      await (await openServices(readConfig())).close()`
    const { status, signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'silent' },
      timeout: 50_000,
    })
    expect({ status, signal }).toEqual({ status: 0, signal: null })
  })
})
