import { isEmptyWish } from '../../src/product/wish.ts'
import type { PlannerFacts } from './planner-facts.ts'

const aboutShop =
  /\b(?:returns?|refunds?|my order|deliver(?:y|ed)?|shipping|payment|pay|track(?:ing)?|vouchers?|coupons?|discounts?|opening hours|customer service)\b/i

/** True of a question about orders, delivery or returns that names no garment: the catalogue has no answer to it. */
export const isShopQuestion = ({ said }: PlannerFacts): boolean =>
  aboutShop.test(said.english) && said.wishes.every((wish) => isEmptyWish({ ...wish, text: '' }))
