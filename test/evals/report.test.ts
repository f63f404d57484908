import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareRuns } from '../../evals/compare/compare-runs.ts'
import { writeComparison } from '../../evals/compare/write-comparison.ts'
import type { Metrics } from '../../evals/reports/metrics.ts'
import { toScriptJson, writeReport } from '../../evals/reports/write-report.ts'
import type { Answer } from '../../evals/runs/answer.ts'
import type { EvalSet } from '../../evals/sets/eval-set.ts'
import type { Task } from '../../evals/sets/task.ts'
import { findChromium, launchChromium } from '../web/find-chromium.ts'
import { smallProducts, writeSmallSet } from './small-set.ts'

const executable = findChromium()

const task: Task = {
  name: 'color',
  queries: [
    { _id: 'fine', text: 'red shirt', wanted: { color: ['red'] } },
    {
      _id: 'bad',
      text: '</script><b>blue</b>',
      image: 'images/shirt-red-1.png',
      wanted: { color: ['blue'] },
    },
  ],
  qrels: new Map([
    ['fine', new Map([['shirt-red-1', 1]])],
    [
      'bad',
      new Map([
        ['shirt-blue-1', 2],
        ['shirt-red-1', -1],
      ]),
    ],
  ]),
}
const answer = (...ids: string[]): Answer => ({
  ranking: ids,
  shown: ids.map((id) => ({ id, near_match: id === 'dress-red-1', reasons: ['red'] })),
  understood: { reference: null, wanted: { color: ['red'] }, unwanted: {}, price: { max: 50 }, relaxed: [] },
  ms: 1,
})
const answers = new Map([
  ['fine', answer('shirt-red-1', 'dress-red-1')],
  ['bad', answer('shirt-red-1')],
])
const scores = new Map([
  ['fine', { 'ndcg@10': 1, 'forbidden@10': 0 }],
  ['bad', { 'ndcg@10': 0, 'forbidden@10': 0.1 }],
])
const metrics = (value: number): Metrics => ({
  ...{ dataset: 'set', corpus: 'corpus.jsonl', products: 18, vision: 'eye', encoder: 'eye', seed: 1 },
  settings: {
    chat_model: 'planner',
    depth: 10,
    concurrency: 1,
    seeds: [1],
    without: ['lexical'],
    words_only: false,
  },
  ...{ revision: { commit: 'a'.repeat(40), changed: true }, code: 'c', notes: [], seconds: 1 },
  hashes: { corpus: 'c', pictures: 'p', tasks: { color: 't' } },
  ...{ started_at: '2026-11-23T10:00:00.000Z', readings: { known: 0, read: 1 } },
  tasks: {
    color: {
      ...{
        queries: 2,
        scores: { 'ndcg@10': 0.5, 'forbidden@10': 0.05 },
        random: { 'ndcg@10': 0.1 },
        median_ms: 1,
      },
      per_query: { fine: { 'ndcg@10': 1 }, bad: { 'ndcg@10': value } },
    },
  },
})

describe.skipIf(executable === null)(
  'the report in a browser (skipped where no Chromium is on the PATH)',
  () => {
    let folder: string
    let browser: Browser
    let page: Page
    const troubles: string[] = []

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'fashion-buddy-report-'))
      await writeSmallSet(folder)
      const items = smallProducts.map(({ id, title, image }) => ({
        _id: id,
        title,
        text: '',
        image,
        metadata: {},
      }))
      const set: EvalSet = {
        ...{
          name: 'set',
          folder,
          corpus: 'corpus.jsonl',
          items,
          tasks: [task],
          labels: new Map(),
          notes: [],
        },
      }
      await writeReport({ out: folder, set, metrics: metrics(0), tasks: [{ task, answers, scores }] })
      // The page must need nothing beside itself.
      await rm(join(folder, 'images'), { recursive: true })
      browser = await launchChromium(executable as string)
      page = await browser.newPage()
      page.on('pageerror', (error) => troubles.push(error.message))
      page.on('request', (request) => {
        if (!/^(file|data):/.test(request.url())) troubles.push(request.url())
      })
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text())
      })
    })
    afterAll(async () => {
      await browser?.close()
      await rm(folder, { recursive: true, force: true })
      expect(troubles).toEqual([])
    })
    const open = (place = '') => page.goto(`${pathToFileURL(join(folder, 'report.html'))}${place}`)
    const asked = () => page.locator('.query h3').allInnerTexts()

    test('shows the worst query first, its words as text and not as markup', async () => {
      await open()
      expect(await asked()).toEqual(['</script><b>blue</b>', 'red shirt'])
      expect(await page.locator('#about').innerText()).toMatch(
        /without lexical.*commit aaaaaaaaa with changes/,
      )
    })
    test('marks right, forbidden and near products, and shows what is missing', async () => {
      const [bad, fine] = [page.locator('.query').nth(0), page.locator('.query').nth(1)]
      expect(await bad.locator('.got').first().locator('li.forbidden').count()).toBe(1)
      expect(await bad.locator('details').innerText()).toMatch(/Right, but not among these/)
      expect(await fine.locator('li.right').count()).toBe(1)
      expect(await fine.locator('li.near').innerText()).toMatch(/≈/)
      expect(await fine.locator('.chips').innerText()).toMatch(/color: red\s+up to 50/)
    })
    test('every picture is drawn from the page itself', async () => {
      const widths = await page
        .locator('.query img:not(details img)')
        .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth))
      expect(widths.length).toBeGreaterThanOrEqual(4)
      expect(widths.every((width) => width > 0)).toBe(true)
    })
    test('is sliced by attribute and filtered by what went wrong', async () => {
      await page.selectOption('[name=attribute]', 'color')
      await page.selectOption('[name=value]', 'red')
      expect(await asked()).toEqual(['red shirt'])
      expect(await page.locator('#slice').innerText()).toMatch(/1 queries, mean ndcg@10 1\.000/)
      await page.selectOption('[name=attribute]', '')
      await page.selectOption('[name=only]', 'forbidden')
      expect(await asked()).toEqual(['</script><b>blue</b>'])
    })
    test('a link with a query in it opens that query', async () => {
      await open(`#${encodeURIComponent('color/fine')}`)
      await page.reload()
      expect(await asked()).toEqual(['red shirt'])
    })
    test('a comparison links each query that changed to both reports', async () => {
      const [a, b] = [metrics(0.2), metrics(0.9)]
      const compared = compareRuns(a, b, ['ndcg@10'])
      await writeComparison({
        out: join(folder, 'cmp'),
        a: { folder, metrics: a },
        b: { folder, metrics: b },
        compared,
      })
      await page.goto(String(pathToFileURL(join(folder, 'cmp', 'comparison.html'))))
      expect(await page.locator('#table tbody tr').innerText()).toMatch(
        /color\s+ndcg@10\s+2\s+0\.600\s+0\.950\s+\+0\.350/,
      )
      const links = page.locator('details a')
      expect(await links.count()).toBe(2)
      expect(await links.first().getAttribute('href')).toBe('../report.html#color%2Fbad')
    })
  },
)

test('no text in the data can end the script that holds it', async () => {
  expect(toScriptJson({ text: '</script><!--' })).not.toMatch(/</)
  expect(JSON.parse(toScriptJson({ text: '</script>' }))).toEqual({ text: '</script>' })
})
