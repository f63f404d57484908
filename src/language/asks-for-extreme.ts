import type { ShopperRequest } from './request.ts'

const extreme =
  /\b(?:cheapest|dearest|priciest|costliest|(?:most|least) (?:expensive|affordable|costly)|(?:lowest|highest)[ -]priced?|costs? (?:the )?(?:least|most)|newest|latest|most recent|new (?:arrival|addition|release)s?|just (?:arrived|in|added)|what(?:'?s| is) new)\b/i

/** True of "the cheapest thing you have", "the newest arrivals": no kind is named, and yet one product is asked for. */
export const asksForExtreme = ({ english }: Pick<ShopperRequest, 'english'>): boolean => extreme.test(english)
