import type { AttributeName } from '../../product/attributes.ts'
import { spokenValue } from './spoken-values.ts'

export const wearers: Readonly<Record<string, string>> = {
  female: 'women',
  male: 'men',
  unisex: 'everybody',
  kids: 'kids',
  babies: 'babies',
}
export const purposes: Readonly<Record<string, string>> = {
  party: 'a party',
  wedding: 'a wedding',
  beach: 'the beach',
  sport: 'sport',
  travel: 'travel',
}

type Wording = (value: string) => string

/** What is said of a product by itself; most values are their own words. */
const wordings: Readonly<Record<AttributeName, Wording>> = {
  category: spokenValue,
  color: spokenValue,
  pattern: spokenValue,
  sleeve_length: (value) =>
    ['sleeveless', 'strapless', 'spaghetti-strap'].includes(value)
      ? spokenValue(value)
      : `${spokenValue(value)} sleeves`,
  neckline: (value) =>
    ['collared', 'hooded', 'v-neck', 'off-shoulder'].includes(value) ? value : `${value} neck`,
  length: (value) => (value === 'cropped' ? value : `${value} length`),
  fit: (value) => (value === 'oversized' ? value : `${value} fit`),
  material: spokenValue,
  gender: (value) => `for ${wearers[value]}`,
  age_group: (value) => `for ${value}`,
  occasion: (value) => (purposes[value] === undefined ? value : `for ${purposes[value]}`),
}

/** An attribute's value as people say it of a product: "blue", "long sleeves", "for women". */
export function attributeWords(name: AttributeName, value: string): string {
  return wordings[name](value)
}
