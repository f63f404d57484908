import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sampleVersion } from '../../sample/version.ts'
import { createBuiltInEncoder } from '../../src/encoder/built-in.ts'
import type { SampleDrawing } from '../../src/ingest/draw-sample.ts'
import { ensureSample, type WriteSample } from '../../src/ingest/ensure-sample.ts'
import { indexProducts } from '../../src/ingest/index-products.ts'
import { createLog } from '../../src/log.ts'
import { openProductIndex } from '../../src/product-index/open.ts'
import type { ProductIndex } from '../../src/product-index/product-index.ts'
import { createBuiltInVision } from '../../src/vision/built-in.ts'
import { openDataApi } from '../fakes/data-api/open-data-api.ts'
import { settingsOf } from '../fakes/data-api/open-store.ts'
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

  test('is drawn to its end at the next start where the service was stopped before, and not again', {
    timeout: 60_000,
  }, async () => {
    const { vision, encoder, ...services } = shop.services
    const models = { vision: createBuiltInVision(), encoder: createBuiltInEncoder() }
    const shopOfModels = {
      ...services,
      vision: { ...vision, id: models.vision.id },
      encoder: { ...encoder, id: models.encoder.id },
      log: createLog('silent'),
    }
    await indexProducts(shop.services, [{ id: 'own', title: 'Own tee' }])
    const folder = join(services.config.dataDir, 'sample')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'state'), 'done')
    const start = async (complete: boolean) => {
      const marker = { version: sampleVersion(), complete, products: 0 }
      await writeFile(join(folder, 'sample.json'), JSON.stringify(marker))
      const abort = new AbortController()
      const drawings: SampleDrawing[] = []
      const onDrawing = (drawing: SampleDrawing) => drawings.push(drawing)
      expect(await ensureSample(shopOfModels, { signal: abort.signal, onDrawing })).toBeNull()
      await Promise.all(drawings.map(({ feed }) => feed))
      abort.abort()
      await Promise.allSettled(drawings.map(({ done }) => done))
      return drawings.length
    }
    expect([await start(false), await start(true)]).toEqual([1, 0])
  })

  test('can be canceled while it is drawn', async () => {
    const abort = new AbortController()
    const drawing = ensure({ signal: abort.signal })
    abort.abort()
    await expect(drawing).rejects.toMatchObject({ code: 'canceled' })
  })
})

describe('three first starts at once', () => {
  const slowly: WriteSample = async (folder, options) => {
    await pause(150)
    await writeSample(folder, options)
  }
  const added = (reports: Awaited<ReturnType<typeof ensure>>[]) =>
    reports.filter((report) => report !== null).map((report) => report.added)

  test('over one data folder read the sample once', async () => {
    const config = shop.services.config
    const others = await Promise.all(
      [1, 2].map(() => openProductIndex(config, shop.services.encoder, createLog('silent'))),
    )
    const indexes = [shop.services.index, ...others]
    const reports = await Promise.all(
      indexes.map((index) =>
        ensureSample({ ...shop.services, index, log: createLog('silent') }, { writeSample: slowly }),
      ),
    )
    expect([added(reports), written]).toEqual([[2], 1])
    const late = await ensureSample(
      { ...shop.services, index: others[0] as ProductIndex, log: createLog('silent') },
      { writeSample },
    )
    expect([late, written]).toEqual([null, 1])
    await Promise.all(others.map((index) => index.close()))
  })

  test('over one database, each with a data folder of its own, read the sample once', async () => {
    const api = await openDataApi({ creationMs: 100 })
    const shops = await Promise.all(
      [1, 2, 3].map(() => openShop({ env: { PRODUCT_INDEX: 'astra', ...settingsOf(api) } })),
    )
    const start = ({ services }: Shop, write: WriteSample) =>
      ensureSample({ ...services, log: createLog('silent') }, { writeSample: write })
    const reports = await Promise.all(shops.map((each) => start(each, slowly)))
    expect([added(reports), written]).toEqual([[2], 1])
    expect(api.documents('fashion_buddy_products')).toHaveLength(2)
    await Promise.all(shops.map((each) => each.close()))
    await api.close()
  })

  test('over one database: what one died over, or gave up, another finishes', async () => {
    const api = await openDataApi()
    const [one, other] = await Promise.all(
      [1, 2].map(() => openShop({ env: { PRODUCT_INDEX: 'astra', ...settingsOf(api) } })),
    )
    const start = ({ services }: Shop, write: WriteSample) =>
      ensureSample({ ...services, log: createLog('silent') }, { writeSample: write })
    const halfway: WriteSample = async () => {
      await indexProducts(one!.services, [{ id: '2', title: 'Jeans' }])
      await pause(300)
      throw new Error('killed')
    }
    const failed = expect(start(one!, halfway)).rejects.toThrow('killed')
    await expect.poll(() => api.documents('fashion_buddy_products_about')).toHaveLength(2)
    const waiting = start(other!, writeSample)
    await failed
    expect(await waiting).toMatchObject({ rows: 2 })
    expect(api.documents('fashion_buddy_products')).toHaveLength(2)
    await Promise.all([one!.close(), other!.close()])
    await api.close()
  })
})
