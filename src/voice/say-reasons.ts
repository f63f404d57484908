import type { Reason } from '../retrieval/reason.ts'
import type { Voice } from './voice.ts'

/** Reasons as short phrases, each said once. */
export const sayReasons = (reasons: readonly Reason[], voice: Voice): string[] => [
  ...new Set(reasons.map(voice.reason)),
]
