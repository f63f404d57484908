import type { ShopperRequest } from '../language/request.ts'
import { isEmptyWish, type Wish } from '../product/wish.ts'

/**
 * True of a wish that states nothing but words that some text of the shop holds ("recycled", "chaps for riding"): only what holds them was asked
 * for, and what a vector makes of such words was not.
 */
export function asksByWordsAlone(
  { text, wanted, unwanted: _, unwanted_words: __, ...wish }: Wish,
  { situations }: Pick<ShopperRequest, 'situations'>,
): boolean {
  const { gender: ___, age_group: ____, ...looks } = wanted
  const statesNothing = isEmptyWish({ ...wish, text: '', wanted: looks, unwanted: {}, unwanted_words: [] })
  return text !== '' && statesNothing && situations.length === 0
}
