import type { Direction } from '../../product/wish.ts'

type Ends = { readonly more: string; readonly less: string }

const directions: Readonly<Record<Direction['axis'] | 'price', Ends>> = {
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
}

/** A direction as Germans say it: "länger", "weniger formell". */
export const germanDirection = (axis: Direction['axis'] | 'price', toward: Direction['toward']): string =>
  directions[axis][toward]
