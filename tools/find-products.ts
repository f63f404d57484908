import { searchCatalogue } from '../src/catalogue/search.ts'
import type { Services } from '../src/services.ts'
import { listProducts } from './list-products.ts'
import type { SearchOutcome } from './outcome.ts'
import { resolveSearch, type SearchCall } from './resolve-search.ts'
import { turnContextOf } from './turn-context.ts'

/** Runs one search for a tool: the text for the model, and the outcome for the service. */
export async function findProducts(
  services: Pick<Services, 'encoder' | 'index'>,
  call: SearchCall,
  runtime: { signal?: AbortSignal | undefined },
): Promise<[string, SearchOutcome]> {
  const context = turnContextOf(runtime)
  const { mode, wish, reference, spokenPrice, seen } = await resolveSearch(call, context, services.index)
  const result = await searchCatalogue(
    services,
    {
      wish,
      reference,
      limit: Math.min(call.limit ?? context.limit, context.limit),
      ...(context.filter === undefined ? {} : { filter: context.filter }),
    },
    runtime.signal === undefined ? {} : { signal: runtime.signal },
  )
  return [listProducts(result), { kind: 'search', mode, wish, reference, result, spokenPrice, seen }]
}
