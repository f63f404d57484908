import type { Heard, Likely } from '../../ear/heard.ts'
import type { TurnContext } from '../turn-context.ts'

/** What is known beside the request when a frame is followed. */
export type KnownOfFrame = Pick<TurnContext, 'message' | 'memory' | 'newPhotos'> & {
  readonly heard: Heard | null
}

/** Words from which on a message may tell of more than it asks for; in fewer the readers are right of what they name. */
const tellingWords = 6
export const mayTell = ({ message }: KnownOfFrame): boolean =>
  message.trim().split(/\s+/).length >= tellingWords

/**
 * How likely each thing must be, fit on hands that trained nothing (`training/ear/README.md`): at least about 85 of 100 that are told
 * here are right.
 */
export const sure = {
  kind: 0.5,
  /** Kinds beside the likeliest. */
  alsoKind: 0.4,
  wholeLook: 0.6,
  otherKind: 0.3,
  /** Role of a kind's own word from which on it is asked for. */
  wantedWord: 0.7,
  hardlyOther: 0.1,
  /** From which on a kind is part of a story though nothing else is likely. */
  story: 0.8,
  /** From which on another kind is meant than the one that is named, which is less likely than `hardlyKind`. */
  insteadOfNamed: 0.85,
  hardlyKind: 0.05,
  wearer: 0.75,
  alsoWearer: 0.3,
  /** Below which it is not whom the words speak of. */
  hardlyWearer: 0.06,
  situation: 0.6,
  /** A present asks for what needs no size, and for no look. */
  gift: 0.4,
  besideSituation: 0.75,
  formality: 0.7,
} as const

export const likelihood = (list: readonly Likely[], name: string): number =>
  list.find((each) => each.name === name)?.likely ?? 0
