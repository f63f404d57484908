import { join } from 'node:path'
import { emptyMemory } from '../../src/dialogue/memory.ts'
import { readMessage } from '../../src/dialogue/read-message.ts'
import { claimsOf } from './claims-of.ts'
import { type Negation, negationSchema } from './label.ts'
import { readLines } from './read-lines.ts'
import { type Comparison, compareClaims, type Scores, scoreOf } from './tally.ts'

export type ComparedNegation = {
  readonly negation: Negation
  readonly removed: Comparison
  /** What the sentence wants all the same; extras are not counted here. */
  readonly wanted: Comparison
}

export type NegationScores = {
  readonly sentences: number
  readonly traps: number
  readonly removed: Scores
  /** The share of traps in which nothing was taken away. */
  readonly trapsPassed: number
  /** The share of wanted values that were found. */
  readonly wantedRecall: number
}

export const negationsPath = join(import.meta.dirname, 'negations.jsonl')

const read = ({ text, context }: Negation) =>
  readMessage(text, {
    brands: context.brands ?? [],
    newPhotos: context.hasPhoto ? ['photo-1'] : [],
    memory: { ...emptyMemory(''), focus: context.hasPrevious ? 'shown before' : null },
  })

/** Parses every sentence of the negation set and compares what it takes away. */
export function compareNegations(): ComparedNegation[] {
  return readLines(negationsPath, negationSchema).map((negation) => {
    const found = claimsOf(read(negation))
    return {
      negation,
      removed: compareClaims({
        required: negation.removed,
        optional: negation.optional,
        found: found.removed,
      }),
      wanted: compareClaims({
        required: negation.wanted,
        optional: found.set.map((claim) => [claim]),
        found: found.set,
      }),
    }
  })
}

/** Micro-averaged figures over the negation set. */
export function scoreNegations(compared: readonly ComparedNegation[]): NegationScores {
  const traps = compared.filter(({ negation }) => negation.trap)
  const passed = traps.filter(({ removed }) => removed.extra.length === 0)
  return {
    sentences: compared.length,
    traps: traps.length,
    removed: scoreOf(compared.map(({ removed }) => removed)),
    trapsPassed: traps.length === 0 ? 1 : passed.length / traps.length,
    wantedRecall: scoreOf(compared.map(({ wanted }) => wanted)).recall,
  }
}
