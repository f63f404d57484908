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
  if (['long', 'short', 'micro', 'crop'].includes(match.phrase) || /^(?:to|above|below) /.test(match.phrase))
    return false
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
  'organic pure soft fine super superfine extra 100 recycled regenerated certified natural virgin real genuine smooth washed brushed combed mercerised mercerized pima peruvian egyptian italian french irish scottish japanese portuguese swiss premium luxury luxurious light lightweight heavy heavyweight midweight breathable stretch stretchy responsible sustainable gots vegan and with a of in percent pct gsm'.split(
    ' ',
  ),
)

/** True of a sentence that says nothing but materials. */
function isAllMaterial({ words, matches }: Context): boolean {
  const said = (at: number) =>
    matches.some(
      ({ start, end, meanings }) =>
        at >= start && at < end && meanings.some(({ attribute }) => attribute === 'material'),
    )
  return words.every(({ text }, at) => said(at) || besideMaterial.has(text) || /^\d+$/.test(text))
}

const saysMaterial: Test = (match, index, context) => {
  const { words, text } = context
  if (isBeforeCategory(index, context) || isAllMaterial(context)) return true
  if (likenesses.has(match.phrase)) return false
  return clothNouns.has(words[match.end]?.text ?? '') || madeOf.test(text.slice(0, words[match.start]!.at))
}

const ofTheWhole =
  (says: Test): Test =>
  (match, index, context) =>
    !isBeforePart(match, context) && says(match, index, context)

const tests: Readonly<Partial<Record<AttributeName, Test>>> = {
  sleeve_length: () => true,
  neckline: () => true,
  length: (match, index, context) =>
    (context.words[match.end]?.text === 'hem' || !isBeforePart(match, context)) &&
    saysLength(match, index, context),
  fit: ofTheWhole(saysFit),
  material: ofTheWhole(saysMaterial),
}

function isBeforePart({ end }: TermMatch, { words }: Context): boolean {
  const [next, second] = [words[end], words[end + 1]]
  if (next === undefined || /[,:]/.test(next.gap)) return false
  if (parts.has(next.text)) return true
  const joined = /^(?:and|with|in|on|or|for|that|over|at|to)$/.test(next.text)
  return !joined && second !== undefined && !/[,:]/.test(second.gap) && parts.has(second.text)
}

/** True where the name of a kind of product follows at once: "a linen shirt". */
function isBeforeCategory(index: number, { words, matches }: Context): boolean {
  const [match, next] = [matches[index]!, matches[index + 1]]
  return (
    next?.start === match.end &&
    /^[\s-]*$/.test(words[next.start]!.gap) &&
    next.meanings.some(({ attribute }) => attribute === 'category')
  )
}
