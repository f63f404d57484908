import type { ShopperRequest } from '../language/request.ts'
import type { ThreadMemory } from './memory.ts'
import { sharesCategory } from './wish-of-call.ts'

type Read = { readonly request: ShopperRequest; readonly memory: ThreadMemory }

/** "Forget the skirt" of jeans and a skirt: what is looked for goes on without it. Of an outfit, or of one garment, nothing is dropped so. */
export function withoutDropped({ request, memory }: Read): Read {
  const dropped = request.released.flatMap(({ attribute, values, isAccepted }) =>
    attribute === 'category' && isAccepted !== true ? values : [],
  )
  const left = memory.searches.filter(({ wish }) => !sharesCategory(wish, dropped))
  if (memory.outfit != null || left.length === 0 || left.length === memory.searches.length)
    return { request, memory }
  return {
    memory: { ...memory, searches: left.map(({ aside: _, ...search }) => search) },
    request: {
      ...request,
      refines: true,
      released: request.released.filter(({ attribute }) => attribute !== 'category'),
      withdrawn: request.withdrawn.filter((name) => name !== 'category'),
    },
  }
}
