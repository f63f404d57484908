import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ensureSample, type WriteSample } from '../../src/ingest/ensure-sample.ts'
import { indexProducts } from '../../src/ingest/index-products.ts'
import { createLog } from '../../src/log.ts'
import { jpegOf, openShop, type Shop } from './open-shop.ts'

let shop: Shop
let written: number
beforeEach(async () => {
  shop = await openShop()
  written = 0
})
afterEach(() => shop.close())

const writeSample: WriteSample = async (folder) => {
  written++
  await mkdir(join(folder, 'images'), { recursive: true })
  await writeFile(join(folder, 'images', '1.jpg'), await jpegOf('red'))
  await writeFile(
    join(folder, 'catalogue.jsonl'),
    '{"id":"1","title":"Tee","image":"images/1.jpg"}\n{"id":"2","title":"Jeans"}\n',
  )
  await writeFile(join(folder, 'looks.json'), '[]')
}

const ensure = (options: Parameters<typeof ensureSample>[1] = { writeSample }) =>
  ensureSample({ ...shop.services, log: createLog('silent') }, options)

describe('the sample catalogue', () => {
  test('fills an empty catalogue, once', async () => {
    expect(await ensure()).toMatchObject({ added: 2, pictures: 1 })
    expect(await ensure()).toBeNull()
    expect(written).toBe(1)
  })

  test('leaves a shop alone that has products of its own', async () => {
    await indexProducts(shop.services, [{ id: 'own', title: 'Own tee' }])
    expect(await ensure()).toBeNull()
    expect(written).toBe(0)
  })

  test('is not drawn where the configuration forbids it', async () => {
    const config = { ...shop.services.config, sampleCatalogue: false }
    expect(
      await ensureSample({ ...shop.services, config, log: createLog('silent') }, { writeSample }),
    ).toBeNull()
    expect(written).toBe(0)
  })

  test('is gone on with after it was interrupted, even when some of it is there', async () => {
    await expect(
      ensure({
        writeSample: async (folder, options) => {
          await writeSample(folder, options)
          await indexProducts(shop.services, [{ id: '2', title: 'Jeans' }])
          throw new Error('killed')
        },
      }),
    ).rejects.toThrow('killed')
    expect(await ensure()).toMatchObject({ rows: 2 })
    expect(await shop.services.index.count()).toBe(2)
    expect(await ensure()).toBeNull()
  })

  test('can be canceled while it is drawn', async () => {
    const abort = new AbortController()
    const drawing = ensure({ signal: abort.signal })
    abort.abort()
    await expect(drawing).rejects.toMatchObject({ code: 'canceled' })
  })
})
