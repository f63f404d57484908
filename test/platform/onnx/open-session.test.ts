import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openOnnxSession } from '../../../src/platform/onnx/open-session.ts'

const file = new URL('../../fixtures/onnx/scale-and-sum.onnx', import.meta.url)
const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex')
const inputs = {
  pixels: { data: Float32Array.of(1, 2, 3, 4, 5, 6), shape: [2, 3] },
  ids: { data: Int32Array.of(7, 8, 9, 1, 2, 3, 4, 5), shape: [2, 4] },
}

describe('a session', () => {
  test('runs the model and tells its inputs and outputs', async () => {
    const session = await openOnnxSession(file, { sha256, threads: 2 })
    expect([session.inputs, session.outputs]).toEqual([
      ['pixels', 'ids'],
      ['vector', 'count'],
    ])
    const { vector, count } = await session.run(inputs)
    expect([[...vector!.data], vector!.shape, Number(count!.data[0])]).toEqual([[12, 30], [2], 8])
    await session.close()
  })

  test('runs several at a time', async () => {
    const session = await openOnnxSession(file, { sha256 })
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        session.run({ ...inputs, pixels: { data: Float32Array.of(i, 0, 0), shape: [1, 3] } }),
      ),
    )
    expect(answers.map(({ vector }) => vector!.data[0])).toEqual(answers.map((_, i) => 2 * i))
    await session.close()
  })

  test('closing waits for what runs, may be asked twice, and then nothing runs', async () => {
    const session = await openOnnxSession(file, { sha256 })
    const last = session.run(inputs)
    await Promise.all([session.close(), session.close()])
    expect((await last).vector!.data[0]).toBe(12)
    await expect(session.run(inputs)).rejects.toMatchObject({ code: 'model-failed' })
  })

  test('a wrong input is "model-failed"', async () => {
    const session = await openOnnxSession(file, { sha256 })
    await expect(session.run({ pixels: inputs.pixels })).rejects.toMatchObject({ code: 'model-failed' })
    await session.close()
  })

  test('an aborted run is "canceled" and the session lives on', async () => {
    const session = await openOnnxSession(file, { sha256 })
    await expect(session.run(inputs, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'canceled',
    })
    expect((await session.run(inputs)).vector!.data[0]).toBe(12)
    await session.close()
  })
})

describe('opening refuses', () => {
  test('a file that is not the one the card names', async () => {
    await expect(openOnnxSession(file, { sha256: '0'.repeat(64) })).rejects.toMatchObject({
      code: 'invalid-config',
    })
  })

  test('a missing file', async () => {
    await expect(openOnnxSession(new URL('none.onnx', file), { sha256 })).rejects.toMatchObject({
      code: 'invalid-config',
    })
  })

  test('bytes that are no model', async () => {
    const broken = join(mkdtempSync(join(tmpdir(), 'onnx-')), 'broken.onnx')
    writeFileSync(broken, 'no model')
    const hash = createHash('sha256').update('no model').digest('hex')
    await expect(openOnnxSession(broken, { sha256: hash })).rejects.toMatchObject({ code: 'invalid-config' })
  })
})
