import type { TermMatch } from '../../product/find-terms.ts'
import type { Word } from '../../product/split-words.ts'
import { stopWords } from '../en/stop-words.ts'
import type { RoleOf } from './roles-of-words.ts'

type Role = ReturnType<RoleOf>

/**
 * From which a word is what the ear hears it to be. Fit on the two hands that trained nothing (`training/ear/README.md`), over words of
 * the vocabulary alone, which it hears better than words at large: .86 to .91 of what is left out or refused here is so labeled.
 */
const sure = {
  refused: 0.7,
  asked: 0.2,
  kindAsked: 0.25,
  otherKind: 0.5,
  told: 0.5,
  refusedWord: 0.5,
} as const

/** Words of a message that tells no more than a look, "ok then nylon": who refuses says so there. */
const bare = 3

/** The role of each found phrase, by its least wanted word; null where nothing was heard. */
export const heardTerms = (matches: readonly TermMatch[], words: readonly Word[], roleOf: RoleOf): Role[] =>
  matches.map(({ start, end }) => {
    const roles = words.slice(start, end).flatMap((word) => roleOf(word) ?? [])
    if (roles.length < end - start) return null
    const mean = (name: 'wanted' | 'refused' | 'told') =>
      roles.reduce((sum, role) => sum + role[name], 0) / roles.length
    return { wanted: mean('wanted'), refused: mean('refused'), told: mean('told') }
  })

const isOf = ({ meanings }: TermMatch, ...names: readonly string[]) =>
  meanings.some(({ attribute }) => names.includes(attribute))

/** What the rules say is refused, and what the ear is sure of beside; "ties with dots" asks for them, whatever it hears. */
export const refusedAlso = (
  ruled: ReadonlySet<number>,
  heard: readonly Role[],
  matches: readonly TermMatch[],
  words: readonly Word[],
): Set<number> => {
  const isAskedWith = ({ start }: TermMatch) =>
    words[start - 1]?.text === 'with' &&
    matches.some((other) => other.end === start - 1 && isOf(other, 'category'))
  const isInMatch = (at: number) => matches.some(({ start, end }) => at >= start && at < end)
  // "Without a bow in cream": the bow is refused, whatever is heard of the cream.
  const isBehindThing = ({ start }: TermMatch) =>
    words[start - 1]?.text === 'in' &&
    start > 1 &&
    !isInMatch(start - 2) &&
    !stopWords.has(words[start - 2]!.text)
  const isBare = words.length <= bare
  const also = matches.flatMap((match, at) =>
    !isBare && (heard[at]?.refused ?? 0) >= sure.refused && !isAskedWith(match) && !isBehindThing(match)
      ? [at]
      : [],
  )
  return new Set([...ruled, ...also])
}

const liking = new Set('love loves like likes adore adores favorite favourite prefers prefer into'.split(' '))

/**
 * The found phrases of a story: "that grey suit of mine", "the coffee shop". A kind is told only beside another that is asked for;
 * whom it is for, and the day, are read by other rules.
 */
export function toldTerms(
  matches: readonly TermMatch[],
  heard: readonly Role[],
  refused: ReadonlySet<number>,
  words: readonly Word[],
  isAlone: boolean,
): number[] {
  const asked = (role: Role | undefined) => (role == null ? 1 : role.wanted + role.refused)
  const asksForKind = matches.some(
    (match, at) => isOf(match, 'category') && !refused.has(at) && (heard[at]?.wanted ?? 0) >= sure.otherKind,
  )
  const isToldKind = (at: number) => asksForKind && asked(heard[at]) < sure.kindAsked
  const kinds = matches.flatMap((match, at) => (isOf(match, 'category') && !refused.has(at) ? [at] : []))
  const isAskedKind = (at: number) =>
    (isAlone && kinds.length === 1) || (heard[at]?.wanted ?? 0) >= sure.otherKind
  /** "White sneakers", "the brown jacket he has": what stands before a kind that is asked for, or the only one that is named, is said of it. */
  const standsBeforeKept = (at: number): boolean => {
    const [match, next] = [matches[at], matches[at + 1]]
    if (match === undefined || next === undefined || next.start !== match.end || refused.has(at + 1))
      return false
    return isOf(next, 'category') ? isAskedKind(at + 1) : standsBeforeKept(at + 1)
  }
  return matches.flatMap((match, at) => {
    if (refused.has(at) || isOf(match, 'gender', 'age_group', 'occasion')) return []
    // "My wife loves green": what somebody likes is a wish for them.
    if (words.slice(Math.max(0, match.start - 2), match.start).some(({ text }) => liking.has(text))) return []
    if (isAlone && !isOf(match, 'category') && kinds.length > 0 && isSaidOfGarment(words, match.start))
      return []
    const isTold = isOf(match, 'category')
      ? isToldKind(at)
      : asked(heard[at]) < sure.asked && !standsBeforeKept(at)
    return isTold ? [at] : []
  })
}

const describing =
  /(?:^| )(?:with|w|made of|made from|made out of|that has|that have|which has|which have|must have|should have|needs to have|having|featuring)(?: (?:an?|the|some|its|own|really|very|big|small|large|little|nice|proper|two|side|front|back))*$/

/** "With a hood", "that has a drawstring": the rule is sure that it is said of the garment, whatever the ear makes of it. */
export const isSaidOfGarment = (words: readonly Word[], start: number): boolean => {
  const before = words.slice(Math.max(0, start - 4), start)
  const from = before.findLastIndex(({ gap }, at) => at > 0 && /[,.;!?]/.test(gap))
  if (/[,.;!?]/.test(words[start]?.gap ?? '')) return false
  return describing.test(
    before
      .slice(Math.max(0, from))
      .map(({ text }) => text)
      .join(' '),
  )
}

/** The ear's role of a word, where what is refused before it is a brand: "not Nike trainers" refuses no trainers. */
export const besideBrands =
  (roleOf: RoleOf, ends: readonly number[], text: string): RoleOf =>
  (word) => {
    const role = roleOf(word)
    const isBehind = ends.some((end) => end <= word.at && /^[\s'’s]*$/.test(text.slice(end, word.at)))
    return role === null || !isBehind
      ? role
      : { ...role, refused: 0, wanted: Math.max(role.wanted, role.refused) }
  }

/** A word of no attribute, unless the ear hears it told, or hears no refusal where the rules do. */
export const ofWords = <Read extends { readonly negated: boolean }>(word: Read, role: Role): Read[] => {
  if (role === null) return [word]
  return (word.negated ? role.refused < sure.refusedWord : role.told >= sure.told) ? [] : [word]
}
