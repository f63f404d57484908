import { consumeMatches, type MaskedText, mask } from '../masked-text.ts'
import type { Pointer } from '../request.ts'
import { garmentEndAfter } from './garment-name.ts'

/** `demonstrative`: by "this", "it", "same"; the photo if there is one, else what was spoken of last. */
export type PointerMention = {
  readonly at: number
  /** One past its last character. */
  readonly end: number
  readonly pointer: Pointer | 'demonstrative'
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]
const ordinalWord = String.raw`(?:${ordinals.join('|')}|\d{1,2}(?:st|nd|rd|th))`
const cardinals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const cardinal = String.raw`(?:\d{1,2}|${cardinals.join('|')})`
const photo = '(?:photo(?:graph)?|picture|image|pic|img|snap|upload)'
const thing = '(?:ones?|pairs?|product|item|option|result|piece|pick|suggestion|choice|thing|article|match)'
const follows = String.raw`(?=\s*(?:$|[.,;:!?)]|'s\b|(?:in|but|with|without|for|only|please|instead|and|or|is|isn't|was|looks?|comes?|has|have|come|too|from|cheaper|though|then|again|made|available|not|better|best|one|shown|together|combined|altogether|cost|costs)\b))`

const lastPhoto = new RegExp(`\\b(?:the |my )?last ${photo}\\b`, 'g')
const nthPhoto = new RegExp(
  `\\b(?:the |my )?(?<nth>${ordinalWord}) ${photo}\\b|\\b${photo} (?:number |no\\.? ?|#)?(?<number>${cardinal})\\b`,
  'g',
)
const somePhoto = new RegExp(
  `\\b(?:(?:like|from|in|on|of|to) )?(?:the|this|that|my|attached|uploaded) (?:attached |uploaded )?${photo}\\b`,
  'g',
)
const fromEnd = new RegExp(
  `\\b(?:the )?(?:(?<nth>second|third|fourth|2nd|3rd)(?:[ -](?:to[ -])?)last|last)(?:(?<thing> ${thing}\\b)|(?<end>${follows})|(?= [a-z]))`,
  'g',
)
const nth = new RegExp(
  `(?:(?<the>\\bthe )|(?<also>(?<=\\b(?:${ordinals.join('|')})(?: ones?)? (?:and|or) ))|)\\b(?<nth>${ordinalWord})(?:(?<thing> ${thing}\\b)|(?<end>${follows})|(?= [a-z]))`,
  'g',
)
const numbered = new RegExp(
  `(?:#\\s?|(?:(?<=^\\s*)|(?<=\\b(?:the|like|than|about|of|for|with|to|me|meant|mean|love|want|choose|take|see|and|or|but|does)) )(?:number|no\\.|nr\\.?) ?#?|\\b(?:option|item|product|result) #?)(?<number>${cardinal})\\b(?! ?%)`,
  'g',
)
const numberOne = /\bthe (?<number>two|three|four|five|\d{1,2}) one\b/g

function ordinalOf(word: string): number {
  const named = ordinals.indexOf(word)
  if (named >= 0) return named + 1
  const counted = cardinals.indexOf(word)
  return counted >= 0 ? counted + 1 : Number.parseInt(word, 10)
}

const notThis =
  'summer|winter|spring|autumn|fall|weekend|week|month|year|evening|season|time|morning|afternoon|night|friday|saturday|sunday|monday|tuesday|wednesday|thursday|much|many|way|kind of weather'
const demonstratives: readonly RegExp[] = [
  /\b(?:exactly )?(?:(?:the )?(?:exact )?same(?: (?:exact )?(?:thing|one|item|product|style|design|piece|model|but))?(?! (?:colou?r|size|brand|price|day|pattern|fabric|material))\b)/g,
  new RegExp(
    `\\b(?:like |of |than |to |with )?(?:this|these)(?: (?:here|one|ones|thing|item|look|style|product|piece|outfit))?\\b(?!'s\\b)(?! (?:${notThis})\\b)`,
    'g',
  ),
  /\b(?:like|of|than|to|with|for|about|love|want|take|match|prefer) (?:that|those|it|them)(?: (?:one|ones))?\b(?! (?:is|isn't|are|aren't|was|has|have|can|could|will|would|goes|go|looks?|says|costs?|comes?|fits?|doesn't|don't)\b)/g,
  /\b(?:that|those) (?:one|ones)\b/g,
  /\b(?:do you have|have you got|got|get|show me|see|find|is|are|want|like|love|what's|what is|what are) (?:that|those|it|them)\b(?! (?:is|isn't|are|aren't|goes|go|possible|true|ok|okay|because)\b)/g,
  /^(?:and |but |so |ok |okay )?(?:that|those|it)(?= (?:in|but|with|without|for)\b)/g,
  /\b(?:something|anything|ones|things?|items?|styles?|one)? ?similar(?: (?:to|ones?|items?|things?|styles?|products?|style|look))?(?: (?:this|that|it|these|those))?\b/g,
  /\bversions?(?: of (?:this|that|it))?\b/g,
  /\b(?:(?:other|different|another)|(?<=\b(?:me|any|in|see) )more) colou?rs?(?: (?:of|for) (?:this|that|it))?\b/g,
  /\balike\b|\bjust like (?:this|that|it)\b/g,
]
/** "Make it blue", "is it available", "how much is it": it is what was spoken of. */
const it =
  /\b(?:make|is|does|do|would|will|can|about|of|but|get|have|wear|buy|has) it\b(?! (?:be|possible|ok|okay|true|that|to)\b)|\bhow much is it\b|(?<!\b(?:on|in|over|at|around|inside|onto) )\bit\b(?=\s*(?:$|[.,!?;]|in\b|but\b|with\b|without\b|for\b|instead\b|[a-z]+\s*$))/g

const otherOne = /\b(?:like )?the other (?:one|pair|piece)\b/g

/** Consumes what the message points at; the first one said comes first. */
export function consumePointers(masked: MaskedText): PointerMention[] {
  const found: PointerMention[] = []
  const add = (match: RegExpExecArray, pointer: Pointer | 'demonstrative', to = 0) => {
    const end = Math.max(to, match.index + match[0].length)
    found.push({ at: match.index, end, pointer })
  }
  consumeMatches(masked, lastPhoto, (match) => add(match, { kind: 'photo', ordinal: null }))
  consumeMatches(masked, nthPhoto, (match) =>
    add(match, {
      kind: 'photo',
      ordinal: ordinalOf((match.groups?.nth ?? match.groups?.number) as string),
    }),
  )
  consumeMatches(masked, somePhoto, (match) => add(match, { kind: 'photo', ordinal: null }))
  /** "The second dress": the noun belongs to the pointer; an ordinal before any other word points at nothing. */
  const takeNoun = (match: RegExpExecArray): number => {
    const { thing: named, end } = match.groups ?? {}
    const after = match.index + match[0].length
    if (named !== undefined || end !== undefined) return after
    const nounEnd = garmentEndAfter(masked.text, after, 2)
    if (nounEnd >= 0) mask(masked, after, nounEnd)
    return nounEnd
  }
  consumeMatches(masked, fromEnd, (match) => {
    const { nth: place, end } = match.groups ?? {}
    if (end !== undefined && !match[0].startsWith('the ') && place === undefined) return false
    const nounEnd = takeNoun(match)
    if (nounEnd < 0) return false
    const ordinal = place === undefined ? 1 : ordinalOf(place)
    add(match, { kind: 'result', ordinal, fromEnd: true }, nounEnd)
  })
  consumeMatches(masked, nth, (match) => {
    const { the, also, nth: place, thing: named } = match.groups ?? {}
    const isSaid = [the, also, named].some((part) => part !== undefined)
    const nounEnd = isSaid ? takeNoun(match) : -1
    if (nounEnd < 0) return false
    add(match, { kind: 'result', ordinal: ordinalOf(place as string), fromEnd: false }, nounEnd)
  })
  for (const pattern of [numbered, numberOne]) {
    consumeMatches(masked, pattern, (match) => {
      const ordinal = ordinalOf(match.groups?.number as string)
      if (ordinal < 1 || ordinal > 50) return false
      add(match, { kind: 'result', ordinal, fromEnd: false })
    })
  }
  consumeMatches(masked, otherOne, (match) => add(match, { kind: 'other' }))
  for (const pattern of [...demonstratives, it])
    consumeMatches(masked, pattern, (match) => add(match, 'demonstrative'))
  return found.sort((one, other) => one.at - other.at)
}
