import { splitWords, type Word } from '../../product/split-words.ts'
import { termIndex } from '../../product/term-index.ts'
import { stopWords } from '../en/stop-words.ts'
import { brandOfWorldAt } from '../known-for.ts'
import { consumeMatches, type MaskedText, mask, unmaskedWords } from '../masked-text.ts'

export type BrandMention = { readonly at: number; readonly brand: string; readonly unwanted: boolean }

const isKnownWord = (word: string) => termIndex.meanings.has(word)

type BrandNames = { readonly byPhrase: ReadonlyMap<string, string>; readonly longest: number }

/** The brands of a shop by the words of their names, kept as long as the list is. */
const kept = new WeakMap<readonly string[], BrandNames>()

function namesOf(brands: readonly string[]): BrandNames {
  const known = kept.get(brands)
  if (known !== undefined) return known
  const named = brands.map((brand) => [phraseOf(splitWords(brand)), brand] as const)
  const short = named.flatMap(([phrase, brand]) => {
    const begin = phrase.replace(tails, '')
    return begin === phrase || begin.split(' ').length < 2 ? [] : [[begin, brand] as const]
  })
  const byPhrase = new Map([...shortNames(brands), ...short, ...named].filter(([phrase]) => phrase !== ''))
  const longest = Math.max(0, ...[...byPhrase.keys()].map((phrase) => phrase.split(' ').length))
  const names = { byPhrase, longest }
  kept.set(brands, names)
  return names
}

const shortestShort = 4

/** "Stridewell" for "Stridewell Cobblers": the first word of a brand, where it is no word of the language and no other brand's. */
function shortNames(brands: readonly string[]): [string, string][] {
  const named = brands.map((brand) => {
    const words = splitWords(brand)
    return { brand, words, first: phraseOf(words.slice(0, 1)) }
  })
  const sharing = Map.groupBy(named, ({ first }) => first)
  return named.flatMap(({ brand, words, first }): [string, string][] => {
    const said = words[0]?.text ?? ''
    const isName = said.length >= shortestShort && !isKnownWord(said) && !stopWords.has(said)
    return isName && words.length > 1 && sharing.get(first)?.length === 1 ? [[first, brand]] : []
  })
}

/** Words without a final "s", so that "Levi's", "Levis" and "Levi" are one name, in American spelling. */
const phraseOf = (words: readonly Word[]) =>
  words
    .filter(({ text }, at) => text !== andWord || at === 0 || at === words.length - 1)
    .map(({ text }) => text.replace(/(?<=\w{3})s{1,2}$/, '').replace(/(?<=\w{2})our$/, 'or'))
    .join(' ')

/** What people leave out of a brand's name: "Indigo Foundry No. 8", "Lumen Optics Co.". */
const tails = /(?: (?:co|company|inc|ltd|llc|gmbh|ag|group|no \d+|\d+))+$/

/** Said for the sign in "Norvik & Lund", which is no word. */
const andWord = 'and'

const negated =
  /(?:\bnot?|\bexcept|\bwithout|\banything but|\bother than|\bdon't (?:want|like)|\bhate|\bnothing|\bavoid)(?:\s+(?:by|from|any|anything|a|the))*\s*$/
/** Between two brands of one list. */
const inList = /^(?:['’]s?)?\s*(?:,|\/|&|\b(?:or|and|nor)\b)?\s*$/
const introduced = /\b(?:by|from|brand|made by|of brand|label)\s*:?\s*$/
const name = String.raw`\p{Lu}[\p{L}\d'’&.-]*(?:\s+(?:(?:of|and|&|de|la)\s+)?\p{Lu}[\p{L}\d'’&.-]*)*`
/** Capitals after "by" or "from": "by Nike or Adidas", "from United Colors of Benetton". */
const properNames = new RegExp(
  `\\b(?:by|from|brand)\\s+(?<names>${name}(?:\\s*(?:,|or|,\\s*or)\\s+${name})*)`,
  'gu',
)

/** "I come from Brazil", "we are from Leeds": where somebody is, and nobody's label. */
const ofOrigin =
  /\b(?:com(?:e|es|ing)|came|i'?m|i am|we'?re|we are|she'?s|he'?s|they'?re|live|moved|back|away|fly(?:ing)?|originally|guests?|family|friends?|relatives|writing|order(?:ing)?|buy(?:ing)?|call(?:ing)?) from$/i

/** "By Friday", "before Christmas": when it is needed, and nobody's label. */
const deadline =
  /\b(?:by|before|until|till|on|for|from) (?:(?:next|this|the|coming|early|late|end of) )*((?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|tomorrow|tonight|weekend|christmas|xmas|easter|halloween|thanksgiving|new year'?s?(?: eve)?|next week|next month)s?\b(?! (?:night|morning|evening|party|dinner|brunch|jumpers?|sweaters?|outfits?|dress(?:es)?))/g

/** The shop's brand whose name begins at a word, and one past its last word; null where none does. */
export function brandAt(
  words: readonly Word[],
  at: number,
  { masked, brands }: { masked: MaskedText; brands: readonly string[] },
): { readonly brand: string; readonly end: number } | null {
  const { byPhrase, longest } = namesOf(brands)
  for (let length = Math.min(longest + 1, words.length - at); length > 0; length--) {
    const name = words.slice(at, at + length)
    const brand = byPhrase.get(phraseOf(name))
    if (brand !== undefined && isNamed(name, masked)) return { brand, end: at + length }
  }
  return null
}

/** Consumes brands: those the shop sells, and proper names after "by" or "from". */
export function consumeBrands(masked: MaskedText, brands: readonly string[]): BrandMention[] {
  consumeMatches(masked, deadline, (match) => !brands.some((brand) => match[1] === brand.toLowerCase()))
  const found: BrandMention[] = []
  let listed = { end: -1, unwanted: false }
  /** "No Nike or Adidas". */
  const goesOn = (at: number) => listed.unwanted && inList.test(masked.original.slice(listed.end, at))
  const add = (at: number, end: number, brand: string) => {
    const before = masked.text.slice(0, at)
    const refusal = negated.exec(before.replace(introduced, ''))
    const unwanted = refusal !== null || goesOn(at)
    found.push({ at, brand, unwanted })
    // "Not Nike white trainers" refuses nothing but Nike.
    mask(masked, refusal?.index ?? at, end)
    listed = { end, unwanted }
  }
  const words = unmaskedWords(masked)
  for (let at = 0; at < words.length; at++) {
    const first = words[at] as Word
    const isRefused = () => goesOn(first.at) || negated.test(masked.text.slice(0, first.at))
    const named = brandAt(words, at, { masked, brands }) ?? (isRefused() ? ofWorld(words, at, masked) : null)
    if (named === null) continue
    const last = words[named.end - 1] as Word
    add(first.at, last.at + last.raw.length, named.brand)
    at = named.end - 1
  }
  for (const match of masked.original.matchAll(properNames)) {
    const named = match.groups?.names ?? ''
    const from = match.index + match[0].length - named.length
    if (!/[\p{L}\p{N}]/u.test(masked.text.slice(from, from + named.length))) continue
    if (ofOrigin.test(masked.original.slice(0, match.index + 'from'.length))) continue
    if (!isMadeThing(masked.original.slice(0, match.index), named)) continue
    const spelled = named
      .split(/\s*(?:,\s*or\s|,|\bor\b)\s*/)
      .map((each) => each.trim().replace(/[.'’]s?$/, ''))
    const unknown = spelled.filter(
      (brand) => brand !== '' && !isKnownWord(brand.toLowerCase().split(/\s+/)[0] as string),
    )
    for (const brand of unknown) add(match.index, match.index + match[0].length, brand)
  }
  return found
}

/** "Jeans from Levi's", "anything by Nike"; bridesmaids are from Ireland, and nobody's make. */
function isMadeThing(before: string, named: string): boolean {
  if (brandOfWorldAt(named) !== null) return true
  const [last, ...others] = splitWords(before.slice(-60)).reverse()
  const clause = /[.,;:!?]\s*$/.test(before) || last === undefined
  return clause || others.length === 0 || made.test(last.text) || isGarment(last.text)
}
const isGarment = (word: string): boolean =>
  termIndex.meanings.get(word)?.some(({ attribute }) => attribute === 'category') === true
const made =
  /^(?:something|anything|nothing|everything|things?|stuff|pieces?|items?|ones?|clothes|clothing|those|these|it|only|not|except|but|or|and|brand|design\w*|made|range|collection|is|are|be|more)$/

/** A brand of the world, which this shop may not sell. */
function ofWorld(
  words: readonly Word[],
  at: number,
  { original }: MaskedText,
): { brand: string; end: number } | null {
  const brand = brandOfWorldAt(original.slice(words[at]?.at))
  return brand === null ? null : { brand, end: at + splitWords(brand).length }
}

/** A brand called "Only" or "Black Coffee" is meant where it is written as a name, or after "by". */
function isNamed(name: readonly Word[], { text, original }: MaskedText): boolean {
  const at = name[0]!.at
  const ordinary = name.every(
    (word) => isKnownWord(word.text) || word.text.length < 3 || stopWords.has(word.text),
  )
  if (!ordinary || introduced.test(text.slice(0, at))) return true
  const capital = name.every((word) => /^[\p{Lu}\d]/u.test(original.slice(word.at)))
  return capital && (at > 0 || name.length > 1)
}
