import { holdsSize } from '../../measures/size-held.ts'
import { drawOne } from '../../seeded-random.ts'
import type { LabelledProduct } from '../labelled-product.ts'
import {
  type Case,
  type CaseMaker,
  caseId,
  forGrownUps,
  grade,
  groupsOf,
  kindOf,
  said,
  worthAsking,
} from './case.ts'

const isSoldOut = ({ availability }: LabelledProduct) => availability === 'out_of_stock'
const isInStock = ({ availability }: LabelledProduct) => availability === 'in_stock'

/** "Shirt in size M": what comes in it is right, what comes in other sizes must not be shown; sold out is neither. */
export const sizeCases: CaseMaker = (products, random) =>
  groupsOf(products, kindOf).flatMap(([kind, group]) => {
    const sizes = [...new Set(group.flatMap(({ sizes = [] }) => sizes))].filter((size) =>
      /^[\w/]+$/.test(size),
    )
    return sizes.flatMap((size): Case[] => {
      const having = (held: boolean) =>
        group.filter((product) => holdsSize(product.sizes ?? [], size) === held)
      const [right, wrong] = [having(true), having(false)]
      const sold = right.filter((product) => !isSoldOut(product))
      if (sold.length < worthAsking || wrong.length === 0) return []
      const words = [
        `${said(kind)} in size ${size}`,
        `${said(kind)} size ${size}`,
        `size ${size} ${said(kind)}`,
      ]
      return [
        {
          query: {
            _id: caseId('size', kind, size),
            text: drawOne(words as [string, ...string[]], random),
            wanted: { category: [kind] },
            sizes: [size],
          },
          grades: new Map([
            ...grade(right.filter(isSoldOut), 0),
            ...grade(wrong, -1),
            ...grade(forGrownUps(sold), 1),
          ]),
        },
      ]
    })
  })

const wearers = {
  female: ['for women', "women's", 'for her'],
  male: ['for men', "men's", 'for him'],
} as const

/** "Shirt for men": what is for men or for everybody is right, what is for women must not be shown. */
export const genderCases: CaseMaker = (products, random) =>
  groupsOf(products, kindOf).flatMap(([kind, group]) =>
    (['female', 'male'] as const).flatMap((gender): Case[] => {
      const own = group.filter(({ attributes }) => [gender, 'unisex'].includes(attributes.gender ?? ''))
      const other = group.filter(
        ({ attributes }) => attributes.gender === (gender === 'male' ? 'female' : 'male'),
      )
      if (own.length < worthAsking || other.length === 0) return []
      const words = drawOne(wearers[gender], random)
      return [
        {
          query: {
            _id: caseId('gender', kind, gender),
            text: words.endsWith("'s") ? `${words} ${said(kind)}` : `${said(kind)} ${words}`,
            wanted: { category: [kind], gender: [gender, 'unisex'] },
            stated: ['category', 'gender'],
          },
          grades: new Map([...grade(other, -1), ...grade(forGrownUps(own), 1)]),
        },
      ]
    }),
  )

const stockWords = ['in stock', 'that is in stock', 'available now', 'not sold out'] as const
/** As many are looked at. */
const firstPage = 10

/**
 * "Shirt in stock": sold-out ones must not be shown. And "shirt" alone, of kinds of which a page can be had: sold-out ones come last, so
 * that none is on it.
 */
export const stockCases: CaseMaker = (products, random) =>
  groupsOf(products, kindOf).flatMap(([kind, group]): Case[] => {
    const [right, gone] = [forGrownUps(group).filter(isInStock), group.filter(isSoldOut)]
    if (right.length < worthAsking || gone.length === 0) return []
    const grades = new Map([...grade(right, 1), ...grade(gone, -1)])
    const wanted = { category: [kind] }
    return [
      {
        query: {
          _id: caseId('stock', kind),
          text: `${said(kind)} ${drawOne(stockWords, random)}`,
          ...{ wanted, in_stock: true },
        },
        grades,
      },
      ...(right.length < firstPage
        ? []
        : [{ query: { _id: caseId('stock', kind, 'unasked'), text: said(kind), wanted }, grades }]),
    ]
  })
