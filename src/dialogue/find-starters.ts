import type { Encoder } from '../encoder/encoder.ts'
import type { Log } from '../log.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import type { Vision } from '../vision/vision.ts'
import { searchOnce } from './search-once.ts'
import { type Starter, starterCandidates } from './starters.ts'

type Shop = { vision: Vision; encoder: Encoder; index: ProductIndex; log?: Log }

/** Starters that are shown. */
const mostStarters = 6
/** A starter finds at least so many pieces that are all of it, of more than one kind. */
const fewestFound = 6

/** Things to ask first, in words; each was tried and finds enough of what it asks for. */
export async function findStarters(
  services: Shop,
  { word, signal }: { readonly word: (starter: Starter) => string; readonly signal: AbortSignal },
): Promise<string[]> {
  const [facets, [any]] = await Promise.all([
    services.index.facets(),
    services.index.search({ limit: 1 }, { signal }),
  ])
  const found: string[] = []
  for (const candidates of starterCandidates(facets, any?.product.price?.currency ?? null)) {
    for (const text of candidates.map(word)) {
      if (!(await findsEnough(services, text, signal))) continue
      found.push(text)
      break
    }
    if (found.length === mostStarters) break
  }
  return found
}

async function findsEnough(services: Shop, text: string, signal: AbortSignal): Promise<boolean> {
  const { result } = await searchOnce(services, { text, limit: 12 }, { signal })
  const exact = result.products.filter(({ nearMatch }) => !nearMatch)
  const kinds = new Set(exact.map(({ product }) => product.attributes.category))
  return exact.length >= fewestFound && kinds.size > 1
}
