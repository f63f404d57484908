import type { TermMatch } from '../../product/find-terms.ts'
import type { Word } from '../../product/split-words.ts'
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
  const also = matches.flatMap((match, at) =>
    (heard[at]?.refused ?? 0) >= sure.refused && !isAskedWith(match) ? [at] : [],
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
): number[] {
  const asked = (role: Role | undefined) => (role == null ? 1 : role.wanted + role.refused)
  const asksForKind = matches.some(
    (match, at) => isOf(match, 'category') && !refused.has(at) && (heard[at]?.wanted ?? 0) >= sure.otherKind,
  )
  /** "White sneakers": what stands right before a kind that is asked for is said of it. */
  const standsBeforeAsked = (at: number): boolean => {
    const [match, next] = [matches[at], matches[at + 1]]
    if (match === undefined || next === undefined || next.start !== match.end) return false
    if (isOf(next, 'category')) return (heard[at + 1]?.wanted ?? 0) >= sure.otherKind
    return standsBeforeAsked(at + 1)
  }
  return matches.flatMap((match, at) => {
    if (refused.has(at) || isOf(match, 'gender', 'age_group', 'occasion')) return []
    // "My wife loves green": what somebody likes is a wish for them.
    if (words.slice(Math.max(0, match.start - 2), match.start).some(({ text }) => liking.has(text))) return []
    const isTold = isOf(match, 'category')
      ? asksForKind && asked(heard[at]) < sure.kindAsked
      : asked(heard[at]) < sure.asked && !standsBeforeAsked(at)
    return isTold ? [at] : []
  })
}

/** A word of no attribute, unless the ear hears it told, or hears no refusal where the rules do. */
export const ofWords = <Read extends { readonly negated: boolean }>(word: Read, role: Role): Read[] => {
  if (role === null) return [word]
  return (word.negated ? role.refused < sure.refusedWord : role.told >= sure.told) ? [] : [word]
}
