import type { Direction } from '../../product/wish.ts'

type Ends = { readonly more: string; readonly less: string }

const directions: Readonly<Record<Direction['axis'] | 'price' | 'rating', Ends>> = {
  length: { more: 'länger', less: 'kürzer' },
  sleeve_length: { more: 'mit längeren Ärmeln', less: 'mit kürzeren Ärmeln' },
  looseness: { more: 'weiter', less: 'enger' },
  coverage: { more: 'bedeckter', less: 'freizügiger' },
  darkness: { more: 'dunkler', less: 'heller' },
  colorfulness: { more: 'bunter', less: 'weniger bunt' },
  boldness: { more: 'auffälliger', less: 'schlichter' },
  formality: { more: 'formeller', less: 'weniger formell' },
  warmth: { more: 'wärmer', less: 'luftiger' },
  price: { more: 'teurer', less: 'günstiger' },
  rating: { more: 'besser bewertet', less: 'schlechter bewertet' },
}

/** The other end of a comparison: "am längsten"; what is no superlative of its own is said in full. */
const superlatives: typeof directions = {
  length: { more: 'am längsten', less: 'am kürzesten' },
  sleeve_length: { more: 'mit den längsten Ärmeln', less: 'mit den kürzesten Ärmeln' },
  looseness: { more: 'am weitesten', less: 'am engsten' },
  coverage: { more: 'am meisten bedeckt', less: 'am freizügigsten' },
  darkness: { more: 'am dunkelsten', less: 'am hellsten' },
  colorfulness: { more: 'am buntesten', less: 'am wenigsten bunt' },
  boldness: { more: 'am auffälligsten', less: 'am schlichtesten' },
  formality: { more: 'am formellsten', less: 'am wenigsten formell' },
  warmth: { more: 'am wärmsten', less: 'am luftigsten' },
  price: { more: 'am teuersten', less: 'am günstigsten' },
  rating: { more: 'am besten bewertet', less: 'am schlechtesten bewertet' },
}

type Toward = Pick<Direction, 'toward'> & { readonly axis: Direction['axis'] | 'price' | 'rating' }

/** A direction as Germans say it: "länger", "weniger formell". */
export const directionWords = ({ axis, toward }: Toward): string => directions[axis][toward]

/** The end of a direction: "am längsten". */
export const superlativeWords = ({ axis, toward }: Toward): string => superlatives[axis][toward]
