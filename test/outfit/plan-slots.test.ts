import { describe, expect, test } from 'vitest'
import type { Anchor } from '../../src/outfit/outfit.ts'
import { planSlots } from '../../src/outfit/plan-slots.ts'
import { lookContext } from '../../src/outfit/slot-categories.ts'
import type { Attributes } from '../../src/product/attributes.ts'
import { type Category, categoryTerms } from '../../src/product/taxonomy.ts'
import { wishSchema } from '../../src/product/wish.ts'

const anchor = (attributes: Attributes): Anchor => ({
  ...{ kind: 'photo', name: 'your piece', id: null, price: null },
  attributes,
})

/** The slots of each way to dress, by name. */
function slotsFor(worn: Attributes[], { named = [] as Category[][], whole = true, limit = 12 } = {}) {
  const request = {
    anchors: worn.map(anchor),
    named: named.map((category) => wishSchema.parse({ wanted: { category } })),
    ...{ words: '', shared: wishSchema.parse({}), whole, budget: null, limit },
  }
  const look = lookContext(worn, { occasions: [], warmth: 0 })
  const { slots, ways } = planSlots(request, look)
  return { slots, ways: ways.map((way) => way.map((place) => slots[place]?.slot)) }
}

describe('a whole look', () => {
  test('around a dress has no top and no bottom', () => {
    expect(slotsFor([{ category: 'dress' }]).ways).toEqual([['feet', 'outer', 'bag', 'accessory']])
  })

  test('around a top has a bottom, around a skirt a top', () => {
    expect(slotsFor([{ category: 'sweater' }]).ways[0]?.[0]).toBe('bottom')
    expect(slotsFor([{ category: 'skirt' }]).ways[0]?.[0]).toBe('top')
  })

  test('around a cardigan has a top under it, around a suit a shirt and no trousers', () => {
    expect(slotsFor([{ category: 'cardigan' }]).ways[0]?.slice(0, 2)).toEqual(['top', 'bottom'])
    expect(slotsFor([{ category: 'suit' }]).ways).toEqual([['top', 'feet', 'bag', 'accessory']])
  })

  test('around nothing, shoes or a coat is dressed in two ways', () => {
    for (const worn of [[], [{ category: 'heels' as const }], [{ category: 'coat' as const }]]) {
      const { ways } = slotsFor(worn)
      expect(ways.map(([first]) => first)).toEqual(['top', 'full-body'])
      expect(ways[0]).toContain('bottom')
      expect(ways[1]).not.toContain('top')
    }
  })

  test('never has a slot that is worn already', () => {
    for (const category of Object.keys(categoryTerms) as Category[]) {
      const { ways } = slotsFor([{ category }])
      const own = category === 'socks' ? null : categoryTerms[category].slot
      for (const way of ways) {
        expect(way).not.toContain(own)
        expect(new Set(way).size).toBe(way.length)
      }
    }
  })

  test('has no jacket for the heat', () => {
    expect(slotsFor([{ category: 'shorts' }]).ways[0]).not.toContain('outer')
  })

  test('puts what is asked for first and completes it', () => {
    expect(slotsFor([], { named: [['dress']] }).ways).toEqual([
      ['full-body', 'feet', 'outer', 'bag', 'accessory'],
    ])
    expect(slotsFor([{ category: 'jeans' }], { named: [['boots']] }).ways).toEqual([
      ['feet', 'top', 'outer', 'bag', 'accessory'],
    ])
  })

  test('has no more pieces than are shown', () => {
    expect(slotsFor([{ category: 'jeans' }], { limit: 2 }).ways).toEqual([['top', 'feet']])
  })
})

describe('named pieces alone', () => {
  test('are all there is, in the order said', () => {
    const { ways } = slotsFor([{ category: 'dress' }], {
      named: [['handbag', 'clutch'], ['heels']],
      whole: false,
    })
    expect(ways).toEqual([['bag', 'feet']])
  })

  test('may be of the slot that is worn', () => {
    expect(slotsFor([{ category: 'dress' }], { named: [['dress']], whole: false }).ways).toEqual([
      ['full-body'],
    ])
  })

  test('for one place are alternatives, accessories of two kinds are two', () => {
    const { slots } = slotsFor([], {
      named: [['heels'], ['boots'], ['necklace'], ['earrings']],
      whole: false,
    })
    expect(slots.map(({ slot, wishes }) => [slot, wishes.length])).toEqual([
      ['feet', 2],
      ['accessory', 1],
      ['accessory', 1],
    ])
  })
})

describe('kinds that nobody names', () => {
  const kindsOf = (slot: string, worn: Attributes[]) =>
    slotsFor(worn).slots.find((each) => each.slot === slot)?.wishes[0]?.wanted.category ?? []

  test('leave out what completes no look', () => {
    const { slots } = slotsFor([])
    const all = slots.flatMap(({ wishes }) => wishes.flatMap(({ wanted }) => wanted.category ?? []))
    for (const odd of ['socks', 'suitcase', 'umbrella', 'pajamas', 'keychain']) expect(all).not.toContain(odd)
  })

  test('are a belt for jeans but not for a dress, a tie for a suit but not for shorts', () => {
    expect(kindsOf('accessory', [{ category: 'jeans' }])).toContain('belt')
    expect(kindsOf('accessory', [{ category: 'dress' }])).not.toContain('belt')
    expect(kindsOf('accessory', [{ category: 'suit' }])).toContain('tie')
    expect(kindsOf('accessory', [{ category: 'shorts' }])).not.toContain('tie')
  })

  test('are flip-flops for the beach alone', () => {
    expect(kindsOf('feet', [{ category: 'swimsuit' }])).toContain('flip-flops')
    expect(kindsOf('feet', [{ category: 'jeans' }])).not.toContain('flip-flops')
  })
})
