import { type MaskedText, mask } from '../masked-text.ts'
import { endsInGarment, garmentEndAfter } from './garment-name.ts'

export type ComplementMention = {
  readonly at: number
  /** True when the words point at what it should go with; false for "to go with a red dress". */
  readonly pointed: boolean
  /** What it should go with, where the words name rather than point at it: "red dress". */
  readonly companion: string
  /** True of what is to be worn over it. */
  readonly over?: boolean
}

const helpers =
  '(?:that |which |what |to |would |will |could |can |might |should |i |me |it |you |we |one |he |she )*'
const together = [
  'go(?:es)?(?: well| nicely| great)? (?:with|together with)',
  '(?<!\\bwith )(?<!\\bprice )(?:match(?:es)?(?: with)?|matching(?: (?:with|to))?(?= (?:my|this|that|these|those|the|an?|it)\\b))',
  'wear(?: it| them)?(?: together)? with',
  'pair(?:s|ed)?(?: well| nicely)?(?: it| them)? with',
  'combine(?:s|d)?(?: it| them)? with',
  '(?<=(?:that|which|what|would|will|to) )suits?',
  '(?<!\\b(?:an?|the|my|this|that) )suits?(?= (?:it|this|them|these|those|the (?:first|second|third|last))\\b)',
  '(?:put|have|take|get)(?: it| them)?(?: on)? with(?= (?:it|this|that|them|these|those|the (?:first|second|third|fourth|last))\\b)',
  'complements?',
  'complete',
  'style(?: it| them)? with',
  'team with',
  'put(?: it| them)? with(?= (?:an? |my |the |some )?(?:[a-z]+ ){1,3}?)',
  '(?:look|work|be)(?:s|ing)? (?:good|great|nice|best|well|lovely) with',
]
const cue = `(?<![a-z])${helpers}(?:${together.join('|')})`
const shown =
  '(?:this|that|these|those|it|them|the same|my (?:photo|picture)|the (?:[a-z]+ ){0,2}(?:one|pair|photo|picture|look|outfit)|the (?:first|second|third|fourth|fifth|last)(?= *(?:$|[?.!,])))(?![a-z])'
/** A pointing word with a noun to come ("this black dress"), or one that stands alone ("it"). */
const target = `(?:(?<before>this|that|these|those|the|my) (?=[a-z])|(?<alone>${shown}))`

const pointedAt = new RegExp(`${cue} ${target}`)
/** "A bag for this dress", "shoes with these jeans": with a kind of garment right before. */
const forGarment =
  /(?<![a-z])(?:for|with|under|over) (?:(?<before>this|that|these|those) (?=[a-z])(?!(?:summer|winter|spring|autumn|fall|weekend|season|year|evening|week|month|weather|occasion|event|wedding|party)\\b)|(?<alone>(?:this|that|it|these|those)(?= *(?:$|[?.!,]|in\b|under\b))))/
const wearWith = new RegExp(
  `\\b(?:what|which)(?: [a-z]+){0,3} (?:should|could|can|would|do) (?:i|we|you) (?:wear|put on|pair|combine|recommend|suggest) (?:(?:with|under|over)(?: ${target})?|for ${target})`,
)
const withoutTarget =
  /(?<!\bwith (?:an? )?)(?<!\bprice )\bmatching\b(?! (?:outfits?|sets?|clothes|looks?|pajamas|pyjamas|jumpers|sweaters|t ?shirts|shirts|dresses)\b)|\bto match\W*$|\bgo(?:es)? with\b\W*$|\bwhat(?:'?s| is| would be| looks)? (?:good|nice|best|great) (?:underneath|under|beneath|on top|over)(?: it| that| this| them)?\W*$|\bwhat (?:do|can|should|would|could) (?:i|you|one|we) (?:wear|put|have|layer) (?:on )?(?:underneath|under|beneath|on top|over)(?: it| that| this| them)?\W*$/
const named = new RegExp(`${cue} (?:an? |my |the |some )?(?=[a-z])`)

/** "What can I throw over a red dress", "something to wear under my blazer". */
const layering =
  /\b(?:what|something|anything)(?: [a-z]+){0,4}? (?:throw|wear|put|layer|pull|goes|go|to) (?:it |on |go )?(?<place>over|on top of|under|underneath) (?:an? |my |the |some )?(?=[a-z])/

/** "The second dress", "the first photo": left in the message, for the reader of pointers. */
const ownPointer =
  /\b(?:first|second|third|fourth|fifth|sixth|last|\d{1,2}(?:st|nd|rd|th)|number|photo|picture|image)\b/
const look = /^(?:[a-z]+ ){0,2}(?:outfits?|looks?)\b/

const standsAlone = new RegExp(`^${shown}`)

/** Words between a pointing word and the noun it points with. */
const within = 5

/** Where what it should go with ends; -1 when the words point at nothing. */
function targetEnd(text: string, match: RegExpExecArray): number {
  const end = match.index + match[0].length
  const pointing = match.groups?.before
  if (pointing === undefined) return end
  const outfit = look.exec(text.slice(end))
  if (outfit !== null) return end + outfit[0].length
  const garmentEnd = garmentEndAfter(text, end, within)
  if (garmentEnd >= 0) return garmentEnd
  // "This" with no noun behind it may still stand alone, as may "the second one".
  const from = end - pointing.length - 1
  const alone = standsAlone.exec(text.slice(from))
  return alone === null ? -1 : from + alone[0].length
}

const namesGarment = (text: string, match: RegExpExecArray): boolean => {
  const { before, alone } = match.groups ?? {}
  if (before !== undefined || alone !== undefined) return false
  const from = match.index + match[0].length
  return /^ (?:an?|my|some|the) /.test(text.slice(from)) && garmentEndAfter(text, from, within) >= 0
}

/** Consumes that something is to go with something else: "shoes to go with it", "a bag for this dress". */
export function consumeComplement(masked: MaskedText): ComplementMention | null {
  const { text } = masked
  for (const pattern of [wearWith, pointedAt, forGarment, withoutTarget]) {
    const match = pattern.exec(text)
    if (match === null) continue
    if (pattern === forGarment && !endsInGarment(text.slice(0, match.index))) continue
    // "A jacket and matching trousers" go with each other, "wear with a red skirt" with that.
    if (pattern === withoutTarget && /\b(?:and|plus|&) $/.test(text.slice(0, match.index))) continue
    if (pattern === wearWith && namesGarment(text, match)) continue
    const end = targetEnd(text, match)
    if (end < 0) continue
    const pointing = match.groups?.before ?? match.groups?.alone ?? ''
    const from = text.indexOf(pointing, match.index + match[0].length - pointing.length - 1)
    const keeps = pointing !== '' && ownPointer.test(text.slice(from, end))
    mask(masked, match.index, keeps ? from : end)
    return { at: match.index, pointed: true, companion: '' }
  }
  const layer = layering.exec(text)
  const match = layer ?? named.exec(text)
  if (match === null) return null
  const start = match.index + match[0].length
  const end = garmentEndAfter(text, start, within)
  if (end < 0) return null
  mask(masked, match.index, end)
  return {
    at: match.index,
    pointed: false,
    companion: text.slice(start, end),
    over: /over|top/.test(layer?.groups?.place ?? ''),
  }
}
