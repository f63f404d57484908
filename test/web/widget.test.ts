import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { everythingOpen } from '../../api/access/access.ts'
import { type Service, startService } from '../../api/service.ts'
import { createLog } from '../../src/log.ts'
import { blueDress, createFakePorts, type FakePorts } from '../api/fake-ports.ts'
import { jpeg } from '../api/pictures.ts'
import { findChromium, launchChromium } from './find-chromium.ts'
import { noChromium, whyNoChromium } from './page-rig.ts'

describe.skipIf(noChromium)(
  `the widget on a shop's own page, on another origin${noChromium ? ` (${whyNoChromium})` : ''}`,
  () => {
    const root = resolve(import.meta.dirname, '../..')
    let folder: string
    let shopPage: Server
    let shopOrigin: string
    let service: Service
    let assistant: string
    let ports: FakePorts
    let browser: Browser
    let page: Page
    /** What a shop with a strict policy allows: the assistant's origin, and nothing inline anywhere. */
    let policy: string
    let attributes: string
    const complaints: string[] = []

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'widget-test-'))
      const outDir = join(folder, 'page')
      mkdirSync(outDir)
      await build({ root: join(root, 'web/widget'), logLevel: 'error', build: { outDir, emptyOutDir: true } })
      shopPage = createServer((_request, response) => {
        response.setHeader('Content-Type', 'text/html')
        response.setHeader('Content-Security-Policy', policy)
        response.end(
          `<!doctype html><html lang="en"><title>Shop</title><h1>My shop</h1><script src="${assistant}/widget.js" ${attributes} async></script></html>`,
        )
      })
      await new Promise<void>((listening) => shopPage.listen(0, 'localhost', listening))
      shopOrigin = `http://localhost:${(shopPage.address() as AddressInfo).port}`
      ports = createFakePorts()
      service = await startService({
        port: 0,
        host: '127.0.0.1',
        log: createLog('silent'),
        imageMaxBytes: 2_000_000,
        access: { ...everythingOpen, origins: new Set([shopOrigin]) },
        folders: { images: join(folder, 'images'), sample: folder, page: outDir },
        open: async () => ({ ports, close: async () => {} }),
      })
      await service.ready
      assistant = `http://127.0.0.1:${service.port}`
      browser = await launchChromium(findChromium() as string)
    })
    afterAll(async () => {
      await browser?.close()
      await service?.stop()
      await new Promise((closed) => shopPage?.close(closed))
      rmSync(folder, { recursive: true, force: true })
    })
    beforeEach(async () => {
      policy = `default-src 'none'; script-src ${assistant}; connect-src ${assistant}; img-src ${assistant}`
      attributes = ''
      complaints.length = 0
      page = await browser.newPage()
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text())
      })
    })
    afterEach(() => page.close())

    const opened = async () => {
      await page.goto(shopOrigin)
      await page.getByRole('button', { name: /stylist|ask/i }).click()
      return page.getByRole('dialog')
    }

    test('talks, shows products that lead to the shop, and obeys the page’s policy', async () => {
      const panel = await opened()
      await panel.getByRole('textbox').fill('a blue dress')
      await panel.getByRole('textbox').press('Enter')
      await panel.getByText('A blue dress.').waitFor()
      const link = panel.getByRole('link', { name: /Linen dress/ })
      expect(await link.textContent()).toContain('€49.90')
      expect(await link.getAttribute('href')).toBe(`${assistant}/p/${blueDress.id}`)
      expect(ports.turns.at(-1)).toMatchObject({ message: 'a blue dress', language: 'en', limit: 6 })
      expect(complaints).toEqual([])
      // Its styles are its own, made under a policy that allows none.
      const button = await page.evaluate(() => {
        const host = document.querySelector('fashion-buddy-widget')
        const panel = host?.shadowRoot?.querySelector('.panel')
        return panel ? getComputedStyle(panel).position : null
      })
      expect(button).toBe('fixed')
    })

    test('goes on with the conversation, also on the shop’s next page', async () => {
      const panel = await opened()
      await panel.getByRole('textbox').fill('a blue dress')
      await panel.getByRole('textbox').press('Enter')
      await panel.getByRole('button', { name: 'Anything cheaper?' }).click()
      await expect
        .poll(() => ports.turns.at(-1))
        .toMatchObject({ message: 'Anything cheaper?', threadId: 'thread-1' })
      const next = await opened()
      await next.getByRole('textbox').fill('in red')
      await next.getByRole('textbox').press('Enter')
      await expect.poll(() => ports.turns.at(-1)).toMatchObject({ message: 'in red', threadId: 'thread-1' })
    })

    test('sends a photo', async () => {
      const panel = await opened()
      const file = { name: 'look.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await jpeg()) }
      await panel.getByLabel('Add a photo').setInputFiles(file)
      await panel.getByRole('button', { name: 'Send' }).click()
      await panel.getByText('A blue dress.').waitFor()
      expect(ports.turns.at(-1)?.images).toHaveLength(1)
      expect(complaints).toEqual([])
    })

    test('speaks the language that it is told', async () => {
      attributes = 'data-locale="de-AT" data-label="Hilfe vom Stylisten"'
      await page.goto(shopOrigin)
      await page.getByRole('button', { name: 'Hilfe vom Stylisten' }).click()
      await page.getByRole('button', { name: 'Senden' }).waitFor()
      await page.getByRole('dialog').getByRole('textbox').fill('38')
      await page.getByRole('button', { name: 'Senden' }).click()
      await expect.poll(() => ports.turns.at(-1)).toMatchObject({ message: '38', language: 'de' })
    })

    test('text of the shop or the shopper is never taken for markup', async () => {
      const bad = '<img src=x onerror=alert(1)>'
      const panel = await opened()
      await panel.getByRole('textbox').fill(bad)
      await panel.getByRole('textbox').press('Enter')
      await panel.getByText(bad).waitFor()
      expect(await panel.locator('.said img').count()).toBe(0)
    })

    test('what fails is said', async () => {
      ports.nextTurn = async () => {
        throw new Error('no')
      }
      const panel = await opened()
      await panel.getByRole('textbox').fill('a dress')
      await panel.getByRole('textbox').press('Enter')
      await panel.getByText('That did not work.').waitFor()
    })

    test('closes with Escape, and the button has the focus again', async () => {
      const panel = await opened()
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'hidden' })
      const focused = () =>
        page.evaluate(
          () => document.querySelector('fashion-buddy-widget')?.shadowRoot?.activeElement?.className,
        )
      expect(await focused()).toBe('open')
    })
  },
)
