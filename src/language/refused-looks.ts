import { type AttributeValues, attributeNames } from '../product/attributes.ts'
import type { Wish } from '../product/wish.ts'

/** What a refused word of looks refuses, in attributes; what shops call it in their texts, where that tells more. */
type Refusal = { readonly is: RegExp; readonly looks?: AttributeValues; readonly words?: readonly string[] }

const refusals: readonly Refusal[] = [
  {
    is: /^(?:girly|girlie|girlish|feminine|frilly|princessy|twee)$/,
    looks: { color: ['pink'], pattern: ['floral'], material: ['lace'] },
  },
  { is: /^(?:frills?|frillies|flounces?)$/, words: ['ruffled', 'ruffle', 'frill'] },
  {
    is: /^(?:clingy|clinging|bodycon|skintight|figure-hugging)$/,
    looks: { fit: ['skinny', 'slim'] },
    words: ['bodycon'],
  },
  {
    is: /^(?:rips?|holes?|tears?|distressing|torn)$/,
    words: ['ripped', 'distressed'],
  },
  { is: /^(?:shiny|glossy|shine)$/, looks: { material: ['satin'], color: ['gold', 'silver'] } },
  {
    is: /^(?:glitter|glittery|sparkly|sparkle|sparkles|bling|blingy)$/,
    looks: { color: ['gold', 'silver'] },
    words: ['glitter', 'sequin', 'sequins', 'sequinned'],
  },
  { is: /^(?:stripy|stripey)$/, looks: { pattern: ['striped'] } },
  {
    is: /^(?:busy|flashy|gaudy|garish)$/,
    looks: { pattern: ['animal', 'graphic', 'abstract', 'tie-dye'], color: ['multicolor'] },
  },
]

/** "Isn't girly", "no rips": refused words, said in what products hold. What was asked for stays. */
export function withRefusedLooks(wish: Wish, refused: readonly string[]): Wish {
  const told = refusals.filter(({ is }) => refused.some((word) => is.test(word)))
  const spelled = told.flatMap(({ words = [] }) => words)
  const unwanted: Record<string, readonly string[]> = { ...wish.unwanted }
  for (const name of attributeNames) {
    const values: readonly string[] = told.flatMap(({ looks }): readonly string[] => looks?.[name] ?? [])
    const asked: readonly string[] = wish.wanted[name] ?? []
    const added = values.filter((value) => !asked.includes(value))
    if (added.length > 0) unwanted[name] = [...new Set([...(unwanted[name] ?? []), ...added])]
  }
  const kept = wish.unwanted_words.filter((word) => !told.some(({ is }) => is.test(word)))
  return {
    ...wish,
    unwanted: withAlike(unwanted, wish.wanted) as AttributeValues,
    unwanted_words: [...new Set([...kept, ...spelled])],
  }
}

/** "No checks" refuses plaid, too, unless it is asked for. */
function withAlike(unwanted: Record<string, readonly string[]>, wanted: AttributeValues) {
  const { pattern = [] } = unwanted
  const isChecked = pattern.includes('checkered') && !pattern.includes('plaid')
  return isChecked && !wanted.pattern?.includes('plaid')
    ? { ...unwanted, pattern: [...pattern, 'plaid'] }
    : unwanted
}
