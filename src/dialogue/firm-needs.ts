import type { SituationMention } from '../language/situation-words.ts'
import { type AttributeValues, attributeNames } from '../product/attributes.ts'
import type { Category } from '../product/taxonomy.ts'
import type { Wish } from '../product/wish.ts'
import type { Reason } from '../retrieval/reason.ts'
import type { SearchResult } from '../retrieval/search-result.ts'
import { isToldNeed, type ToldNeed } from './situations/needs.ts'
import type { Situation } from './situations/situation.ts'
import { isSituation, situations } from './situations/situations.ts'

/** What bodies, beliefs and uses ask of every piece, so that what does not meet it is not shown. */
export type FirmNeeds = {
  readonly mentions: readonly { readonly id: ToldNeed; readonly because: string }[]
  /** What the pieces cannot be. */
  readonly bans: AttributeValues
  readonly withoutClosures: readonly string[]
  /** Kinds that meet it, the first before the others; none where any may. */
  readonly kinds: readonly Category[]
  /** What a product's own text says of one that is made for it. */
  readonly saidAs: readonly string[]
  readonly isThrifty: boolean
}

/** Kinds in a wish from which it names a family, "shoes": single ones of it may still not do. */
const familyKinds = 4

type Known = { readonly id: string; readonly because: string; readonly situation: Situation }

/** What follows from the needs of a request, the one named last before the others. Null where none excludes anything. */
export function firmNeeds(mentions: readonly SituationMention[]): FirmNeeds | null {
  const known = mentions.flatMap(({ id, because }): Known[] =>
    isSituation(id) ? [{ id, because, situation: situations[id] }] : [],
  )
  const firm = known.filter(
    ({ situation: { bans, kinds, saidAs, isThrifty } }) =>
      bans !== undefined || kinds !== undefined || saidAs !== undefined || isThrifty === true,
  )
  if (firm.length === 0) return null
  const kinds = sharedKinds(firm)
  const isOfKinds = ({ situation }: Known) =>
    kinds.length === 0 ||
    situation.kinds === undefined ||
    situation.kinds.some((kind) => kinds.includes(kind))
  return {
    mentions: firm.filter(isOfKinds).flatMap(({ id, because }) => (isToldNeed(id) ? [{ id, because }] : [])),
    bans: unitedBans(firm, kinds),
    withoutClosures: firm
      .filter(isOfKinds)
      .flatMap(({ situation: { withoutClosures = [] } }) => withoutClosures),
    kinds,
    saidAs: firm.filter(isOfKinds).flatMap(({ situation: { saidAs = [] } }) => saidAs),
    isThrifty: firm.some(({ situation: { isThrifty } }) => isThrifty === true),
  }
}

/** Kinds that meet all needs, else those of the first. */
function sharedKinds(firm: readonly Known[]): readonly Category[] {
  const [first = [], ...others] = firm.flatMap(({ situation: { kinds } }) =>
    kinds === undefined ? [] : [kinds],
  )
  const shared = first.filter((kind) => others.every((each) => each.includes(kind)))
  return shared.length > 0 ? shared : first
}

function unitedBans(firm: readonly Known[], kinds: readonly Category[]): AttributeValues {
  const entries = attributeNames.map((name) => {
    const values = firm.flatMap(({ situation: { bans = {} } }): readonly string[] => bans[name] ?? [])
    const chosen: readonly string[] = name === 'category' ? kinds : []
    return [name, [...new Set(values)].filter((value) => !chosen.includes(value))] as const
  })
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0))
}

/** The wish as its needs let it be searched for. What was asked for by name is not banned; of a family only what meets them is left. */
export function withFirmNeeds(wish: Wish, needs: FirmNeeds | null): Wish {
  if (needs === null) return wish
  const { bans, kinds, withoutClosures } = needs
  const asked = wish.wanted.category ?? []
  const open = asked.length === 0 ? kinds : asked
  const banned = bans.category ?? []
  const allowed = open.filter((kind) => !banned.includes(kind))
  const left = allowed.length > 0 ? allowed : open
  const fitting = asked.length >= familyKinds ? left.filter((kind) => kinds.includes(kind)) : []
  const category = [...(fitting.length > 0 ? fitting : left)]
  const entries = attributeNames.map((name) => {
    const own: readonly string[] = wish.unwanted[name] ?? []
    const wanted: readonly string[] = name === 'category' ? category : (wish.wanted[name] ?? [])
    const values: readonly string[] = bans[name] ?? []
    return [name, [...new Set([...own, ...values.filter((value) => !wanted.includes(value))])]] as const
  })
  return {
    ...wish,
    wanted: { ...wish.wanted, ...(category.length > 0 ? { category } : {}) },
    unwanted: Object.fromEntries(entries.filter(([, values]) => values.length > 0)),
    unwanted_words: [...new Set([...wish.unwanted_words, ...withoutClosures])],
  }
}

/** The result without "not viscose" where a need alone keeps it out: the reply names the need, and nobody refused the cloth. */
export function withoutBansAsReasons(
  result: SearchResult,
  { needs, unwanted }: { needs: FirmNeeds | null; unwanted: AttributeValues },
): SearchResult {
  if (needs === null) return result
  const isAsked = (reason: Reason) => {
    if (reason.kind !== 'lacks') return true
    const banned: readonly string[] = needs.bans[reason.attribute] ?? []
    const refused: readonly string[] = unwanted[reason.attribute] ?? []
    return refused.includes(reason.value) || !banned.includes(reason.value)
  }
  const products = result.products.map((found) => ({ ...found, reasons: found.reasons.filter(isAsked) }))
  return { ...result, products }
}

/** "My jeans dig in at the waist": what is complained about is not what is looked for. */
export function withoutComplained(wish: Wish, mentions: readonly SituationMention[]): Wish {
  const { category = [], ...wanted } = wish.wanted
  const complained = mentions.flatMap(({ id }): readonly Category[] =>
    isSituation(id) ? ((situations[id] as Situation).insteadOf ?? []) : [],
  )
  return category.length > 0 && category.every((kind) => complained.includes(kind))
    ? { ...wish, wanted }
    : wish
}
