import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { correctSpelling, isOneEditApart } from '../../src/language/readers/spelling.ts'
import { compactRequest } from './compact-request.ts'
import { parse } from './parse.ts'

/** Time of the processor, not of the clock: a busy machine is no slow parser. */
function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}

describe('any text is safe', () => {
  test.each([
    ['emoji', '👗🔥 red 👠'],
    ['other scripts', '赤いドレス в красном'],
    ['markup', '<script>alert("red")</script>'],
    ['pattern signs', 'red (.*)+[a-z]{1,} \\ $& ^'],
    ['a lone surrogate', 'red \ud83d dress'],
    ['letters that grow in lower case', 'İİİ red dress under 50'],
    ['only signs', '?!… —'],
    ['numbers', '1 2 3 4 5 6 7 8 9 10 11 12'],
  ])('%s', (_, text) => {
    for (const hasPhoto of [true, false]) {
      for (const hasPrevious of [true, false])
        expect(() => compactRequest(text, { hasPhoto, hasPrevious })).not.toThrow()
    }
  })

  test('the same text always gives the same request', () => {
    const read = () =>
      JSON.stringify(parse('the second one, not in red, under 50 or size M', { hasPrevious: true }))
    expect(read()).toBe(read())
  })

  test('a long message is read to its limit, and soon', () => {
    const start = process.cpuUsage()
    for (const part of [
      'red ',
      'not ',
      'a1 ',
      '50-',
      "like this' ",
      '((((',
      'the first ',
      'and a ',
      '1,000 ',
    ]) {
      parse(part.repeat(20_000))
    }
    expect(millisecondsSince(start)).toBeLessThan(1_000)
  })

  test('a usual message takes about a millisecond at most', () => {
    const message = 'I am looking for a floral maxi dress for a wedding under $80 in size M, not red'
    for (let warm = 0; warm < 200; warm++) parse(message)
    const start = process.cpuUsage()
    for (let turn = 0; turn < 200; turn++) parse(message)
    expect(millisecondsSince(start) / 200).toBeLessThan(5)
  })
})

describe('spelling', () => {
  test.each([
    ['jaket', 'jacket'],
    ['drses', 'dress'],
    ['sleevless', 'sleeveless'],
    ['stripped', 'striped'],
    ['purpel', 'purple'],
    ['bleu', 'bleu'],
    ['books', 'books'],
    ['store', 'store'],
    ['style', 'style'],
    ['write', 'write'],
    ['start', 'start'],
    ['trainee', 'trainee'],
    ['boating', 'boating'],
    ['shares', 'shares'],
    ['dressage', 'dressage'],
    ['trouzers', 'trousers'],
    ['cardigen', 'cardigan'],
  ])('%s is read as %s', (written, read) => {
    expect(correctSpelling(written)).toBe(read)
  })

  test.each([
    ['dress', 'dres', true],
    ['dress', 'dresss', true],
    ['dress', 'druss', true],
    ['dress', 'drses', true],
    ['dress', 'dress', false],
    ['dress', 'drs', false],
    ['dress', 'durse', false],
  ])('%s and %s are one edit apart: %s', (one, other, apart) => {
    expect(isOneEditApart(one, other)).toBe(apart)
  })
})

const sets = resolve(import.meta.dirname, '../../../shared/data/retrieval-val')

describe.skipIf(!existsSync(sets))(
  'the queries of retrieval-val (skipped where the shared data is absent)',
  () => {
    const queriesOf = (task: string) =>
      readFileSync(resolve(sets, task, 'queries.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text)

    test('those for a type name just the type', () => {
      for (const text of queriesOf('type')) {
        const { wishes } = parse(text)
        expect(wishes, text).toHaveLength(1)
        expect(Object.keys(wishes[0]?.wanted ?? {}), text).toEqual(['category'])
        expect(wishes[0]?.wanted.category, text).toHaveLength(1)
      }
    })

    test('those for a color and a type name both and leave no word', () => {
      for (const text of queriesOf('colour-type')) {
        const { wishes } = parse(text)
        expect(Object.keys(wishes[0]?.wanted ?? {}).sort(), text).toEqual(['category', 'color'])
        expect(wishes[0]?.text, text).toBe('')
      }
    })

    test('those with a photo edit it and leave no word', () => {
      const edited = {
        'composed-colour': ['color'],
        'composed-gender': ['gender'],
        'composed-not-colour': [],
      }
      for (const [task, wanted] of Object.entries(edited)) {
        for (const text of queriesOf(task)) {
          const { wishes, pointer, intent } = parse(text, { hasPhoto: true })
          expect({ intent, pointer, text: wishes[0]?.text }, text).toEqual({
            intent: 'search',
            pointer: { kind: 'photo', ordinal: null },
            text: '',
          })
          expect(Object.keys(wishes[0]?.wanted ?? {}), text).toEqual(wanted)
          if (task === 'composed-not-colour')
            expect(wishes[0]?.unwanted.color?.length, text).toBeGreaterThan(0)
        }
      }
    })

    test('every task was read', () => {
      expect(
        readdirSync(sets).filter((name) => existsSync(resolve(sets, name, 'queries.jsonl'))).length,
      ).toBeGreaterThan(5)
    })
  },
)
