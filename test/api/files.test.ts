import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from './serve.ts'

let served: Served
beforeAll(async () => {
  served = await serve()
  writeFileSync(join(served.folder, 'images', 'dress-1.webp'), 'picture')
  mkdirSync(join(served.folder, 'images', 'ab'))
  writeFileSync(join(served.folder, 'images', 'ab', 'hat.webp'), 'hat')
  writeFileSync(join(served.folder, 'images', '.hidden'), 'hidden')
  writeFileSync(join(served.folder, 'looks', 'sea.jpg'), 'sea')
  const list = [{ id: 'sea', title: 'By the sea', image: 'looks/sea.jpg' }]
  writeFileSync(join(served.folder, 'looks.json'), JSON.stringify(list))
})
afterAll(() => served.stop())

/** A GET whose path is sent as it is, dots and all. */
function rawGet(path: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    request({ port: served.service.port, path }, (response) => {
      let text = ''
      response.on('data', (data) => {
        text += data
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
      .on('error', reject)
      .end()
  })
}

describe('pictures', () => {
  test('are served for good', async () => {
    const response = await fetch(`${served.url}/images/dress-1.webp`)
    expect(await response.text()).toBe('picture')
    expect(response.headers.get('content-type')).toBe('image/webp')
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await fetch(`${served.url}/images/ab/hat.webp`)).status).toBe(200)
  })

  test.each([
    '/images/../secret.txt',
    '/images/%2e%2e/secret.txt',
    '/images/..%2fsecret.txt',
    '/images/..%5csecret.txt',
    '/images/%00',
    '/images//etc/passwd',
    '/images/.hidden',
    '/images/',
    '/images/ab',
    '/../secret.txt',
    '/secret.txt',
  ])('%s leads nowhere', async (path) => {
    const { status, text } = await rawGet(path)
    expect([400, 403, 404]).toContain(status)
    expect(text).toContain('"code"')
    expect(text).not.toContain('secret\n')
  })

  test('looks come with their list, an empty one where there are none', async () => {
    const response = await fetch(`${served.url}/looks/looks.json`)
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(await response.json()).toEqual([{ title: 'By the sea', image_url: '/looks/sea.jpg' }])
    expect(await (await fetch(`${served.url}/looks/sea.jpg`)).text()).toBe('sea')
    rmSync(join(served.folder, 'looks.json'))
    expect(await (await fetch(`${served.url}/looks/looks.json`)).json()).toEqual([])
  })
})

describe('the page', () => {
  test('says how to build it where it is not built', async () => {
    const response = await fetch(served.url)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('npm run prepare')
  })

  test('is the built one where there is one, with assets kept for good', async () => {
    writeFileSync(join(served.folder, 'page', 'index.html'), '<!doctype html><title>built</title>')
    writeFileSync(join(served.folder, 'page', 'assets', 'index-abc.js'), 'export {}')
    const response = await fetch(served.url)
    expect(await response.text()).toContain('built')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    const asset = await fetch(`${served.url}/assets/index-abc.js`)
    expect(asset.headers.get('content-type')).toContain('javascript')
    expect(asset.headers.get('cache-control')).toContain('immutable')
  })

  test('every answer carries the headers that keep a browser safe', async () => {
    for (const path of ['/', '/docs/', '/v1/nothing', '/images/dress-1.webp']) {
      const { headers } = await fetch(served.url + path)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).toContain("script-src 'self'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })
})

describe('requests are named', () => {
  test('by a new id, or by the one the caller gave', async () => {
    const first = (await fetch(`${served.url}/healthz`)).headers.get('x-request-id')
    expect(first).toMatch(/^[0-9a-f-]{36}$/)
    const given = await fetch(`${served.url}/healthz`, { headers: { 'x-request-id': 'abc-123' } })
    expect(given.headers.get('x-request-id')).toBe('abc-123')
    const odd = await fetch(`${served.url}/healthz`, { headers: { 'x-request-id': 'a b"c' } })
    expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('the docs', () => {
  test('come from this service alone', async () => {
    const page = await (await fetch(`${served.url}/docs`)).text()
    const sources = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source as string)
    expect(sources.length).toBeGreaterThanOrEqual(3)
    for (const source of sources) {
      expect(source).toMatch(/^\//)
      expect((await fetch(served.url + source)).status).toBe(200)
    }
    expect(page).not.toMatch(/<script>[^<]/)
  })
})

test('a picture that is still being drawn is waited for; one that never comes is not found', async () => {
  const drawing = await serve({
    untilDrawn: async (path, folder) => {
      if (!path.includes('late')) return
      await pause(30)
      writeFileSync(join(folder, path), 'drawn')
    },
  })
  for (const path of ['/images/late.jpg', '/looks/late.jpg']) {
    const response = await fetch(`${drawing.url}${path}?size=1`)
    expect([response.status, await response.text()], path).toEqual([200, 'drawn'])
  }
  expect((await fetch(`${drawing.url}/images/never.jpg`)).status).toBe(404)
  await drawing.stop()
})
