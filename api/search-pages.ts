import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { ProductCard } from '../chains/turn.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { requestLimits } from './limits.ts'

/** A cursor of a search remembers what was shown: what ranks may change between two pages, and nothing shall come twice. */
const shownSchema = z.strictObject({
  of: z.string(),
  shown: z.string().max(requestLimits.cursorLength),
})

const hashBytes = 6

const hashOf = (id: string): string =>
  createHash('sha256').update(id).digest().subarray(0, hashBytes).toString('base64url')

const hashLength = Math.ceil((hashBytes * 4) / 3)

export type SearchPage = {
  /** Products to search for, one beyond the page. */
  readonly depth: number
  readonly cut: (found: readonly ProductCard[]) => { products: ProductCard[]; next_cursor: string | null }
}

/** The page that a cursor leads to, the first without one. Throws `invalid-request` for a cursor that is not this search's. */
export function openSearchPage(options: {
  cursor: string | undefined
  /** The digest of what is searched for. */
  of: string
  limit: number
}): SearchPage {
  const { cursor, of, limit } = options
  const { shown } = cursor === undefined ? { shown: '' } : readCursor(cursor, { schema: shownSchema, of })
  const seen = new Set(shown.match(new RegExp(`.{${hashLength}}`, 'g')))
  const room = Math.min(limit, requestLimits.pagedProducts - seen.size)
  return {
    depth: seen.size + room + 1,
    cut: (found) => {
      const fresh = found.filter(({ id }) => !seen.has(hashOf(id)))
      const products = fresh.slice(0, Math.max(0, room))
      const all = [...seen, ...products.map(({ id }) => hashOf(id))]
      const more = fresh.length > products.length && all.length < requestLimits.pagedProducts
      return { products, next_cursor: more ? writeCursor({ of, shown: all.join('') }) : null }
    },
  }
}
