import type { Relaxed } from '../../retrieval/search-result.ts'
import { or } from './formats.ts'

const names: Partial<Record<string, string>> = {
  sleeve_length: 'sleeve length',
  age_group: 'age group',
  gender: 'wearer',
  category: 'kind',
}

/** What a constraint is called: "sleeve length". */
export const conditionName = (name: string): string => names[name] ?? name

/** "in the color you asked for or within your price limit": what near matches are not. */
export const wordMissed = (relaxed: readonly Relaxed[]): string =>
  relaxed.length === 0 ? 'quite what you asked for' : or(relaxed.map((name) => missed[name]))

const missed: Readonly<Record<Relaxed, string>> = {
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
  length: 'of the length you asked for',
  fit: 'of the fit you asked for',
  occasion: 'made for that occasion',
}

/** What a shop tells of a piece: "the shop does not state the wearer". */
export const fieldNames: Readonly<Record<Relaxed, string>> = {
  color: 'the color',
  price: 'the price',
  size: 'the size',
  brand: 'the brand',
  material: 'the material',
  category: 'the kind',
  gender: 'the gender',
  age_group: 'the age',
  pattern: 'the pattern',
  sleeve_length: 'the sleeve length',
  neckline: 'the neckline',
  length: 'the length',
  fit: 'the fit',
  occasion: 'the occasion',
}
