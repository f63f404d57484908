import type { ShopperRequest } from '../language/request.ts'
import { isEmptyWish, wishSchema } from '../product/wish.ts'
import type { ThreadMemory } from './memory.ts'
import { sharesCategory } from './wish-of-call.ts'

const noWish = wishSchema.parse({})
const told =
  /\b(?:found|got|bought|have|borrow\w*|had|lent|inherit\w*|get|wear\w*)\b.*\b(?:one|mine|hers|it|it'?s|already|another)\b|\b(?:she|he|i) (?:has|have|got) (?:enough|plenty|one|some)\b/i
const asksBeside = /\b(?:show|need|want|prefer|rather|instead|look\w*|but|in|only)\b/i

const tellsOfDropped = ({ english, wishes }: ShopperRequest): boolean =>
  wishes.every(({ wanted }) => wanted.category === undefined) &&
  told.test(english) &&
  !asksBeside.test(english)

const dropping =
  /\b(?:skip|drop|cancel|scrap|scratch|leave out|remove|forget|ditch|never ?mind|(?:don'?t|do not|doesn'?t|no longer) need|vergiss|lass)\b/i

/** "Skip the tights" of tights and a beanie: the kinds that a message refuses, and nothing else. */
function refusedByName({ english, wishes }: ShopperRequest): readonly string[] {
  const saysMore = wishes.some(
    ({ unwanted: { category: _, ...unwanted }, ...wish }) => !isEmptyWish({ ...wish, text: '', unwanted }),
  )
  return saysMore || !dropping.test(english) ? [] : wishes.flatMap(({ unwanted }) => unwanted.category ?? [])
}

type Read = { readonly request: ShopperRequest; readonly memory: ThreadMemory }

/** "Forget the skirt" of jeans and a skirt: what is looked for goes on without it. Of an outfit, or of one garment, nothing is dropped so. */
export function withoutDropped({ request, memory }: Read): Read {
  const freed = request.released.flatMap(({ attribute, values, isAccepted }) =>
    attribute === 'category' && isAccepted !== true ? values : [],
  )
  const refused = refusedByName(request)
  const dropped: readonly string[] = [...freed, ...refused]
  const left = memory.searches.filter(({ wish }) => !sharesCategory(wish, dropped))
  if (memory.outfit != null || left.length === 0 || left.length === memory.searches.length)
    return { request, memory }
  return {
    memory: { ...memory, searches: left.map(({ aside: _, ...search }) => search) },
    request: {
      ...request,
      refines: true,
      // "I found one already, it's dark green": told of what is dropped, and not asked of the others.
      wishes:
        refused.length > 0 || tellsOfDropped(request) ? request.wishes.map(() => noWish) : request.wishes,
      released: request.released.filter(({ attribute }) => attribute !== 'category'),
      withdrawn: request.withdrawn.filter((name) => name !== 'category'),
    },
  }
}
