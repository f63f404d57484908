import type { ShopperRequest } from '../language/request.ts'
import { wishSchema } from '../product/wish.ts'
import type { ThreadMemory } from './memory.ts'

const again =
  /\b(?:all|both|everything|each|two|three|four)\b(?: (?:of|the|them|those|these|three|two|four|pieces|things|kinds|one))*\W*(?:once )?(?:again|once more|one more time|together)\W*$|\bagain\b.*\b(?:all|both|everything|three)\b/i

/** "Show me all three again": every garment that is looked for, as it stands, those that wait as well. */
export function shownAgain(request: ShopperRequest, { searches, outfit }: ThreadMemory): ShopperRequest {
  const isBare = request.wishes.every(({ wanted, price }) => wanted.category === undefined && price === null)
  if (searches.length < 2 || outfit != null || !isBare || !again.test(request.english)) return request
  return {
    ...request,
    ...{ intent: 'search', question: null, comparison: null, pointer: null },
    wishes: [wishSchema.parse({})],
    ...{ refines: true, ofAll: true, count: null, wearer: null },
  }
}
