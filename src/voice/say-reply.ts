import type { ReplyFacts } from '../dialogue/reply-facts.ts'
import { onlyHeard } from './other-languages.ts'
import type { Voice } from './voice.ts'

/** The reply to a message, in the voice's language. */
export function sayReply(facts: ReplyFacts, voice: Voice): string {
  switch (facts.kind) {
    case 'found': {
      // What holds of several garments alike, such as that the shop has no pajamas, is said of the first.
      const saidBefore = (at: number) =>
        new Set(facts.searches.slice(0, at).flatMap(({ notes }) => notes.map(voice.note)))
      return sentences([
        facts.aside === undefined ? '' : voice.answer(facts.aside),
        voice.looks(facts.seen),
        ...facts.searches.flatMap((told, at) => [
          told.currencies === null ? '' : voice.currency(told.currencies),
          ...told.notes.map(voice.note).filter((note) => !saidBefore(at).has(note)),
          told.mode === 'outfit' ? '' : voice.search(told, facts.key),
          told.outfit === undefined ? '' : voice[told.mode === 'outfit' ? 'outfit' : 'missing'](told.outfit),
        ]),
        voice.next(facts.next, facts.key),
      ])
    }
    case 'compared':
      return voice.comparison(facts.comparison)
    case 'details':
      return facts.told.map(voice.details).join('\n')
    case 'failed':
      return voice.failed(facts.problems, facts.shown)
    case 'seen':
      return voice.seen(facts.seen)
    case 'answered':
      return voice.answer(facts.answer)
    case 'talk':
      return onlyHeard[facts.foreign ?? ''] ?? voice.talk(facts.talk, facts.key)
  }
}

const sentences = (said: readonly string[]) => said.filter((sentence) => sentence !== '').join(' ')
