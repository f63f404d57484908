import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { jpeg } from './pictures.ts'
import { postJson, type Served, serve } from './serve.ts'

let served: Served
/** A service that waits for no slow client. */
let hurried: Served
beforeAll(async () => {
  served = await serve()
  hurried = await serve({ times: { body: 1_000 } })
})
afterAll(() => Promise.all([served.stop(), hurried.stop()]))
afterEach(async () => {
  for (const { url } of [served, hurried]) {
    const next = await postJson(`${url}/v1/chat`, { message: 'a dress' })
    expect(next.status, 'the next request works').toBe(200)
  }
})

const boundary = 'cut-here'
const part = (name: string, value: string | Buffer, filename?: string) =>
  Buffer.concat([
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${filename ? `; filename="${filename}"\r\nContent-Type: image/jpeg` : ''}\r\n\r\n`,
    ),
    typeof value === 'string' ? Buffer.from(value) : value,
    Buffer.from('\r\n'),
  ])
const end = Buffer.from(`--${boundary}--\r\n`)

const send = (body: Buffer<ArrayBuffer>, contentType = `multipart/form-data; boundary=${boundary}`) =>
  fetch(`${served.url}/v1/chat`, { method: 'POST', headers: { 'content-type': contentType }, body })

const outcome = async (response: Response) => [response.status, (await response.json()).code]

describe('forms that are refused', () => {
  test('one that stops in the middle of a picture', async () => {
    const body = Buffer.concat([
      part('message', 'hi'),
      part('images', await jpeg(), 'a.jpg').subarray(0, 300),
    ])
    expect(await outcome(await send(body))).toEqual([400, 'invalid-request'])
  })

  test('one without a boundary', async () => {
    expect(await outcome(await send(end, 'multipart/form-data'))).toEqual([400, 'invalid-request'])
  })

  test('one that is no form at all', async () => {
    expect(await outcome(await send(Buffer.from('{"message":"hi"}')))).toEqual([400, 'invalid-request'])
  })

  test('one with an unknown field, which is named', async () => {
    const response = await send(Buffer.concat([part('colour', 'blue'), end]))
    expect(await response.json()).toMatchObject({ code: 'unknown-field', errors: [{ path: 'colour' }] })
  })

  test('one with a picture under another name', async () => {
    const response = await send(Buffer.concat([part('photo', await jpeg(), 'a.jpg'), end]))
    expect(await response.json()).toMatchObject({ code: 'unknown-field', errors: [{ path: 'photo' }] })
  })

  test('one with a field given twice', async () => {
    const response = await send(Buffer.concat([part('message', 'a'), part('message', 'b'), end]))
    expect(await response.json()).toMatchObject({ code: 'invalid-request', errors: [{ path: 'message' }] })
  })

  test('one with five pictures', async () => {
    const picture = part('images', await jpeg(), 'a.jpg')
    const response = await send(Buffer.concat([...Array(5).fill(picture), end]))
    expect(await response.json()).toMatchObject({ code: 'invalid-request', errors: [{ path: 'images' }] })
  })

  test('one with a picture that is too large', async () => {
    const response = await send(Buffer.concat([part('images', Buffer.alloc(200_001), 'a.jpg'), end]))
    expect(await outcome(response)).toEqual([413, 'image-too-large'])
  })

  test('one that announces more bytes than any form may have', async () => {
    const response = await send(Buffer.alloc(4_000_000))
    expect(await outcome(response)).toEqual([413, 'payload-too-large'])
  })

  test('one whose filters are no JSON', async () => {
    const response = await send(Buffer.concat([part('message', 'a'), part('filters', '{color'), end]))
    expect(await outcome(response)).toEqual([400, 'invalid-json'])
  })

  test('one whose picture is no picture', async () => {
    const response = await send(Buffer.concat([part('images', 'hello', 'a.jpg'), end]))
    expect(await outcome(response)).toEqual([400, 'invalid-image'])
  })
})

/** A client that writes by hand, so that it can stop where no well-behaved one does. */
function rawClient(contentType: string, length: number, { service } = served) {
  const socket = connect(service.port, '127.0.0.1')
  let answer = ''
  socket.on('error', () => {})
  socket.on('data', (data) => {
    answer += data
  })
  socket.write(
    `POST /v1/chat HTTP/1.1\r\nHost: test\r\nContent-Type: ${contentType}\r\nContent-Length: ${length}\r\n\r\n`,
  )
  return { socket, answer: () => answer }
}

describe('clients that do not finish', () => {
  test('one that sends a picture without end is refused while it still sends', async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
    const options = { method: 'POST', headers, body: readable, duplex: 'half' }
    const response = fetch(`${served.url}/v1/chat`, options as RequestInit)
    const writer = writable.getWriter()
    await writer.write(part('images', Buffer.alloc(210_000), 'a.jpg').subarray(0, 205_000))
    expect(await outcome(await response)).toEqual([413, 'image-too-large'])
    await writer.abort()
  })

  test.each(['application/json', `multipart/form-data; boundary=${boundary}`])(
    'one that goes away while it uploads %s starts no turn',
    async (type) => {
      const before = served.ports.turns.length
      const { socket } = rawClient(type, 100_000)
      socket.write(
        type.startsWith('multipart') ? part('images', Buffer.alloc(5_000), 'a.jpg') : '{"message":"',
      )
      await sleep(50)
      socket.destroy()
      await sleep(50)
      expect(served.ports.turns.length).toBe(before)
    },
  )

  test.each(['application/json', `multipart/form-data; boundary=${boundary}`])(
    'one that uploads %s too slowly is told so and cut off',
    async (type) => {
      const { socket, answer } = rawClient(type, 100_000, hurried)
      const closed = new Promise((resolve) => socket.once('close', resolve))
      socket.write(type.startsWith('multipart') ? part('message', 'hi') : '{"message":"')
      await closed
      expect(answer()).toMatch(/^HTTP\/1\.1 408 /)
      expect(answer()).toMatch(/^Connection: close\r$/m)
      expect(answer()).toContain('"code":"request-timeout"')
    },
  )
})
