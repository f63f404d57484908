import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { type Decoder, startDecoder } from '../../src/image/decoder.ts'
import { createDecoderPool } from '../../src/image/decoder-pool.ts'
import type { Photo } from '../../src/image/photo.ts'
import { plain } from './pictures.ts'

const photo: Photo = { width: 1, height: 1, rgb: new Uint8Array(3), hash: 'a' }
const request = (name: string) => ({ bytes: Buffer.from(name), format: 'png' as const, maxPixels: 1 })

/** Decoders whose pictures are done when told to; which ones were begun. */
function manual() {
  const begun: string[] = []
  const done: (() => void)[] = []
  const start = (): Decoder => ({
    isAlive: () => true,
    end: () => {},
    decode: ({ bytes }) => {
      begun.push(Buffer.from(bytes).toString())
      const { promise, resolve } = Promise.withResolvers<Photo>()
      done.push(() => resolve(photo))
      return promise
    },
  })
  return { begun, start, finish: () => done.shift()?.() }
}

describe('the queue', () => {
  test('who waits goes before a feed, and beyond so many who wait one is refused', async () => {
    const decoders = manual()
    const pool = createDecoderPool(1, decoders.start)
    const feed = { timeoutMs: 60_000 }
    const shopper = { ...feed, mostWaiting: 1 }
    const all = [
      pool.decode(request('first'), feed),
      pool.decode(request('feed'), feed),
      pool.decode(request('shopper'), shopper),
    ]
    await expect(pool.decode(request('one more'), shopper)).rejects.toMatchObject({ code: 'overloaded' })
    for (let left = all.length; left > 0; left--) {
      decoders.finish()
      await sleep(1)
    }
    await Promise.all(all)
    expect(decoders.begun).toEqual(['first', 'shopper', 'feed'])
  })

  test('who waited too long is told to come again', async () => {
    const decoders = manual()
    const pool = createDecoderPool(1, decoders.start)
    const first = pool.decode(request('first'), { timeoutMs: 60_000 })
    await expect(pool.decode(request('late'), { timeoutMs: 40, mostWaiting: 9 })).rejects.toMatchObject({
      code: 'overloaded',
    })
    decoders.finish()
    await first
    await sleep(1)
    expect(decoders.begun).toEqual(['first'])
  })

  test('one that is canceled while it waits is never begun', async () => {
    const decoders = manual()
    const pool = createDecoderPool(1, decoders.start)
    const first = pool.decode(request('first'), { timeoutMs: 60_000 })
    const cancel = new AbortController()
    const second = pool.decode(request('second'), { timeoutMs: 60_000, signal: cancel.signal })
    cancel.abort()
    await expect(second).rejects.toMatchObject({ code: 'canceled' })
    decoders.finish()
    await first
    await sleep(1)
    expect(decoders.begun).toEqual(['first'])
  })
})

describe('a process', () => {
  const slow = async () => ({
    bytes: await plain(6_000, 5_000).avif({ effort: 0 }).toBuffer(),
    ...{ format: 'avif' as const, maxPixels: 40_000_000 },
  })

  test('that takes too long over a picture is ended, and the next picture gets another', async () => {
    const decoders: Decoder[] = []
    const pool = createDecoderPool(1, () => {
      const decoder = startDecoder()
      decoders.push(decoder)
      return decoder
    })
    await expect(pool.decode(await slow(), { timeoutMs: 20 })).rejects.toMatchObject({
      code: 'timeout',
      status: 504,
    })
    const small = { bytes: await plain(8, 8).png().toBuffer(), format: 'png' as const, maxPixels: 64 }
    await expect(pool.decode(small, { timeoutMs: 30_000 })).resolves.toMatchObject({ width: 8 })
    expect(decoders.map((each) => each.isAlive())).toEqual([false, true])
    decoders[1]?.end()
  })

  test('whose request is canceled is ended soon', async () => {
    const decoder = startDecoder()
    const cancel = new AbortController()
    const decoded = decoder.decode(await slow(), { timeoutMs: 60_000, signal: cancel.signal })
    setTimeout(() => cancel.abort(), 10)
    await expect(decoded).rejects.toThrow()
    expect(decoder.isAlive()).toBe(false)
  })
})
