import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Service, startService } from '../../api/service.ts'
import { AppError } from '../../src/errors.ts'
import { createLog } from '../../src/log.ts'
import { blueDress, createFakePorts, type FakePorts } from '../api/fake-ports.ts'
import { jpeg } from '../api/pictures.ts'
import { findChromium, launchChromium } from './find-chromium.ts'

const executable = findChromium()
const root = resolve(import.meta.dirname, '../..')

describe.skipIf(executable === null)(
  'the page in a browser (skipped where no Chromium is on the PATH)',
  () => {
    let folder: string
    let service: Service
    let ports: FakePorts
    let browser: Browser
    let page: Page
    const complaints: string[] = []

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'page-test-'))
      await build({
        root: join(root, 'web'),
        logLevel: 'error',
        build: { outDir: join(folder, 'page'), emptyOutDir: true },
      })
      mkdirSync(join(folder, 'looks'))
      writeFileSync(join(folder, 'looks', 'sea.jpg'), await jpeg(120))
      writeFileSync(
        join(folder, 'looks.json'),
        JSON.stringify([{ title: 'A day by the sea', image: 'looks/sea.jpg' }]),
      )
      browser = await launchChromium(executable as string)
    })
    afterAll(async () => {
      await browser?.close()
      rmSync(folder, { recursive: true, force: true })
    })

    beforeEach(async () => {
      ports = createFakePorts()
      service = await startService({
        port: 0,
        host: '127.0.0.1',
        log: createLog('silent'),
        imageMaxBytes: 2_000_000,
        folders: { images: join(folder, 'images'), sample: folder, page: join(folder, 'page') },
        open: async () => ({ ports, close: async () => {} }),
      })
      await service.ready
      page = await browser.newPage({ viewport: { width: 1100, height: 800 } })
      complaints.length = 0
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        // A picture or an answer that is meant to fail is reported there too.
        if (message.type() === 'error' && !message.text().includes('Failed to load resource')) {
          complaints.push(message.text())
        }
      })
      await open()
    })
    afterEach(async () => {
      await page.close()
      await service.stop()
      expect(complaints, 'the browser complains of nothing').toEqual([])
    })

    async function open(): Promise<void> {
      await page.goto(`http://127.0.0.1:${service.port}/`)
      await page.waitForSelector('#message')
    }
    const say = async (words: string) => {
      await page.fill('#message', words)
      await page.press('#message', 'Enter')
    }
    const answered = () => page.waitForSelector('.answer:last-child[aria-busy=false]')
    const text = (selector: string) => page.locator(selector).allInnerTexts()
    const lastTurn = () => ports.turns.at(-1)

    /** Puts a file into the page as a drop or a paste would. */
    const give = async (kind: 'drop' | 'paste', bytes: Buffer, type = 'image/jpeg') =>
      page.evaluate(
        ({ kind, data, type }) => {
          const transfer = new DataTransfer()
          transfer.items.add(
            new File([Uint8Array.from(atob(data), (c) => c.charCodeAt(0))], 'photo', { type }),
          )
          const event =
            kind === 'drop'
              ? new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })
              : new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true })
          document.body.dispatchEvent(event)
        },
        { kind, data: bytes.toString('base64'), type },
      )

    test('words bring products with their price and reasons', async () => {
      await say('a blue dress')
      await answered()
      expect(await text('.bubble')).toEqual(['a blue dress'])
      expect(await text('.reply')).toEqual(['A blue dress.'])
      expect(await text('.steps li')).toEqual([expect.stringMatching(/Searching the shop\s+12 ms/)])
      expect(await text('.card-title')).toEqual(['Linen dress'])
      expect(await text('.card-price')).toEqual(['€49.90'])
      expect(await text('.reasons li')).toEqual(['blue', 'dress'])
      expect(await text('.understood li')).toEqual(['dress', 'blue'])
      expect(lastTurn()?.message).toBe('a blue dress')
    })

    test.each(['drop', 'paste'] as const)(
      'a photo given by %s goes along, made small and upright',
      async (kind) => {
        const wide = await sharp({
          create: { width: 2400, height: 1200, channels: 3, background: '#2f5da8' },
        })
          .withMetadata({ orientation: 6 })
          .jpeg()
          .toBuffer()
        await give(kind, wide)
        await page.waitForSelector('.thumbnails img')
        await say('like this')
        await answered()
        expect(await page.locator('.asked-photos img').count()).toBe(1)
        const [photo] = lastTurn()?.images ?? []
        // Decoded at most 384 pixels long, turned as its orientation says: what was sent was no wider than it is high.
        expect([photo?.width, photo?.height]).toEqual([192, 384])
      },
    )

    test('a photo can be picked, and taken back before it is sent', async () => {
      const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await jpeg(80) }
      await page.setInputFiles('input[type=file]', [file, file])
      await expect.poll(() => page.locator('.thumbnails img').count()).toBe(2)
      await page.getByRole('button', { name: 'Remove photo 1' }).click()
      await expect.poll(() => page.locator('.thumbnails img').count()).toBe(1)
      await page.getByRole('button', { name: 'Send' }).click()
      await answered()
      expect(lastTurn()?.images).toHaveLength(1)
    })

    test('a file that is no picture is refused in words', async () => {
      await give('drop', Buffer.from('no picture'))
      await page.waitForSelector('.toast')
      expect(await text('.toast p')).toEqual([expect.stringContaining('not a picture')])
    })

    test('a look can be begun with', async () => {
      await page.getByRole('button', { name: 'A day by the sea' }).click()
      await page.waitForSelector('.thumbnails img')
      await page.press('#message', 'Enter')
      await answered()
      expect(lastTurn()?.images).toHaveLength(1)
    })

    test('the steps are seen while they run, and a turn can be stopped', async () => {
      const { promise: goOn, resolve: finish } = Promise.withResolvers<void>()
      ports.nextTurn = async ({ onEvent, signal }) => {
        onEvent?.({ event: 'step-start', data: { tool: 'describe_image' } })
        signal.addEventListener('abort', () => finish())
        await goOn
        throw new AppError('canceled', 'The request was canceled.')
      }
      await say('a dress')
      await page.waitForSelector('.steps .running')
      expect(await text('.steps .running')).toEqual(['Looking at your photo'])
      expect(await page.locator('.skeleton').count()).toBe(4)
      await page.getByRole('button', { name: 'Stop' }).click()
      await goOn
      expect(await text('.aside')).toEqual(['Stopped.'])
      await say('a hat')
      await answered()
    })

    test('a failure is said in words, and the message comes back', async () => {
      ports.nextTurn = async () => {
        throw new AppError('model-failed', 'The model did not answer.')
      }
      await give('drop', await jpeg(80))
      await page.waitForSelector('.thumbnails img')
      await say('a dress')
      await page.waitForSelector('.toast')
      expect(await text('.toast p')).toEqual(['The stylist could not answer just now. Please try again.'])
      expect(await page.inputValue('#message')).toBe('a dress')
      expect(await page.locator('.thumbnails img').count()).toBe(1)
      await page.press('#message', 'Enter')
      await page.waitForSelector('.card-title')
    })

    test('a card sends on with its place, or lets the shopper finish the sentence', async () => {
      await say('a dress')
      await answered()
      await page.getByRole('button', { name: 'Refine Linen dress' }).click()
      await expect.poll(() => page.inputValue('#message')).toBe('Like the first one, but ')
      await page.getByRole('button', { name: 'More like Linen dress' }).click()
      await expect.poll(() => lastTurn()?.message).toBe('More like the first one')
      expect(lastTurn()?.threadId).toBe('thread-1')
    })

    test('a product can be looked at closely, and closed again by key', async () => {
      await say('a dress')
      await answered()
      await page.getByRole('button', { name: 'Look at Linen dress' }).click()
      await page.waitForSelector('#product-dialog[open] dl')
      expect(await text('#product-dialog h2')).toEqual(['Linen dress'])
      expect(await text('#product-dialog dd')).toEqual(['dress', 'blue', 'solid'])
      await page.keyboard.press('Escape')
      await expect.poll(() => page.locator('#product-dialog[open]').count()).toBe(0)
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('card-open')
    })

    test('the conversation is there again after a reload, and gone once deleted', async () => {
      await say('a blue dress')
      await answered()
      await open()
      await page.waitForSelector('.card-title')
      expect(await text('.bubble')).toEqual(['a blue dress'])
      expect(await text('.photo-note')).toEqual(['a photo, read and not kept'])
      await page.getByRole('button', { name: 'Delete' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
      await page.waitForSelector('.welcome')
      await expect(ports.getThread('thread-1')).rejects.toThrow()
      await open()
      await page.waitForSelector('.welcome')
    })

    test('a new conversation leaves the old one at the service', async () => {
      await say('a dress')
      await answered()
      await page.getByRole('button', { name: 'New conversation' }).click()
      await page.waitForSelector('.welcome')
      await say('a hat')
      await answered()
      expect(lastTurn()?.threadId).toBeUndefined()
      await expect(ports.getThread('thread-1')).resolves.toBeDefined()
    })

    test('what a shop or a model writes is text, never markup, and no link runs a script', async () => {
      const bad = {
        ...blueDress,
        title: '<img src=x onerror="document.title=1">',
        url: 'javascript:alert(1)',
        image_url: 'javascript:alert(1)',
        reasons: ['<b>blue</b>'],
      }
      ports.nextTurn = async ({ onEvent }) => {
        onEvent?.({ event: 'text-delta', data: { text: '<script>document.title="2"</script>' } })
        onEvent?.({
          event: 'products',
          data: {
            products: [bad],
            understood: {
              reference: null,
              wanted: {},
              unwanted: {},
              price: null,
              sizes: [],
              brands: [],
              relaxed: [],
            },
          },
        })
        throw new AppError('timeout', 'Too long.')
      }
      await say('a dress')
      await page.waitForSelector('.toast')
      expect(await text('.card-title')).toEqual(['<img src=x onerror="document.title=1">'])
      expect(await text('.reasons li')).toEqual(['<b>blue</b>'])
      expect(await page.locator('.card a, .card img, .answer script').count()).toBe(0)
      expect(await page.title()).toBe('Fashion Buddy')
    })

    test.each([360, 390, 768, 1440])('nothing sticks out at a width of %i pixels', async (width) => {
      await page.setViewportSize({ width, height: 740 })
      await say(
        'a blue dress with a very long word: Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
      )
      await answered()
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    })

    test.each(['light', 'dark'] as const)(
      'text can be read in %s: at least 4.5 to 1',
      async (colorScheme) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await open()
        const welcome = await contrasts()
        await say('a blue dress')
        await answered()
        const low = [...welcome, ...(await contrasts())].filter(({ ratio }) => ratio < 4.5)
        expect(low).toEqual([])
      },
    )

    test('it can be worked by keyboard alone, and says what it does to a screen reader', async () => {
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('message')
      await page.keyboard.type('a dress')
      await page.keyboard.press('Shift+Enter')
      await page.keyboard.type('in blue')
      await page.keyboard.press('Enter')
      await answered()
      expect(lastTurn()?.message).toBe('a dress\nin blue')
      expect(await page.locator('[role=log][aria-live=polite]').count()).toBe(1)
      const unnamed = await page.evaluate(() =>
        [...document.querySelectorAll('button, a, input, textarea')]
          .filter((element) => {
            const label = element.closest('label')?.textContent ?? ''
            return !(element.getAttribute('aria-label') || element.textContent?.trim() || label.trim())
          })
          .map((element) => element.outerHTML),
      )
      expect(unnamed).toEqual([])
    })

    /** Contrast of each piece of text against the nearest painted background behind it, after WCAG 2. */
    const contrasts = () =>
      page.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
        const rgb = (color: string): [number, number, number, number] => {
          if (canvas === null) throw new Error('no canvas')
          canvas.clearRect(0, 0, 1, 1)
          canvas.fillStyle = color
          canvas.fillRect(0, 0, 1, 1)
          return [...canvas.getImageData(0, 0, 1, 1).data] as [number, number, number, number]
        }
        const light = ([r, g, b]: number[]) => {
          const linear = [r, g, b].map((value) => {
            const part = (value ?? 0) / 255
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
          }) as [number, number, number]
          return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
        }
        const behind = (element: Element | null): number[] => {
          for (let at = element; at !== null; at = at.parentElement) {
            const color = rgb(getComputedStyle(at).backgroundColor)
            if (color[3] > 250) return color
          }
          return rgb(getComputedStyle(document.documentElement).backgroundColor)
        }
        const elements = [...document.querySelectorAll('#app *')].filter(
          (element) =>
            [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
            (element as HTMLElement).offsetParent !== null,
        )
        return elements.map((element) => {
          const [text, ground] = [light(rgb(getComputedStyle(element).color)), light(behind(element))]
          const ratio = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05)
          return { text: element.textContent?.trim().slice(0, 40), ratio: Math.round(ratio * 100) / 100 }
        })
      })
  },
)
