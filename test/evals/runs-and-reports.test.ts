import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { querySchema } from '../../evals/dataset/dataset.ts'
import { readJsonl } from '../../evals/dataset/read-jsonl.ts'
import { readQrels } from '../../evals/dataset/read-qrels.ts'
import { readOptions } from '../../evals/options.ts'
import { toSheet } from '../../evals/reports/sheet.ts'
import { randomRun } from '../../evals/runs/random-run.ts'
import { byRank, toTrecRun } from '../../evals/runs/trec-run.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fashion-buddy-evals-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('runs', () => {
  test('a TREC run has six columns, ranks from 1 and falling scores', () => {
    expect(toTrecRun(new Map([['q 1', byRank(['a', 'b'])]]), 'fashion-buddy')).toBe(
      'q_1 Q0 a 1 1.000000 fashion-buddy\nq_1 Q0 b 2 0.500000 fashion-buddy\n',
    )
  })

  test('a random run repeats with its seed, differs with another, and shows no product twice', () => {
    const products = Array.from({ length: 50 }, (_, n) => `p${n}`)
    const draw = (seed: number) => randomRun({ queries: ['q'], products, depth: 20, seed }).get('q') ?? []
    expect(draw(1)).toEqual(draw(1))
    expect(draw(1)).not.toEqual(draw(2))
    expect(new Set(draw(1)).size).toBe(20)
  })
})

describe('reading a data set', () => {
  test('judgments keep negative grades', async () => {
    const file = join(folder, 'test.tsv')
    await writeFile(file, 'query-id\tcorpus-id\tscore\nq\ta\t2\nq\tb\t-1\n')
    expect([...((await readQrels(file)).get('q') ?? [])]).toEqual([
      ['a', 2],
      ['b', -1],
    ])
  })

  test('a wrong judgment is reported with its line', async () => {
    const file = join(folder, 'test.tsv')
    await writeFile(file, 'query-id\tcorpus-id\tscore\nq\ta\tgood\n')
    await expect(readQrels(file)).rejects.toMatchObject({
      code: 'invalid-request',
      message: expect.stringContaining(':2'),
    })
  })

  test('a wrong row is reported with its line', async () => {
    const file = join(folder, 'queries.jsonl')
    await writeFile(file, '{"_id":"a"}\n{"text":"no id"}\n')
    await expect(Array.fromAsync(readJsonl(file, querySchema))).rejects.toMatchObject({
      message: expect.stringContaining(':2'),
    })
  })

  test('an unknown option is refused with the usage', () => {
    expect(() => readOptions(['--datasett', 'x'])).toThrow(/--dataset DIR/)
  })
})

test('the sheet links pictures relative to itself and escapes what shoppers wrote', () => {
  const page = toSheet({
    folder: '/out',
    titleOf: () => 'A <b>shirt</b>',
    pictureOf: () => '/set/a b.jpg',
    tasks: [
      {
        name: 'type',
        queries: [{ _id: 'q', text: '<script>' }],
        qrels: new Map([['q', new Map([['a', -1]])]]),
        run: new Map([['q', ['a']]]),
        scores: new Map(),
      },
    ],
  })
  expect(page).toContain('src="../set/a%20b.jpg"')
  expect(page).toContain('class="forbidden"')
  expect(page).not.toContain('<script>')
})
