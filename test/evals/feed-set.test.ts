import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBaseline } from '../../evals/compare/baseline.ts'
import { judge } from '../../evals/compare/gate.ts'
import { fieldsRead } from '../../evals/measures/fields-read.ts'
import type { Metrics } from '../../evals/reports/metrics.ts'
import { evaluate } from '../../evals/runs/evaluate.ts'
import { openSets } from '../../evals/sets/open-sets.ts'
import { readConfig } from '../../src/config.ts'
import { productSchema } from '../../src/product/product.ts'

const bundled = resolve(import.meta.dirname, '../../evals/sets/feed-shapes')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fashion-buddy-feeds-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function run(dataset: string, tasks: readonly string[]): Promise<Metrics> {
  const [set] = await openSets({ dataset, corpus: 'corpus.jsonl', tasks })
  const { metrics } = await evaluate({
    config: readConfig({ DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent' }),
    ...{ set: set!, out: join(folder, 'out'), depth: 10, seeds: [1], concurrency: 1 },
    ...{ without: [], wordsOnly: false, report: false, halves: false },
  })
  return metrics
}

describe('the bundled feeds', { timeout: 120_000 }, () => {
  test('are read as their labels say, at least as well as when the baseline was written', async () => {
    const metrics = await run(bundled, ['brand'])
    const { runs } = await readBaseline(resolve(import.meta.dirname, '../../evals/baseline.json'))
    const reading = Object.entries(metrics.tasks).filter(([name]) => name.startsWith('reading '))
    expect(reading).toHaveLength(8)
    const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length
    for (const [name, { scores }] of reading) {
      const before = runs['feed-shapes']?.[name]?.values['fields-read'] ?? []
      expect(scores['fields-read'], name).toBeGreaterThanOrEqual(mean(before as number[]) - 1e-4)
    }
    expect(metrics.tasks.brand?.scores['ndcg@10']).toBeGreaterThan(0.9)
  })
  test('have for every question that a person wrote something right, and for most something wrong', async () => {
    const [set] = await openSets({ dataset: bundled, corpus: 'corpus.jsonl', tasks: ['asked'] })
    const qrels = set?.tasks[0]?.qrels ?? new Map<string, Map<string, number>>()
    expect(qrels.size).toBeGreaterThanOrEqual(20)
    for (const [query, grades] of qrels) expect([...grades.values()], query).toContain(1)
    // "red dress under 90 euros": the red dress of 99 must not be shown, a blue one is only wrong.
    const asked = qrels.get('asked-01')
    expect(['harbor-slip-dress', 'acp_01', 'u01'].map((id) => asked?.get(id))).toEqual([1, -1, 0])
  })
  test('a feed that is read otherwise closes the gate, and the fields are named', async () => {
    const changed = join(folder, 'changed')
    await cp(bundled, changed, { recursive: true })
    const good = await run(changed, ['price'])
    const file = join(changed, 'feeds/german.csv')
    const feed = await readFile(file, 'latin1')
    // As a reader would that takes the comma for a mark of thousands.
    await writeFile(file, feed.replace('79,95', '7995'), 'latin1')
    const broken = await run(changed, ['price'])
    const { toBaseline } = await import('../../evals/compare/baseline.ts')
    expect(judge(toBaseline([good]), [good]).passed).toBe(true)
    const { passed, verdicts } = judge(toBaseline([good]), [broken])
    expect(passed).toBe(false)
    expect(verdicts.filter(({ fell }) => fell).map(({ where }) => where)).toContain(
      'changed reading german.csv',
    )
    expect(broken.notes).toContain('Misread: german.csv DE-4401, price: 7995 EUR instead of 79.95 EUR')
  })
})

describe('fields read', () => {
  const product = productSchema.parse({
    ...{ id: '1', title: 'Coat', brand: 'Aumont', sizes: ['M', 'S'], price: { amount: 20, currency: 'EUR' } },
    attributes: { category: 'coat', color: ['red', 'blue'] },
  })
  test('are compared with what is labelled only, lists in any order but the main color first', () => {
    expect(
      fieldsRead({ title: 'Coat', attributes: { category: 'coat' }, sizes: ['S', 'M'] }, product),
    ).toEqual({
      ...{ share: 1, wrong: [] },
    })
    const { share, wrong } = fieldsRead(
      {
        attributes: { color: ['blue', 'red'] },
        price: { amount: 2, currency: 'EUR' },
        availability: 'in_stock',
      },
      product,
    )
    expect(share).toBe(1 / 4)
    expect(wrong).toEqual([
      { field: 'price', told: '2 EUR', read: '20 EUR' },
      { field: 'availability', told: 'in_stock', read: 'nothing' },
      { field: 'main color', told: 'blue', read: 'red' },
    ])
  })
  test('of a product that is not there are none', () => {
    expect(fieldsRead({ title: 'Coat', attributes: {} }, undefined).share).toBe(0)
  })
})
