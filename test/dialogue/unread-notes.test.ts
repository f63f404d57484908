import { expect, test } from 'vitest'
import { unreadNotes } from '../../src/dialogue/unread-notes.ts'
import { wishSchema } from '../../src/product/wish.ts'
import { parse } from '../language/parse.ts'

const notes = (message: string, held: string, wish: Parameters<typeof wishSchema.parse>[0]) =>
  unreadNotes(wishSchema.parse(wish), held, { message, request: parse(message) })

test('a stuff that no text holds is said not to count', () => {
  expect(notes('nettle sandals', '', { text: 'nettle hemp', wanted: { category: ['sandals'] } })).toEqual([
    { kind: 'unread', words: ['hemp'], instead: [] },
  ])
  expect(notes('hemp sandals', 'hemp', { text: 'hemp', wanted: { category: ['sandals'] } })).toEqual([])
})

test('so is what stands before a word for stuff', () => {
  expect(
    notes('a mushroom leather bag', '', { text: 'mushroom big', wanted: { category: ['handbag'] } }),
  ).toEqual([{ kind: 'unread', words: ['mushroom'], instead: [] }])
})

test('of a few words each that is not held is told beside the others', () => {
  expect(notes('chaps for riding', 'riding', { text: 'chaps riding' })).toEqual([
    { kind: 'unread', words: ['chaps'], instead: [] },
  ])
  expect(notes('chaps', '', { text: 'chaps' })).toEqual([])
})

test('of a follow-up that has no words of its own nothing is told', () => {
  expect(notes('ok 46 then', 'wide', { text: '', sizes: ['46'] })).toEqual([])
})

test('a kind that none has is told with what comes nearest', () => {
  expect(notes('a homburg', '', { text: 'homburg', wanted: { category: ['hat'] } })).toEqual([
    { kind: 'unread', words: ['homburg'], instead: ['hat'] },
  ])
})

test('in the words it was said in', () => {
  expect(notes('Sandalen aus Hanf', '', { text: 'hemp' })).toEqual([
    { kind: 'unread', words: ['Hanf'], instead: [] },
  ])
})
