import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createImageFetcher, fetchImage } from '../../src/image/fetch-image.ts'
import { loadImage } from '../../src/image/load-image.ts'
import { isPublicAddress } from '../../src/image/public-address.ts'
import { limits as guarded } from './pictures.ts'

const limits = { ...guarded, allowPrivateHosts: true, maxBytes: 1_000, timeoutMs: 30_000 }
const seen: string[] = []
let closedEarly = 0

const pages: Record<string, RequestListener> = {
  '/picture': (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('bytes'),
  '/missing': (_, response) => void response.writeHead(404).end('no'),
  '/big': (_, response) => void response.writeHead(200, { 'content-length': 5_000 }).end(Buffer.alloc(5_000)),
  '/endless': async (_, response) => {
    response.on('close', () => closedEarly++)
    while (!response.destroyed) {
      response.write(Buffer.alloc(100))
      await pause(1)
    }
  },
  '/drip': async (_, response) => {
    while (!response.destroyed) {
      response.write('x')
      await pause(50)
    }
  },
  '/silent': () => {},
  '/broken': (_, response) => {
    response.writeHead(200, { 'content-length': 50 }).write('half')
    setTimeout(() => response.destroy(), 20)
  },
  '/loop': (_, response) => void response.writeHead(302, { location: '/loop' }).end(),
  '/nowhere': (_, response) => void response.writeHead(302).end(),
  '/once': (_, response) => void response.writeHead(302, { location: '/picture' }).end(),
  '/to-other-loopback': (request, response) =>
    void response.writeHead(302, { location: `http://127.0.0.2:${request.socket.localPort}/picture` }).end(),
  '/to-file': (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
}
let server: Server
let origin: string
let port: number

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(`${request.headers.host}${request.url}`)
    const page = pages[request.url as string]
    if (page === undefined) response.writeHead(404).end()
    else page(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
  origin = `http://127.0.0.1:${port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('fetching a picture', () => {
  test('the bytes come whatever their content type', async () => {
    expect(Buffer.from(await loadImage({ url: `${origin}/picture` }, limits)).toString()).toBe('bytes')
  })

  test('a redirect is followed', async () => {
    expect(Buffer.from(await fetchImage(`${origin}/once`, limits)).toString()).toBe('bytes')
  })

  test.each(['/missing', '/loop', '/nowhere', '/broken'])('%s fails as a fetch', async (path) => {
    await expect(fetchImage(origin + path, limits)).rejects.toMatchObject({
      code: 'image-fetch-failed',
      status: 400,
    })
  })

  test('three redirects are followed, not more', async () => {
    const before = seen.length
    await fetchImage(`${origin}/loop`, limits).catch(() => {})
    expect(seen.length - before).toBe(4)
  })

  test('a body whose announced length is too large is not read', async () => {
    await expect(fetchImage(`${origin}/big`, limits)).rejects.toMatchObject({ code: 'image-too-large' })
  })

  test('an endless body is cut off at the limit and its connection closed', async () => {
    await expect(fetchImage(`${origin}/endless`, limits)).rejects.toMatchObject({ code: 'image-too-large' })
    await expect.poll(() => closedEarly).toBe(1)
  })

  test.each(['/drip', '/silent'])('%s ends when the whole time is used up', async (path) => {
    await expect(fetchImage(origin + path, { ...limits, timeoutMs: 200 })).rejects.toMatchObject({
      code: 'image-fetch-failed',
      message: 'The picture took longer than 200 ms.',
    })
  })

  test('the caller’s signal stops it', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 50)
    await expect(fetchImage(`${origin}/drip`, limits, { signal: controller.signal })).rejects.toMatchObject({
      code: 'canceled',
    })
  })

  test('a host that does not exist fails as a fetch', async () => {
    await expect(fetchImage('http://no-such-host.invalid/a.jpg', limits)).rejects.toMatchObject({
      code: 'image-fetch-failed',
    })
  })
})

describe('addresses that are not public', () => {
  const strict = { ...limits, allowPrivateHosts: false }

  test.each([
    'http://127.0.0.1:PORT/picture',
    'http://2130706433:PORT/picture',
    'http://0x7f.1:PORT/picture',
    'http://[::1]:PORT/picture',
    'http://[::ffff:127.0.0.1]:PORT/picture',
    'http://0.0.0.0:PORT/picture',
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1/a.jpg',
    'http://[64:ff9b::7f00:1]/a.jpg',
    'http://localhost:PORT/picture',
    'http://user:secret@example.com/a.jpg',
    'ftp://example.com/a.jpg',
    'file:///etc/passwd',
    'gopher://example.com',
    'not a url',
  ])('%s is forbidden and no request leaves', async (url) => {
    const before = seen.length
    await expect(fetchImage(url.replace('PORT', String(port)), strict)).rejects.toMatchObject({
      code: 'image-url-forbidden',
      status: 400,
    })
    expect(seen.length).toBe(before)
  })

  test('a connection opened while private hosts were allowed is not used again once they are not', async () => {
    await fetchImage(`http://localhost:${port}/picture`, limits)
    await expect(fetchImage(`http://localhost:${port}/picture`, strict)).rejects.toMatchObject({
      code: 'image-url-forbidden',
    })
  })

  test('the address behind a redirect is checked as the first one was', async () => {
    const fetchFromOne = createImageFetcher((address) => address === '127.0.0.1')
    expect(Buffer.from(await fetchFromOne(`${origin}/picture`, limits)).toString()).toBe('bytes')
    const before = seen.length
    await expect(fetchFromOne(`${origin}/to-other-loopback`, limits)).rejects.toMatchObject({
      code: 'image-url-forbidden',
    })
    expect(seen.slice(before)).toEqual([`127.0.0.1:${port}/to-other-loopback`])
  })

  test('a redirect to a file is forbidden', async () => {
    await expect(fetchImage(`${origin}/to-file`, limits)).rejects.toMatchObject({
      code: 'image-url-forbidden',
    })
  })

  test.each([
    ['8.8.8.8', true],
    ['2606:4700::1111', true],
    ['::ffff:8.8.8.8', true],
    ['::ffff:192.168.0.1', false],
    ['100.64.0.1', false],
    ['192.168.1.1', false],
    ['172.16.0.1', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['fe80::1', false],
    ['fc00::1', false],
    ['2002:7f00:1::', false],
    ['::', false],
    ['nonsense', false],
  ])('%s is public: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected)
  })
})
