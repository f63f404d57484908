import { describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { createBuiltInVision } from '../../src/vision/built-in.ts'
import { openVision } from '../../src/vision/open.ts'
import { visionContract } from '../contracts/vision.ts'
import { drawn, nothing } from './photos.ts'

visionContract('built-in', {
  open: async () => createBuiltInVision(),
  photos: async () => [await drawn(), await drawn({ shape: 'trousers', color: '#202020' })],
})

const garment = async (options: Parameters<typeof drawn>[0]) => {
  const [garments] = await createBuiltInVision().describe([await drawn(options)])
  return garments![0]!
}

describe('the built-in eye', () => {
  test.each([
    ['#1f4fbf', 'blue'],
    ['#c01818', 'red'],
    ['#141414', 'black'],
    ['#151d3c', 'navy'],
    ['#1f7a35', 'green'],
    ['#f2c21a', 'yellow'],
    ['#e85fa0', 'pink'],
  ])('a T-shirt of %s is %s', async (color, name) => {
    expect((await garment({ color })).attributes.color?.[0]).toBe(name)
  })

  test('a white garment on white is seen as white', async () => {
    expect((await garment({ color: '#eeeeec' })).attributes.color?.[0]).toBe('white')
  })

  test('both colors of stripes are named', async () => {
    const { attributes } = await garment({ color: '#c01818', stripes: '#141c44' })
    expect(new Set(attributes.color)).toEqual(new Set(['red', 'navy']))
  })

  test('legs are told from sleeves', async () => {
    expect((await garment({ shape: 'tshirt' })).attributes.category).toBe('t-shirt')
    expect(['pants', 'track-pants', 'jeans', 'leggings', 'capris']).toContain(
      (await garment({ shape: 'trousers', color: '#555555' })).attributes.category,
    )
  })

  test('trousers have no sleeves and no neckline', async () => {
    const { attributes } = await garment({ shape: 'trousers' })
    expect([attributes.sleeve_length, attributes.neckline]).toEqual([undefined, undefined])
  })

  test('an even picture shows nothing', async () => {
    const photos = [await nothing(), await nothing('#ffffff'), await nothing('#000000')]
    expect(await createBuiltInVision().describe(photos)).toEqual([[], [], []])
  })
})

describe('which eye opens', () => {
  test('the built-in one when none is named', async () => {
    expect((await openVision(readConfig({}))).id).toMatch(/^eye-/)
  })
})

test('of a shop’s photo the rest is left unread where only its subject is asked for', async () => {
  const photo = await drawn()
  const [all] = await createBuiltInVision().describe([{ ...photo }])
  const [subject] = await createBuiltInVision().describe([{ ...photo }], { subjectOnly: true })
  expect(subject).toEqual(all!.slice(0, 1))
  expect(subject![0]!.subject).toBe(true)
})
