import type { ProductIndex } from '../src/product-index/product-index.ts'
import { indexedAt } from './scale-shop.ts'

const batch = 5_000
const toldEvery = 50_000

export type Built = {
  readonly rows: number
  /** Seconds until all were written, and until the indexes were ready too. */
  readonly writeS: number
  readonly readyS: number
  readonly facetsMs: number
  /** The most that the process held, which made the products as well. */
  readonly peakMb: number
}

/** Writes a shop as an ingest does, and tells how far it is. */
export async function buildShop(
  open: () => Promise<ProductIndex>,
  products: number,
  tell: (progress: Built) => void,
): Promise<Built> {
  const start = performance.now()
  const seconds = () => (performance.now() - start) / 1_000
  const peakMb = () => Math.round(process.resourceUsage().maxRSS / 1_000)
  const index = await open()
  for (let at = 0; at < products; at += batch) {
    await index.upsert(Array.from({ length: Math.min(batch, products - at) }, (_, n) => indexedAt(at + n)))
    if ((at + batch) % toldEvery < batch)
      tell({ rows: at + batch, writeS: seconds(), readyS: 0, facetsMs: 0, peakMb: peakMb() })
  }
  const writeS = seconds()
  await index.close()
  const readyS = seconds()
  const again = await open()
  const counting = performance.now()
  await again.facets()
  const facetsMs = performance.now() - counting
  await again.close()
  return { rows: products, writeS, readyS, facetsMs, peakMb: peakMb() }
}
