import { captionsPath, joinCaptions, readPairs } from './read-captions.ts'
import { type CaptionScores, type ComparedCaption, compareCaption, scoreCaptions } from './score-captions.ts'
import {
  type ComparedNegation,
  compareNegations,
  type NegationScores,
  scoreNegations,
} from './score-negations.ts'

export type LanguageScores = {
  /** Null where the captions are not on this machine; `skipped` then says why. */
  readonly captions: {
    /** A fair sample of what people write. */
    readonly random: CaptionScores
    /** Captions that name a neckline, a length, a material or a fit: these are few in the random sample. */
    readonly rare: CaptionScores
    readonly all: CaptionScores
  } | null
  readonly skipped: string | null
  readonly negations: NegationScores
  readonly compared: {
    readonly captions: readonly ComparedCaption[]
    readonly negations: readonly ComparedNegation[]
  }
}

/** Measures the parser on the held-apart captions below a data folder and on the negation set. */
export function scoreLanguage({ data }: { readonly data: string }): LanguageScores {
  const negations = compareNegations()
  const pairs = readPairs(data)
  const captions = pairs === null ? [] : joinCaptions(pairs).map(compareCaption)
  const sampleOf = (sample: 'random' | 'rare') =>
    scoreCaptions(captions.filter(({ label }) => label.sample === sample))
  return {
    captions:
      pairs === null
        ? null
        : { random: sampleOf('random'), rare: sampleOf('rare'), all: scoreCaptions(captions) },
    skipped: pairs === null ? `no captions to read at ${captionsPath(data)}` : null,
    negations: scoreNegations(negations),
    compared: { captions, negations },
  }
}
