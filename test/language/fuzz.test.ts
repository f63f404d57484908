import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { createRandom } from '../../sample/drawing/random.ts'
import { intents, type ParseContext } from '../../src/language/request.ts'
import { wishSchema } from '../../src/product/wish.ts'
import { startStopwatch } from '../start-stopwatch.ts'
import { grammarTexts, hostileParts, mutate } from './fuzz-texts.ts'
import { parse } from './parse.ts'

const brands = ['Nike', 'Red Tape', 'H&M', 'United Colors of Benetton', 'S. Oliver (Kids)']
const contexts: readonly Partial<ParseContext>[] = [
  {},
  { hasPhoto: true },
  { hasPrevious: true, brands },
  { hasPhoto: true, hasPrevious: true, brands },
]
const contextOf = (index: number) => contexts[index % contexts.length] as Partial<ParseContext>

type Finding = { readonly text: string; readonly wrong: string }
type Timed = { readonly text: string; readonly context: Partial<ParseContext>; readonly ms: number }

/** Parses each text in turn; what threw or broke the schema, and the texts that took longest. */
function parseEach(texts: Iterable<string>): { wrong: Finding[]; slowest: Timed[]; parsed: number } {
  const wrong: Finding[] = []
  const timed: Timed[] = []
  let parsed = 0
  for (const text of texts) {
    const context = contextOf(parsed++)
    const elapsed = startStopwatch()
    try {
      const request = parse(text, context)
      timed.push({ text, context, ms: elapsed() })
      const fault = faultOf(request)
      if (fault !== null) wrong.push({ text, wrong: fault })
    } catch (error) {
      wrong.push({ text, wrong: String(error) })
    }
  }
  const slowest = timed.sort((one, other) => other.ms - one.ms).slice(0, 25)
  return { wrong: wrong.slice(0, 5), slowest, parsed }
}

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

/** What a text costs in ms: the median of nine more readings. */
function costOf({ text, context }: Timed): number {
  const times = Array.from({ length: 9 }, () => {
    const elapsed = startStopwatch()
    parse(text, context)
    return elapsed()
  })
  return times.sort((one, other) => one - other)[4] as number
}

const slow = (texts: readonly Timed[], limit: number) =>
  texts.map((timed) => ({ text: timed.text.slice(0, 80), ms: costOf(timed) })).filter(({ ms }) => ms >= limit)

function* take(texts: Iterator<string>, count: number): Generator<string> {
  for (let taken = 0; taken < count; taken++) yield texts.next().value as string
}

// Work is counted in processor time; on a machine that is busy it still takes its time.
vi.setConfig({ testTimeout: 120_000 })

beforeAll(() => {
  parseEach(take(grammarTexts(1), 400))
})

describe('no text makes the parser throw, break the schema of a wish, or take 5 ms', () => {
  test('1,500 texts of our own grammar, half of them with slips', () => {
    const { wrong, slowest, parsed } = parseEach(take(grammarTexts(20261123), 1_500))
    expect(parsed).toBe(1_500)
    expect(wrong).toEqual([])
    expect(slow(slowest, 5)).toEqual([])
  })

  const captions = resolve(import.meta.dirname, '../../../shared/data/fashioniq/captions.train.jsonl')
  test.skipIf(!existsSync(captions))(
    '20,000 captions, four in five with slips (skipped where the shared data is absent)',
    () => {
      const texts = readFileSync(captions, 'utf8')
        .trim()
        .split('\n')
        .flatMap((line) => (JSON.parse(line) as { captions: string[] }).captions)
      const random = createRandom(20_000)
      const mutated = Array.from({ length: 20_000 }, () => {
        const text = random.pick(texts)
        return random.chance(0.2) ? text : mutate(text, random)
      })
      const { wrong, slowest, parsed } = parseEach(mutated)
      expect(parsed).toBe(20_000)
      expect(wrong).toEqual([])
      expect(slow(slowest, 5)).toEqual([])
    },
    300_000,
  )
})

describe('runs that make a careless pattern backtrack', () => {
  /** A part over and over, every other one between words that fail to end what it began. */
  const hostile = (length: number) =>
    hostileParts.map((part, index) => {
      const run = part.repeat(Math.ceil(length / part.length)).slice(0, length)
      return index % 2 === 0 ? run : `red dress ${run}!`
    })

  test('of 250 characters are read as fast as any other text', () => {
    const { wrong, slowest } = parseEach(hostile(250))
    expect(wrong).toEqual([])
    expect(slow(slowest, 5)).toEqual([])
  })

  test('of the 2,000 characters that are read at most take a twentieth of a second', () => {
    const { wrong, slowest } = parseEach(hostile(2_000))
    expect(wrong).toEqual([])
    expect(slow(slowest.slice(0, 5), 50)).toEqual([])
  })
})
