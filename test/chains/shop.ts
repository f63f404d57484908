import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTurn } from '../../chains/run-turn.ts'
import { createStylist } from '../../chains/stylist.ts'
import type { TurnEvent, TurnRequest, TurnResult } from '../../chains/turn.ts'
import { readConfig } from '../../src/config.ts'
import { noEar } from '../../src/ear/ear.ts'
import type { Photo } from '../../src/image/photo.ts'
import { createLog } from '../../src/log.ts'
import type { ProductInput } from '../../src/product/product.ts'
import type { Services } from '../../src/services.ts'
import { openThreads } from '../../src/threads/open.ts'
import { createFakeEncoder } from '../fakes/encoder.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'
import { createFakeVision } from '../fakes/vision.ts'

const kinds = ['dress', 'shirt', 'sneakers', 'heels', 'jeans'] as const
const hues = ['blue', 'red', 'black', 'white'] as const

/** Four products of each kind and color, for women; 30 EUR and up, each 1 EUR dearer than the one before. */
export const shopProducts: (ProductInput & { id: string })[] = kinds.flatMap((category, kind) =>
  hues.flatMap((color, hue) =>
    [1, 2, 3, 4].map((number) => ({
      id: `${category}-${color}-${number}`,
      title: `${color} ${category} ${number}`,
      description: `A ${color} ${category}.`,
      brand: number % 2 === 0 ? 'Northwind' : 'Lumen',
      price: { amount: 30 + (kind * hues.length + hue) * 4 + number - 1, currency: 'EUR' },
      sizes: number === 4 ? ['L', 'XL'] : ['S', 'M', 'L'],
      stock: 5,
      attributes: { category, color: [color], pattern: 'solid' as const, gender: 'female' as const },
    })),
  ),
)

export type ShopOptions = {
  readonly env?: Record<string, string>
  readonly dataDir?: string
  readonly overrides?: Partial<Services>
}

/** The agent over fake ports and real threads, and a way to talk to it. */
export async function openShop({ env = {}, dataDir, overrides = {} }: ShopOptions = {}) {
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'shop-'))
  const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent', ...env })
  const encoder = createFakeEncoder()
  const index = openMemoryIndex()
  const texts = shopProducts.map(({ title }) => title)
  const vectors = await encoder.encodeTexts(texts)
  await index.upsert(
    shopProducts.map((product, place) => indexedProduct(product, { vector: vectors[place] as Float32Array })),
  )
  const threads = openThreads(config)
  const vision = createFakeVision({ see: () => [redDress] })
  const services: Services = {
    ...{ config, log: createLog('silent'), encoder, index, vision, threads },
    shopInfo: async () => null,
    ear: noEar,
    ...overrides,
    close: async () => threads.close(),
  }
  const stylist = await createStylist(services)
  let threadId: string | undefined

  /** One turn of the thread that the shop's first turn began. */
  const say = async (message: string, more: Partial<TurnRequest> = {}): Promise<TurnResult> => {
    const thread = threadId === undefined ? {} : { threadId }
    const defaults = { images: [], limit: 6, signal: new AbortController().signal }
    const result = await runTurn(stylist, { ...thread, ...defaults, message, ...more })
    threadId ??= result.thread_id
    return result
  }
  const close = async () => {
    await stylist.close()
    await services.close()
    if (dataDir === undefined) rmSync(folder, { recursive: true, force: true })
  }
  return { config, folder, services, stylist, vision, say, close, threadId: () => threadId as string }
}

export type Shop = Awaited<ReturnType<typeof openShop>>

const redDress = {
  attributes: { category: 'dress' as const, color: ['red' as const], pattern: 'solid' as const },
  confidence: { category: 0.9, color: 0.9, pattern: 0.8 },
  description: 'a red dress',
}

/** A photo; its pixels are a text that must never be found anywhere. */
export function photo(name = 'one'): Photo {
  const rgb = new Uint8Array(48 * 48 * 3)
  const mark = new TextEncoder().encode(pixelMark)
  for (let at = 0; at < rgb.length; at++) rgb[at] = mark[at % mark.length] as number
  return { width: 48, height: 48, rgb, hash: Buffer.from(name).toString('hex').padEnd(64, '0') }
}

export const pixelMark = 'PIXELS-OF-A-PHOTO-'

/** An `onEvent` that keeps what it is told. */
export function recordEvents() {
  const events: TurnEvent[] = []
  return { events, onEvent: (event: TurnEvent) => void events.push(event) }
}
