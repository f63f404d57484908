import { drawOne } from '../../seeded-random.ts'
import type { LabelledProduct } from '../labelled-product.ts'
import { type Case, type CaseMaker, caseId, forGrownUps, grade, groupsOf, kindOf, said } from './case.ts'

type Priced = LabelledProduct & { readonly price: NonNullable<LabelledProduct['price']> }

/** The products with a price in the currency that most have, cheapest first: amounts of several currencies cannot be compared. */
function pricedOf(group: readonly LabelledProduct[]): Priced[] {
  const priced = group.filter((product): product is Priced => product.price !== null)
  const currencies = [...Map.groupBy(priced, ({ price }) => price.currency).values()]
  const [most = []] = currencies.sort((a, b) => b.length - a.length)
  return [...most].sort((a, b) => a.price.amount - b.price.amount)
}

const at = (priced: readonly Priced[], share: number) =>
  priced[Math.floor(share * priced.length)]?.price.amount ?? 0

/** "Cardigan under 60": the dearer ones must not be shown. Asked at the middle price of a kind. */
export const priceCases: CaseMaker = (products) =>
  groupsOf(products, kindOf).flatMap(([kind, group]): Case[] => {
    const priced = pricedOf(group)
    const currency = priced[0]?.price.currency
    const max = Math.ceil(at(priced, 0.5))
    const within = priced.filter(({ price }) => price.amount <= max)
    const above = priced.filter(({ price }) => price.amount > max)
    if (currency === undefined || above.length === 0) return []
    return [
      {
        query: {
          _id: caseId('price', kind, String(max)),
          text: `${said(kind)} under ${max} ${currency}`,
          wanted: { category: [kind] },
          price: { max },
        },
        grades: new Map([...grade(forGrownUps(within), 1), ...grade(above, -1)]),
      },
    ]
  })

/** "Cardigan between 40 and 60", "cardigan over 60", "at most 40": what costs less or more must not be shown. */
export const priceRangeCases: CaseMaker = (products, random) =>
  groupsOf(products, kindOf).flatMap(([kind, group]) => {
    const priced = pricedOf(group)
    const [low, high] = [Math.floor(at(priced, 0.25)), Math.ceil(at(priced, 0.75))]
    const currency = priced[0]?.price.currency ?? ''
    const ask = (text: string, price: { min?: number; max?: number }, name: string): Case[] => {
      const { min = 0, max = Number.POSITIVE_INFINITY } = price
      const isWithin = ({ price: { amount } }: Priced) => min <= amount && amount <= max
      const within = forGrownUps(priced.filter(isWithin))
      const outside = priced.filter((product) => !isWithin(product))
      if (within.length === 0 || outside.length === 0) return []
      const query = { _id: caseId('price-range', kind, name), text, wanted: { category: [kind] }, price }
      return [{ query, grades: new Map([...grade(outside, -1), ...grade(within, 1)]) }]
    }
    const between = [`between ${low} and ${high} ${currency}`, `from ${low} to ${high} ${currency}`] as const
    return [
      ...ask(`${said(kind)} ${drawOne(between, random)}`, { min: low, max: high }, 'between'),
      ...ask(`${said(kind)} over ${high} ${currency}`, { min: high }, 'over'),
      ...ask(`${said(kind)}, at most ${low} ${currency}`, { max: low }, 'most'),
    ]
  })

/** The first three prices are right, the very first most of all. */
const places = 3

/** "The cheapest cardigan" and "the most expensive": those at the lowest or highest price that the shop states. */
export const superlativeCases: CaseMaker = (products, random) =>
  groupsOf(products, kindOf).flatMap(([kind, group]) => {
    const priced = pricedOf(forGrownUps(group)).filter(({ availability }) => availability !== 'out_of_stock')
    const amounts = [...new Set(priced.map(({ price }) => price.amount))]
    if (amounts.length <= places) return []
    const ask = (words: readonly [string, ...string[]], ordered: readonly number[], name: string): Case => ({
      query: {
        _id: caseId('superlative', kind, name),
        text: drawOne(words, random),
        wanted: { category: [kind] },
      },
      grades: new Map(
        priced.flatMap(({ id, price }): [string, number][] => {
          const place = ordered.indexOf(price.amount)
          return place < places ? [[id, places - place]] : [[id, 0]]
        }),
      ),
    })
    const thing = said(kind)
    return [
      ask([`cheapest ${thing}`, `the cheapest ${thing} you have`], amounts, 'cheapest'),
      ask(
        [`most expensive ${thing}`, `the most expensive ${thing} you have`],
        amounts.toReversed(),
        'dearest',
      ),
    ]
  })
