import { describe, expect, test } from 'vitest'
import { clashOf, clearClash, missOf } from '../../src/outfit/clash.ts'
import type { LookUse } from '../../src/outfit/special-use.ts'
import { isGarish, isStatement, tasteOf } from '../../src/outfit/taste.ts'
import { type ProductInput, productSchema } from '../../src/product/product.ts'

const product = (title: string, attributes: ProductInput['attributes']) =>
  productSchema.parse({ id: title, title, attributes })
const look = (use: Partial<LookUse>): LookUse => ({ dressiness: null, isWet: false, ...use })

describe('what clashes with a day', () => {
  const shorts = product('Denim shorts', { category: 'shorts', material: ['denim'], occasion: 'casual' })
  const dotted = product('Dotted tee', { category: 't-shirt', pattern: 'dots', occasion: 'casual' })
  const trousers = product('Pleat-front trousers', { category: 'pants', occasion: 'formal' })

  test('a law firm: shorts and a dotted tee do, pleated trousers do not', () => {
    const formal = look({ dressiness: 'formal' })
    expect(clashOf(shorts, formal)).toBeGreaterThan(clearClash)
    expect(clashOf(dotted, formal)).toBeGreaterThan(clearClash)
    expect(clashOf(trousers, formal)).toBe(0)
  })

  test('a garden at home: neither shorts nor the tee do', () => {
    expect(clashOf(shorts, look({ dressiness: 'relaxed' }))).toBe(0)
    expect(clashOf(dotted, look({ dressiness: 'relaxed' }))).toBe(0)
  })

  test('what was asked for by name does not count against a piece', () => {
    const ripped = product('Ripped jeans', { category: 'jeans', occasion: 'casual' })
    const smart = look({ dressiness: 'smart', likesJeans: false })
    const asked = { wanted: { category: ['jeans'] }, words: 'ripped jeans for the office' }
    expect(clashOf(ripped, smart, asked)).toBeLessThan(clashOf(ripped, smart))
  })

  test('who runs in the cold warms up, and no tennis polo is for minus ten', () => {
    const sporty = look({ dressiness: 'sporty', weather: 'cold', isCold: true })
    const hoodie = product('Zip hoodie', { category: 'hoodie', material: ['fleece'], occasion: 'sport' })
    const polo = product('Tennis polo', { category: 'polo', occasion: 'sport', sleeve_length: 'short' })
    expect(clashOf(hoodie, sporty)).toBe(0)
    expect(clashOf(polo, sporty)).toBeGreaterThan(clashOf(hoodie, sporty))
  })

  test('says what a piece misses the day by', () => {
    const none = { wanted: {}, words: '' }
    expect(missOf(shorts, look({ dressiness: 'formal' }), none)).toBe('underdressed')
    const gown = product('Evening gown', { category: 'dress', length: 'maxi', occasion: 'wedding' })
    expect(missOf(gown, look({ dressiness: 'everyday' }), none)).toBe('overdressed')
    expect(missOf(shorts, look({ weather: 'cold', isCold: true }), none)).toBe('thin')
    const parka = product('Winter parka', { category: 'coat', occasion: 'casual' })
    expect(missOf(parka, look({ weather: 'hot' }), none)).toBe('warm')
    expect(missOf(trousers, look({ dressiness: 'formal' }), none)).toBeNull()
  })
})

describe('taste', () => {
  const use = look({ dressiness: 'smart' })
  const camo = product('Camo trousers', { category: 'pants', pattern: 'camouflage', color: ['green'] })
  const navy = product('Navy trousers', { category: 'pants', pattern: 'solid', color: ['navy'] })
  const pink = product('Pink trousers', { category: 'pants', pattern: 'solid', color: ['pink'] })

  test('a filler is quiet: camouflage is worth least, a strong color less than a neutral', () => {
    const [ofCamo, ofPink, ofNavy] = [camo, pink, navy].map((piece) => tasteOf(piece, { use, liked: {} }))
    expect(ofCamo).toBeLessThan(ofPink ?? 0)
    expect(ofPink).toBeLessThan(ofNavy ?? 0)
  })

  test('what the day is worn in, or somebody asks for, is no lapse', () => {
    expect(tasteOf(camo, { use: look({}), liked: { pattern: ['camouflage'], color: ['green'] } })).toBe(1)
    expect(tasteOf(pink, { use, liked: { color: ['pink'] } })).toBe(1)
  })

  test('a print or a strong color draws the eye', () => {
    expect([camo, pink, navy].map(isStatement)).toEqual([true, true, false])
    expect([camo, pink, navy].map(isGarish)).toEqual([true, false, false])
  })
})
