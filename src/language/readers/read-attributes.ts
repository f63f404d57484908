import { findTerms, type TermMatch } from '../../product/find-terms.ts'
import type { Word } from '../../product/split-words.ts'
import { type Category, categoriesOf, categoryTerms } from '../../product/taxonomy.ts'
import type { Meaning } from '../../product/term-index.ts'
import type { AttributeMention } from '../attribute-mention.ts'
import { detailTerms } from '../en/detail-words.ts'
import { freeOf } from '../en/negation-words.ts'
import { stopWords } from '../en/stop-words.ts'
import { findAccentColors } from './find-accent-colors.ts'
import { findLessened, findNegatedTerms, findNegatedWords } from './find-negated.ts'
import { isHomograph } from './homographs.ts'
import { isRareMaterial, rareKind } from './rare-words.ts'
import { readDepicted } from './read-depicted.ts'
import { idiomWords, readNegations } from './read-negations.ts'
import type { RoleOf } from './roles-of-words.ts'
import { heardTerms, isSaidOfGarment, ofWords, refusedAlso, toldTerms } from './terms-in-roles.ts'

/** A word that no attribute took, and where it stood. */
export type UnmatchedWord = { readonly at: number; readonly text: string; readonly negated: boolean }

export type AttributeMentions = {
  readonly mentions: readonly AttributeMention[]
  readonly unmatchedWords: readonly UnmatchedWord[]
}

const worthKeeping = new Set(['category', 'color', 'pattern', 'material'])
/** More values than this is a group ("shoes", "patterned"), not a word that says more than its value. */
const groupSize = 2

const categoryOf = (match: TermMatch | undefined): Meaning | undefined =>
  match?.meanings.find(({ attribute }) => attribute === 'category')

/** "Polo tee dress" is a dress: of kinds that stand side by side the last one counts. */
function isModifier(match: TermMatch, next: TermMatch | undefined, words: readonly Word[]): boolean {
  if (categoryOf(match) === undefined || categoryOf(next) === undefined || next?.start !== match.end)
    return false
  return /^[\s-]*$/.test(words[next.start]!.gap)
}

/** "Sandals shoes": the kind before its family says which of the family. */
function narrowed(meaning: Meaning, before: Meaning | undefined): Meaning {
  if (before === undefined || meaning.values.length <= groupSize) return meaning
  const both = before.values.filter((value) => meaning.values.includes(value))
  return both.length === 0 ? meaning : { ...meaning, values: both }
}

/** "Red and white" asks for both; as alternatives they are less, so the words stay to rank by. */
function joinsColors(match: TermMatch, other: TermMatch | undefined, words: readonly Word[]): boolean {
  if (other === undefined || !match.meanings.some(({ attribute }) => attribute === 'color')) return false
  if (!other.meanings.some(({ attribute }) => attribute === 'color')) return false
  const [first, second] = match.start < other.start ? [match, other] : [other, match]
  const between = words.slice(first.end, second.start)
  const gap = words[second.start]?.gap ?? ''
  return (
    (between.length === 0 && /[&/+-]/.test(gap)) ||
    (between.length === 1 && /^(?:and|with|n)$/.test(between[0]!.text))
  )
}

type Reading = {
  readonly words: readonly Word[]
  readonly matches: readonly TermMatch[]
  readonly negated: ReadonlySet<number>
  readonly accents: ReadonlySet<number>
}

function mentionsOf(index: number, { words, matches, negated, accents }: Reading): AttributeMention[] {
  const match = matches[index]!
  const at = words[match.start]!.at
  const isNegated = negated.has(index)
  const grownUp = match.meanings.some(({ attribute }) => attribute === 'gender')
  const allOf = joinsColors(match, matches[index - 1], words) || joinsColors(match, matches[index + 1], words)
  return match.meanings.flatMap((found): AttributeMention[] => {
    const before = negated.has(index - 1) ? undefined : categoryOf(matches[index - 1])
    const meaning = found.attribute === 'category' ? narrowed(found, before) : found
    const { attribute, loose } = meaning
    const { phrase } = match
    const { values } = meaning
    if (accents.has(index) || (detailTerms.has(phrase) && !isNegated))
      return isNegated ? [] : [{ at, attribute, values: [], negated: false, phrase, text: phrase }]
    // "Women" says who it is not for, too; but a feed that states no age is not wrong for her.
    if (attribute === 'age_group' && grownUp && values.includes('adults')) {
      return isNegated ? [] : [{ at, attribute, values: ['kids', 'babies'], negated: true, phrase, text: '' }]
    }
    if (isNegated && attribute === 'age_group' && grownUp) return []
    if (attribute === 'pattern' && values.length > groupSize && isNegated) {
      return [{ at, attribute, values: ['solid'], negated: false, phrase, text: '' }]
    }
    const keeps = !isNegated && worthKeeping.has(attribute) && (loose || allOf) && values.length <= groupSize
    const text = keeps ? match.phrase : ''
    const yields = isNegated && attribute === 'color' && loose
    return [{ at, attribute, values, negated: isNegated, yields, phrase, text }]
  })
}

/** A category right behind negated adjectives is what they are negated of: "not a black dress" is about a dress. */
function spareHeads(matches: readonly TermMatch[], negated: ReadonlySet<number>): Set<number> {
  const kept = new Set(negated)
  for (const index of negated) {
    const previous = matches[index - 1]
    const isHead = categoryOf(matches[index]) !== undefined && negated.has(index - 1)
    if (isHead && categoryOf(previous) === undefined && previous?.end === matches[index]!.start)
      kept.delete(index)
  }
  return kept
}

/** "Red, not bright red, more like wine": of the colors the last is meant. */
function corrected(words: readonly Word[], matches: readonly TermMatch[]): number[] {
  const isColor = ({ meanings }: TermMatch) => meanings.some(({ attribute }) => attribute === 'color')
  const meant = matches.findLastIndex((match) => {
    if (!isColor(match)) return false
    const before = words.slice(Math.max(0, match.start - 4), match.start).map(({ text }) => text)
    return /(?:^| )(?:more|closer|rather) (?:like|of|towards|to)(?: an?| the)?$/.test(before.join(' '))
  })
  return matches.flatMap((match, at) => (at < meant && isColor(match) ? [at] : []))
}

/** Refused by the words of its own alone, of which no value is left. */
const inWords = (mention: AttributeMention): AttributeMention => ({ ...mention, values: [] })

const isSameName = (one: string, other: string): boolean => one.replace(/s$/, '') === other.replace(/s$/, '')

/** "A watch, no smartwatch", "not a parka, a wool coat": the word is refused, not the kind that it shares. */
const isNarrowerOfWanted = (
  { attribute, negated, values, phrase }: AttributeMention,
  all: readonly AttributeMention[],
): boolean =>
  attribute === 'category' &&
  negated &&
  values.length === 1 &&
  all.some(
    (other) =>
      other.attribute === 'category' &&
      !other.negated &&
      other.values.length === 1 &&
      other.values[0] === values[0] &&
      !isSameName(other.phrase, phrase),
  )

/** "Loafers, but not loafers": what is like the kind, and is none, unless another kind is named. */
function nearInstead(all: readonly AttributeMention[]): readonly AttributeMention[] {
  const mentions = all.map((each) => (isNarrowerOfWanted(each, all) ? inWords(each) : each))
  const kinds = mentions.filter(({ attribute, values }) => attribute === 'category' && values.length === 1)
  const [likened, refused] = kinds
  const [kind] = likened?.values ?? []
  if (likened === undefined || kind === undefined || likened.negated) return mentions
  if (refused?.negated !== true || refused.values[0] !== kind || refused.at === likened.at) return mentions
  const others = mentions.filter((each) => each !== likened)
  if (others.some(({ attribute, negated }) => attribute === 'category' && !negated)) return others
  const { family, slot } = categoryTerms[kind as Category]
  const near = categoriesOf(family).filter((each) => each !== kind && categoryTerms[each].slot === slot)
  return near.length < 2 ? others : [{ ...likened, values: near, phrase: '', text: '' }, ...others]
}

/** Where no kind is named, what the vocabulary does not know asks for the nearest one: "a homburg". */
function asRareKind({ at, text, negated }: UnmatchedWord): AttributeMention[] {
  const kind = negated ? undefined : rareKind(text)
  return kind === undefined
    ? []
    : [{ at, attribute: 'category', values: [kind], negated: false, phrase: text, text }]
}

/** What the words say of garments, and the words that say something else. `isOfCompanion`: of a piece that something is to go with. */
export function readAttributes(
  words: readonly Word[],
  roleOf: RoleOf = () => null,
  { isOfCompanion = false } = {},
): AttributeMentions {
  const found = findTerms(words).filter((match) => !isHomograph(match, words))
  const matches = found.filter((match, index) => !isModifier(match, found[index + 1], words))
  const negations = readNegations(words)
  const heard = heardTerms(matches, words, roleOf)
  const idiom = idiomWords(negations)
  const reading: Reading = {
    words,
    matches,
    negated: spareHeads(
      matches,
      refusedAlso(findNegatedTerms(words, matches, negations), heard, matches, words),
    ),
    accents: findAccentColors({ words, matches }),
  }
  const taken = new Set<number>()
  for (const { start, end } of matches) for (let at = start; at < end; at++) taken.add(at)
  const negated = findNegatedWords(words, matches, negations)
  const isFreed = (index: number) =>
    words[index]?.text === freeOf && (negated.has(index - 1) || taken.has(index - 1))
  const namesGarment = matches.some((match) => categoryOf(match) !== undefined)
  const unmatchedWords = words.flatMap(({ text, at }, index) =>
    taken.has(index) ||
    idiom.has(index) ||
    isFreed(index) ||
    stopWords.has(text) ||
    !/\p{L}\p{L}|\d{3}|\p{L}\d|\d\p{L}/u.test(text)
      ? []
      : ofWords(
          { at, text, negated: negated.has(index) },
          isRareMaterial(text) || (namesGarment && isSaidOfGarment(words, index)) ? null : roleOf({ at }),
        ),
  )
  const lessened = new Set([
    ...findLessened(words, matches),
    ...corrected(words, matches),
    ...toldTerms(matches, heard, reading.negated, words, !isOfCompanion),
  ])
  const mentions = nearInstead(
    matches.flatMap((_, index) => (lessened.has(index) ? [] : mentionsOf(index, reading))),
  )
  const refusedNames = mentions
    .filter(({ attribute, negated, values }) => attribute === 'category' && negated && values.length === 0)
    .flatMap(({ at, phrase }) => {
      const [own] = phrase.split(' ')
      return [{ at, text: own as string, negated: true }]
    })
  const depicted = readDepicted(words, (index) => !taken.has(index) && !negated.has(index))
  const namesKind = mentions.some(({ attribute }) => attribute === 'category')
  const rare = namesKind ? [] : unmatchedWords.flatMap(asRareKind).slice(0, 1)
  return {
    mentions: [...mentions, ...depicted, ...rare].sort((one, other) => one.at - other.at),
    unmatchedWords: [
      ...unmatchedWords.filter(({ at }) => rare.every((mention) => mention.at !== at)),
      ...refusedNames,
    ],
  }
}
