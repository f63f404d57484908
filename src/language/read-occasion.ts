import { type Scratch, takeEach } from './scratch.ts'
import { type Statement, statementOf } from './statement.ts'

/** Places and events that mean an occasion only after "for" or "to": "work", "home" and "pool" say other things elsewhere. */
const occasions: readonly (readonly [string, string])[] = [
  [
    'formal',
    'work|the office|office|(?:job )?interviews?|(?:business )?meetings?|conferences?|business|graduation|black[ -]tie (?:event|dinner|party|wedding|gala)s?',
  ],
  ['wedding', 'weddings?|(?:my |a )?(?:cousin|friend|sister|brother|best friend)s? wedding'],
  [
    'party',
    'part(?:y|ies)|(?:a )?night out|birthdays?|prom|clubs?|clubbing|date(?: night)?|new year(?:s eve)?|christmas(?: party)?|cocktails?',
  ],
  [
    'sport',
    'training|exercise|exercising|running|jogging|the gym|gym|sports?|yoga|football|tennis|cricket|hiking|working out|workouts?',
  ],
  ['beach', 'beach|pool|swimming|vacations?|holidays?|seaside|honeymoon'],
  ['travel', 'travel(?:l?ing)?|trips?|flights?'],
  ['lounge', 'home|at home|bed|sleep(?:ing)?|lounging|relaxing'],
  ['ethnic', 'diwali|eid|puja|sangeet|mehndi|festivals?'],
  ['casual', 'every ?day(?: wear| use)?|(?:the )?weekends?|daily (?:wear|use)'],
]

const patterns = occasions.map(
  ([value, names]) =>
    [
      value,
      new RegExp(
        `\\b(?:for|to)(?: wear)?(?: (?:to|at|on|in|for))?(?: (?:the|my|a|an|our|this|his|her|some))?(?: (?:summer|winter|evening|casual|garden|beach))? (?:${names})\\b(?! (?:shoe|boot|dress|jean|short|bag|top|shirt)s?\\b)`,
        'g',
      ),
    ] as const,
)

/** Takes out what it is for: "for work", "to a wedding". */
export function takeOccasions(scratch: Scratch): Statement[] {
  const said: Statement[] = []
  for (const [value, pattern] of patterns) {
    takeEach(scratch, pattern, (match) => {
      said.push(statementOf(match.index, 'occasion', [value]))
    })
  }
  return said
}
