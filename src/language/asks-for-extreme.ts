import type { ShopperRequest } from './request.ts'

const extreme =
  /\b(?:cheapest|dearest|priciest|costliest|(?:most|least) (?:expensive|affordable|costly)|(?:lowest|highest)[ -]priced?)\b/i

/** True of "the cheapest thing you have": no kind is named, and yet one product is asked for. */
export const asksForExtreme = ({ english }: Pick<ShopperRequest, 'english'>): boolean => extreme.test(english)
