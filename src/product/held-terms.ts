import { findTerms, type TermMatch } from './find-terms.ts'
import type { Word } from './split-words.ts'
import type { Meaning } from './term-index.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** These deny what follows them. */
const denials = set('no not without never non zero minus sans nor neither isnt arent excluding except')
/** Behind a denial these begin no denied thing: "not just", "no more". */
const harmless = set('just only more longer other matter iron show slip crease fuss sweat')
const denialReach = 3

/** Behind a material these say that it only looks or feels so: "wool-look", "denim-effect", "leather-like". */
const likenesses = set(
  'look looks looking effect like lookalike alike style styled optic imitation imitate touch feel feeling finish inspired alternative substitute replacement print printed',
)
/** Before a material: "faux leather", "like suede". */
const imitations = set('faux fake vegan mock imitation artificial simulated synthetic pseudo eco pu pvc like')

/** Parts: what stands before one is said of it, not of the whole. */
const parts = set(
  'trim trims trimmed trimming lined lining panel panels panelled paneled insert inserts patch patches detail details detailed detailing sole soles soled insole piping piped edge edged edging cuff cuffs elbow tipped strap straps buckle laces',
)
/** Behind "free" these have nothing to do with what stands before: "wool, free shipping". */
const freeThings = set('shipping delivery returns return gift size people fit flow movement spirit')

const says = ({ meanings }: TermMatch, ...names: readonly string[]) =>
  meanings.some(({ attribute }) => names.includes(attribute))

/**
 * The phrases of the vocabulary that a shop's text holds of the product: without those that it denies ("leather-free", "without
 * collar", "belt not included") or only likens it to ("wool-look"), and those of a mere part ("lace-trimmed"). What imitates a
 * material is synthetic.
 */
export function heldTerms(words: readonly Word[]): TermMatch[] {
  const matches = findTerms(words)
  return matches.flatMap((match, index) => {
    if (isDenied(match, index, { words, matches })) return []
    if (!says(match, 'material') || isSynthetic(match)) return [match]
    if (imitates(match, words)) return [{ ...match, meanings: asSynthetic(match.meanings) }]
    return isOfPart(match, words) ? withoutMaterial(match) : [match]
  })
}

type Context = { readonly words: readonly Word[]; readonly matches: readonly TermMatch[] }

const endsClause = ({ gap }: Word) => /[.;!?()]/.test(gap)

function isDenied(match: TermMatch, index: number, context: Context): boolean {
  return isRefused(match, index, context) || isFreed(match, context.words) || isLeftOut(match, context.words)
}

/** "Without collar", "contains no wool", "0 % wool", "no animal leather", "non-leather"; not "no-iron cotton", nor "no fuss cotton shirt". */
function isRefused({ start, end }: TermMatch, index: number, { words, matches }: Context): boolean {
  for (let at = start - 1; at >= Math.max(0, start - denialReach); at--) {
    const [word, next] = [words[at]!, words[at + 1]!]
    if (endsClause(next) || (next.gap.includes(',') && at + 1 < start)) return false
    const isNone = word.text === '0' && next.gap.includes('%')
    if (!isNone && !denials.has(word.text)) continue
    if (matches.some((other) => other.start <= at && at < other.end)) return false
    if (harmless.has(next.text)) return false
    const between = words.slice(at + 1, start)
    if (between.length === 0) return true
    if (next.gap === '-') return between.every(({ text }) => text === 'so')
    const known = matches[index - 1]
    const isListed =
      known !== undefined && known.start > at && /^(?:or|nor|and)$/.test(words[start - 1]!.text)
    const leads = matches[index + 1]?.start === end && !endsClause(words[end]!)
    return (
      isListed ||
      !leads ||
      between.every(({ text }) => /^(?:a|an|the|any|of|from|with|made|in|real)$/.test(text))
    )
  }
  return false
}

/** "Leather-free", "wool free", "free of wool". */
function isFreed({ start, end }: TermMatch, words: readonly Word[]): boolean {
  const [next, second] = [words[end], words[end + 1]]
  const before = words[start - 1]?.text
  if ((before === 'of' || before === 'from') && words[start - 2]?.text === 'free') return true
  if (next?.text !== 'free' || !/^[ -]$/.test(next.gap)) return false
  return second === undefined || !freeThings.has(second.text)
}

/** "Belt not included", "scarf sold separately". */
function isLeftOut({ end }: TermMatch, words: readonly Word[]): boolean {
  const next = words.slice(end, end + 3)
  if (next[0] !== undefined && endsClause(next[0])) return false
  const said = next.map(({ text }) => text).join(' ')
  return /^(?:is |are )?(?:not (?:included|incl|supplied)|sold separately|excluded)/.test(said)
}

const isSynthetic = ({ meanings }: TermMatch) =>
  meanings.some(({ attribute, values }) => attribute === 'material' && values.includes('synthetic'))

function imitates({ start, end }: TermMatch, words: readonly Word[]): boolean {
  const [before, next] = [words[start - 1], words[end]]
  if (before !== undefined && !endsClause(words[start]!) && imitations.has(before.text)) return true
  return next !== undefined && /^[ -]$/.test(next.gap) && likenesses.has(next.text)
}

/** Hides and furs are imitated in plastic; of other cloth an imitation tells nothing. */
const imitated = set('leather suede')

const asSynthetic = (meanings: readonly Meaning[]): Meaning[] =>
  meanings.flatMap((meaning) => {
    if (meaning.attribute !== 'material') return [meaning]
    return meaning.values.some((value) => imitated.has(value)) ? [{ ...meaning, values: ['synthetic'] }] : []
  })

function isOfPart({ end }: TermMatch, words: readonly Word[]): boolean {
  const next = words[end]
  return next !== undefined && /^[ -]$/.test(next.gap) && parts.has(next.text)
}

function withoutMaterial(match: TermMatch): TermMatch[] {
  const meanings = match.meanings.filter(({ attribute }) => attribute !== 'material')
  return meanings.length === 0 ? [] : [{ ...match, meanings }]
}
