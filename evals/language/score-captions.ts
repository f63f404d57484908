import { emptyMemory } from '../../src/dialogue/memory.ts'
import { readMessage } from '../../src/dialogue/read-message.ts'
import { claimsOf } from './claims-of.ts'
import { type SetSlot, setSlots } from './label.ts'
import type { LabelledCaption } from './read-captions.ts'
import { type Comparison, compareClaims, type Scores, scoreOf } from './tally.ts'

export type ComparedCaption = LabelledCaption & {
  readonly slots: Readonly<Record<SetSlot, Comparison>>
  readonly removed: Comparison
  readonly directions: Comparison
}

export type CaptionScores = {
  readonly captions: number
  /** Over all slots together. */
  readonly set: Scores
  readonly slots: Readonly<Record<SetSlot, Scores>>
  readonly removed: Scores
  readonly directions: Scores
  /** The share of captions read without any miss or extra, and with none in the set slots. */
  readonly exact: number
  readonly exactSet: number
}

/** Parses a caption as said of a photo, and compares what was understood with what a person read. */
export function compareCaption({ text, label }: LabelledCaption): ComparedCaption {
  const found = claimsOf(readMessage(text, { brands: [], newPhotos: ['photo-1'], memory: emptyMemory('') }))
  const slots = Object.fromEntries(
    setSlots.map((slot) => [
      slot,
      compareClaims({
        required: label.set[slot] ?? [],
        optional: label.optional.set[slot] ?? [],
        found: found.set.filter((claim) => claim.startsWith(`${slot}=`)),
      }),
    ]),
  ) as Record<SetSlot, Comparison>
  const { removed, directions, optional } = label
  return {
    text,
    label,
    slots,
    removed: compareClaims({ required: removed, optional: optional.removed, found: found.removed }),
    directions: compareClaims({
      required: directions,
      optional: optional.directions,
      found: found.directions,
    }),
  }
}

/** Misses and extras of a caption: 0 when the parser read it as the person did. */
export function errorsOf({ slots, removed, directions }: ComparedCaption): number {
  const { missed, extra } = scoreOf([...Object.values(slots), removed, directions])
  return missed + extra
}

/** Micro-averaged figures over compared captions. */
export function scoreCaptions(compared: readonly ComparedCaption[]): CaptionScores {
  const share = (isRight: (caption: ComparedCaption) => boolean) =>
    compared.length === 0 ? 1 : compared.filter(isRight).length / compared.length
  return {
    captions: compared.length,
    set: scoreOf(compared.flatMap(({ slots }) => Object.values(slots))),
    slots: Object.fromEntries(
      setSlots.map((slot) => [slot, scoreOf(compared.map(({ slots }) => slots[slot]))]),
    ) as Record<SetSlot, Scores>,
    removed: scoreOf(compared.map(({ removed }) => removed)),
    directions: scoreOf(compared.map(({ directions }) => directions)),
    exact: share((caption) => errorsOf(caption) === 0),
    exactSet: share(({ slots }) => scoreOf(Object.values(slots)).f1 === 1),
  }
}
