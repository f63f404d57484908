import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../evals/language/claims-of.ts'
import { captionLabelSchema, negationSchema } from '../../evals/language/label.ts'
import { captionsPath, labelsPath, readPairs } from '../../evals/language/read-captions.ts'
import { readLines } from '../../evals/language/read-lines.ts'
import { listErrors, reportLanguage } from '../../evals/language/report-language.ts'
import { isHeldApart, sampleCaptions } from '../../evals/language/sample-captions.ts'
import { compareCaption, scoreCaptions } from '../../evals/language/score-captions.ts'
import { scoreLanguage } from '../../evals/language/score-language.ts'
import { compareNegations, negationsPath, scoreNegations } from '../../evals/language/score-negations.ts'
import { compareClaims, scoreOf } from '../../evals/language/tally.ts'
import type { ShopperRequest } from '../../src/language/request.ts'
import { attributeTerms } from '../../src/product/attributes.ts'
import { wishSchema } from '../../src/product/wish.ts'

const data = resolve(import.meta.dirname, '../../../shared/data')
const nowhere = resolve(import.meta.dirname, 'no-such-folder')
const pairs = readPairs(data)
const labels = readLines(labelsPath, captionLabelSchema)

const requestFor = (...wishes: object[]) =>
  ({ wishes: wishes.map((wish) => wishSchema.parse(wish)) }) as unknown as ShopperRequest

describe('how a reading is compared with a label', () => {
  test('an item is hit by any of its claims, and none of them is extra', () => {
    const found = ['color=navy', 'color=blue', 'color=red']
    expect(compareClaims({ required: [['color=blue', 'color=navy']], optional: [], found })).toEqual({
      hits: [['color=blue', 'color=navy']],
      missed: [],
      extra: ['color=red'],
    })
  })
  test('an optional item is neither missed nor extra', () => {
    const optional = [['pattern=graphic']]
    expect(compareClaims({ required: [], optional, found: ['pattern=graphic'] }).extra).toEqual([])
    expect(compareClaims({ required: [], optional, found: [] }).missed).toEqual([])
  })
  test('any pattern but a plain one answers "printed"', () => {
    const read = (found: string[]) =>
      compareClaims({ required: [['pattern=patterned']], optional: [], found }).hits.length
    expect([read(['pattern=floral']), read(['pattern=patterned']), read(['pattern=solid'])]).toEqual([
      1, 1, 0,
    ])
  })
  test('several wrong lengths come of one word; several wrong colors count each', () => {
    const extraOf = (found: string[]) => compareClaims({ required: [], optional: [], found }).extra.length
    expect(extraOf(['length=knee', 'length=midi', 'length=maxi'])).toBe(1)
    expect(extraOf(['color=red', 'color=white'])).toBe(2)
    expect(extraOf(['color=blue', 'color=navy'])).toBe(1)
  })
  test('precision, recall and F1 are of all items together', () => {
    const comparisons = [
      { hits: [['a'], ['b']], missed: [['c']], extra: [] },
      { hits: [['a']], missed: [], extra: ['d', 'e'] },
    ]
    expect(scoreOf(comparisons)).toEqual({
      hits: 3,
      missed: 1,
      extra: 2,
      precision: 3 / 5,
      recall: 3 / 4,
      f1: 6 / 9,
    })
    expect(scoreOf([{ hits: [], missed: [['a']], extra: [] }])).toMatchObject({ recall: 0, f1: 0 })
  })
  test('every pattern at once is one claim, and what only follows from "women" is none', () => {
    const shapes = Object.keys(attributeTerms.pattern).filter((pattern) => pattern !== 'solid')
    const claims = claimsOf(
      requestFor(
        {
          wanted: { pattern: shapes, color: ['red'] },
          unwanted: { age_group: ['kids'], material: ['wool'] },
        },
        { wanted: { color: ['red'] }, unwanted_words: ['belt'], unwanted_brands: ['Nike'] },
        { directions: [{ axis: 'length', toward: 'more' }] },
      ),
    )
    expect(claims).toEqual({
      set: ['color=red', 'pattern=patterned'],
      removed: ['material=wool', 'word=belt', 'brand=Nike'],
      directions: ['length more'],
    })
  })
  test('a caption is scored slot by slot', () => {
    const label = captionLabelSchema.parse({
      id: 'dress-train-00001',
      caption: 0,
      sample: 'random',
      set: { color: ['green'], neckline: ['boat'] },
      removed: [],
      directions: [],
    })
    const scores = scoreCaptions([compareCaption({ text: 'is blue with a boat neck', label })])
    expect(scores.slots.color).toMatchObject({ hits: 0, missed: 1, extra: 1 })
    expect(scores.slots.neckline).toMatchObject({ hits: 1, missed: 0, extra: 0 })
    expect(scores.set).toMatchObject({ hits: 1, missed: 1, extra: 1, f1: 0.5 })
    expect([scores.exact, scores.exactSet]).toEqual([0, 0])
  })
})

describe('the labels', () => {
  test('are at least 280, each of another held-apart caption', () => {
    expect(labels.filter(({ sample }) => sample === 'random').length).toBeGreaterThanOrEqual(280)
    expect(new Set(labels.map(({ id, caption }) => `${id}/${caption}`)).size).toBe(labels.length)
    expect(labels.filter(({ id }) => !isHeldApart(id))).toEqual([])
  })
  test('hold no word of a caption', () => {
    const fields = new Set(
      readFileSync(labelsPath, 'utf8')
        .trim()
        .split('\n')
        .flatMap((line) => Object.keys(JSON.parse(line))),
    )
    expect([...fields].sort()).toEqual([
      'caption',
      'directions',
      'id',
      'optional',
      'removed',
      'sample',
      'set',
    ])
  })
  test('with a value that the vocabulary lacks are refused, and the line is named', () => {
    const faulty = {
      ...JSON.parse(readFileSync(labelsPath, 'utf8').split('\n')[0] as string),
      set: { color: ['blu'] },
    }
    expect(captionLabelSchema.safeParse(faulty).success).toBe(false)
    expect(() => readLines(negationsPath, captionLabelSchema)).toThrow(/negations\.jsonl, line 1,/)
  })
  test.skipIf(pairs === null)(
    'are of the captions that the sampling draws (skipped without the data)',
    () => {
      expect(labels.map(({ id, caption, sample }) => ({ id, caption, sample }))).toEqual(
        sampleCaptions(pairs ?? []),
      )
    },
  )
})

describe('the negation set', () => {
  const scores = scoreNegations(compareNegations())

  test('has at least 80 sentences, 35 of them traps', () => {
    expect(scores.sentences).toBeGreaterThanOrEqual(80)
    expect(scores.traps).toBeGreaterThanOrEqual(35)
    expect(readLines(negationsPath, negationSchema).filter(({ trap }) => trap).length).toBe(scores.traps)
  })
  test('is read with the precision and the recall that the parser has reached', () => {
    expect(scores.removed.precision).toBeGreaterThanOrEqual(0.9)
    expect(scores.removed.recall).toBeGreaterThanOrEqual(0.85)
    expect(scores.wantedRecall).toBeGreaterThanOrEqual(0.9)
  })
})

describe('a run', () => {
  test('without the captions says why it skips them and measures the negations all the same', () => {
    const scores = scoreLanguage({ data: nowhere })
    expect(scores.captions).toBeNull()
    expect(reportLanguage(scores)).toContain(
      `Captions skipped: no captions to read at ${captionsPath(nowhere)}`,
    )
    expect(scores.negations.sentences).toBeGreaterThan(0)
  })
  test.skipIf(pairs === null)('over the captions measures all of them (skipped without the data)', () => {
    const scores = scoreLanguage({ data })
    expect(scores.captions?.all.captions).toBe(labels.length)
    expect(reportLanguage(scores)).toMatch(/set slots together +\d\.\d{3}/)
    expect(scores.captions?.all.set.f1).toBeGreaterThanOrEqual(0.93)
  })
  test('lists what was read otherwise than by a person', () => {
    const scores = scoreLanguage({ data: nowhere })
    const [first] = scores.compared.negations
    if (first === undefined) throw new Error('The negation set is empty.')
    const missed = { ...first, removed: { hits: [], missed: [['color=red']], extra: ['word=belt'] } }
    const text = listErrors({ ...scores, compared: { captions: [], negations: [missed] } })
    expect(text).toContain('-[not color=red] +[not word=belt]')
  })
})
