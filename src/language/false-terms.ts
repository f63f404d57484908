import type { TermMatch } from '../product/find-term.ts'
import type { Word } from '../product/split-words.ts'

type Neighbors = { readonly next?: string; readonly previous?: string }

/** Where a word of the vocabulary means something else: "on top", "tie waist", "check if", "how long". */
const otherMeanings: Readonly<Record<string, Neighbors>> = {
  top: {
    next: 'quality rated notch selling seller sellers pick picks brand brands of half part',
    previous: 'on at your',
  },
  tie: { next: 'front back neck waist strap straps up detail at around', previous: 'to that' },
  ties: { next: 'at in around up', previous: 'that it' },
  suit: { next: 'me my him her us you everyone', previous: 'would will to might could' },
  suits: { next: 'me my him her us you this that it any everyone' },
  dress: { next: 'up code', previous: 'to' },
  watch: { next: 'out me' },
  shades: { next: 'of' },
  check: {
    next: 'if whether out for this it that in please',
    previous: 'can you please could to let me ill double',
  },
  checks: { previous: 'it' },
  short: { next: 'notice time of on term list' },
  long: { next: 'time ago lasting term run day haul as way enough', previous: 'how as so too' },
  tight: { next: 'budget' },
  skin: { previous: 'more less shows show much my sensitive of some' },
  running: { next: 'out low late' },
  print: {
    next: 'your the out me my a an all this',
    previous: 'different same other another small fine and',
  },
  pattern: { previous: 'different same other another' },
  party: { previous: 'third' },
  glasses: { previous: 'wears wearing' },
  plain: { next: 'english' },
  flare: { previous: 'some' },
  cap: { next: 'on' },
  laces: { previous: 'with without no the shoe and' },
  ring: { next: 'me' },
  slides: { next: 'in' },
  brief: { previous: 'in a very be was' },
}

/** True when a found phrase does not mean what the vocabulary says, to judge by its neighbors. */
export function isFalseTerm(match: TermMatch, words: readonly Word[]): boolean {
  const other = otherMeanings[match.phrase]
  if (other === undefined) return false
  const next = words[match.end]
  const previous = words[match.start - 1]
  return (
    (next !== undefined && isListed(other.next, next.text)) ||
    (previous !== undefined && isListed(other.previous, previous.text))
  )
}

const isListed = (list: string | undefined, word: string) => list?.split(' ').includes(word) ?? false
