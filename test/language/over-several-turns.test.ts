import { describe, expect, test } from 'vitest'
import { parse } from './parse.ts'

const shown = { hasPrevious: true }

describe('whether it is reduced', () => {
  test.each(['was this marked down?', 'is that one on offer', 'Ist das runtergesetzt?'])(
    'is asked of one piece: %s',
    (message) => {
      expect(parse(message, shown).question).toEqual({ about: 'product', topics: ['sale'] })
    },
  )
  test.each([
    'which of these are discounted?',
    'is anything here on offer?',
    'sind davon welche im Angebot?',
    'gibt es darunter was Reduziertes?',
  ])('is asked of all that was shown: %s', (message) => {
    expect(parse(message, shown).question).toEqual({ about: 'shown', topics: ['sale'] })
  })
})

describe('a question with a filler before it', () => {
  test.each(['er are some of those linen', 'um, is any of them wool', 'anything linen in there?'])(
    'is asked of what was shown: %s',
    (message) => {
      expect(parse(message, shown).question?.about).toBe('shown')
    },
  )
})

describe('another limit', () => {
  const limited = { ...shown, limit: 80 }
  test.each([
    ['ok 95', 95],
    ['make it 110', 110],
    ['I could go to 100', 100],
    ['70 is fine too', 70],
  ])('is a number near the one that stands: %s', (message, max) => {
    expect(parse(message, limited).wishes[0]?.price).toEqual({ max })
  })
  test.each([
    ['ok 38', limited],
    ['ok 95', shown],
  ])('is no number that may be a size, nor one where none stands: %s', (message, context) => {
    expect(parse(message, context).wishes[0]?.price ?? null).toBeNull()
  })
})

describe('something else than was asked for', () => {
  test('is refused, and what was asked for stays', () => {
    const [wish] = parse('those are not black, those are brown', shown).wishes
    expect(wish?.unwanted.color).toContain('brown')
    expect(wish?.unwanted.color).not.toContain('black')
    expect(wish?.wanted).toEqual({})
  })
  test('that is called otherwise and is the same kind refuses nothing', () => {
    const [wish] = parse('that is not a parka, that is a trench coat', shown).wishes
    expect(wish?.unwanted).toEqual({})
  })
})

describe('what is taken back', () => {
  test.each(['Vergiss das mit dem Grün', 'nimm das mit dem Grün zurück', 'forget what I said about green'])(
    'is let go of: %s',
    (message) => {
      const { withdrawn, wishes, question } = parse(message, shown)
      expect(withdrawn).toEqual(['color'])
      expect(wishes[0]?.wanted ?? {}).toEqual({})
      expect(question).toBeNull()
    },
  )
})

describe('what the shopper has', () => {
  test('is needed no more, and its color is not refused', () => {
    const [wish] = parse('I already own brown shoes, and no scarf please', {
      ...shown,
      hasOutfit: true,
    }).wishes
    expect(wish?.unwanted.color).toBeUndefined()
    expect(wish?.unwanted.category).toContain('scarf')
  })
})

describe('a recommendation', () => {
  test.each([
    'which of these would you take?',
    'so which one would you go for',
    'Welches würden Sie nehmen?',
  ])('is asked for: %s', (message) => {
    expect(parse(message, shown).question).toEqual({ about: 'why', picks: true })
  })
  test('is none where what is compared is said', () => {
    expect(parse('which of these would be warmer?', shown).question).toBeNull()
  })
})

describe('the link', () => {
  test.each(['got a link?', 'could you give me the link to it', 'hast du den Link?'])(
    'is where it is bought: %s',
    (message) => {
      expect(parse(message, shown).question).toMatchObject({ about: 'order', asks: 'buy' })
    },
  )
  test('of a chain is a chain', () => {
    expect(parse('a chain link bracelet', shown).question).toBeNull()
  })
})

describe('a few words about one of what was shown', () => {
  test.each([
    ['the second, heel?', 'heel'],
    ['third one, pockets?', 'pockets'],
    ['which company?', 'brand'],
  ])('ask about it: %s', (message, topic) => {
    expect(parse(message, shown).question).toEqual({ about: 'product', topics: [topic] })
  })
})

describe('who speaks', () => {
  test.each([
    ["I'm 17, a guy", 'male'],
    ['i am 52 years old, a woman', 'female'],
  ])('with years before it: %s', (message, gender) => {
    expect(parse(message, {}).wearer).toMatchObject({ gender, as: 'self' })
  })
})
