import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderLook, sampleLooks } from '../../sample/looks.ts'
import type { CaseShop } from '../cases/open-case.ts'
import { findChromium, launchChromium } from './find-chromium.ts'
import { whyNoChromium } from './page-rig.ts'
import { openSampleShop } from './sample-shop.ts'

const executable = findChromium()

describe.skipIf(executable === null)(`the page over the sample shop (${whyNoChromium})`, () => {
  let shop: CaseShop
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    shop = await openSampleShop()
    const outDir = join(shop.dir, 'page')
    await build({
      root: resolve(import.meta.dirname, '../../web'),
      logLevel: 'error',
      build: { outDir, emptyOutDir: true },
    })
    mkdirSync(join(shop.dir, 'sample', 'looks'), { recursive: true })
    for (const look of sampleLooks())
      writeFileSync(join(shop.dir, 'sample', 'looks', `${look.id}.jpg`), await renderLook(look))
    const list = sampleLooks().map(({ id, title }) => ({ title, image: `looks/${id}.jpg` }))
    writeFileSync(join(shop.dir, 'sample', 'looks.json'), JSON.stringify(list))
    browser = await launchChromium(executable as string)
    page = await browser.newPage({ viewport: { width: 1100, height: 800 } })
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await shop?.close()
  })

  const fresh = async (what: string) => {
    await page.goto(`${shop.url}/`)
    await page.waitForSelector(what)
  }
  const answered = () => page.waitForSelector('.answer[aria-busy=false]')

  test('each starter, clicked, shows at least six pieces of what it asks for', async () => {
    await fresh('.starters .chip')
    const starters = await page.locator('.starters .chip').allInnerTexts()
    expect(starters.length).toBeGreaterThanOrEqual(5)
    for (const text of starters) {
      await fresh('.starters .chip')
      await page.getByRole('button', { name: text, exact: true }).click()
      await answered()
      const near = await page.locator('.card-miss').count()
      const shown = await page.locator('.card, .best').count()
      expect(shown - near, text).toBeGreaterThanOrEqual(6)
      expect(await page.locator('.best-label').innerText(), text).toBe('Best match')
    }
  }, 120_000)

  test('each starting picture, tapped, finds every garment in it, a row each', async () => {
    const missed: string[] = []
    for (const { title, pieces } of sampleLooks()) {
      await fresh('.look')
      await page.getByRole('button', { name: title, exact: true }).click()
      await answered()
      const found = await page.locator('.asked .outline').count()
      missed.push(...Array.from({ length: pieces.length - found }, () => title))
      expect(await page.locator('.row').count(), title).toBe(found)
    }
    // Of the more than fifty pieces in all pictures the eye may overlook one.
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(1)
  }, 180_000)

  test('a part of the wish that is taken back brings what it kept out', async () => {
    await fresh('#message')
    await page.fill('#message', 'a blue dress under 80, not floral')
    await page.press('#message', 'Enter')
    await answered()
    const part = (name: string) => page.locator('.answer').last().getByRole('button', { name })
    await part('Remove: blue').click()
    await expect.poll(() => page.locator('.answer[aria-busy=false]').count()).toBe(2)
    expect(await page.locator('.answer').last().locator('.part').allInnerTexts()).toEqual([
      'dress',
      'under 80',
      'not floral',
    ])
    await part('Remove: not floral').click()
    await expect.poll(() => page.locator('.answer[aria-busy=false]').count()).toBe(3)
    expect(await page.locator('.answer').last().locator('.part').allInnerTexts()).toEqual([
      'dress',
      'under 80',
    ])
  }, 60_000)
})
