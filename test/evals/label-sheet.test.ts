import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readOptions } from '../../evals/options.ts'
import type { Answer } from '../../evals/runs/answer.ts'
import type { EvalSet } from '../../evals/sets/eval-set.ts'
import { openSets } from '../../evals/sets/open-sets.ts'
import type { Task } from '../../evals/sets/task.ts'
import { agreementOf } from '../../evals/sheet/confirmed-labels.ts'
import { confirmLabels, makeLabelSheet } from '../../evals/sheet/label-sheet-command.ts'
import { scoreConfirmed } from '../../evals/sheet/score-confirmed.ts'
import { wilsonInterval } from '../../evals/sheet/wilson-interval.ts'
import { readConfig } from '../../src/config.ts'
import type { Attributes } from '../../src/product/attributes.ts'
import { findChromium, launchChromium } from '../web/find-chromium.ts'
import { writeSmallSet } from './small-set.ts'

const executable = findChromium()
const config = readConfig({ LOG_LEVEL: 'silent' })
let folder: string
beforeAll(async () => {
  folder = await writeSmallSet(await mkdtemp(join(tmpdir(), 'fashion-buddy-sheet-')))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.skipIf(executable === null)(
  'the label sheet in a browser (skipped where no Chromium is on the PATH)',
  () => {
    let browser: Browser
    let page: Page
    const troubles: string[] = []
    beforeAll(async () => {
      const told = await makeLabelSheet(config, readOptions(['--label-sheet', '--dataset', folder]))
      expect(told).toContain('18 products, 18 with pictures')
      browser = await launchChromium(executable as string)
      page = await browser.newPage({ acceptDownloads: true })
      page.on('pageerror', (error) => troubles.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text())
      })
      page.on('request', (request) => {
        if (!/^(file|data|blob):/.test(request.url())) troubles.push(request.url())
      })
      await page.goto(String(pathToFileURL(join(folder, 'label-sheet.html'))))
    })
    afterAll(async () => {
      await browser?.close()
      expect(troubles).toEqual([])
    })
    const product = (id: string) => page.locator(`li.product[data-id="${id}"]`)

    test('shows every product with its picture, its title and the labels that the set has', async () => {
      const widths = await page
        .locator('li.product img')
        .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth))
      expect(widths).toHaveLength(18)
      expect(widths.every((width) => width > 0)).toBe(true)
      const dress = product('dress-red-1')
      expect(await dress.locator('h3').innerText()).toBe('red dress one')
      expect(await dress.locator('select[name=category]').inputValue()).toBe('dress')
      expect(await dress.locator('select[name=color]').inputValue()).toBe('red')
      expect(await dress.locator('select[name=pattern]').inputValue()).toBe('')
    })
    test('nothing can be saved before something is ticked', async () => {
      expect(await page.locator('#save').isDisabled()).toBe(true)
      expect(await page.locator('#count').innerText()).toBe('0 of 18 confirmed')
    })
    test('another kind has other fields', async () => {
      const shirt = product('shirt-blue-2')
      expect(await shirt.locator('select[name=neckline]').count()).toBe(1)
      await shirt.locator('select[name=category]').selectOption('handbag')
      expect(await product('shirt-blue-2').locator('select[name=neckline]').count()).toBe(0)
    })
    test('what was ticked is kept over a reload', async () => {
      const dress = product('dress-red-1')
      await dress.locator('select[name=pattern]').selectOption('striped')
      await dress.locator('.field', { hasText: 'color' }).locator('summary').click()
      await dress.locator('input[name="color+"][value=white]').check()
      await dress.locator('[name=confirmed]').check()
      await product('shirt-blue-2').locator('[name=confirmed]').check()
      await page.reload()
      expect(await page.locator('#count').innerText()).toBe('2 of 18 confirmed')
      await page.locator('[name=open]').check()
      expect(await page.locator('li.product').count()).toBe(16)
      await page.locator('[name=open]').uncheck()
    })
    test('the button saves what was ticked, and the eval reads it back', async () => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()])
      expect(download.suggestedFilename()).toBe('confirmed-labels.jsonl')
      const saved = join(folder, 'saved.jsonl')
      await download.saveAs(saved)
      const rows = (await readFile(saved, 'utf8'))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect(rows).toHaveLength(2)
      expect(rows.find(({ _id }) => _id === 'dress-red-1').attributes).toEqual({
        ...{ category: 'dress', color: ['red', 'white'], pattern: 'striped', gender: 'male' },
      })
      const told = await confirmLabels(readOptions(['--confirm', saved, '--dataset', folder]))
      expect(told).toContain('2 products with confirmed labels')
      expect(told).toMatch(/category: 1 of 2 \(\d+–\d+ %\)/)
      const [set] = await openSets({ dataset: folder, corpus: 'corpus.jsonl', tasks: [] })
      expect(set?.confirmed?.get('shirt-blue-2')).toMatchObject({ category: 'handbag' })
    })
  },
)

describe('confirmed labels', () => {
  const facts = (attributes: Attributes) => ({ attributes })
  test('of another set, or with odd values, are refused', async () => {
    expect(() => agreementOf(new Map([['nobody', {}]]), new Map())).toThrow(
      /nobody: the labels are of another/,
    )
    const odd = join(folder, 'odd.jsonl')
    await writeFile(odd, '{"_id":"dress-red-1","attributes":{"color":["reddish"]}}\n')
    await expect(confirmLabels(readOptions(['--confirm', odd, '--dataset', folder]))).rejects.toThrow(
      /odd\.jsonl:1/,
    )
  })
  test('say of each attribute how many of the set’s labels were right; what one side leaves open does not count', () => {
    const labels = new Map([
      ['a', facts({ category: 'dress', color: ['red'] })],
      ['b', facts({ category: 'dress', color: ['red', 'blue'] })],
      ['c', facts({ category: 'coat' })],
    ])
    const confirmed = new Map<string, Attributes>([
      ['a', { category: 'dress', color: ['red', 'white'] }],
      ['b', { category: 'skirt', color: ['red'] }],
      ['c', { color: ['red'] }],
    ])
    expect(agreementOf(confirmed, labels)).toEqual([
      { name: 'category', same: 1, labelled: 2 },
      { name: 'color', same: 1, labelled: 2 },
    ])
  })
  test('score a ranking without the products that nobody labelled', () => {
    const task: Task = {
      name: 'color-type',
      queries: [
        { _id: 'red', text: 'red dress', wanted: { category: ['dress'], color: ['red'] } },
        { _id: 'none', text: 'green dress', wanted: { category: ['dress'], color: ['green'] } },
      ],
      // By the shop, wrongly.
      qrels: new Map([['red', new Map([['b', 1]])]]),
    }
    const ranking = ['x', 'y', 'b', 'z', 'a', 'open']
    const answer: Answer = { ranking, shown: [], understood: null, ms: 1 }
    const set: Pick<EvalSet, 'labels' | 'confirmed'> = {
      labels: new Map(),
      confirmed: new Map<string, Attributes>([
        ['a', { category: 'dress', color: ['red'] }],
        ['b', { category: 'dress', color: ['pink'] }],
        ['open', { category: 'dress' }],
      ]),
    }
    const scored = scoreConfirmed({
      task,
      answers: new Map([['red', answer]]),
      set,
      measures: ['mrr@10', 'hit@1'],
    })
    expect(scored).toEqual({ queries: 1, products: 3, scores: { 'mrr@10': 1 / 2, 'hit@1': 0 } })
    expect(scoreConfirmed({ task, answers: new Map(), set: { labels: new Map() } })).toBeNull()
  })
  test('Wilson’s interval is as in Newcombe (1998): 81 of 263 is .2553 to .3662, 0 of 20 is 0 to .1611', () => {
    const some = wilsonInterval(81, 263)
    expect(some.low).toBeCloseTo(0.2553, 4)
    expect(some.high).toBeCloseTo(0.3662, 4)
    const none = wilsonInterval(0, 20)
    expect(none.low).toBe(0)
    expect(none.high).toBeCloseTo(0.1611, 4)
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 })
  })
})
