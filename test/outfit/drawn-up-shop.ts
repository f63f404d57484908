import type { Attributes } from '../../src/product/attributes.ts'
import type { ShopProduct } from '../retrieval/small-shop.ts'

/** One product of a shop that is drawn up for a test; for women, plain, in EUR. */
export function item(
  id: string,
  amount: number,
  attributes: Attributes,
  more: Partial<ShopProduct> = {},
): ShopProduct {
  const title = [attributes.color?.[0], attributes.category].join(' ')
  const defaults = { pattern: 'solid', gender: 'female', age_group: 'adults' } as const
  const price = { amount, currency: 'EUR' }
  return { id, title, price, attributes: { ...defaults, ...attributes }, ...more }
}

export const shopProducts = [
  item('heels-beige', 60, { category: 'heels', color: ['beige'], occasion: 'formal' }),
  item('heels-red', 50, { category: 'heels', color: ['red'], occasion: 'party' }),
  item('heels-pink', 40, { category: 'heels', color: ['pink'], occasion: 'formal' }),
  item('sneakers-green', 30, { category: 'sneakers', color: ['green'], occasion: 'sport' }),
  item('oxfords', 45, { category: 'formal-shoes', color: ['black'], occasion: 'formal', gender: 'male' }),
  item('girls-flats', 20, { category: 'flats', color: ['beige'], occasion: 'formal', age_group: 'kids' }),
  item('clutch-black', 40, { category: 'clutch', color: ['black'], occasion: 'formal' }),
  item('clutch-dear', 85, { category: 'clutch', color: ['black'], occasion: 'formal' }),
  item('handbag-leopard', 35, {
    category: 'handbag',
    color: ['brown'],
    pattern: 'animal',
    occasion: 'casual',
  }),
  item('necklace', 15, { category: 'necklace', color: ['gold'], occasion: 'formal' }),
  item('earrings', 12, { category: 'earrings', color: ['silver'], occasion: 'formal' }),
  item('scarf', 18, { category: 'scarf', color: ['burgundy'], occasion: 'formal' }),
  item('scarf-red', 19, { category: 'scarf', color: ['red'], occasion: 'formal' }),
  item('blazer', 80, { category: 'blazer', color: ['black'], occasion: 'formal' }),
  item('top-white', 25, { category: 'top', color: ['white'], occasion: 'formal' }),
  item('skirt-black', 35, { category: 'skirt', color: ['black'], occasion: 'formal' }),
  item('dress-blue', 70, { category: 'dress', color: ['blue'], occasion: 'formal' }),
  item('heels-sold-out', 10, { category: 'heels', color: ['navy'], occasion: 'formal' }, { stock: 0 }),
  item(
    'clutch-usd',
    20,
    { category: 'clutch', color: ['silver'], occasion: 'formal' },
    { price: { amount: 20, currency: 'USD' } },
  ),
  item('clutch-unpriced', 0, { category: 'clutch', color: ['white'], occasion: 'formal' }, { price: null }),
]
export const redDress: Attributes = {
  ...{ category: 'dress', color: ['red'], pattern: 'solid', occasion: 'formal', gender: 'female' },
}
export const floralDress: Attributes = { ...redDress, color: ['blue', 'yellow'], pattern: 'floral' }
export const shoes = ['heels', 'sneakers', 'flats', 'formal-shoes'] as const
