import { describe, expect, test } from 'vitest'
import { refusedTraits, unmetConditions } from '../../evals/conversation/checks/unmet-conditions.ts'
import { chooseDialogues } from '../../evals/conversation/choose-dialogues.ts'
import type { Dialogue, Expected, Pointed } from '../../evals/conversation/dialogue.ts'
import { dialogues } from '../../evals/conversation/dialogues/dialogues.ts'
import { heldApart } from '../../evals/conversation/held-apart/held-apart.ts'
import { sampleProducts } from '../../sample/catalogue.ts'
import { sampleLooks } from '../../sample/looks.ts'

const products = sampleProducts().map(({ id, title, brand, price, sizes, attributes }) => {
  return { id, title, brand, price: price?.amount ?? null, sizes, attributes, nearMatch: false, relaxed: [] }
})
const ids = new Set(products.map(({ id }) => id))
const looks = new Set(sampleLooks().map(({ id }) => id))

const turns = [...dialogues, ...heldApart].flatMap(({ name, turns: own }) =>
  own.map((turn, place) => ({ at: `${name}, turn ${place + 1}`, place: place + 1, ...turn })),
)

function pointedIn({ understood, products: shown, reply }: Expected): Pointed[] {
  const { reference } = understood ?? {}
  const pointed = [shown?.excludes, shown?.compared?.than, reply?.names, reply?.tells?.of]
  const named = reference == null || 'photo' in reference ? [] : [reference]
  return [...named, ...pointed.filter((each) => each !== undefined)]
}

/** What a dialogue expects that the shop cannot give. */
function beyondTheShop(own: readonly (typeof turns)[number][]): string[] {
  return own.flatMap(({ at, expect: { products: asked = {} }, limit = 8 }) => {
    const { meet = {}, never = {}, atLeast = 0, garments = [], firstIs = [] } = asked
    const fit = products.filter(
      (product) => unmetConditions(product, meet).length + refusedTraits(product, never).length === 0,
    )
    const met = (conditions: typeof meet) =>
      products.filter((product) => unmetConditions(product, conditions).length === 0)
    const few = garments.filter((each) => met({ ...each.of, ...each.meet }).length < each.atLeast)
    return [
      ...(Math.min(fit.length, limit) < atLeast ? [`${at}: ${fit.length} fit, ${atLeast} expected`] : []),
      ...few.map((each) => `${at}: too few ${JSON.stringify(each)}`),
      ...(firstIs.length > 0 && !fit.some(({ id }) => firstIs.includes(id)) ? [`${at}: ${firstIs}`] : []),
    ]
  })
}

describe('the conversation suite', () => {
  test('has at least 60 dialogues of 2 to 6 turns, each of a name of its own', () => {
    expect(dialogues.length).toBeGreaterThanOrEqual(60)
    const all = [...dialogues, ...heldApart]
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
    const lengths = all.map(({ turns: own }) => own.length)
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(2)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(6)
  })

  test('covers every topic that a shopper brings up', () => {
    expect([...new Set(dialogues.map(({ topic }) => topic))]).toEqual([
      'attributes',
      'removals',
      'prices',
      'comparisons',
      'sizes, brands, wearers',
      'occasions',
      'several garments',
      'misspellings',
      'pointing',
      'photos',
      'edits',
      'relaxation and clarity',
      'talk',
      'outfits',
      'questions',
      'asides',
      'situations',
      'counts and more',
      'remembers',
      'taken back',
      'German',
    ])
  })

  test('checks something at every turn', () => {
    const unchecked = turns.filter(({ expect: expected }) =>
      Object.values(expected).every((part) => Object.keys(part ?? {}).length === 0),
    )
    expect(unchecked.map(({ at }) => at)).toEqual([])
  })

  test('points only at turns that came before, and at products and photos that there are', () => {
    const wrong = turns.flatMap(({ at, place, photos = [], expect: expected }) => {
      const earlier = [...(expected.products?.notFrom ?? [])]
      for (const each of pointedIn(expected)) {
        if ('turn' in each) earlier.push(each.turn)
        else if (!ids.has(each.id)) return [`${at}: ${each.id}`]
      }
      const unknown = photos.filter((name) => !ids.has(name) && !looks.has(name))
      return earlier.some((turn) => turn < 1 || turn >= place) || unknown.length > 0 ? [at] : []
    })
    expect(wrong).toEqual([])
  })

  test('expects nothing that the sample shop does not have', () => {
    expect(beyondTheShop(turns)).toEqual([])
    const impossible: Expected = { products: { meet: { category: ['coat'], color: ['purple'] }, atLeast: 1 } }
    expect(beyondTheShop([{ at: 'x', place: 1, say: 'x', expect: impossible }])).toHaveLength(1)
  })
})

describe('choosing dialogues', () => {
  const some = (name: string, topic: string): Dialogue => ({ name, topic, turns: [] })
  const all = [some('a', 'prices'), some('b', 'prices'), some('c', 'talk')]

  test('takes all, those of a topic, or those of a name', () => {
    expect(chooseDialogues(all, [])).toEqual(all)
    expect(chooseDialogues(all, ['prices']).map(({ name }) => name)).toEqual(['a', 'b'])
    expect(chooseDialogues(all, ['a', 'talk']).map(({ name }) => name)).toEqual(['a', 'c'])
  })

  test('refuses a name that no dialogue has', () => {
    expect(() => chooseDialogues(all, ['d'])).toThrow(/no dialogue or topic "d"/)
  })
})
