import { isEmptyWish } from '../product/wish.ts'
import type { TurnContext } from './turn-context.ts'

type Asked = Pick<TurnContext, 'request'>

/** True when the words ask for anything at all. */
export const hasWish = ({ request }: Asked): boolean => request.wishes.some((wish) => !isEmptyWish(wish))
