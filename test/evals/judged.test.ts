import { describe, expect, test } from 'vitest'
import type { ProductFacts } from '../../evals/measures/facts.ts'
import { holds } from '../../evals/measures/holds.ts'
import { judgedAt } from '../../evals/measures/judged.ts'
import { holdsSize } from '../../evals/measures/size-held.ts'
import { violations } from '../../evals/measures/violations.ts'
import type { AnsweredTask } from '../../evals/runs/answered-task.ts'
import { notesOf } from '../../evals/runs/run-notes.ts'

const facts: ProductFacts = {
  attributes: { category: 'shirt', color: ['red', 'white'] },
  ...{ price: { amount: 30 }, brand: 'Nordlicht', sizes: ['S', 'M'], availability: 'in_stock' },
}

describe('whether a product is what was asked', () => {
  test.each([
    [{ wanted: { category: ['shirt'], color: ['white'] } }, true],
    [{ wanted: { category: ['dress'] } }, false],
    [{ unwanted: { color: ['red'] } }, false],
    [{ price: { max: 29.9 } }, false],
    [{ price: { min: 30, max: 30 } }, true],
    [{ brands: ['NORDLICHT'], sizes: ['m'], in_stock: true }, true],
    [{ sizes: ['L', 'XL'] }, false],
    [{ brands: ['Ebbe'] }, false],
  ] as const)('by what is known of it: %j is %j', (asked, holding) => {
    expect(holds(facts, asked as Parameters<typeof holds>[1])).toBe(holding)
  })
  test('is open where what would decide is not known, unless something else decides', () => {
    expect(holds({ attributes: { category: 'shirt' } }, { wanted: { color: ['red'] } })).toBeNull()
    expect(
      holds({ attributes: {} }, { brands: ['Ebbe'], price: { max: 5 }, sizes: ['M'], in_stock: true }),
    ).toBeNull()
    expect(
      holds({ attributes: { category: 'dress' } }, { wanted: { category: ['shirt'], color: ['red'] } }),
    ).toBe(false)
  })
  test('of colors to choose among one may be refused, of colors that it has none', () => {
    const refused = { unwanted: { color: ['white' as const] } }
    expect(holds({ ...facts, choices: ['color'] }, refused)).toBe(true)
    expect(holds(facts, refused)).toBe(false)
    expect(holds({ ...facts, attributes: { color: ['white'] }, choices: ['color'] }, refused)).toBe(false)
  })
  test('a size of another table is not missing', () => {
    expect(holdsSize(['36', '38', '40'], '38')).toBe(true)
    expect(holdsSize(['36', '40'], '38')).toBe(false)
    expect(holdsSize(['36', '40'], '32')).toBeNull()
    expect(holdsSize(['36', '40'], 'M')).toBeNull()
    expect(holdsSize(['S', 'XL'], '2XL')).toBe(false)
    expect(holdsSize([], 'M')).toBeNull()
  })
  test('another brand, a lacking size and what is sold out break a promise; what is not stated does not', () => {
    const known = new Map([
      ['a', facts],
      ['b', { attributes: {}, sizes: ['L'], availability: 'out_of_stock' } as ProductFacts],
      ['c', { attributes: {}, brand: 'Nordlicht' } as ProductFacts],
    ])
    const shown = ['a', 'b', 'c'].map((id) => ({ id, nearMatch: false }))
    expect(violations(shown, { sizes: ['M'] }, known)).toBeCloseTo(1 / 3, 12)
    expect(violations(shown, { in_stock: true }, known)).toBeCloseTo(1 / 3, 12)
    expect(violations(shown, { brands: ['nordlicht'] }, known)).toBeCloseTo(1 / 3, 12)
  })
})

describe('the share of an answer that is judged', () => {
  const known = {
    judgments: new Map([
      ['right', 1],
      ['wrong', 0],
    ]),
    asked: { wanted: { color: ['blue' as const] } },
    facts: new Map<string, ProductFacts>([
      ['red', facts],
      ['silent', { attributes: { category: 'shirt' } }],
    ]),
  }
  test('counts what was judged one by one and what labels decide, among those shown', () => {
    expect(judgedAt(10)(['right', 'wrong', 'red', 'silent', 'unheard'], known)).toBe(3 / 5)
    expect(judgedAt(2)(['right', 'wrong', 'silent'], known)).toBe(1)
    expect(judgedAt(10)([], known)).toBe(1)
  })
  test('without a word of what is asked only judgments count', () => {
    expect(judgedAt(10)(['right', 'red'], { ...known, asked: undefined })).toBe(1 / 2)
  })
})

describe('what is said beside the figures', () => {
  const task = (name: string, queries: number, judged: number): AnsweredTask => {
    const ids = Array.from({ length: queries }, (_, place) => `${name}${place}`)
    return {
      task: { name, queries: [], qrels: new Map(ids.map((id) => [id, new Map()])) },
      answers: new Map(),
      scores: new Map(ids.map((id) => [id, { 'judged@10': judged }])),
    }
  }
  test('few queries and unjudged products are told, enough of both are not', () => {
    expect(notesOf([task('type', 20, 0.96)], null)).toEqual([])
    const [few, unjudged] = notesOf([task('type', 19, 1), task('brand', 20, 0.6)], null)
    expect(few).toMatch(/Fewer than 20 queries.*: type \(19\)$/)
    expect(unjudged).toMatch(/lower bounds: brand \(40 % of the first ten\)$/)
  })
  test('what a made set is judged by is told for each task', () => {
    const share = (stated: number, inferred: number) => ({
      stated,
      inferred,
      seen: 0,
      missing: 1 - stated - inferred,
    })
    const coverage = {
      ...{ feed: 'shop.csv', products: 9 },
      fields: { category: share(0.4, 0.6), color: share(0.3, 0.5) },
    }
    expect(notesOf([task('color-type', 20, 1)], coverage as never)).toEqual([
      'color-type is judged by what shop.csv states: category 100 % (60 % by the title alone), color 30 % of the products',
    ])
  })
})
