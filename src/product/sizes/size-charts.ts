/** The systems that sizes are labeled in: letters, national numbers, jeans' waists in inches, body height in cm, age in years or months. */
export const sizeSystems = ['letter', 'EU', 'DE', 'FR', 'IT', 'UK', 'US', 'waist', 'height', 'age'] as const
export type SizeSystem = (typeof sizeSystems)[number]

/** One size in every system that has it; of several labels in a system any is worn by the same person. */
export type SizeRow = Partial<Record<SizeSystem, readonly string[]>>

export type SizeChart = {
  readonly rows: readonly SizeRow[]
  /** The system of a label without one ("38"), as European shops write it. */
  readonly plain: readonly SizeSystem[]
}

/** Rows of `EU`, with the other systems by how far their numbers lie from it, as fashion retail has them (ASOS, Zara, Mango, Zalando). */
const women: SizeRow[] = (
  [
    ['XXS', 32, '23 24'],
    ['XS', 34, '25 26'],
    ['S', 36, '27 28'],
    ['M', 38, '29 30'],
    ['L', 40, '31 32'],
    ['XL', 42, '33'],
    ['XXL', 44, '34'],
    ['3XL', 46, '36'],
    ['4XL', 48, '38'],
    ['5XL', 50, '40'],
    ['6XL', 52, '42'],
  ] as const
).map(([letter, eu, waists]) => ({
  letter: [letter],
  EU: [`${eu}`],
  DE: [`${eu - 2}`],
  FR: [`${eu}`],
  IT: [`${eu + 4}`],
  UK: [`${eu - 28}`],
  US: [`${eu - 32}`],
  waist: waists.split(' '),
}))

/** Jackets, shirts and knits: UK and US count the chest in inches. */
const men: SizeRow[] = (
  [
    ['XS', '42', '32'],
    ['S', '44 46', '34 36'],
    ['M', '48 50', '38 40'],
    ['L', '52 54', '42 44'],
    ['XL', '56 58', '46 48'],
    ['XXL', '60 62', '50 52'],
    ['3XL', '64', '54'],
    ['4XL', '66', '56'],
    ['5XL', '68', '58'],
  ] as const
).map(([letter, eu, chest]) => {
  const [european, inches] = [eu.split(' '), chest.split(' ')]
  return { letter: [letter], EU: european, DE: european, FR: european, IT: european, UK: inches, US: inches }
})

/** Trousers: a waist in inches, or half the chest that goes with it. */
const menTrousers: SizeRow[] = (
  [
    ['XS', '42', '27 28'],
    ['S', '44 46', '29 30'],
    ['M', '48', '31 32'],
    ['L', '50 52', '33 34'],
    ['XL', '54', '36'],
    ['XXL', '56', '38'],
    ['3XL', '58', '40'],
    ['4XL', '60', '42'],
  ] as const
).map(([letter, eu, waists]) => {
  const [european, inches] = [eu.split(' '), waists.split(' ')]
  return { letter: [letter], EU: european, DE: european, FR: european, IT: european, waist: inches }
})

/** [EU, UK] and how much the US number is above the UK one; France counts one more, Italy as the EU. */
const shoes = (pairs: readonly (readonly [number, string])[], above: number): SizeRow[] =>
  pairs.map(([eu, uk]) => {
    const british = uk.split(' ')
    return {
      EU: [`${eu}`],
      DE: [`${eu}`],
      IT: [`${eu}`],
      FR: [`${eu + 1}`],
      UK: british,
      US: british.map((size) => `${Number(size) + above}`),
    }
  })

const womenShoes = shoes(
  [
    [34, '1.5 2'],
    [35, '2.5'],
    [35.5, '2.5'],
    [36, '3 3.5'],
    [36.5, '3.5'],
    [37, '4'],
    [37.5, '4.5'],
    [38, '4.5 5'],
    [38.5, '5.5'],
    [39, '5.5 6'],
    [39.5, '6'],
    [40, '6.5'],
    [40.5, '7'],
    [41, '7 7.5'],
    [42, '8'],
    [42.5, '8.5'],
    [43, '8.5 9'],
  ],
  2,
)
const menShoes = shoes(
  [
    [38.5, '5.5'],
    [39, '5.5 6'],
    [40, '6.5'],
    [40.5, '7'],
    [41, '7 7.5'],
    [42, '8'],
    [42.5, '8.5'],
    [43, '8.5 9'],
    [44, '9.5'],
    [44.5, '10'],
    [45, '10 10.5'],
    [45.5, '10.5'],
    [46, '11'],
    [47, '12'],
    [48, '13'],
    [49, '14'],
  ],
  1,
)
const childrenShoes = shoes(
  [
    [20, '4'],
    [21, '4.5'],
    [22, '5 5.5'],
    [23, '6'],
    [24, '7'],
    [25, '7.5 8'],
    [26, '8.5'],
    [27, '9'],
    [28, '10'],
    [29, '11'],
    [30, '11.5 12'],
    [31, '12.5'],
    [32, '13'],
  ],
  0.5,
)

/** Children's clothes go by the height of the body; who is so old is about so tall. Where two heights share a label the taller names it. */
const months: SizeRow[] = (
  [
    ['50', '0M 0-1M'],
    ['56', '1M 0-3M 1-2M'],
    ['62', '3M 0-3M 2-4M'],
    ['68', '6M 3-6M 4-6M'],
    ['74', '9M 6-9M'],
    ['80', '12M 9-12M 1Y'],
    ['86', '18M 12-18M'],
  ] as const
).map(([height, ages]) => ({ height: [height], age: ages.split(' ') }))
const years: SizeRow[] = Array.from({ length: 13 }, (_, at) => {
  const [age, height] = [at + 2, 92 + 6 * at]
  const isBetween = (height - 92) % 12 !== 0
  return {
    age: [`${age}Y`, `${age - 1}-${age}Y`, ...(age === 2 ? ['24M', '18-24M'] : [])],
    height: [
      `${height}`,
      ...(isBetween ? [`${height}/${height + 6}`, `${height + 6}`] : [`${height - 6}/${height}`]),
    ],
  }
})

const european = ['EU'] as const

/** Every size by whom it is for and what is worn: the one table of sizes, for the words of shoppers and of feeds. */
export const sizeCharts = {
  women: { rows: women, plain: european },
  'women-trousers': { rows: women, plain: ['EU', 'waist'] },
  men: { rows: men, plain: european },
  'men-trousers': { rows: menTrousers, plain: ['EU', 'waist'] },
  'women-shoes': { rows: womenShoes, plain: european },
  'men-shoes': { rows: menShoes, plain: european },
  children: { rows: [...months, ...years], plain: ['height'] },
  'children-shoes': { rows: childrenShoes, plain: european },
} as const satisfies Record<string, SizeChart>
export type SizeChartName = keyof typeof sizeCharts
