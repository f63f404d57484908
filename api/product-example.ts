/** A product as a shop would send it. */
export const productExample = {
  title: 'Linen midi dress',
  brand: 'Marlow',
  description: 'Pure linen, square neck, two pockets.',
  price: { amount: 89.9, currency: 'EUR' },
  sizes: ['S', 'M', 'L'],
  stock: 12,
  url: 'https://shop.example/linen-midi-dress',
  attributes: { category: 'dress', color: ['blue'], material: ['linen'] },
}
