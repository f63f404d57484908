import type { Term } from './term.ts'

export const families = [
  'tops',
  'knitwear',
  'outerwear',
  'dresses',
  'bottoms',
  'suits',
  'ethnic',
  'underwear',
  'sportswear',
  'swimwear',
  'shoes',
  'bags',
  'accessories',
  'jewelry',
] as const
export type Family = (typeof families)[number]

/** Families of garments for the upper body, or for all of it. */
export const familiesWorn = [
  'tops',
  'knitwear',
  'outerwear',
  'dresses',
  'suits',
  'ethnic',
  'sportswear',
  'swimwear',
] as const satisfies readonly Family[]

/** The place a garment takes in an outfit. */
export const slots = [
  'top',
  'mid-layer',
  'outer',
  'bottom',
  'full-body',
  'underneath',
  'feet',
  'bag',
  'head',
  'accessory',
] as const
export type Slot = (typeof slots)[number]

export type CategoryTerm = Term & { readonly family: Family; readonly slot: Slot }

/** Words for a whole family: they mean any of its categories. "top" and "dress" are categories of their own. */
export const familyWords: Readonly<Partial<Record<Family, readonly string[]>>> = {
  tops: ['topwear'],
  knitwear: ['knitwear', 'knits'],
  outerwear: ['outerwear', 'outwear'],
  bottoms: ['bottoms', 'bottomwear', 'bottom wear'],
  ethnic: ['ethnic wear', 'indian wear', 'ethnicwear'],
  underwear: ['innerwear', 'lingerie', 'undergarment', 'intimates'],
  sportswear: ['sportswear', 'activewear', 'gymwear'],
  shoes: ['shoe', 'footwear'],
  bags: ['bag', 'luggage'],
  accessories: ['accessory'],
  jewelry: ['jewelry', 'jewellery', 'jewel'],
}
