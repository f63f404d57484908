import type { Relaxed } from '../../retrieval/search-result.ts'

const relaxedNames: Partial<Record<Relaxed, string>> = {
  sleeve_length: 'sleeve length',
  age_group: 'age group',
  category: 'kind',
}

/** "the color and your size": what was given up. */
export function wordRelaxed(relaxed: readonly Relaxed[]): string {
  const names = relaxed.map((name) =>
    name === 'price'
      ? 'your price limit'
      : name === 'size'
        ? 'your size'
        : `the ${relaxedNames[name] ?? name}`,
  )
  if (names.length === 0) return 'one of your conditions'
  return names.length === 1 ? (names[0] as string) : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** "in the color you asked for or within your price limit": what near matches are not. */
export function wordMissed(relaxed: readonly Relaxed[]): string {
  const phrases = relaxed.map(
    (name) => missedPhrases[name] ?? `of the ${relaxedNames[name] ?? name} you asked for`,
  )
  return phrases.length === 0 ? 'quite what you asked for' : phrases.join(' or ')
}

const missedPhrases: Partial<Record<Relaxed, string>> = {
  color: 'in the color you asked for',
  price: 'within your price limit',
  size: 'in your size',
  brand: 'of the brand you named',
  material: 'of the material you asked for',
  category: 'of that kind',
  gender: 'made for the wearer you named',
  age_group: 'for the age you named',
  pattern: 'in the pattern you asked for',
  sleeve_length: 'with the sleeves you asked for',
  neckline: 'with the neckline you asked for',
  occasion: 'made for that occasion',
}
