import type { HeardFrame } from '../../ear/heard.ts'
import type { ShopperRequest } from '../../language/request.ts'
import type { SituationMention } from '../../language/situation-words.ts'
import { isToldNeed } from '../situations/needs.ts'
import { isSituation, type SituationId, situations } from '../situations/situations.ts'
import { type KnownOfFrame, likelihood, sure } from './sure.ts'

/** What it is for: days and needs where no word names any, and needs beside what is named. */
export function withSituations(
  request: ShopperRequest,
  frame: HeardFrame,
  { memory }: KnownOfFrame,
): ShopperRequest {
  const named = withGift(request, frame)
  const isOpen = named.length === 0 && memory.searches.length === 0
  const likely = frame.situations.flatMap(({ name, likely }) =>
    isSituation(name) && !named.some(({ id }) => id === name) ? [{ id: name, likely }] : [],
  )
  const sureOf = likely.filter(
    (each) => each.likely >= (isOpen ? sure.situation : sure.besideSituation) && (isOpen || isNeed(each.id)),
  )
  const found = sureOf.length > 0 || !isOpen ? sureOf : (likelyDay(likely) ?? [])
  if (found.length === 0) return { ...request, situations: named }
  const mentions = found
    .slice(0, mostSituations)
    .map(({ id }): SituationMention => ({ id, because: id.replaceAll('-', ' '), isLook: false }))
  return { ...request, situations: [...named, ...mentions] }
}

/** With a present that is heard of first: what it is for leads. */
function withGift({ situations: named }: ShopperRequest, { kinds, situations: heard }: HeardFrame) {
  const likely = Math.max(likelihood(kinds, 'gift'), likelihood(heard, 'gift'))
  return likely < sure.gift || named.some(({ id }) => id === 'gift')
    ? named
    : [{ id: 'gift', because: 'gift', isLook: false }, ...named]
}

type LikelySituation = { readonly id: SituationId; readonly likely: number }

const isNeed = (id: SituationId): boolean => isToldNeed(id) || situations[id].formality === undefined

/**
 * Of days of which none is sure enough the likeliest that dresses people as most of them do: an interview or a presentation, smart it
 * is. Null where they disagree.
 */
function likelyDay(likely: readonly LikelySituation[]): LikelySituation[] | null {
  const days = likely.filter(({ id }) => situations[id].formality !== undefined)
  const byFormality = Map.groupBy(days, ({ id }) => situations[id].formality)
  for (const alike of byFormality.values()) {
    const sum = alike.reduce((total, each) => total + each.likely, 0)
    if (sum >= sure.formality) return alike.slice(0, 1)
  }
  return null
}

const mostSituations = 2
