import type { ShopperRequest } from './request.ts'

const everything = new RegExp(
  [
    String.raw`\beverything\b`,
    String.raw`\ball (?:of )?(?:it|this|that|these|those|them|the (?:pieces|garments|items|clothes|things))\b`,
    String.raw`\b(?:whole|entire|full) (?:look|outfit|set|ensemble)\b`,
    String.raw`\b(?:each|every) (?:piece|garment|item|thing)\b`,
    String.raw`\bshop (?:the|this) (?:look|outfit)\b`,
    String.raw`\bwhat (?:she|he|they|the (?:wo)?man|the model)(?: is| are|'s|'re)? (?:wear(?:s|ing)?|has on)\b`,
  ].join('|'),
  'i',
)

/** True of words about all that a photo shows: "all of it", "everything she wears", "the whole look". */
export const asksForEverything = ({ english }: Pick<ShopperRequest, 'english'>): boolean =>
  everything.test(english)
