import { describe, expect, it } from 'vitest'
import { chartsFor, equalSizes, type Sized } from '../../../src/product/sizes/equal-sizes.ts'
import { canonicalSize } from '../../../src/product/sizes/size-label.ts'

const dress: Sized = { category: ['dress'] }
const manly = (kind: string): Sized => ({ category: [kind], gender: ['male'] })
const womanly = (kind: string): Sized => ({ category: [kind], gender: ['female'] })
const child = (kind: string): Sized => ({ category: [kind], age_group: ['kids'] })

describe('sizes of different systems', () => {
  it.each<[string, Sized, string[]]>([
    ['UK 10', dress, ['EU 38', '38', 'US 6', 'IT 42', 'M']],
    ['38', dress, ['UK 10', 'M', 'FR 38']],
    ['UK 12', { category: ['top', 't-shirt'] }, ['40', 'L']],
    ['34x32', { category: ['pants'] }, ['L', '50', 'W34 L32']],
    ['L', womanly('coat'), ['40', 'EU 40', 'UK 12']],
    ['50', manly('blazer'), ['M', 'UK 40', 'IT 50']],
    ['US 42', manly('suit'), ['L', '52']],
    ['M', womanly('jeans'), ['W29', '29', 'W30 L32', '38']],
    ['W32', manly('jeans'), ['M', 'W32 L34', '32']],
    ['32x34', manly('jeans'), ['W32 L34']],
    ['UK 6', womanly('sneakers'), ['39', 'EU 39', 'US 8']],
    ['US 9', manly('boots'), ['42', 'UK 8']],
    ['EU 44.5', manly('sneakers'), ['UK 10', 'US 11']],
    ['6 years', child('jacket'), ['116', '5-6Y', '110/116']],
    ['128', child('dress'), ['8Y', '7-8Y']],
    ['7Y', child('t-shirt'), ['122', '128', '122/128']],
    ['18 months', { category: ['pajamas'], age_group: ['babies'] }, ['86', '12-18M']],
    ['UK 10', child('sneakers'), ['28', 'EU 28']],
  ])('%s meets them all', (asked, sized, equal) => {
    expect(equalSizes([asked], sized)).toEqual(expect.arrayContaining(equal))
  })

  it.each<[string, Sized, string]>([
    ['UK 10', womanly('sneakers'), 'M'],
    ['UK 10', dress, 'US 10'],
    ['38', womanly('heels'), 'M'],
    ['50', manly('blazer'), '48'],
    ['US 9', manly('boots'), '40'],
    ['32x34', manly('jeans'), 'W32 L30'],
    ['6Y', child('jacket'), '122'],
  ])('%s is none of another', (asked, sized, other) => {
    expect(equalSizes([asked], sized)).not.toContain(other)
  })

  it('goes both ways: whoever finds a label by another finds that one by it', () => {
    for (const sized of [dress, manly('blazer'), manly('jeans'), womanly('heels'), child('coat')]) {
      for (const size of ['M', '38', '48', '42', 'W32', '116', 'UK 8', 'US 10']) {
        for (const equal of equalSizes([size], sized)) {
          const back = equalSizes([equal], sized).map(canonicalSize)
          const known = equalSizes([size], sized).map(canonicalSize)
          expect(back.some((each) => known.includes(each))).toBe(true)
        }
      }
    }
  })

  it('keeps a size as it stood where nobody says who wears it', () => {
    expect(equalSizes(['38'], { category: ['sweater'] })).toEqual(['38'])
    expect(equalSizes(['One size'], { category: ['scarf'] })).toEqual(['One size'])
  })

  it('tells the charts of a kind by its wearer', () => {
    expect(chartsFor(womanly('jeans'))).toEqual(['women-trousers'])
    expect(chartsFor(manly('sneakers'))).toEqual(['men-shoes'])
    expect(chartsFor(child('boots'))).toEqual(['children-shoes'])
    expect(chartsFor({ category: ['jeans'] })).toEqual([])
    expect(chartsFor({ category: ['skirt'] })).toEqual(['women'])
  })
})

describe('the one way to write a size', () => {
  it.each([
    ['eur 42,5', 'EU 42.5'],
    ['UK 5½', 'UK 5.5'],
    ['42 EU', 'EU 42'],
    ['xx-large', 'XXL'],
    ['2xl', 'XXL'],
    ['XXXXL', '4XL'],
    ['W32/L34', 'W32 L34'],
    ['32x34', 'W32 L34'],
    ['5 - 6 years', '5-6Y'],
    ['5–6 Jahre', '5-6Y'],
    ['12 months', '12M'],
    ['116 cm', '116'],
    ['Extra Small', 'XS'],
    ['One size', 'One size'],
    ['75B', '75B'],
  ])('%s is %s', (label, canonical) => {
    expect(canonicalSize(label)).toBe(canonical)
  })
})
