import { expect, test } from 'vitest'
import type { ProductCard, TurnResult } from '../../chains/turn.ts'
import { type AnsweredTurn, answeredTurn } from '../../evals/conversation/checks/answered-turn.ts'
import { checkTurn } from '../../evals/conversation/checks/check-turn.ts'
import type { Expected } from '../../evals/conversation/dialogue.ts'
import { type FeedRow, feedRowSchema } from '../../evals/conversation/open-sample-shop.ts'

const feed = [
  {
    ...{ id: 'dress-1', title: 'Red gown', brand: 'Lumen', price: 50, sizes: ['S', 'M'], category: 'dress' },
    ...{ color: ['red'], length: 'maxi', material: ['wool'], occasion: 'formal', gender: 'female' },
  },
  {
    ...{
      id: 'dress-2',
      title: 'Navy dress',
      brand: 'Norvik',
      price: 80,
      sizes: ['M', 'L'],
      category: 'dress',
    },
    ...{ color: ['navy', 'white'], length: 'mini', material: ['silk'], occasion: 'party', gender: 'unisex' },
  },
  {
    ...{ id: 'boots-1', title: 'Black boots', brand: 'Lumen', price: 120, sizes: ['38'], category: 'boots' },
    ...{ color: ['black'], material: ['leather'], gender: 'male' },
  },
]
const rows = new Map<string, FeedRow>(feed.map((row) => [row.id, feedRowSchema.parse(row)]))

export const card = (id: string, more: Partial<ProductCard> = {}): ProductCard => {
  const row = rows.get(id)
  const base = { id, title: row?.title ?? id, brand: null, price: null, image_url: null, url: null }
  const offered = { availability: 'unknown' as const, options: {}, images: [], rating: null }
  return {
    ...base,
    ...offered,
    attributes: {},
    score: 1,
    reasons: [],
    near_match: false,
    relaxed: [],
    ...more,
  }
}

export type Answer = {
  products?: readonly ProductCard[]
  understood?: Partial<TurnResult['understood']>
  tools?: readonly string[]
  reply?: string
  before?: AnsweredTurn['before']
}

export function answer({ products = [], understood = {}, tools = [], reply = 'Here.', before = [] }: Answer) {
  const nothing = {
    reference: null,
    wanted: {},
    unwanted: {},
    price: null,
    sizes: [],
    brands: [],
    relaxed: [],
  }
  const result: TurnResult = {
    thread_id: 'thread',
    turn_id: 'turn',
    reply,
    products: [...products],
    understood: { ...nothing, ...understood },
    ...{ groups: [], total: null, suggestions: [], language: 'en' },
    steps: tools.map((tool) => ({ tool, ms: 1, ok: true })),
    usage: { model: 'm', model_calls: 1, input_tokens: 0, output_tokens: 0, total_tokens: 0 },
  }
  return answeredTurn({ result, before, limit: 3, rows })
}

const listed = answer({ products: [card('dress-1'), card('dress-2'), card('boots-1')] })
/** After a turn that showed all three products. */
export const after = { before: [listed] }

/** The check, an answer that passes it, one that does not, and words of the explanation. */
export type Case = readonly [name: string, expected: Expected, good: Answer, bad: Answer, told: string]

/** What the checks say of an answer, a line each. */
export const explained = (expected: Expected, given: Answer) =>
  checkTurn(expected, answer(given)).map(({ expected: wanted, got }) => `${wanted} ← ${got}`)

/** A test for each case: the good answer passes, the bad one is explained. */
export function testCases(cases: readonly Case[]): void {
  test.each(cases)('it is checked that %s', (_name, expected, good, bad, words) => {
    expect(explained(expected, good)).toEqual([])
    const failures = explained(expected, bad)
    expect(failures).not.toEqual([])
    expect(failures.join('\n')).toContain(words)
  })
}
