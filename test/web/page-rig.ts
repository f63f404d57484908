import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import type { Ports } from '../../api/ports.ts'
import { type Service, startService } from '../../api/service.ts'
import { createLog } from '../../src/log.ts'
import { createFakePorts, type FakePorts } from '../api/fake-ports.ts'
import { jpeg } from '../api/pictures.ts'
import { findChromium, launchChromium } from './find-chromium.ts'

const executable = findChromium()
/** The page can only be judged in a browser. */
export const noChromium = executable === null
export const whyNoChromium = 'skipped where no Chromium is on the PATH'

/** The built page over the real service with fake ports, in a real browser: a fresh visitor and fresh ports for each test. */
export function usePage() {
  const root = resolve(import.meta.dirname, '../..')
  const complaints: string[] = []
  let folder: string
  let service: Service
  let browser: Browser
  let page: Page
  let ports: FakePorts

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'page-test-'))
    const outDir = join(folder, 'page')
    await build({ root: join(root, 'web'), logLevel: 'error', build: { outDir, emptyOutDir: true } })
    mkdirSync(join(folder, 'looks'))
    writeFileSync(join(folder, 'looks', 'sea.jpg'), await jpeg(120))
    const looks = [{ title: 'A day by the sea', image: 'looks/sea.jpg' }]
    writeFileSync(join(folder, 'looks.json'), JSON.stringify(looks))
    const current = new Proxy({} as Ports, { get: (_, name) => Reflect.get(ports, name) })
    service = await startService({
      port: 0,
      host: '127.0.0.1',
      log: createLog('silent'),
      imageMaxBytes: 2_000_000,
      folders: { images: join(folder, 'images'), sample: folder, page: outDir },
      open: async () => ({ ports: current, close: async () => {} }),
    })
    await service.ready
    browser = await launchChromium(executable as string)
  })
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  beforeEach(async () => {
    ports = createFakePorts()
    complaints.length = 0
    page = await newPage({})
    await open()
  })
  async function newPage(options: BrowserContextOptions): Promise<Page> {
    const fresh = await browser.newPage({ viewport: { width: 1100, height: 800 }, ...options })
    fresh.on('pageerror', (error) => complaints.push(error.message))
    fresh.on('console', (message) => {
      // An answer that is meant to fail is reported there too.
      if (message.type() !== 'error' || /Failed to load resource|net::ERR/.test(message.text())) return
      complaints.push(message.text())
    })
    return fresh
  }
  afterEach(async () => {
    await page.close()
    expect(complaints, 'the browser complains of nothing').toEqual([])
  })

  async function open(path = '/'): Promise<void> {
    await page.goto(`http://127.0.0.1:${service.port}${path}`)
    await page.waitForSelector('#message')
  }
  /** Another visitor, with settings of their own. */
  async function visit(options: BrowserContextOptions): Promise<void> {
    await page.close()
    page = await newPage(options)
    await open()
  }
  return {
    open,
    visit,
    url: () => `http://127.0.0.1:${service.port}`,
    page: () => page,
    ports: () => ports,
    lastTurn: () => ports.turns.at(-1),
    say: async (words: string) => {
      await page.fill('#message', words)
      await page.press('#message', 'Enter')
    },
    answered: () => page.waitForSelector('.conversation > .answer:last-child[aria-busy=false]'),
    text: (selector: string) => page.locator(selector).allInnerTexts(),
    /** Puts a file into the page as a drop or a paste would. */
    give: (kind: 'drop' | 'paste', bytes: Buffer, type = 'image/jpeg') =>
      page.evaluate(
        ({ kind, data, type }) => {
          const transfer = new DataTransfer()
          transfer.items.add(
            new File([Uint8Array.from(atob(data), (c) => c.charCodeAt(0))], 'photo', { type }),
          )
          const options = { bubbles: true, cancelable: true }
          const event =
            kind === 'drop'
              ? new DragEvent('drop', { ...options, dataTransfer: transfer })
              : new ClipboardEvent('paste', { ...options, clipboardData: transfer })
          document.body.dispatchEvent(event)
        },
        { kind, data: bytes.toString('base64'), type },
      ),
  }
}
