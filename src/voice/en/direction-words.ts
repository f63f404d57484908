import type { Direction } from '../../product/wish.ts'

type Axis = Direction['axis'] | 'price' | 'rating'
type Toward = Pick<Direction, 'toward'> & { readonly axis: Axis }

const words: Readonly<Record<Axis, { readonly more: string; readonly less: string }>> = {
  length: { more: 'longer', less: 'shorter' },
  sleeve_length: { more: 'longer-sleeved', less: 'shorter-sleeved' },
  looseness: { more: 'looser', less: 'tighter' },
  coverage: { more: 'more covered', less: 'more revealing' },
  darkness: { more: 'darker', less: 'lighter-colored' },
  colorfulness: { more: 'more colorful', less: 'less colorful' },
  boldness: { more: 'bolder', less: 'plainer' },
  formality: { more: 'more formal', less: 'less formal' },
  warmth: { more: 'warmer', less: 'airier' },
  price: { more: 'more expensive', less: 'cheaper' },
  rating: { more: 'better rated', less: 'worse rated' },
}

/** A direction as people say it: "longer", "less formal". */
export const directionWords = ({ axis, toward }: Toward): string => words[axis][toward]

const superlatives: typeof words = {
  length: { more: 'the longest', less: 'the shortest' },
  sleeve_length: { more: 'the one with the longest sleeves', less: 'the one with the shortest sleeves' },
  looseness: { more: 'the loosest', less: 'the tightest' },
  coverage: { more: 'the most covered', less: 'the most revealing' },
  darkness: { more: 'the darkest', less: 'the lightest in color' },
  colorfulness: { more: 'the most colorful', less: 'the least colorful' },
  boldness: { more: 'the boldest', less: 'the plainest' },
  formality: { more: 'the most formal', less: 'the least formal' },
  warmth: { more: 'the warmest', less: 'the airiest' },
  price: { more: 'the most expensive', less: 'the cheapest' },
  rating: { more: 'the best rated', less: 'the worst rated' },
}

/** The end of a direction as people say it: "the longest". */
export const superlativeWords = ({ axis, toward }: Toward): string => superlatives[axis][toward]
