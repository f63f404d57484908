import { splitWords } from '../product/split-words.ts'
import { buildWishes } from './build-wishes.ts'
import { takeBrands } from './read-brands.ts'
import { takeComparatives } from './read-comparatives.ts'
import { takeComplement } from './read-complement.ts'
import { readIntent } from './read-intent.ts'
import { takeOccasions } from './read-occasion.ts'
import { takePointers } from './read-pointer.ts'
import { takePriceOrder } from './read-price-order.ts'
import { takePrices } from './read-prices.ts'
import { takeSizes } from './read-sizes.ts'
import { readStatements } from './read-statements.ts'
import { takeStock } from './read-stock.ts'
import { takeWearers } from './read-wearer.ts'
import type { RequestContext, ShopperRequest } from './request.ts'
import { createScratch } from './scratch.ts'
import { settleRequest } from './settle-request.ts'
import { correctMessage } from './spelling.ts'

/** Characters that are read; what follows in a longer message is ignored. */
export const readLimit = 2_000

/**
 * Reads a shopper's message by rule: deterministic, well under a millisecond, and never throws. The readers take out what
 * they understand in this order; the words that are left are searched for the vocabulary.
 */
export function parseRequest(text: string, context: RequestContext = {}): ShopperRequest {
  const scratch = createScratch(correctMessage(text.slice(0, readLimit)))
  const message = scratch.text
  const form = readIntent(message)
  if (form === 'start-over' || form === 'greeting') {
    return { intent: form, wishes: [], pointer: null, priceComparison: null, replaced: [], refines: false }
  }
  const complement = takeComplement(scratch)
  const order = takePriceOrder(scratch)
  const prices = takePrices(scratch)
  const pointers = takePointers(scratch)
  const sizes = takeSizes(scratch)
  const aside = [...takeWearers(scratch), ...takeOccasions(scratch), ...takeComparatives(scratch)]
  const inStock = takeStock(scratch)
  const brands = takeBrands(scratch, context.brands ?? [])
  const words = splitWords(scratch.text).map((word) => ({
    ...word,
    raw: scratch.original.slice(word.at, word.at + word.raw.length),
  }))
  const read = readStatements(words)

  const statements = [...read.statements, ...aside].sort((one, other) => one.at - other.at)
  const companion = complement?.companion
    ? [{ at: complement.at, text: complement.companion, denied: false }]
    : []
  const looseWords = [...read.looseWords, ...companion]
  const { sort } = order
  const wishes = buildWishes({ words, statements, looseWords, prices, sizes, brands, inStock, sort })
  return settleRequest({
    message,
    context,
    form,
    complement,
    order,
    pointers,
    statements,
    wishes,
    saysSize: sizes.length > 0,
    saysPrice: prices.length > 0,
    saysMore: looseWords.length > 0 || prices.length > 0 || brands.length > 0 || statements.length > 0,
  })
}
