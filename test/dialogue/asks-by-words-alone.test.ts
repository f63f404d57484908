import { describe, expect, test } from 'vitest'
import { asksByWordsAlone } from '../../src/dialogue/asks-by-words-alone.ts'
import { wishSchema } from '../../src/product/wish.ts'
import { parse } from '../language/parse.ts'
import { turnOf } from './turn.ts'

const asks = (message: string) => {
  const request = parse(message)
  return asksByWordsAlone(request.wishes[0] ?? wishSchema.parse({}), request)
}

test.each(['anything recycled', 'something upcycled for my wife', 'galoshers with flanges'])(
  '%s is asked for by words alone',
  (message) => expect(asks(message)).toBe(true),
)

test.each([
  'a recycled dress',
  'something blue with anchors',
  'something for my wife',
  'something for a wedding',
])('%s states more, or no words', (message) => expect(asks(message)).toBe(false))

describe('kinds that are refused and nothing else', () => {
  test('are noted, and something is asked', () => {
    expect(turnOf('a kimono but not a kimono').act).toEqual({ is: 'talk', about: 'noted' })
  })

  test('loafers that are none are like loafers', () => {
    const { act, request } = turnOf('loafers that are not loafers, for the office')
    expect(act.is).not.toBe('talk')
    expect(request.wishes[0]?.wanted.category).toContain('sneakers')
    expect(request.wishes[0]?.wanted.category).not.toContain('loafers')
  })

  test('"anything but a dress" asks for the rest', () => {
    expect(turnOf('anything but a dress').act.is).toBe('search')
  })
})
