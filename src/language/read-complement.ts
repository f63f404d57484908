import { categoryPattern } from './category-pattern.ts'
import { blank, type Scratch } from './scratch.ts'

export type SaidComplement = {
  readonly at: number
  /** True when the words point at what it should go with; false for "to go with a red dress". */
  readonly pointed: boolean
  /** What it should go with, where the words name rather than point at it: "red dress". */
  readonly companion: string
}

const helpers = '(?:that |which |what |to |would |will |could |can |might |should |i |me |it )*'
const together = [
  'go(?:es)?(?: well| nicely| great)? (?:with|together with)',
  'match(?:es|ing)?(?: with)?',
  'wear(?: it| them)?(?: together)? with',
  'pair(?:s|ed)?(?: well| nicely)?(?: it| them)? with',
  'combine(?:s|d)?(?: it| them)? with',
  '(?<=(?:that|which|what|would|will|to) )suits?',
  'complements?',
  'complete',
  'style(?: it| them)? with',
  'team with',
]
const cue = `(?<![a-z])${helpers}(?:${together.join('|')})`
const noun = `(?:(?:(?!(?:and|or|but|with|in|for|under) )[a-z'-]+ ){0,4}?(?:${categoryPattern}|outfits?|looks?)\\b)`
const shown =
  '(?:this|that|these|those|it|them|the same|my (?:photo|picture)|the (?:[a-z]+ ){0,2}(?:one|photo|picture|look|outfit))'

const pointedAt = new RegExp(`${cue} (?<target>(?:this|that|these|those|the|my) ${noun}|${shown}(?![a-z]))`)
/** "A bag for this dress", "shoes with these jeans": with a kind of garment right before. */
const forGarment = new RegExp(
  `(?<![a-z])(?:for|with|under|over) (?<target>(?:this|that|these|those) ${noun}|(?:this|that|it|these|those)(?= *(?:$|[?.!,]|in\\b|under\\b)))`,
)
const endsWithGarment = new RegExp(`(?<![a-z])(?:${categoryPattern}) $`)
const wearWith = new RegExp(
  `\\b(?:what|which)(?: [a-z]+){0,3} (?:should|could|can|would|do) (?:i|we|you) (?:wear|put on|pair|combine|recommend|suggest) (?:with|for|under|over)(?: (?<target>(?:this|that|these|those|the|my) ${noun}|${shown}(?![a-z])))?`,
)
const withoutTarget = new RegExp(
  [
    String.raw`\bmatching\b`,
    String.raw`\b(?:complete|finish|round off) (?:the|this|that|my) (?:look|outfit)\b`,
    String.raw`\b(?:build|make|create) (?:an? |the )?(?:outfit|look)(?: (?:with|around|from|for) (?:this|that|it))?\b`,
    String.raw`\boutfit (?:with|around|for) (?:this|that|it)\b`,
    String.raw`\bstyle (?:this|that|it)\b`,
    String.raw`\bgo(?:es)? with\b\W*$`,
  ].join('|'),
)
const namedAt = new RegExp(`${cue} (?:an? |my |the |some )?(?<companion>${noun})`)

/** "The second dress", "the first photo": left in the message, for the reader of pointers. */
const ownPointer =
  /\b(?:first|second|third|fourth|fifth|sixth|last|\d{1,2}(?:st|nd|rd|th)|number|photo|picture|image)\b/

/** Takes out that something is to go with something else: "shoes to go with it", "a bag for this dress". */
export function takeComplement(scratch: Scratch): SaidComplement | null {
  for (const pattern of [wearWith, pointedAt, forGarment, withoutTarget]) {
    const match = pattern.exec(scratch.text)
    if (match === null) continue
    if (pattern === forGarment && !endsWithGarment.test(scratch.text.slice(0, match.index))) continue
    const target = match.groups?.target ?? ''
    const kept = ownPointer.test(target) ? target.length : 0
    blank(scratch, match.index, match.index + match[0].length - kept)
    return { at: match.index, pointed: true, companion: '' }
  }
  const match = namedAt.exec(scratch.text)
  if (match === null) return null
  blank(scratch, match.index, match.index + match[0].length)
  return { at: match.index, pointed: false, companion: match.groups?.companion ?? '' }
}
