import { expect, test } from 'vitest'
import { warmthDegree, warmthOfProduct, weatherGap } from '../../src/outfit/warmth.ts'
import type { Attributes } from '../../src/product/attributes.ts'

type Piece = { readonly title: string; readonly attributes: Attributes }
const piece = (title: string, attributes: Attributes): Piece => ({ title, attributes })

/** Each list from the lightest to the warmest. */
test.each([
  [
    'jackets and coats',
    [
      piece('Linen blazer', { category: 'blazer', material: ['linen'] }),
      piece('Denim jacket', { category: 'jacket', material: ['denim'] }),
      piece('Slim leather biker', { category: 'jacket', material: ['leather'], fit: 'slim' }),
      piece('Quilted jacket', { category: 'jacket', material: ['nylon'] }),
      piece('City coat', { category: 'coat', material: ['wool'] }),
      piece('Winter parka', { category: 'coat', material: ['polyester'] }),
    ],
  ],
  [
    'tops',
    [
      piece('Beach top', { category: 'tank-top', occasion: 'beach' }),
      piece('Cotton tee', { category: 't-shirt', material: ['cotton'], sleeve_length: 'short' }),
      piece('Cotton shirt', { category: 'shirt', material: ['cotton'], sleeve_length: 'long' }),
      piece('Flannel shirt', { category: 'shirt', material: ['cotton'], sleeve_length: 'long' }),
      piece('Wool jumper', { category: 'sweater', material: ['wool'] }),
    ],
  ],
  [
    'shoes',
    [
      piece('Flip-flops', { category: 'flip-flops' }),
      piece('Mesh trainers', { category: 'sneakers', material: ['mesh'] }),
      piece('Canvas sneakers', { category: 'sneakers', material: ['canvas'] }),
      piece('Leather sneakers', { category: 'sneakers', material: ['leather'] }),
      piece('Wellies', { category: 'boots', material: ['synthetic'] }),
      piece('Lined leather boots', { category: 'boots', material: ['leather'] }),
    ],
  ],
] as const)('%s are told apart by how warm they are', (_, pieces) => {
  const degrees = pieces.map((each) => warmthDegree(each) ?? Number.NaN)
  expect(degrees).toEqual(degrees.toSorted((one, other) => one - other))
  expect(new Set(degrees).size).toBe(degrees.length)
})

test('in frost a bomber is too thin and a puffer is not; in the heat wool is too warm and linen is not', () => {
  const bomber = piece('Bomber jacket', { category: 'jacket', material: ['polyester'] })
  const puffer = piece('Puffer jacket', { category: 'jacket', material: ['nylon'] })
  expect(weatherGap(bomber, 'cold')).toBeGreaterThan(0.5)
  expect(weatherGap(puffer, 'cold')).toBe(0)
  const wool = piece('Wool trousers', { category: 'pants', material: ['wool'] })
  const linen = piece('Linen trousers', { category: 'pants', material: ['linen'] })
  expect(weatherGap(wool, 'hot')).toBeGreaterThan(0.4)
  expect(weatherGap(linen, 'hot')).toBe(0)
  expect(weatherGap(piece('Tote bag', { category: 'handbag' }), 'cold')).toBe(0)
})

test('the color snow warms nothing, and wellies are for no heat', () => {
  const shirt = { category: 'shirt', material: ['cotton'], sleeve_length: 'long' } as const
  expect(warmthDegree(piece('Button-through shirt in snow', { ...shirt, material: ['cotton'] }))).toBe(
    warmthDegree(piece('Button-through shirt in white', { ...shirt, material: ['cotton'] })),
  )
  expect(warmthOfProduct(piece('Green wellies', { category: 'boots', material: ['synthetic'] }))).toBe(0)
})
