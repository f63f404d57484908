import type { ReleasedValue, Withdrawal } from '../language/request.ts'
import type { AttributeValues } from '../product/attributes.ts'
import { type Color, shadesOf } from '../product/color.ts'
import type { Wish } from '../product/wish.ts'
import type { Profile } from './profile.ts'

type Lists = Record<string, readonly string[]>

/**
 * "Leather is fine after all": a value that was refused is refused no more, and is not asked for; one beside another that is wanted becomes
 * an alternative. What is left of the withdrawals is what they let go of besides.
 */
export function releaseValues(
  wish: Wish,
  {
    released,
    withdrawing,
    profile,
  }: {
    readonly released: readonly ReleasedValue[]
    readonly withdrawing: readonly Withdrawal[]
    /** As it stood before the message. */
    readonly profile: Profile | undefined
  },
): { readonly wish: Wish; readonly withdrawing: readonly Withdrawal[] } {
  const wanted: Lists = { ...(wish.wanted as Lists) }
  const unwanted: Lists = { ...(wish.unwanted as Lists) }
  const lifted = new Set<string>()
  for (const { attribute, values, isAccepted } of released) {
    const refused = [
      ...(unwanted[attribute] ?? []),
      ...(profile?.bans ?? []).flatMap((ban) => (ban.attribute === attribute ? [ban.value] : [])),
    ]
    if (values.some((value) => refused.includes(value))) {
      const free = attribute === 'color' ? [...values, ...shadesIn(values)] : values
      unwanted[attribute] = (unwanted[attribute] ?? []).filter((value) => !free.includes(value))
      if (unwanted[attribute].length === 0) delete unwanted[attribute]
      lifted.add(attribute)
    } else if (isAccepted && (attribute === 'color' || wanted[attribute] !== undefined))
      wanted[attribute] = [...new Set([...(wanted[attribute] ?? []), ...values])]
  }
  return {
    wish: { ...wish, wanted: wanted as AttributeValues, unwanted: unwanted as AttributeValues },
    withdrawing: withdrawing.filter((name) => !lifted.has(name)),
  }
}

const shadesIn = (colors: readonly string[]): readonly string[] =>
  colors.flatMap((color) => shadesOf[color as Color] ?? [])
