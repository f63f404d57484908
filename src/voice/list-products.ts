import type { Product } from '../product/product.ts'
import type { SearchResult } from '../retrieval/search-result.ts'
import { dataLine } from './data-line.ts'
import { english } from './en/english.ts'
import { price as priceWords } from './en/formats.ts'
import { sayReasons } from './say-reasons.ts'

/** Text for the model: the numbered result of a search. Titles are the shop's data. */
export function listProducts(result: SearchResult): string {
  if (result.products.length === 0) return 'No product was found, even with constraints relaxed.'
  const lines = result.products.map(({ product, reasons, relaxed }, place) => {
    const misses = relaxed.length > 0 ? ` | near match, misses: ${relaxed.join(', ')}` : ''
    const fits = reasons.length > 0 ? ` | fits: ${dataLine(sayReasons(reasons, english).join(', '))}` : ''
    return `${place + 1}. ${productLine(product)}${fits}${misses}`
  })
  const relaxed = result.relaxed.length > 0 ? [`Relaxed to find these: ${result.relaxed.join(', ')}.`] : []
  return [...lines, ...relaxed].join('\n')
}

/** One product in a line: "[id] title, brand, €49.90". */
export function productLine({
  id,
  title,
  brand,
  price,
}: Pick<Product, 'id' | 'title' | 'brand' | 'price'>): string {
  const parts = [dataLine(title), dataLine(brand ?? '', 60), price === null ? 'no price' : priceWords(price)]
  return `[${idLine(id)}] ${parts.filter((part) => part !== '').join(', ')}`
}

/** An id as a listing shows it. */
export const idLine = (id: string): string => dataLine(id, 100).replaceAll(/[[\]]/g, '')
