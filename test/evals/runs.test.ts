import { appendFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readOptions } from '../../evals/options.ts'
import type { Answer } from '../../evals/runs/answer.ts'
import { openAnswerLog } from '../../evals/runs/answer-log.ts'
import { cachedEncoder, cachedVision } from '../../evals/runs/cached-models.ts'
import { randomRun } from '../../evals/runs/random-run.ts'
import { openReadingCache } from '../../evals/runs/reading-cache.ts'
import { scoreAnswers } from '../../evals/runs/score-answers.ts'
import { byRank, toTrecQrels, toTrecRun } from '../../evals/runs/trec-run.ts'
import type { Photo } from '../../src/image/photo.ts'
import { createFakeEncoder } from '../fakes/encoder.ts'
import { createFakeVision } from '../fakes/vision.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fashion-buddy-runs-'))
})
afterEach(() => rm(folder, { recursive: true }))

const photo = (hash: string): Photo => ({
  width: 1,
  height: 1,
  rgb: new Uint8Array(3),
  hash: hash.padEnd(64, '0'),
})
const answer: Answer = { ranking: ['a', 'b'], shown: [], understood: null, ms: 1 }

describe('TREC files', () => {
  test('a run has six columns, ranks from 1 and falling scores', () => {
    expect(toTrecRun(new Map([['q 1', byRank(['a', 'b'])]]), 'fashion-buddy')).toBe(
      'q_1 Q0 a 1 1.000000 fashion-buddy\nq_1 Q0 b 2 0.500000 fashion-buddy\n',
    )
  })
  test('no two of a thousand ranks have the same score when written', () => {
    const lines = toTrecRun(new Map([['q', byRank(Array.from({ length: 1000 }, (_, n) => `p${n}`))]]), 'x')
    expect(
      new Set(
        lines
          .trim()
          .split('\n')
          .map((line) => line.split(' ')[4]),
      ).size,
    ).toBe(1000)
  })
  test('judgments have four columns and the same ids as the run', () => {
    expect(toTrecQrels(new Map([['q 1', new Map([['a', -1]])]]))).toBe('q_1 0 a -1\n')
  })
})

test('a random run repeats with its seed, differs with another, and shows no product twice', () => {
  const products = Array.from({ length: 50 }, (_, n) => `p${n}`)
  const draw = (seed: number) => randomRun({ queries: ['q'], products, depth: 20, seed }).get('q') ?? []
  expect(draw(1)).toEqual(draw(1))
  expect(draw(1)).not.toEqual(draw(2))
  expect(new Set(draw(1)).size).toBe(20)
})

describe('readings kept between runs', () => {
  test('a text and a photo are encoded once, the rest in one call, in the order asked', async () => {
    const encoder = createFakeEncoder()
    const asked: number[] = []
    const counting = {
      ...encoder,
      encodeTexts: (texts: readonly string[]) => {
        asked.push(texts.length)
        return encoder.encodeTexts(texts)
      },
    }
    const file = join(folder, 'cache', 'readings.sqlite')
    for (const texts of [
      ['a', 'b'],
      ['b', 'c', 'a', 'd'],
    ]) {
      const cache = openReadingCache(file)
      const vectors = await cachedEncoder(counting, cache, 'v1').encodeTexts(texts)
      expect(vectors).toEqual(await encoder.encodeTexts(texts))
      cache.close()
    }
    expect(asked).toEqual([2, 2])
  })
  test('other code or another model reads anew', async () => {
    const vision = createFakeVision()
    const cache = openReadingCache()
    await cachedVision(vision, cache, 'v1').describe([photo('1')])
    await cachedVision(vision, cache, 'v1').describe([photo('1')])
    expect(vision.photosRead()).toBe(1)
    await cachedVision(vision, cache, 'v2').describe([photo('1')])
    await cachedVision({ ...vision, id: 'other' }, cache, 'v1').describe([photo('1')])
    await cachedVision(vision, cache, 'v1').describe([photo('2')])
    expect(vision.photosRead()).toBe(4)
    cache.close()
  })
})

describe('the log of answers', () => {
  test('a last line that a kill cut in two is dropped, the others are kept', () => {
    const file = join(folder, 'answers.jsonl')
    const log = openAnswerLog(file, 'key')
    log.add('task', 'one', answer)
    appendFileSync(file, '{"task":"task","query":"two","ans')
    const again = openAnswerLog(file, 'key')
    expect([...again.knownOf('task').keys()]).toEqual(['one'])
    again.add('task', 'two', answer)
    expect([...openAnswerLog(file, 'key').knownOf('task').keys()]).toEqual(['one', 'two'])
    expect([...openAnswerLog(file, 'other key').knownOf('task').keys()]).toEqual([])
  })
})

describe('scoring answers', () => {
  const labels = new Map([
    ['a', { attributes: { color: ['red' as const] }, price: { amount: 10 } }],
    ['b', { attributes: { color: ['blue' as const] }, price: { amount: 90 } }],
  ])
  const shown = ['a', 'b'].map((id) => ({ id, near_match: false, reasons: [] }))
  const score = (query: object, more: Partial<Answer> = {}) =>
    scoreAnswers({
      task: {
        name: 't',
        queries: [{ _id: 'q', text: '', ...query }],
        qrels: new Map([['q', new Map([['a', 1]])]]),
      },
      answers: new Map([['q', { ...answer, shown, ...more }]]),
      labels,
    }).get('q')

  test('what was asked is compared with the labels of what was shown', () => {
    expect(score({ wanted: { color: ['red'] } })).toMatchObject({ 'agreement@10': 0.5, 'violations@10': 0.5 })
    expect(score({ price: { max: 50 } })).toMatchObject({ 'violations@10': 0.5 })
  })
  test('what a photo implies is agreed with or not, and no promise that can be broken', () => {
    const scores = score({ wanted: { color: ['red'] }, stated: [] })
    expect(scores?.['agreement@10']).toBe(0.5)
    expect(scores).not.toHaveProperty('violations@10')
  })
  test('a query without labels has no such figures', () => {
    expect(Object.keys(score({}) ?? {})).not.toContain('agreement@10')
  })
  test('a turn that failed succeeds at nothing', () => {
    const turn = { reply: '', tools: [], grounding: 1, failure: 'timeout' }
    expect(score({ tools: ['search_products'] }, { turn })).toMatchObject({
      'turn-success': 0,
      'tools-strict': 0,
    })
  })
})

describe('the command line', () => {
  test('an unknown option is refused with the usage', () => {
    expect(() => readOptions(['--datasett', 'x'])).toThrow(/--dataset DIR/)
  })
  test('a part of the search that there is not is refused', () => {
    expect(() => readOptions(['--without', 'color'])).toThrow(/lexical/)
    expect(readOptions(['--without', 'lexical', '--without', 'vector']).without).toEqual([
      'lexical',
      'vector',
    ])
  })
  test('a comparison takes two folders, a run none', () => {
    expect(readOptions(['--compare', 'a', 'b']).runs).toEqual(['a', 'b'])
    expect(() => readOptions(['--compare', 'a'])).toThrow()
    expect(() => readOptions(['a', 'b'])).toThrow()
  })
})
