import { blank, type Scratch, takeEach } from './scratch.ts'

export type SaidBrand = { readonly at: number; readonly brand: string; readonly unwanted: boolean }

/** One pattern for all the brands a shop sells, kept as long as the list is. */
const patterns = new WeakMap<readonly string[], RegExp | null>()

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function patternOf(brands: readonly string[]): RegExp | null {
  const kept = patterns.get(brands)
  if (kept !== undefined) return kept
  const names = brands
    .map((brand) => brand.trim().toLowerCase())
    .filter((brand) => brand.length > 0)
    .sort((one, other) => other.length - one.length)
    .map((brand) =>
      escaped(brand)
        .replace(/\\?['’]s?/g, "'?s?")
        .replaceAll(' ', '\\s+'),
    )
  const pattern =
    names.length === 0 ? null : new RegExp(`(?<![\\p{L}\\d])(?:${names.join('|')})(?![\\p{L}\\d])`, 'gu')
  patterns.set(brands, pattern)
  return pattern
}

const negated =
  /(?:\bnot?|\bexcept|\bwithout|\banything but|\bother than|\bdon't (?:want|like)|\bhate|\bnothing|\bavoid)(?:\s+(?:by|from|any|anything|a|the))*\s*$/
const introduced = /\b(?:by|from|brand|made by|of brand|label)\s*:?\s*$/
const name = String.raw`\p{Lu}[\p{L}\d'’&.-]*(?:\s+(?:(?:of|and|&|de|la)\s+)?\p{Lu}[\p{L}\d'’&.-]*)*`
/** Capitals after "by" or "from": "by Nike or Adidas", "from United Colors of Benetton". */
const properNames = new RegExp(
  `\\b(?:by|from|brand)\\s+(?<names>${name}(?:\\s*(?:,|or|,\\s*or)\\s+${name})*)`,
  'gu',
)

/** Takes out brands: those the shop sells, and proper names after "by" or "from". */
export function takeBrands(
  scratch: Scratch,
  brands: readonly string[],
  isKnownWord: (word: string) => boolean,
): SaidBrand[] {
  const said: SaidBrand[] = []
  const pattern = patternOf(brands)
  const byName = new Map(brands.map((brand) => [normalised(brand), brand]))
  const add = (at: number, brand: string) => {
    said.push({ at, brand, unwanted: negated.test(scratch.text.slice(0, at).replace(introduced, '')) })
  }
  if (pattern !== null) {
    takeEach(scratch, pattern, (match) => {
      const before = scratch.text.slice(0, match.index)
      const written = scratch.original.slice(match.index, match.index + match[0].length).split(/\s+/)
      const capital = written.every((word) => /^[\p{Lu}\d]/u.test(word))
      // A brand called "Only" or "Red Tape" is a brand where it is written as a name.
      const ordinary = match[0].split(/\s+/).every(isKnownWord) || match[0].length < 3
      if (ordinary && !introduced.test(before) && !(capital && (match.index > 0 || written.length > 1)))
        return false
      add(match.index, byName.get(normalised(match[0])) ?? match[0])
    })
  }
  for (const match of scratch.original.matchAll(properNames)) {
    const named = match.groups?.names ?? ''
    const from = match.index + match[0].length - named.length
    if (scratch.text.slice(from, from + named.length).trim() === '') continue
    const spelled = named
      .split(/\s*(?:,\s*or\s|,|\bor\b)\s*/)
      .map((each) => each.trim().replace(/[.'’]s?$/, ''))
    const unknown = spelled.filter(
      (brand) => brand !== '' && !isKnownWord(brand.toLowerCase().split(/\s+/)[0] as string),
    )
    for (const brand of unknown) add(match.index, brand)
    if (unknown.length > 0) blank(scratch, match.index, match.index + match[0].length)
  }
  return said
}

const normalised = (brand: string) =>
  brand
    .trim()
    .toLowerCase()
    .replace(/['’]s?/g, '')
    .replace(/\s+/g, ' ')
