import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { isSituation } from '../../src/dialogue/situations/situations.ts'
import { modelsFolder, readEarCard } from '../../src/ear/ear-card.ts'
import { earContexts } from '../../src/ear/heard.ts'
import { createWordPieces } from '../../src/ear/word-pieces.ts'
import { openOnnxSession } from '../../src/platform/onnx/open-session.ts'
import { families } from '../../src/product/families.ts'
import { type Category, categories } from '../../src/product/taxonomy.ts'

const numbers = z.array(z.number())

/** Written by `training/ear/fixtures.py`: what the training code makes of the messages. */
const expected = z
  .array(
    z.object({
      context: z.enum(earContexts),
      text: z.string(),
      ids: numbers,
      places: z.array(z.tuple([z.number(), z.number()])),
      acts: numbers,
      roles: z.array(numbers),
      vector: numbers,
      frame: z.object({
        wearers: numbers,
        kinds: numbers,
        other_kinds: numbers,
        situations: numbers,
      }),
    }),
  )
  .parse(JSON.parse(readFileSync(new URL('../fixtures/ear/expected.json', import.meta.url), 'utf8')))

const card = readEarCard()
const words = createWordPieces(card.text)
/** Weights are int8 here, float32 there: a probability moves by a few hundredths where two acts are close. */
const tolerance = 0.09

test('every name of a frame is one that the house knows', () => {
  const others = ['outfit', 'any', 'gift', ...families]
  expect(card.kinds.filter((name) => ![...categories, ...others].includes(name as Category))).toEqual([])
  expect(card.situations.filter((name) => !isSituation(name))).toEqual([])
})

describe.each(expected)('$text', ({ context, text, ids, places, acts, roles, vector, frame }) => {
  test('the word pieces are those that it was trained with, at the same places', () => {
    const pieces = words.split(text)
    expect(pieces.map(({ id }) => id)).toEqual(ids.slice(2, -1))
    expect(pieces.map(({ start, end }) => [start, end])).toEqual(places)
  })

  test('the served file says what training says', async () => {
    const session = await openOnnxSession(new URL('ear.onnx', modelsFolder), {
      sha256: card.sha256['ear.onnx'],
    })
    const piece = card.contexts[context]
    expect(words.idOf(piece)).toBe(ids[1])
    const served = await session.run({
      [card.text.input]: { data: Int32Array.from(ids), shape: [1, ids.length] },
    })
    await session.close()
    const far = (output: string, target: readonly number[]) => {
      const data = served[output]?.data as Float32Array
      return Math.max(...target.map((value, n) => Math.abs(value - data[n]!)))
    }
    expect(far('acts', acts)).toBeLessThan(tolerance)
    expect(far('roles', roles.flat())).toBeLessThan(tolerance)
    expect(far('vector', vector)).toBeLessThan(0.02)
    for (const [part, target] of Object.entries(frame)) expect(far(part, target)).toBeLessThan(tolerance)
  })
})
