import type { Reason } from '../../src/retrieval/reason.ts'
import { english } from '../../src/voice/en/english.ts'
import { sayReasons } from '../../src/voice/say-reasons.ts'

/** Reasons as a reader of English sees them. */
export const inEnglish = (reasons: readonly Reason[] = []) => sayReasons(reasons, english)
