import { isEmptyWish } from '../product/wish.ts'
import type { TurnContext } from './turn-context.ts'

type Asked = Pick<TurnContext, 'request'>

/** True when the words ask for anything at all. */
export const hasWish = ({ request }: Asked): boolean => request.wishes.some((wish) => !isEmptyWish(wish))

const aboutShop =
  /\b(?:returns?|refunds?|my order|deliver(?:y|ed)?|shipping|payment|pay|track(?:ing)?|vouchers?|coupons?|discounts?|opening hours|customer service)\b/i

/** True of a question about orders, delivery or returns that names no garment: the catalogue has no answer to it. */
export const isShopQuestion = ({ request }: Asked): boolean =>
  aboutShop.test(request.english) && request.wishes.every((wish) => isEmptyWish({ ...wish, text: '' }))
