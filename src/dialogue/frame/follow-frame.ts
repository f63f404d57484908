import type { Heard } from '../../ear/heard.ts'
import type { Intent, ShopperRequest } from '../../language/request.ts'
import type { KnownOfFrame } from './sure.ts'
import { withKinds } from './with-kinds.ts'
import { withSituations } from './with-situations.ts'
import { withWearer } from './with-wearer.ts'

/** Intents of a message that may ask for pieces without naming any. */
const asking: ReadonlySet<Intent> = new Set(['search', 'outfit', 'feelings'])
const wishing: ReadonlySet<Heard['act']> = new Set([
  ...([
    null,
    'search',
    'outfit',
    'edit',
    'correct',
    'complain',
    'goes-with',
    'start-over',
    'feelings',
  ] as const),
])

/** The request with what the ear concludes from words that no rule reads: whom it is for, which kinds to show, what it is for. */
export function followFrame(request: ShopperRequest, known: KnownOfFrame): ShopperRequest {
  const { heard, newPhotos } = known
  const isWish = asking.has(request.intent) && request.question === null && wishing.has(heard?.act ?? null)
  if (heard === null || newPhotos.length > 0 || !isWish || request.undoes !== undefined) return request
  const placed = withSituations(request, heard.frame, known)
  return withWearer(withKinds(placed, heard.frame, known), heard.frame, known)
}
