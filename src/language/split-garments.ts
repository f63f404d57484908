import type { CategoryTerm } from '../product/families.ts'
import type { Word } from '../product/split-words.ts'
import { type Category, categoryTerms } from '../product/taxonomy.ts'
import type { AttributeMention } from './attribute-mention.ts'
import { detailCues, partKinds } from './en/detail-words.ts'

const smallParts = new Set(['accessories', 'jewelry'])

/** True of accessories and jewelry: kinds that are also a part of another garment ("a dress with a belt"). */
export const isSmall = (statement: Pick<AttributeMention, 'attribute' | 'values'>) =>
  statement.attribute === 'category' &&
  statement.values.every((value) => smallParts.has((categoryTerms[value as Category] as CategoryTerm).family))

type Link = 'or' | 'and' | 'with' | 'of' | 'none'

type Joint = { readonly link: Link; readonly at: number }

/** How the words between two kinds of garment join them, and where the second garment's words begin. */
function jointBetween(words: readonly Word[], from: number, to: number): Joint {
  let joint: Joint = { link: 'none', at: to }
  let before = ''
  for (const { text, gap, at } of words) {
    if (at <= from || at > to) {
      before = text
      continue
    }
    if (text === 'or') joint = { link: 'or', at }
    else if (/^(?:and|plus|also)$/.test(text) || gap.includes('&') || gap.includes('+'))
      joint = { link: 'and', at }
    else if (text === 'with') joint = { link: 'with', at }
    else if (/[,;]/.test(gap) || (/[.!?] /.test(gap) && before.length > 4)) joint = { link: 'and', at }
    else if (gap.includes('/')) joint = { link: 'or', at }
    else if (joint.link === 'none' && /^(?:for|over|under|on|like|to|of|from|as|that|which)$/.test(text))
      joint = { link: 'of', at }
    before = text
  }
  return joint.link === 'none' && isJuxtaposed(words, from, to) ? { link: 'and', at: from + 1 } : joint
}

/** "White shirt black trousers" names two; in a title, where words are capitals, the last kind counts. */
function isJuxtaposed(words: readonly Word[], from: number, to: number): boolean {
  const between = words.filter(({ at }) => at > from && at < to)
  const kind = words.find(({ at }) => at === to)
  return between.length > 0 && kind !== undefined && kind.raw === kind.raw.toLowerCase()
}

const leadsIn = new Set('maybe and or perhaps what about how so then also ok okay'.split(' '))

/** Words between "with" or "has" and the part it names: "with a wide black belt". */
const detailReach = 8

/** "With a belt", "has a black skirt": where the words for a part begin of a garment that is not named; -1 of a garment. */
function partFrom(kind: AttributeMention, words: readonly Word[]): number {
  if (!isSmall(kind) && !kind.values.every((value) => partKinds.includes(value))) return -1
  const at = words.findIndex((word) => word.at >= kind.at)
  const before = words.slice(Math.max(0, at - detailReach), at)
  // "He has to bring black trousers" is no part of anything.
  const cue = before.findLastIndex(
    ({ text }, place) => detailCues.has(text) && before[place + 1]?.text !== 'to',
  )
  // "Maybe with the hat?": where no garment stands before it, it is what is asked for.
  const lead = words.slice(0, Math.max(0, at - before.length + cue))
  const isAsked =
    before[cue]?.text === 'with' && lead.length > 0 && lead.every(({ text }) => leadsIn.has(text))
  if (isAsked && isSmall(kind)) return -1
  if (cue < 0 || before.slice(cue + 1).some(({ gap }) => /[.;!?]/.test(gap))) return -1
  const joint = before.findLastIndex(({ text }) => detailCues.has(text) || text === 'and')
  return before[joint]!.at
}

export type Garments = {
  /** Where each garment's words begin, in characters; the first begins at 0. */
  readonly starts: readonly number[]
  /** Kinds that are a detail of another garment or stand in for none: their words are text. */
  readonly details: ReadonlySet<AttributeMention>
  /** Stretches of the message that speak of a detail: "with a red belt". */
  readonly asides: readonly { readonly from: number; readonly to: number }[]
}

/** Finds which garment each part of a message is about: "a size 2 dress and red shoes" is about two. */
export function splitGarments(words: readonly Word[], kinds: readonly AttributeMention[]): Garments {
  const starts = [0]
  const details = new Set<AttributeMention>()
  const asides: { from: number; to: number }[] = []
  let head: AttributeMention | undefined
  let last: AttributeMention | undefined
  for (const kind of kinds) {
    if (head === undefined || last === undefined) {
      const from = partFrom(kind, words)
      if (from < 0) head = last = kind
      else {
        details.add(kind)
        if (isSmall(kind)) asides.push({ from, to: kind.at })
      }
      continue
    }
    const { link, at } = jointBetween(words, last.at, kind.at)
    const goesOn = details.has(last) && (link === 'and' || link === 'none')
    if (link === 'of' || (isSmall(kind) && (link === 'with' || goesOn))) {
      details.add(kind)
      asides.push({ from: at, to: kind.at })
    } else {
      // Of nouns in a row the last one counts: "Pepe Jeans Sunglasses".
      if (link === 'none') details.add(head)
      else if (link !== 'or') starts.push(at)
      head = kind
    }
    last = kind
  }
  return { starts, details, asides }
}
