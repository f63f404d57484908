import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readMetrics } from '../../evals/reports/metrics.ts'
import { toTable } from '../../evals/reports/table.ts'
import { type Evaluation, evaluate } from '../../evals/runs/evaluate.ts'
import type { EvalSet } from '../../evals/sets/eval-set.ts'
import { openSets } from '../../evals/sets/open-sets.ts'
import { readConfig } from '../../src/config.ts'
import { writeSmallSet } from './small-set.ts'

let folder: string
let set: EvalSet

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fashion-buddy-evaluate-'))
  const dataset = await writeSmallSet(join(folder, 'set'))
  const sets = await openSets({
    dataset,
    corpus: 'corpus.jsonl',
    tasks: ['color-type', 'composed-color', 'conversation'],
  })
  set = sets[0] as EvalSet
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = async (out: string, more: Partial<Evaluation> = {}) => {
  const { metrics } = await evaluate({
    config: readConfig({ DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent' }),
    ...{
      set,
      out: join(folder, out),
      depth: 10,
      seeds: [1, 2],
      concurrency: 2,
      without: [],
      wordsOnly: false,
    },
    cacheFile: join(folder, 'readings.sqlite'),
    ...more,
  })
  return metrics
}
const file = (out: string, name: string) => readFile(join(folder, out, name), 'utf8')

describe('a run', { timeout: 120_000 }, () => {
  test('answers every query, scores it, and says what it was made of', async () => {
    const metrics = await run('one')
    expect(Object.keys(metrics.tasks)).toEqual(['color-type', 'composed-color', 'conversation'])
    const words = metrics.tasks['color-type']
    expect(words?.scores['ndcg@10']).toBeGreaterThan(0.9)
    expect(words?.scores['ndcg@10']).toBeGreaterThan((words?.random['ndcg@10'] ?? 1) + 0.2)
    expect(Object.keys(words?.per_query ?? {})).toHaveLength(4)
    expect(metrics.tasks.conversation?.scores).toMatchObject({
      grounding: 1,
      'turn-success': expect.any(Number),
    })
    expect(metrics.settings.seeds).toEqual([1, 2])
    expect(metrics.hashes.pictures).toMatch(/^[\da-f]{16}$/)
    expect(await readMetrics(join(folder, 'one'))).toEqual(metrics)
  })

  test('beside composed figures stands what words and pictures find alone, of the same queries', async () => {
    const { tasks } = await readMetrics(join(folder, 'one'))
    const { scores, words_only, picture_only } = tasks['composed-color'] ?? {}
    const both = scores?.['ndcg@10'] ?? 0
    expect(words_only?.['ndcg@10']).toBeLessThan(both)
    expect(picture_only?.['ndcg@10']).toBeLessThan(both)
    expect(tasks['color-type']).not.toHaveProperty('words_only')
    expect(tasks.conversation).not.toHaveProperty('picture_only')
    const table = toTable(await readMetrics(join(folder, 'one'))).split('\n')
    const row = table.findIndex((line) => line.startsWith('composed-color'))
    expect(table.slice(row + 1, row + 3).map((line) => line.trim().split('  ')[0])).toEqual([
      'words only',
      'picture only',
    ])
    expect((await run('halfless', { halves: false })).tasks['composed-color']).not.toHaveProperty(
      'words_only',
    )
  })

  test('writes runs and judgments that TREC tools read', async () => {
    const lines = (await file('one', 'color-type.run')).trim().split('\n')
    expect(lines[0]).toMatch(/^color-type-\S+ Q0 \S+ 1 1\.000000 fashion-buddy$/)
    expect((await file('one', 'color-type.qrels')).split('\n')[0]).toMatch(/^color-type-\S+ 0 \S+ 2$/)
  })

  test('a second run looks at no picture again and finds the same', async () => {
    const [first, second] = [await readMetrics(join(folder, 'one')), await run('two')]
    expect(first.readings.read).toBeGreaterThan(18)
    expect(second.readings.read).toBe(0)
    expect(second.tasks['composed-color']?.per_query).toEqual(first.tasks['composed-color']?.per_query)
    expect(await file('two', 'composed-color.run')).toBe(await file('one', 'composed-color.run'))
  })

  test('one that was cut off goes on where it stopped', async () => {
    const answered: string[] = []
    const count = ({ stage, done }: { stage: string; done: number }) => {
      if (stage === 'ingest') return
      answered.push(stage)
      if (stage === 'composed-color' && done === 2) throw new Error('cut off')
    }
    await expect(run('three', { onProgress: count })).rejects.toThrow('cut off')
    const before = answered.splice(0).length
    const all = set.tasks.reduce((sum, { queries }) => sum + queries.length, 0)
    const metrics = await run('three', {
      onProgress: ({ stage }) => stage === 'ingest' || answered.push(stage),
    })
    expect(before).toBeGreaterThan(4)
    expect(answered.length).toBe(all - before)
    const whole = await readMetrics(join(folder, 'one'))
    expect(metrics.tasks['composed-color']?.per_query).toEqual(whole.tasks['composed-color']?.per_query)
    await expect(file('three', 'answers.jsonl')).rejects.toThrow()
  })

  test('answers to other settings are not taken over', async () => {
    const stop = ({ stage }: { stage: string }) => {
      if (stage === 'composed-color') throw new Error('cut off')
    }
    await expect(run('four', { onProgress: stop })).rejects.toThrow('cut off')
    const answered: string[] = []
    await run('four', { depth: 11, onProgress: ({ stage }) => stage === 'ingest' || answered.push(stage) })
    expect(answered.length).toBe(set.tasks.reduce((sum, { queries }) => sum + queries.length, 0))
  })
})
