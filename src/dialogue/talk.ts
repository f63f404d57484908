/** What to answer where no tool was called: talk, or that there is nothing to go on from. */
export const talks = [
  'hello',
  'bot',
  'how-are-you',
  'good-news',
  'past-complaint',
  'no-plan',
  'pets',
  'too-dear',
  'help',
  'praised',
  'thanked',
  'goodbye',
  'sorry',
  'off-topic',
  'feelings',
  'gibberish',
  /** To somebody whose language is not heard. */
  'other-language',
  'unsafe',
  /** To somebody who may be in danger, who needs another answer than a refusal. */
  'distress',
  'started-over',
  /** To who tells of themselves and asks for nothing yet. */
  'noted',
  'unsure-piece',
  'nothing-to-compare',
  'no-photo',
  'no-search',
  'search-failed',
  'ask-wish',
] as const
export type Talk = (typeof talks)[number]
