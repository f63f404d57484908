import type { Voice } from '../voice.ts'
import { wordAnswer } from './word-answer.ts'
import { wordComparison } from './word-comparison.ts'
import { wordDetails } from './word-details.ts'
import { wordGroup } from './word-group.ts'
import { wordNote } from './word-note.ts'
import { wordMissing, wordOutfit } from './word-outfit.ts'
import { wordLooks, wordSeen } from './word-photo.ts'
import { wordReason } from './word-reason.ts'
import { wordCurrency, wordNext, wordSearch } from './word-search.ts'
import { wordStarter } from './word-starter.ts'
import { wordSuggestion } from './word-suggestion.ts'
import { wordFailed, wordTalk } from './word-talk.ts'

export const german: Voice = {
  reason: wordReason,
  note: wordNote,
  looks: wordLooks,
  seen: wordSeen,
  currency: wordCurrency,
  search: wordSearch,
  outfit: wordOutfit,
  missing: wordMissing,
  next: wordNext,
  comparison: wordComparison,
  details: wordDetails,
  answer: wordAnswer,
  suggestion: wordSuggestion,
  starter: wordStarter,
  group: wordGroup,
  failed: wordFailed,
  talk: wordTalk,
  spent:
    'Für eine Nachricht ist mein Aufwand ausgeschöpft, darum höre ich hier auf. Frag mich noch einmal in weniger Worten, dann mache ich weiter.',
}
