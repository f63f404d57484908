import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { groundReply } from '../../chains/ground-reply.ts'
import { describeCase } from './open-case.ts'

const factsOf = (amounts: readonly number[], ...titles: readonly string[]) => ({
  products: titles.map((title) => ({ id: title, title, url: null })),
  amounts,
  message: '',
})

describeCase('28-decimal-comma-reply', (file) => {
  test("a price stays, however the reply's language writes it; one that nobody told goes", () => {
    const replies = readFileSync(file('replies.txt'), 'utf8').trim().split('\n')
    const facts = factsOf([44.95, 1299], 'Kleid Mareike', 'Mantel Arved')
    const kept = replies.map((reply) => groundReply(reply, facts))
    expect(kept.slice(0, -2)).toEqual(replies.slice(0, -2))
    expect(kept.at(-2)).toBe('Soll ich weitere zeigen?')
    expect(kept.at(-1)).toBe('')
  })
})

describe('of the same kind, in other words', () => {
  const facts = factsOf([39.9, 2450, 12.5, 899], 'Jupe Colline')
  test.each([
    'La jupe Colline coûte 39,90 €.',
    'La jupe Colline est à 39,90\u00a0EUR.',
    "Der Mantel kostet CHF 2'450.–.",
    'Kåpan kostar 2 450 kr.',
    'Het jasje kost € 2.450,-.',
    'Szal kosztuje 899,00 zł.',
    'The scarf is 12.500 KWD.',
    'Il cappotto costa 2.450 euro.',
  ])('%s stays', (sentence) => {
    expect(groundReply(sentence, facts)).toBe(sentence)
  })
  test.each([
    'La jupe Colline coûte 49,90 €.',
    'Kåpan kostar 2 950 kr.',
    "Der Mantel kostet 2'950 Franken.",
    'Szal kosztuje 889,00 zł.',
    'The scarf is 13.500 KWD.',
    'La jupe coûte 1 039,90 €.',
  ])('%s goes', (sentence) => {
    expect(groundReply(sentence, facts)).toBe('')
  })
})
