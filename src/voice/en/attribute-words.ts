import type { AttributeName } from '../../product/attributes.ts'
import { purposes, wearers } from './phrase-wish.ts'

type Wording = (value: string) => string

const spaced: Wording = (value) => (value === 't-shirt' ? value : value.replaceAll('-', ' '))
const asIs: Wording = (value) => value
const wordings: Readonly<Record<AttributeName, Wording>> = {
  category: spaced,
  color: asIs,
  pattern: asIs,
  sleeve_length: (value) =>
    ['sleeveless', 'strapless', 'spaghetti-strap'].includes(value)
      ? spaced(value)
      : `${spaced(value)} sleeves`,
  neckline: (value) =>
    ['collared', 'hooded', 'v-neck', 'off-shoulder'].includes(value) ? value : `${value} neck`,
  length: (value) => (value === 'cropped' ? value : `${value} length`),
  fit: (value) => (value === 'oversized' ? value : `${value} fit`),
  material: asIs,
  gender: (value) => `for ${wearers[value] ?? 'everybody'}`,
  age_group: (value) => `for ${value}`,
  occasion: (value) => (purposes[value] === undefined ? value : `for ${purposes[value]}`),
}

/** An attribute's value as people say it of a product: "blue", "long sleeves", "for women". */
export function attributeWords(name: AttributeName, value: string): string {
  return wordings[name](value)
}
