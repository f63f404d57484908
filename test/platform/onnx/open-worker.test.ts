import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { openOnnxHere } from '../../../src/platform/onnx/open-here.ts'
import { type OnnxWorker, openOnnxWorker } from '../../../src/platform/onnx/open-worker.ts'

const file = new URL('../../fixtures/onnx/scale-and-sum.onnx', import.meta.url)
const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex')
const inputs = {
  pixels: { data: Float32Array.of(1, 2, 3, 4, 5, 6), shape: [2, 3] },
  ids: { data: Int32Array.of(7, 8, 9, 1, 2, 3, 4, 5), shape: [2, 4] },
}

let opened: OnnxWorker<'sum' | 'other'> | undefined
const open = (expected = sha256, where: typeof openOnnxWorker = openOnnxWorker) => {
  opened = where({ sum: { file: file.href, sha256 }, other: { file: file.href, sha256: expected } })
  return opened
}
afterEach(() => opened?.close())

describe.each([
  ['a thread of their own', openOnnxWorker],
  ['the thread that asks', openOnnxHere],
])('models on %s', (_, where) => {
  test('give what the model gives', async () => {
    const { vector, count } = await open(sha256, where).run('sum', inputs)
    expect([[...vector!.data], vector!.shape, Number(count!.data[0])]).toEqual([[12, 30], [2], 8])
  })

  test('answer each of several asked at once', async () => {
    const worker = open(sha256, where)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        worker.run(i % 2 ? 'sum' : 'other', {
          ...inputs,
          pixels: { data: Float32Array.of(i, 0, 0), shape: [1, 3] },
        }),
      ),
    )
    expect(answers.map(({ vector }) => vector!.data[0])).toEqual(answers.map((_, i) => 2 * i))
  })

  test('refuse a file that is not the one expected, and go on with the others', async () => {
    const worker = open('0'.repeat(64), where)
    await expect(worker.run('other', inputs)).rejects.toMatchObject({ code: 'invalid-config' })
    expect((await worker.run('sum', inputs)).vector!.data[0]).toBe(12)
  })

  test('a wrong input is "model-failed", an aborted run "canceled", and the next run works', async () => {
    const worker = open(sha256, where)
    await expect(worker.run('sum', { pixels: inputs.pixels })).rejects.toMatchObject({ code: 'model-failed' })
    await expect(worker.run('sum', inputs, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'canceled',
    })
    expect((await worker.run('sum', inputs)).vector!.data[0]).toBe(12)
  })
})

describe('models on a thread of their own', () => {
  test('closing fails what waits; a later run starts anew', async () => {
    const worker = open()
    const waiting = worker.run('sum', inputs)
    const failed = expect(waiting).rejects.toMatchObject({ code: 'model-failed' })
    await worker.close()
    await failed
    expect((await worker.run('sum', inputs)).vector!.data[0]).toBe(12)
  })
})
