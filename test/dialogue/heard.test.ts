import { afterAll, describe, expect, test } from 'vitest'
import { hearMessage } from '../../src/dialogue/hear-message.ts'
import { emptyMemory } from '../../src/dialogue/memory.ts'
import type { TurnContext } from '../../src/dialogue/turn-context.ts'
import { createBuiltInEar } from '../../src/ear/built-in.ts'
import { type EarContext, earActs, type Heard, noFrame } from '../../src/ear/heard.ts'
import { later, turnOf, withPhoto } from './turn.ts'

const ear = createBuiltInEar()
afterAll(() => ear.close())

/** A turn whose message was heard first. */
async function heardTurn(message: string, known: Partial<TurnContext> = {}) {
  const { memory = emptyMemory(''), newPhotos = [] } = known
  return turnOf(message, { ...known, heard: await hearMessage(ear, { message, memory, newPhotos }) })
}
const shown = { memory: later() }

/** What the ear says, whatever the words are. */
const says = (act: Heard['act'], isCertain = true): Heard => ({
  ...{ act, isCertain, words: [], frame: noFrame },
})

describe('what no rule has words for is heard', () => {
  test.each([
    ['would this survive a hot wash', shown, 'detail'],
    ['does the fabric pill after a while', shown, 'detail'],
    ['do redheads get away with orange', {}, 'answer'],
    ['ist Samt im Sommer albern', {}, 'answer'],
    ['which is the sturdier of the two', shown, 'compare'],
    ['nah not my thing, what else is there', shown, 'more'],
    ['I feel horrible in all my clothes', {}, 'talk'],
    ['ich fühle mich in nichts mehr wohl', {}, 'talk'],
    ['dsfjk sdfjkl', {}, 'talk'],
    ['how do I get to the stadium', {}, 'talk'],
    ['sort me out head to foot for a gallery opening', {}, 'outfit'],
  ] as const)('"%s"', async (message, known, act) => {
    expect((await heardTurn(message, known)).act.is).toBe(act)
  })
})

describe('what asks for products still does', () => {
  test.each([
    ['do you have rain boots for a toddler', {}, 'search'],
    ['could I see some ballet flats?', {}, 'search'],
    ['I need something to put on for a christening', {}, 'search'],
    ['what about something in petrol?', shown, 'refine'],
    ['is there a cheaper one?', shown, 'refine'],
    ['they ought to be made of linen', shown, 'refine'],
    ['show me others by that brand', shown, 'search'],
    ['haben Sie das auch in Weinrot?', shown, 'refine'],
  ] as const)('"%s"', async (message, known, act) => {
    expect((await heardTurn(message, known)).act.is).toBe(act)
  })
})

describe('what is heard against what is read', () => {
  test('a certain wish is no question, an uncertain one is read by its form', () => {
    const question = 'is the second one lined?'
    expect(turnOf(question, { ...shown, heard: says('search') }).request.question).toBe(null)
    expect(turnOf(question, { ...shown, heard: says('search', false) }).act.is).toBe('detail')
  })

  test('talk is searched for all the same where a kind is named, or a photo sent', () => {
    for (const act of ['gibberish', 'off-topic', 'feelings', 'small-talk', 'unsafe'] as const) {
      expect(turnOf('qwe a red coat zxc', { heard: says(act) }).act.is).toBe('search')
      expect(turnOf('qwe zxc', { heard: says(act) }).act.is).toBe('talk')
      const photo = { memory: withPhoto(), newPhotos: ['photo-1'], heard: says(act) }
      expect(turnOf('qwe zxc', photo).act.is).toBe('search')
    }
  })

  test('prices, sizes and colors are read by rule, whatever is heard', () => {
    for (const act of earActs.filter((each) => each !== 'unsafe')) {
      const [wish] = turnOf('black boots under 80, size 40', { heard: says(act) }).request.wishes
      expect(wish).toMatchObject({ wanted: { color: ['black'] }, price: { max: 80 } })
    }
  })

  test('where it abstains, everything is as without it', () => {
    for (const message of ['a red dress', 'is it lined?', 'thanks', 'cheaper']) {
      const { heard: _, ...known } = turnOf(message, { ...shown, heard: says(null, false) })
      const { heard: __, ...without } = turnOf(message, shown)
      expect(known).toEqual(without)
    }
  })
})

test('the ear is told what the shopper has before them', async () => {
  const contexts: EarContext[] = []
  const listening = { ...ear, hear: async (_: string, context: EarContext) => (contexts.push(context), null) }
  const before = [{}, shown, { memory: withPhoto(), newPhotos: ['photo-1'] }]
  for (const known of before)
    await hearMessage(listening, { message: 'hm', memory: emptyMemory(''), newPhotos: [], ...known })
  expect(contexts).toEqual(['new', 'shown', 'photo'])
})
