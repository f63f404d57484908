import type { AttributeName } from '../product/attributes.ts'
import type { TermMatch } from '../product/find-terms.ts'
import { heldTerms } from '../product/held-terms.ts'
import { splitWords, type Word } from '../product/split-words.ts'
import type { Meaning } from '../product/term-index.ts'

/** Where a sentence turns to what else one wears: "wear it with denim", "over a swimsuit". */
const companions =
  /\b(?:wear|worn|pair|team|style|match|layer|combine)(?:s|es|ed|d|ing)?\b(?:\s+\w+){0,3}?\s+(?:with|over|under)\b|\bgoe?s?(?:\s+\w+){0,2}?\s+with\b|\b(?:over|under|beneath)\s+(?:an?|your)\b/i

/** Parts of a product: what is said right before one is said of it. */
const parts = new Set(
  'zip zips zipper fly buckle buckles frame patch patches end ends trim trims trimming lining lined collar cuff cuffs hem neck pocket pockets strap straps sole soles insole footbed handle handles button buttons detail details detailing edge edges edging rim band waistband tassel tassels fringe plate clasp chain placket panel panels heel heels toe laces lace brim peak logo label tag badge turn hardware closure fastening lapels stitching seams yoke shaft drawstring tie ties bow belt loops piping inserts tongue mirror'.split(
    ' ',
  ),
)
const fitNouns = new Set('fit fits fitting cut silhouette shape style'.split(' '))
const clothNouns = new Set('fabric blend cloth material mix weave upper uppers construction'.split(' '))

/** What stands before the name of what a product is made of: "cut from soft ", "70% ", "In pure ". */
const madeOf =
  /(?:(?:^|,)\s*in|\b(?:made|cut|crafted|worked|woven|knitted|sewn|spun|tailored|constructed|comes)(?:\s+\w+){0,2}?\s+(?:of|in|from|with)|\b(?:blend|mix|consists?)\s+of|\d\s*%|\b(?:fabric|material|composition|upper|shell)\s*(?:is\b|:))(?:\s+(?!with\b)[\w-]+){0,3}[\s-]*$/i

/** They liken it to a material. */
const likenesses = new Set(['velvety', 'silky', 'silken', 'lacy', 'lacey'])

type Context = {
  readonly text: string
  readonly words: readonly Word[]
  readonly matches: readonly TermMatch[]
}

/**
 * What a description states of the product itself. It also speaks of its parts, of what to wear with it and of long
 * evenings; so an attribute counts only where the sentence says it outright.
 */
export function descriptionTerms(description: string): Meaning[] {
  return description.split(/[.;!?•]+(?=\s|$)/).flatMap((sentence) => {
    const text = sentence.split(companions, 1)[0]!
    const words = splitWords(text)
    const matches = heldTerms(words)
    return matches.flatMap((match, index) =>
      match.meanings.filter(({ attribute }) => tests[attribute]?.(match, index, { text, words, matches })),
    )
  })
}

type Test = (match: TermMatch, index: number, context: Context) => boolean

/** True of "knee-length" and of "midi dress", not of "mini dots" or "long days". */
const saysLength: Test = (match, index, context) => {
  if (['long', 'short', 'micro', 'crop'].includes(match.phrase)) return isBeforeCategory(index, context)
  if (/^(?:to|above|below) /.test(match.phrase)) return false
  if (match.end - match.start > 1) return true
  const next = context.words[match.end]
  return (
    next === undefined || next.text === 'hem' || /[,:]/.test(next.gap) || isBeforeCategory(index, context)
  )
}

/** True of "slim fit" and of "fitted dress", not of "straight from work". */
const saysFit: Test = (match, index, context) =>
  match.end - match.start > 1 ||
  fitNouns.has(context.words[match.end]?.text ?? '') ||
  isBeforeCategory(index, context)

/** What may stand beside a material where it is all that is said: "Organic cotton", "Soft merino wool and cashmere". */
const besideMaterial = new Set(
  'print printed pattern patterned all over organic pure soft fine super superfine extra 100 recycled regenerated certified natural virgin real genuine smooth washed brushed combed mercerised mercerized pima peruvian egyptian italian french irish scottish japanese portuguese swiss premium luxury luxurious light lightweight heavy heavyweight midweight breathable stretch stretchy responsible sustainable gots vegan and with a of in percent pct gsm'.split(
    ' ',
  ),
)

/** True of a sentence, or of what stands between its commas, that says nothing but these attributes. */
function saysOnly(
  names: readonly AttributeName[],
  { start: from, end: to }: Pick<TermMatch, 'start' | 'end'>,
  { words, matches }: Context,
): boolean {
  const said = (at: number) =>
    matches.some(
      ({ start, end, meanings }) =>
        at >= start && at < end && meanings.some(({ attribute }) => names.includes(attribute)),
    )
  return words
    .slice(from, to)
    .every(({ text }, at) => said(from + at) || besideMaterial.has(text) || /^\d+$/.test(text))
}

/** Where the part of a sentence between commas begins and ends that a phrase stands in. */
function partOf({ start, end }: TermMatch, { words }: Context): Pick<TermMatch, 'start' | 'end'> {
  const isMark = (at: number) => words[at] !== undefined && isMarked(words[at])
  let [from, to] = [start, end]
  while (from > 0 && !isMark(from)) from--
  while (to < words.length && !isMark(to)) to++
  return { start: from, end: to }
}

const isAllMaterial = (match: TermMatch, context: Context): boolean =>
  saysOnly(['material'], { start: 0, end: context.words.length }, context) ||
  saysOnly(['material', 'color', 'pattern'], partOf(match, context), context)

const saysMaterial: Test = (match, index, context) => {
  const { words, text } = context
  if (isBeforeCategory(index, context) || isAllMaterial(match, context)) return true
  if (likenesses.has(match.phrase)) return false
  if (clothNouns.has(words[match.end]?.text ?? '')) return true
  if (isColorOfCloth(context.matches[index - 1], match, context)) return true
  return madeOf.test(text.slice(0, words[match.start]!.at)) || opensThePart(match, context)
}

/** "Boiled wool.", "Rigid denim, high rise", "Waffle cotton henley": at most one more word before it, and behind it an end or what else is read. */
function opensThePart(match: TermMatch, { words, matches }: Context): boolean {
  const isRead = (at: number) => matches.some(({ start, end }) => at >= start && at < end)
  const before = words.slice(0, match.start)
  if (!before.every(({ text }, at) => isRead(at) || /ed$|^(?:rigid|waffle|raw|supple|crisp)$/.test(text)))
    return false
  if (before.length > 3) return false
  const next = words[match.end]
  return next === undefined || isMarked(next) || matches.some(({ start }) => start === match.end)
}

/** "Red cotton poplin", "in tan leather": a color right before what it is made of. */
function isColorOfCloth(color: TermMatch | undefined, cloth: TermMatch, { words }: Context): boolean {
  if (color === undefined || color.end !== cloth.start || !/^[\s-]*$/.test(words[cloth.start]!.gap))
    return false
  return (
    says(color, 'color') &&
    says(cloth, 'material') &&
    !/^(?:with|and|on|over)$/.test(words[color.start - 1]?.text ?? '')
  )
}

const says = (match: TermMatch, name: AttributeName) =>
  match.meanings.some(({ attribute }) => attribute === name)

/** Where a sentence speaks of what else there is to have, or of a part. */
const ofOthers =
  /\b(?:also|available|choose|choice|colou?rs|colou?rways?|shades?|variants?|versions?|other|others|comes? in|pictured|contrast\w*|lin(?:ing|ed)|trim\w*|accent\w*|detail\w*|hints?|touch(?:es)?|print(?:s|ed)?|logo|embroider\w*)\b/i

/** True of a color that is all that is said, that the cloth or the garment right behind it has, or that a garment is said to be in. */
const saysColor: Test = (match, index, context) => {
  const { text, words, matches } = context
  if (ofOthers.test(text)) return false
  if (saysOnly(['color', 'material', 'pattern'], partOf(match, context), context)) return true
  const next = matches[index + 1]
  if (next !== undefined && isColorOfCloth(match, next, context)) return !isBeforePart(next, context)
  const last = words[match.end]
  const isSaidOf = matches.some((other) => other.end < match.start && says(other, 'category'))
  const closes = last === undefined || /[,;–—]/.test(last.gap) || /^(?:for|with|and)$/.test(last.text)
  return (words[match.start - 1]?.text === 'in' && isSaidOf && closes) || isOfFirstKind(index, context)
}

/** A color right before the first kind that is named, at the sentence's beginning: "Navy checked shirt, spread collar". */
function isOfFirstKind(index: number, { words, matches }: Context): boolean {
  const match = matches[index]!
  const kind = matches.find((other) => says(other, 'category'))
  const opens = words
    .slice(0, match.start)
    .every(({ text }) => /^(?:an?|the|this|our|soft|classic|simple)$/.test(text))
  return opens && kind !== undefined && kind.start >= match.end && kind.start - match.end < 3
}

/** True of "for men", "…, men" and "Women's midi dress", not of what is "inspired by men's coats". */
const saysWearer: Test = (match, _, context) => {
  const { words, matches } = context
  if (saysOnly(['gender', 'age_group'], partOf(match, context), context)) return true
  return (
    (words[match.start - 1]?.text === 'for' && words[match.start - 2]?.text !== 'gift') ||
    (match.start === 0 && matches.some((other) => other.start >= match.end && says(other, 'category')))
  )
}

const ofTheWhole =
  (says: Test): Test =>
  (match, index, context) =>
    !isBeforePart(match, context) && says(match, index, context)

const tests: Readonly<Partial<Record<AttributeName, Test>>> = {
  color: ofTheWhole(saysColor),
  pattern: ofTheWhole(
    (match, index, context) =>
      isBeforeCategory(index, context) ||
      saysOnly(['color', 'material', 'pattern'], partOf(match, context), context),
  ),
  gender: saysWearer,
  age_group: saysWearer,
  sleeve_length: () => true,
  neckline: () => true,
  length: (match, index, context) =>
    (context.words[match.end]?.text === 'hem' || !isBeforePart(match, context)) &&
    saysLength(match, index, context),
  fit: ofTheWhole(saysFit),
  material: ofTheWhole(saysMaterial),
}

/** True of a word that a comma, a colon, a dash or a bracket parts from the one before. */
const isMarked = ({ gap }: Word): boolean => /[,:;–—(]|\s-\s/.test(gap)

function isBeforePart({ end }: TermMatch, { words, matches }: Context): boolean {
  const [next, second] = [words[end], words[end + 1]]
  if (next === undefined || isMarked(next)) return false
  if (parts.has(next.text)) return true
  // The neck of a "crew neck sweater" is none of its parts.
  if (matches.some((other) => other.start === end && other.end > end + 1)) return false
  const joined = /^(?:and|with|without|in|on|or|for|that|over|at|to)$/.test(next.text)
  return !joined && second !== undefined && !isMarked(second) && parts.has(second.text)
}

/** "Cotton gabardine trench coat": a word that says neither a part nor that something else follows. */
const mayStandBetween = (text: string): boolean =>
  text.length > 3 &&
  !parts.has(text) &&
  !/^(?:with|from|over|under|your|this|that|these|like|look|effect|style|feel|inspired|into|meets?|free|lovers?|than|when|and)$/.test(
    text,
  )

/** True where the name of a kind of product follows at once, or behind words that are read as well: "a linen shirt", "merino crew neck sweater". */
function isBeforeCategory(index: number, { words, matches }: Context): boolean {
  for (let at = index; ; at++) {
    const [match, next] = [matches[at]!, matches[at + 1]]
    if (next === undefined || words.slice(match.end, next.start + 1).some(({ gap }) => !/^[\s-]*$/.test(gap)))
      return false
    const between = words.slice(match.end, next.start)
    if (between.length > 1 || between.some(({ text }) => !mayStandBetween(text))) return false
    if (says(next, 'category')) return true
  }
}
