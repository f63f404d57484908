import { isEmptyWish } from '../product/wish.ts'
import type { TurnFacts } from './turn-facts.ts'

const aboutShop =
  /\b(?:returns?|refunds?|my order|deliver(?:y|ed)?|shipping|payment|pay|track(?:ing)?|vouchers?|coupons?|discounts?|opening hours|customer service)\b/i

/** True of a question about orders, delivery or returns that names no garment: the catalogue has no answer to it. */
export const isShopQuestion = ({ request }: TurnFacts): boolean =>
  aboutShop.test(request.english) && request.wishes.every((wish) => isEmptyWish({ ...wish, text: '' }))
