import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { intents, type ParseContext } from '../../src/language/request.ts'
import { wishSchema } from '../../src/product/wish.ts'
import { startStopwatch } from '../start-stopwatch.ts'
import { hostileParts, shopperText, withSlips } from './fuzz-texts.ts'
import { parse } from './parse.ts'

const brands = ['Nike', 'Red Tape', 'H&M', 'United Colors of Benetton', 'S. Oliver (Kids)']
const contexts: readonly Partial<ParseContext>[] = [
  {},
  { hasPhoto: true },
  { hasPrevious: true, brands },
  { hasPhoto: true, hasPrevious: true, brands },
]

type Timed = { readonly text: string; readonly context: Partial<ParseContext>; readonly ms: number }

/** Parses one text; throws where that throws or breaks the schema. */
function parseTimed(text: string, context: Partial<ParseContext>): Timed {
  const elapsed = startStopwatch()
  const request = parse(text, context)
  const ms = elapsed()
  expect(faultOf(request), text).toBeNull()
  return { text, context, ms }
}

/** Parses that many texts, always the same ones; gives those that took longest. A text that fails is made as small as can be. */
function parseEach(texts: fc.Arbitrary<string>, { runs, seed }: { runs: number; seed: number }): Timed[] {
  const timed: Timed[] = []
  const property = fc.property(texts, fc.constantFrom(...contexts), (text, context) => {
    timed.push(parseTimed(text, context))
  })
  fc.assert(property, { numRuns: runs, seed })
  expect(timed).toHaveLength(runs)
  return slowestOf(timed)
}

const slowestOf = (timed: Timed[]) => timed.sort((one, other) => other.ms - one.ms).slice(0, 25)

function faultOf({ intent, wishes, pointer, count }: ReturnType<typeof parse>): string | null {
  for (const wish of wishes) {
    const read = wishSchema.safeParse(wish)
    if (!read.success) return read.error.message
  }
  if (!intents.includes(intent)) return `intent ${intent}`
  if (pointer?.kind === 'result' && !(Number.isInteger(pointer.ordinal) && pointer.ordinal > 0))
    return `ordinal ${pointer.ordinal}`
  return count === null || (Number.isInteger(count) && count > 0) ? null : `count ${count}`
}

/** What a text costs in ms: the quickest of nine more readings, since whatever else the machine does only adds. */
function costOf({ text, context }: Timed): number {
  const times = Array.from({ length: 9 }, () => {
    const elapsed = startStopwatch()
    parse(text, context)
    return elapsed()
  })
  return times.sort((one, other) => one - other)[0] as number
}

const slow = (texts: readonly Timed[], limit: number) =>
  texts.map((timed) => ({ text: timed.text.slice(0, 80), ms: costOf(timed) })).filter(({ ms }) => ms >= limit)

// Work is counted in processor time; on a machine that is busy it still takes its time.
const timeout = 300_000

beforeAll(() => {
  parseEach(withSlips(shopperText), { runs: 400, seed: 1 })
})

describe('no text makes the parser throw, break the schema of a wish, or take 5 ms', { timeout }, () => {
  test('1,500 texts of our own grammar, with slips', () => {
    expect(slow(parseEach(withSlips(shopperText), { runs: 1_500, seed: 20261123 }), 5)).toEqual([])
  })

  const captions = resolve(import.meta.dirname, '../../../shared/data/fashioniq/captions.train.jsonl')
  test.skipIf(!existsSync(captions))(
    '6,000 captions, with slips (skipped where the shared data is absent)',
    () => {
      const texts = readFileSync(captions, 'utf8')
        .trim()
        .split('\n')
        .flatMap((line) => (JSON.parse(line) as { captions: string[] }).captions)
      const slowest = parseEach(withSlips(fc.constantFrom(...texts)), { runs: 6_000, seed: 20_000 })
      expect(slow(slowest, 5)).toEqual([])
    },
  )
})

describe('runs that make a careless pattern backtrack', { timeout }, () => {
  /** A part over and over, every other one between words that fail to end what it began. */
  const hostile = (length: number) =>
    hostileParts.map((part, index) => {
      const run = part.repeat(Math.ceil(length / part.length)).slice(0, length)
      return index % 2 === 0 ? run : `red dress ${run}!`
    })

  const parseHostile = (length: number) =>
    slowestOf(hostile(length).map((text, index) => parseTimed(text, contexts[index % contexts.length] ?? {})))

  test('of 250 characters are read as fast as any other text', () => {
    expect(slow(parseHostile(250), 5)).toEqual([])
  })

  test('of the 2,000 characters that are read at most take a fifth of a second, on a busy machine too', () => {
    expect(slow(parseHostile(2_000).slice(0, 5), 200)).toEqual([])
  })
})
