/** Categories that shoppers mean by "shoes", as the suites judge it, whatever the service thinks. */
export const shoes = [
  'sneakers',
  'formal-shoes',
  'loafers',
  'boots',
  'sandals',
  'flip-flops',
  'heels',
  'flats',
] as const

/** And by "bag". */
export const bags = ['handbag', 'backpack', 'clutch', 'duffel-bag', 'laptop-bag'] as const
