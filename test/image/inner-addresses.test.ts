import type { LookupAddress } from 'node:dns'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createImageFetcher } from '../../src/image/fetch-image.ts'
import type { Resolve } from '../../src/image/guarded-agent.ts'
import { isPublicAddress } from '../../src/image/public-address.ts'
import { limits as defaults } from './pictures.ts'

const limits = { ...defaults, maxBytes: 1_000, timeoutMs: 1_000 }

/** Stands for a server of the open internet; the only address of this machine that counts as public here. */
const outside = '127.0.0.5'
const isAllowed = (address: string) => address === outside || isPublicAddress(address)

/** How an inner server, here 127.0.0.1, can be written, and other addresses nobody outside may reach through us. */
const hosts = [
  ...[
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '0',
    '0.0.0.0',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '017700000001',
  ],
  ...[
    '0177.0.0.1',
    '0x7f.1',
    '127.0.0.1.',
    '127.255.255.254',
    '%31%32%37.0.0.1',
    '１２７.0.0.1',
    '127。0。0。1',
  ],
  ...['localhost', 'LOCALHOST', 'localhost.', 'inner.test', 'both.test', 'mapped.test'],
  ...['[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]'],
  ...[
    '[64:ff9b::127.0.0.1]',
    '[64:ff9b:1::7f00:1]',
    '[2002:7f00:1::]',
    '[fe80::1]',
    '[fd00::1]',
    '[fec0::1]',
  ],
  ...[
    '[4000::1]',
    '[e000::1]',
    '169.254.169.254',
    '100.100.100.200',
    '192.168.0.1',
    '10.0.0.1',
    '172.16.0.1',
  ],
  ...['198.18.0.1', '255.255.255.255'],
]

const names: Record<string, LookupAddress[]> = {
  localhost: [{ address: '127.0.0.1', family: 4 }],
  'localhost.': [{ address: '127.0.0.1', family: 4 }],
  'inner.test': [{ address: '127.0.0.1', family: 4 }],
  // One address that is public beside one that is not.
  'both.test': [
    { address: outside, family: 4 },
    { address: '127.0.0.1', family: 4 },
  ],
  'mapped.test': [{ address: '::ffff:127.0.0.1', family: 6 }],
  'outside.test': [{ address: outside, family: 4 }],
}

let asked = 0
const resolve: Resolve = (hostname, _options, callback) => {
  asked++
  const found = names[hostname.toLowerCase()]
  const error = Object.assign(new Error('unknown'), { code: 'ENOTFOUND' })
  process.nextTick(() => (found === undefined ? callback(error, []) : callback(null, found)))
}
const fetchGuarded = createImageFetcher(isAllowed, resolve)

let inner: Server
let front: Server
let port: number
const reached: string[] = []

beforeAll(async () => {
  inner = createServer((request, response) => {
    reached.push(`${request.headers.host}${request.url}`)
    response.end('secret')
  })
  await new Promise<void>((done) => inner.listen(0, '127.0.0.1', done))
  port = (inner.address() as AddressInfo).port
  front = createServer((request, response) => {
    const asked = new URL(request.url ?? '', 'http://front')
    const to = asked.searchParams.get('to')
    if (to === null) response.end('bytes')
    else
      response
        .writeHead(Number(asked.searchParams.get('status')), { location: Buffer.from(to).toString('latin1') })
        .end()
  })
  await new Promise<void>((done) => front.listen(port, outside, done))
})
afterAll(() => {
  for (const server of [inner, front]) {
    server.closeAllConnections()
    server.close()
  }
})

const refuses = async (url: string) => {
  const failure = await fetchGuarded(url, limits).then(
    () => null,
    (error: unknown) => error,
  )
  expect(failure, url).toMatchObject({ code: expect.stringMatching(/^image-(url-forbidden|fetch-failed)$/) })
}

describe('an inner server is not reached', () => {
  test('what is outside is fetched, so that the rest means something', async () => {
    const bytes = await fetchGuarded(`http://outside.test:${port}/picture`, limits)
    expect(Buffer.from(bytes).toString()).toBe('bytes')
    const through = `http://${outside}:${port}/?status=302&to=${encodeURIComponent('/picture')}`
    expect(Buffer.from(await fetchGuarded(through, limits)).toString()).toBe('bytes')
  })

  test.each(hosts)('by http://%s', async (host) => {
    await refuses(`http://${host}:${port}/secret`)
    await refuses(`http://${outside}@${host}:${port}/secret`)
    expect(reached).toEqual([])
  })

  test.each(hosts)('by redirects to http://%s', async (host) => {
    for (const status of [301, 302, 303, 307, 308]) {
      const to = encodeURIComponent(`http://${host}:${port}/secret`)
      await refuses(`http://${outside}:${port}/?status=${status}&to=${to}`)
    }
    // Without a scheme, and behind a redirect that is harmless.
    const bare = encodeURIComponent(`//${host}:${port}/secret`)
    const twice = encodeURIComponent(`http://${outside}:${port}/?status=302&to=${bare}`)
    await refuses(`http://${outside}:${port}/?status=302&to=${twice}`)
    expect(reached).toEqual([])
  })

  test.each([
    'file:///etc/passwd',
    'ftp://HOST/x',
    'gopher://HOST/x',
    'javascript:alert(1)',
    'unix:/run/x.sock',
  ])('by a redirect to %s', async (url) => {
    const to = encodeURIComponent(url.replace('HOST', `127.0.0.1:${port}`))
    await refuses(`http://${outside}:${port}/?status=302&to=${to}`)
    expect(reached).toEqual([])
  })
})

describe('a name that changes its address between two looks', () => {
  test('is connected to where the one look led, or nowhere', async () => {
    const turns = [outside, '127.0.0.1', outside, '127.0.0.1']
    let looks = 0
    const rebinding: Resolve = (_host, _options, callback) => {
      const address = turns[looks++ % turns.length] as string
      process.nextTick(() => callback(null, [{ address, family: 4 }]))
    }
    for (let attempt = 0; attempt < 42; attempt++) {
      // A connection of its own each time, so that the name is looked up anew.
      const fetchOnce = createImageFetcher(isAllowed, rebinding)
      const before = looks
      const answer = await fetchOnce(`http://rebind.test:${port}/secret`, limits).then(
        (bytes) => Buffer.from(bytes).toString(),
        (error: { code: string }) => error.code,
      )
      expect(looks - before, 'looked up once').toBe(1)
      expect(answer).toBe(attempt % 2 === 0 ? 'bytes' : 'image-url-forbidden')
    }
    expect(reached).toEqual([])
  })

  test('nor does a redirect back to the name reach it', async () => {
    let looks = 0
    const rebinding: Resolve = (_host, _options, callback) => {
      const address = looks++ === 0 ? outside : '127.0.0.1'
      process.nextTick(() => callback(null, [{ address, family: 4 }]))
    }
    const fetchOnce = createImageFetcher(isAllowed, rebinding)
    const to = encodeURIComponent(`http://other.test:${port}/secret`)
    await expect(fetchOnce(`http://rebind.test:${port}/?status=302&to=${to}`, limits)).rejects.toMatchObject({
      code: 'image-url-forbidden',
    })
    expect(reached).toEqual([])
  })
})

test('names were looked up here and nowhere else', () => expect(asked).toBeGreaterThan(0))
