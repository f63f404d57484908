import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import { AppError } from '../src/errors.ts'
import type { Product } from '../src/product/product.ts'

/** Changes whenever anything of the product does. */
export const etagOf = (product: Product): string =>
  `"${createHash('sha256').update(JSON.stringify(product)).digest('base64url').slice(0, 27)}"`

export function sendProduct(response: Response, product: Product): void {
  response.setHeader('ETag', etagOf(product))
  response.json(product)
}

/** Throws `precondition-failed` where `If-Match` names another state than the stored one, or `If-None-Match: *` meets one that is there. */
export function checkPreconditions(request: Request, stored: Product | undefined): void {
  const match = request.get('if-match')
  const noneMatch = request.get('if-none-match')
  const tags = (header: string) => header.split(',').map((tag) => tag.trim())
  if (match !== undefined) {
    const holds = stored !== undefined && (match.trim() === '*' || tags(match).includes(etagOf(stored)))
    if (!holds)
      throw new AppError('precondition-failed', 'If-Match: The product is not as it was; read it again.')
  }
  if (noneMatch !== undefined && stored !== undefined) {
    const meets = noneMatch.trim() === '*' || tags(noneMatch).includes(etagOf(stored))
    if (meets) throw new AppError('precondition-failed', 'If-None-Match: The product is there already.')
  }
}

/** Reading a product and writing it as one step: what compares and what writes one id wait for each other in this process. */
const writing = new Map<string, Promise<unknown>>()

export async function inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
  const before = writing.get(id) ?? Promise.resolve()
  const mine = before.catch(() => {}).then(work)
  writing.set(id, mine)
  try {
    return await mine
  } finally {
    if (writing.get(id) === mine) writing.delete(id)
  }
}
