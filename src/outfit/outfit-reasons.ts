import type { Attributes } from '../product/attributes.ts'
import type { Companion, Reason } from '../retrieval/reason.ts'
import { type ColorHarmony, colorHarmony } from './color-harmony.ts'
import { isNeutral } from './color-hue.ts'
import type { Anchor } from './outfit.ts'
import { loudnessOf } from './print-harmony.ts'
import { warmthOf } from './warmth.ts'

/** Why a piece goes with another: only what holds of both, nothing where nothing is known or where they merely do not clash. */
export function companionReasons(
  piece: Attributes,
  companion: { readonly is: Companion['is']; readonly attributes: Attributes },
): Reason[] {
  const { pattern, occasion, category = null } = companion.attributes
  const beside: Companion = { is: companion.is, category }
  const harmony = colorHarmony(piece.color ?? [], companion.attributes.color ?? [])
  const calms = loudnessOf(pattern) === 'loud' && piece.pattern === 'solid'
  const warmth = warmthOf(piece)
  const reasons: (Reason | null)[] = [
    colorReason(harmony, beside),
    calms && pattern !== undefined ? { kind: 'calms-print', pattern, beside } : null,
    occasion !== undefined && piece.occasion === occasion
      ? { kind: 'same-occasion', occasion, as: beside }
      : null,
    warmth !== 0 && warmth === warmthOf(companion.attributes)
      ? { kind: 'same-weather', weather: warmth > 0 ? 'cold' : 'warm', as: beside }
      : null,
  ]
  return reasons.filter((reason) => reason !== null)
}

const relations = { echo: 'echo', analogous: 'close', complementary: 'opposite' } as const

function colorReason({ relation, own, other }: ColorHarmony, beside: Companion): Reason | null {
  if (own === null || other === null) return null
  const told = (how: Extract<Reason, { kind: 'color-harmony' }>['relation']): Reason => ({
    kind: 'color-harmony',
    relation: how,
    own,
    other,
    beside,
  })
  switch (relation) {
    case 'neutral':
      return told(own === other ? 'same' : isNeutral(own) ? 'neutral' : 'beside-neutral')
    case 'tonal':
      return told(own === other ? 'same' : 'shade')
    case 'echo':
    case 'analogous':
    case 'complementary':
      return told(relations[relation])
    default:
      return null
  }
}

/** How the shopper knows what an outfit is built around. */
export const asCompanion = ({ kind, attributes }: Anchor) =>
  ({ is: kind === 'product' ? 'picked' : 'worn', attributes }) as const
