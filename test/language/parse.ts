import { parseRequest } from '../../src/language/parse-request.ts'
import type { ParseContext, ShopperRequest } from '../../src/language/request.ts'

/** A message read with nothing known but what a test names. */
export const parse = (text: string, known: Partial<ParseContext> = {}): ShopperRequest =>
  parseRequest(text, { language: 'en', hasPhoto: false, hasPrevious: false, brands: [], ...known })
