import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { describe, expect, test } from 'vitest'
import type { ProductCard } from '../../chains/turn.ts'
import { AppError } from '../../src/errors.ts'
import { blueDress, understood } from '../api/fake-ports.ts'
import { jpeg } from '../api/pictures.ts'
import { contrasts } from './contrasts.ts'
import { noChromium, usePage, whyNoChromium } from './page-rig.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(noChromium)(`the page for everyone (${whyNoChromium})`, { timeout: 120_000 }, () => {
  const { open, page, ports, lastTurn, say, answered, text, visit } = usePage()

  /** What axe finds, by WCAG 2.2 AA and its best practices, each rule with the elements. */
  async function findings(): Promise<string[]> {
    // The page's own policy lets no script in; the browser's console does.
    await page().evaluate(axe)
    const results = await page().evaluate(() =>
      (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    )
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }

  const several: ProductCard[] = Array.from({ length: 8 }, (_, at) => ({
    ...{
      ...blueDress,
      id: `dress-${at + 1}`,
      title: `Dress ${at + 1}`,
      rating: { value: 4, scale: 5, count: 3 },
    },
    ...(at > 4 ? { near_match: true, relaxed: ['color' as const] } : {}),
  }))
  const groups = [
    { label: 'dress', slot: 'full-body' as const, product_ids: ['dress-1'] },
    { label: 'heels', slot: 'feet' as const, product_ids: ['dress-2'] },
  ]
  const full = { ...understood, unwanted: { pattern: ['floral' as const] }, price: { max: 80 }, sizes: ['M'] }

  const states: Record<string, () => Promise<unknown>> = {
    'the welcome': async () => page().waitForSelector('.look'),
    'a list': async () => {
      ports().answer = { products: several, understood: full }
      await say('a blue dress')
      await answered()
    },
    'rows of a photo': async () => {
      ports().garments = groups.map(({ label }, at) => ({
        attributes: { category: at === 0 ? 'dress' : 'heels' },
        confidence: { category: 0.5 },
        description: label,
        box: [0.1, 0.1 + at * 0.4, 0.5, 0.3],
      }))
      ports().answer = { products: several, groups }
      const buffer = await jpeg(300)
      await page().setInputFiles('input[type=file] >> nth=0', {
        name: 'a.jpg',
        mimeType: 'image/jpeg',
        buffer,
      })
      await page().waitForSelector('.draft .outline')
      expect(await findings()).toEqual([])
      await page().getByRole('button', { name: 'Send' }).click()
      await answered()
    },
    'an outfit': async () => {
      ports().answer = { products: several, groups, total: { amount: 99, currency: 'EUR' }, understood: full }
      await say('an outfit')
      await answered()
    },
    'a comparison': async () => {
      ports().answer = { products: several.slice(0, 3), steps: [{ tool: 'get_product', ms: 1, ok: true }] }
      await say('compare them')
      await answered()
    },
    'a product': async () => {
      await say('a dress')
      await answered()
      await page().getByRole('link', { name: 'Linen dress' }).click()
      await page().waitForSelector('#product-dialog[open] dl')
    },
    'the form of the wish': async () => {
      ports().answer = { understood: full }
      await say('a dress')
      await answered()
      await page().getByRole('button', { name: 'Change', exact: true }).click()
      await page().waitForSelector('.panel[open] form')
    },
    'saved pieces': async () => {
      await say('a dress')
      await answered()
      await page().getByRole('button', { name: 'Save Linen dress' }).click()
      await page().getByRole('button', { name: 'Saved', exact: true }).click()
      await page().waitForSelector('.saved-list')
    },
    'a failure': async () => {
      ports().nextTurn = async () => {
        throw new AppError('model-failed', 'No.')
      }
      await say('a dress')
      await page().waitForSelector('.outcome')
    },
    'the developers’ drawer': async () => {
      await say('a dress')
      await answered()
      await page().getByText('For developers').click()
    },
    'the keyboard’s shortcuts': async () => {
      await page().getByRole('button', { name: 'Keyboard' }).click()
      await page().waitForSelector('.keys')
    },
  }

  test.each(Object.keys(states))('axe finds nothing on %s, light and dark', async (name) => {
    await page().emulateMedia({ reducedMotion: 'reduce' })
    await states[name]?.()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page().emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await findings(), colorScheme).toEqual([])
    }
  })

  test.each([320, 360, 768, 1280, 1920])('nothing sticks out at a width of %i pixels', async (width) => {
    await page().setViewportSize({ width, height: 740 })
    ports().answer = { products: several, understood: full }
    await say(
      'a blue dress with a very long word: Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
    )
    await answered()
    const overflow = await page().evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })

  test.each(['light', 'dark'] as const)('text can be read in %s: at least 4.5 to 1', async (colorScheme) => {
    await page().emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open()
    const welcome = await page().evaluate(contrasts)
    await say('a blue dress')
    await answered()
    const low = [...welcome, ...(await page().evaluate(contrasts))].filter(({ ratio }) => ratio < 4.5)
    expect(low).toEqual([])
  })

  test('it can be worked by keyboard alone, and says to a screen reader that the answer came, not all of it', async () => {
    await expect.poll(() => page().evaluate(() => document.activeElement?.id)).toBe('message')
    await page().keyboard.type('a dress')
    await page().keyboard.press('Shift+Enter')
    await page().keyboard.type('in blue')
    ports().answer = { products: several }
    await page().keyboard.press('Enter')
    await answered()
    expect(lastTurn()?.message).toBe('a dress\nin blue')
    await expect.poll(() => text('p[role=status].hidden')).toEqual(['8 pieces found.'])
    await expect
      .poll(() => page().locator('.conversation[aria-live], .conversation [aria-live]').count())
      .toBe(0)
    await expect.poll(() => page().locator('h1').count()).toBe(1)
    await page().keyboard.press('Alt+ArrowUp')
    await expect.poll(() => page().evaluate(() => document.activeElement?.className)).toBe('answer')
    await page().keyboard.press('Control+k')
    await expect.poll(() => page().evaluate(() => document.activeElement?.id)).toBe('message')
  })

  test('a card is one tab stop', async () => {
    ports().answer = { products: several }
    await say('a dress')
    await answered()
    const stops = await page().evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('.card a, .card button')].filter(
          ({ tabIndex }) => tabIndex >= 0,
        ).length,
    )
    expect(stops).toBe(5)
    await page().locator('.card-title a').first().focus()
    await page().keyboard.press('Tab')
    await expect.poll(() => page().evaluate(() => document.activeElement?.textContent)).toBe('Dress 3')
  })

  test('zoomed in to 400 %, the message box leaves room to read in', async () => {
    await page().setViewportSize({ width: 320, height: 256 })
    await say('a dress')
    await answered()
    expect(
      await page().evaluate(() => getComputedStyle(document.querySelector('.dock') as Element).position),
    ).toBe('static')
  })

  test('on a phone hardly anything moves while the page comes and an answer lands', async () => {
    await visit({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
      reducedMotion: 'reduce',
    })
    const shifts = () =>
      page().evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              const moved = list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]
              resolve(
                moved
                  .filter(({ hadRecentInput }) => !hadRecentInput)
                  .reduce((sum, { value }) => sum + value, 0),
              )
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => resolve(0), 500)
          }),
      )
    await page().waitForSelector('.look')
    expect(await shifts()).toBeLessThanOrEqual(0.02)
  })
})
