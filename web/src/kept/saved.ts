import type { Price, Product } from '../answer.ts'
import { keptList } from './kept-list.ts'

/** What is kept of a piece, so that it can be shown without asking. */
export type SavedPiece = Pick<Product, 'id' | 'title' | 'brand' | 'price' | 'image_url' | 'url'>

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

function read(value: unknown): SavedPiece | null {
  const { id, title, brand, price, image_url, url } = (value ?? {}) as Record<string, unknown>
  if (typeof id !== 'string' || typeof title !== 'string') return null
  const { amount, currency } = (price ?? {}) as Partial<Price>
  return {
    id,
    title,
    brand: textOrNull(brand),
    price: typeof amount === 'number' && typeof currency === 'string' ? { amount, currency } : null,
    image_url: textOrNull(image_url),
    url: textOrNull(url),
  }
}

const list = keptList('fashion-buddy.saved', { read, most: 200 })

export const savedPieces = {
  ...list,
  put: ({ id, title, brand, price, image_url, url }: SavedPiece) =>
    list.put({ id, title, brand, price, image_url, url }),
}
