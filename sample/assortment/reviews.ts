import type { ProductInput } from '../../src/product/product.ts'
import type { Random } from '../drawing/random.ts'
import type { DrawingSpec } from '../drawing/spec.ts'

type Reviews = NonNullable<ProductInput['reviews']>

/** What buyers say of each thing they may say something of, the best first: five, four, three and two stars. */
type Opinions = readonly [
  love: readonly string[],
  like: readonly string[],
  mixed: readonly string[],
  poor: readonly string[],
]

const ofSize: Opinions = [
  ['Fits as if it were made for me.', 'True to size; my usual one is right.', 'The cut is spot on.'],
  ['Fits well; between two sizes I took the larger one.', 'Runs a touch large, which I like.'],
  ['Runs small: order one size up.', 'A little long for me, otherwise fine.'],
  ['Much smaller than the size says.', 'The fit is off at the shoulders and I sent it back.'],
]
const ofShoeSize: Opinions = [
  ['Comfortable from the first day.', 'True to size, no blisters.'],
  ['Comfortable after two days of wearing them in.', 'Fit well with thin socks.'],
  ['Half a size too small; take the next one.', 'Narrow at the toes.'],
  ['They pinch, and I could not keep them.', 'Far too narrow for me.'],
]
const ofThing: Opinions = [
  ['Looks better than in the picture.', 'I use it every day.'],
  ['Well made and just as shown.', 'Does what it should.'],
  ['Smaller than I had thought, yet well made.', 'Good, if a bit plain.'],
  ['Came with a loose thread.', 'Not worth the price to me.'],
]
const ofCloth = (cloth: string): Opinions => [
  [
    `The ${cloth} feels lovely.`,
    `You notice that it is ${cloth} at once.`,
    `Washed it five times and the ${cloth} looks new.`,
  ],
  [`Nice ${cloth}, not too heavy.`, `The ${cloth} softens with wear.`],
  [`The ${cloth} creases easily.`, `The ${cloth} is thinner than I expected.`],
  [`The ${cloth} lost its shape in the first wash.`, `Scratchy ${cloth}.`],
]
const ofColor = (color: string): Opinions => [
  [`The ${color} is exactly as pictured.`, `A beautiful ${color}.`],
  [`The ${color} is a shade darker than on my screen, and I like it.`],
  [`The ${color} looks different by daylight.`],
  [`The ${color} has nothing to do with the picture.`],
]
const titles: readonly (readonly string[])[] = [
  ['Love it', 'Would buy again', 'Perfect'],
  ['Good choice', 'Happy with it', 'Nearly perfect'],
  ['Fine, with a but', 'Mixed feelings'],
  ['Disappointed', 'Sent it back'],
]
const authors = [
  'Ana',
  'Bilal',
  'Carla',
  'Deniz',
  'Emil',
  'Farida',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Kira',
  'Luca',
  'Mona',
  'Nils',
  'Olga',
  'Paul',
  'Rosa',
  'Sami',
  'Tilda',
  'Yara',
] as const

/** What buyers gave and wrote: most are content, some products please less than others, new ones have not been rated yet. */
export function opinionsFor(
  random: Random,
  { spec, dye, sized }: { spec: DrawingSpec; dye: string; sized: 'clothes' | 'shoes' | 'none' },
): Pick<ProductInput, 'rating' | 'reviews'> {
  if (random.chance(0.08)) return { rating: null, reviews: [] }
  const quality = random.between(3.5, 4.8)
  const count = Math.max(1, Math.round(Math.exp(random.between(0.7, 5.2))))
  const reviews = Array.from({ length: Math.min(count, Math.floor(random.between(0, 4.99))) }, () =>
    reviewOf(random, { spec, dye, sized, quality }),
  )
  // Few ratings are those of the reviews; of many, these are a sample.
  const told = reviews.reduce((sum, { rating }) => sum + rating, 0)
  const value = (told + quality * (count - reviews.length)) / count
  return { rating: { value: Math.round(value * 10) / 10, scale: 5, count }, reviews }
}

function reviewOf(
  random: Random,
  { spec, dye, sized, quality }: { spec: DrawingSpec; dye: string; sized: string; quality: number },
): Reviews[number] {
  const rating = Math.max(2, Math.min(5, Math.round(quality + random.between(-1.4, 1.1))))
  const opinions = [
    sized === 'clothes' ? ofSize : sized === 'shoes' ? ofShoeSize : ofThing,
    ...(spec.material ? [ofCloth(spec.material)] : []),
    ofColor(dye),
  ]
  const grade = 5 - rating
  const said = random.shuffle(opinions).slice(0, random.chance(0.6) ? 2 : 1)
  return {
    rating,
    title: random.pick(titles[grade] as [string, ...string[]]),
    text: said.map((each) => random.pick(each[grade] as [string, ...string[]])).join(' '),
    author: random.pick(authors),
  }
}
