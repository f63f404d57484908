/** What small talk is about, where a stock answer would miss it. */
export const talkCues = [
  'bot',
  'how-are-you',
  'good-news',
  'past-complaint',
  'no-plan',
  'pets',
  'too-dear',
] as const
export type TalkCue = (typeof talkCues)[number]

export type TalkWords = Readonly<Record<TalkCue, RegExp>> & {
  /** What asks whether something is sold at all. */
  readonly asksSold: RegExp
}
