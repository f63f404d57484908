import type { PhraseTable } from '../phrase-book.ts'
import type { Comparison } from '../request.ts'
import { scales } from './direction-words.ts'

type Measure = Pick<Comparison, 'by' | 'toward'>

const superlatives: Readonly<Record<string, string>> = { more: 'most', less: 'least', fewer: 'fewest' }

/** "longer|more sleeve|sleeves" with its first words raised: "longest|most sleeve|sleeves". */
function superlativeOf(phrase: string): string {
  const [first = '', ...rest] = phrase.split(' ')
  const raised = first.split('|').map((word) => superlatives[word] ?? word.replace(/er(_|$)/, 'est$1'))
  return [raised.join('|'), ...rest].join(' ')
}

/** What shown products may be compared by: "warmer", "the longest", "more formal". */
export const measurePhrases: PhraseTable<Measure> = [
  ...scales.flatMap(({ axis, ...ends }) =>
    (['more', 'less'] as const).flatMap((toward): PhraseTable<Measure> => {
      const { comparative, plain } = ends[toward]
      const away = toward === 'more' ? 'less' : 'more'
      return [
        [
          { by: axis, toward },
          [...comparative, ...comparative.map(superlativeOf), ...plain.map((word) => `more|most ${word}`)],
        ],
        [{ by: axis, toward: away }, plain.map((word) => `less|least ${word}`)],
      ]
    }),
  ),
  [
    { by: 'price', toward: 'less' },
    [
      'cheaper|cheapest',
      'less|least expensive|pricey|costly',
      'more|most affordable',
      'better|best value|deal|price|bargain',
      'costs|cost less|the_least|least',
      'lower|lowest price|cost?',
    ],
  ],
  [
    { by: 'price', toward: 'more' },
    [
      'pricier|priciest|dearer|dearest',
      'more|most expensive|pricey|costly',
      'costs|cost more|the_most|most',
      'higher|highest price|cost',
    ],
  ],
  [
    { by: 'rating', toward: 'more' },
    [
      'better|best|highest|higher|top rated|reviewed',
      'better|best|highest|higher|most|more rating|ratings|reviews|stars|score|feedback',
    ],
  ],
  [{ by: 'rating', toward: 'less' }, ['worse|worst|lower|lowest rated|reviewed|rating|ratings|reviews']],
  [
    { by: 'warmth', toward: 'more' },
    ['better|best|good for|in winter|cold|the_cold|cold_weather|cold_days|snow'],
  ],
  [
    { by: 'warmth', toward: 'less' },
    ['better|best|good for|in summer|hot|the_heat|hot_weather|hot_days|warm_weather'],
  ],
  [
    { by: 'formality', toward: 'more' },
    ['better|best|good for a|an|the? wedding|office|work|interview|job_interview|business|formal_event'],
  ],
  [
    { by: null, toward: 'more' },
    [
      'better|best|nicer|nicest|prettier|prettiest',
      'do_you|would_you|should_i recommend|prefer|choose|pick|take|buy|get',
    ],
  ],
]

/** Behind these a measure is asked of what was shown: "which of them is warmer". */
export const questionCues = ['which', 'whichever', 'what_one']
/** These compare even where no measure is named. */
export const comparingCues = [
  'compare|comparing|comparison',
  'what|which would|do|will you|u take|choose|pick|prefer|recommend|buy|go_for',
  'difference|differences between|of',
  'how do|does they|these|those|the|it compare|differ',
]
/** Without either, only with one of these can anything be compared. */
export const comparingHints = new Set(['one', 'ones', 'of', 'than', 'or'])
/** Behind these, "which" asks for what the shop sells: "which warmer coats do you have". */
export const askingForMore = [
  'do you have|sell|carry|stock|offer',
  'you|have|have_you have|sell|carry|stock|offer|got',
  'can|could you show|find|recommend me?',
  'are available',
]
/** What shown products are called together: "the cheapest of these". */
export const togetherPhrases = ['of these|them|those|all|the_two|the_three|both|the_lot|the_bunch']
/** One of these points at what was shown: "is the first or this one warmer". */
export const pointingWords = new Set(['the', 'this', 'that', 'these', 'those', 'number', 'it'])
/** "1 and 3": products by their numbers. */
export const numberedPair = '# and|or|vs|versus|with|to #'
/** "Of the first two". */
export const rangePhrases = ['of|between|among|compare? the? first|last|top two|three|four|five|#|couple|few']
