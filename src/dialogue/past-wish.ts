import type { Wish } from '../product/wish.ts'
import type { PastSearch } from './memory.ts'
import { isAgeOf, type Profile } from './profile.ts'
import type { TurnContext } from './turn-context.ts'
import { withoutWearer } from './with-profile.ts'

type Thread = Pick<TurnContext, 'request' | 'memory' | 'profile'>

/** The wish that a message goes on from, without whom it was for and their sizes where it is now for somebody else. */
export function pastWish({ wish }: PastSearch, thread: Thread): Wish {
  const named = namesWearer(thread) ? withoutWearer(wish) : wish
  return sizesLeft(wish, thread) ? { ...named, sizes: [] } : named
}

/** True where the message says whom it is for, and not merely "for her". */
export function namesWearer({ request, memory: { profile: before }, profile }: Thread): boolean {
  const spoken = request.wearer
  if (spoken?.as === 'pronoun') return false
  if (spoken !== null && isAgeOf(before?.wearer ?? null, spoken)) return false
  const says = request.wishes.some(
    ({ wanted }) => wanted.gender !== undefined || wanted.age_group !== undefined,
  )
  return says || spoken !== null || (profile.wearer === null && (before?.wearer ?? null) !== null)
}

function sizesLeft({ sizes }: Wish, { request, memory, profile }: Thread): boolean {
  const isOwn = memory.profile?.sizes.some((each) => each.isOwn && each.sizes.join() === sizes.join())
  if (isOwn && request.wearer?.as === 'named' && sizes.length > 0) return true
  const has = ({ sizes: known }: Profile) => known.some((each) => each.sizes.join() === sizes.join())
  return sizes.length > 0 && memory.profile !== undefined && has(memory.profile) && !has(profile)
}
