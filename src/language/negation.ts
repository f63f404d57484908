import type { TermMatch } from '../product/find-term.ts'
import type { Word } from '../product/split-words.ts'

const cues = new Set(
  'no not without except excluding minus never avoid hate hates dislike nothing neither nor non isnt arent wasnt dont doesnt didnt wont cant cannot less fewer sans bar'.split(
    ' ',
  ),
)
/** A cue that these words follow denies nothing: "not sure", "don't mind", "no thanks", "less than". */
const harmless: Readonly<Record<string, string>> = {
  not: 'sure certain only just bad necessarily bothered fussed fussy picky decided',
  no: 'problem worries thanks thank idea matter preference one rush need',
  dont: 'mind care know you forget think remember have',
  cant: 'find decide wait you i see remember',
  isnt: 'there it',
  arent: 'there you',
  nothing: 'beats',
  less: 'than is',
  never: 'mind',
  neither: 'is',
}
const twoWordCues: Readonly<Record<string, string>> = {
  other: 'than',
  rather: 'than',
  instead: 'of',
  apart: 'from',
  aside: 'from',
}
const anything = new Set('anything everything any all anywhere every whatever'.split(' '))
/** These end what a cue denies, even before anything was denied. */
const turns = new Set('and but more has show give please just only id instead prefer rather'.split(' '))
const fillers = new Set('a an the too so very or nor any of'.split(' '))
const reach = 5

function isCueAt(words: readonly Word[], at: number): boolean {
  const word = words[at]!.text
  const next = words[at + 1]
  if (next === undefined || /[,.;!?]/.test(next.gap)) return false
  if (word === 'but')
    return anything.has(words[at - 1]?.text ?? '') || anything.has(words[at - 2]?.text ?? '')
  if (twoWordCues[word] !== undefined) return next.text === twoWordCues[word]
  if (!cues.has(word)) return false
  return !(harmless[word]?.split(' ').includes(next.text) ?? false)
}

/** The found phrases that the words deny, by their place in `matches`: "not black or navy", "without stripes". */
export function findDenied(words: readonly Word[], matches: readonly TermMatch[]): Set<number> {
  const denied = new Set<number>()
  const byStart = new Map(matches.map((match, index) => [match.start, index]))
  for (let cue = 0; cue < words.length; cue++) {
    if (byStart.has(cue) || !isCueAt(words, cue)) continue
    denyAfter(cue, { words, matches, byStart, denied })
  }
  return denied
}

type Denial = {
  readonly words: readonly Word[]
  readonly matches: readonly TermMatch[]
  readonly byStart: ReadonlyMap<number, number>
  readonly denied: Set<number>
}

const attributeOf = (match: TermMatch | undefined) => match?.meanings[0]?.attribute

function denyAfter(cue: number, { words, matches, byStart, denied }: Denial): void {
  const near = /^(?:less|fewer)$/.test(words[cue]!.text) ? 1 : reach
  const startingAt = (at: number) => matches[byStart.get(at) ?? -1]
  let last: TermMatch | undefined
  let at = cue + 1
  for (let skipped = 0; at < words.length && skipped <= near; ) {
    const { gap, text } = words[at]!
    const match = startingAt(at)
    const isAnother = (next: TermMatch | undefined) =>
      last !== undefined && next !== undefined && attributeOf(next) === attributeOf(last)
    /** "And" or "or" before another value of the attribute just denied. */
    const joins = /^(?:and|or|nor)$/.test(text) && isAnother(startingAt(at + 1))
    const goesOn = isAnother(match) || joins
    if (at > cue + 1 && (/[.;!?:(]/.test(gap) || (gap.includes(',') && !goesOn))) return
    if (match !== undefined) {
      denied.add(byStart.get(at) as number)
      last = match
      at = match.end
      continue
    }
    if (last === undefined ? turns.has(text) : !fillers.has(text) && !joins) return
    skipped++
    at++
  }
}

/** Words of no attribute that are denied, by their place: "not ripped", "no sequins", "without any zips". */
export function findDeniedWords(words: readonly Word[], taken: ReadonlySet<number>): Set<number> {
  const denied = new Set<number>()
  for (let cue = 0; cue < words.length; cue++) {
    if (taken.has(cue) || words[cue]!.text === 'but' || !isCueAt(words, cue)) continue
    let at = cue + 1
    while (at < words.length && fillers.has(words[at]!.text)) at++
    const word = words[at]
    if (word === undefined || taken.has(at) || /[,.;!?]/.test(word.gap) || turns.has(word.text)) continue
    // "Not that ripped" denies; in "no good shops" or "not so nice red ones" the word is said of another.
    if (!taken.has(at + 1)) denied.add(at)
  }
  return denied
}
