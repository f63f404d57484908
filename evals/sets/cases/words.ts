import { drawOne } from '../../seeded-random.ts'
import type { LabelledProduct } from '../labelled-product.ts'
import {
  type Case,
  type CaseMaker,
  caseId,
  colorOf,
  forGrownUps,
  grade,
  groupsOf,
  hasColor,
  kindOf,
  said,
} from './case.ts'

/** "Cardigan": every cardigan is right. */
export const typeCases: CaseMaker = (products) =>
  groupsOf(products, kindOf).map(([kind, group]) => ({
    query: { _id: caseId('type', kind), text: said(kind), wanted: { category: [kind] } },
    grades: new Map(grade(forGrownUps(group), 1)),
  }))

/** "Red cardigan": those whose main color it is are right, those that have it besides are half right. */
export const colorTypeCases: CaseMaker = (products) =>
  groupsOf(products, kindOf).flatMap(([kind, group]) =>
    groupsOf(group, colorOf).map(([color, main]): Case => {
      const besides = group.filter((product) => hasColor(product, color) && !main.includes(product))
      const meant = forGrownUps([...main, ...besides])
      const wanted = (some: typeof group) => some.filter((product) => meant.includes(product))
      return {
        query: {
          _id: caseId('color-type', color, kind),
          text: `${color} ${said(kind)}`,
          wanted: { category: [kind], color: [color] },
        },
        grades: new Map([...grade(wanted(main), 2), ...grade(wanted(besides), 1)]),
      }
    }),
  )

/** Of what comes in red or in blue nobody can say that it is red. */
const hasItsColors = ({ choices = [] }: LabelledProduct) => !choices.includes('color')

const refusals = ['but not', 'anything but', 'no'] as const

/** "Cardigan, but not red": red ones must not be shown. */
export const negationCases: CaseMaker = (products, random) =>
  groupsOf(products.filter(hasItsColors), kindOf).flatMap(([kind, group]) =>
    groupsOf(group, colorOf).flatMap(([color, main]): Case[] => {
      const right = group.filter((product) => colorOf(product) !== undefined && !hasColor(product, color))
      if (right.length === 0) return []
      return [
        {
          query: {
            _id: caseId('negation', kind, 'not', color),
            text: `${said(kind)}, ${drawOne(refusals, random)} ${color}`,
            wanted: { category: [kind] },
            unwanted: { color: [color] },
          },
          grades: new Map([...grade(forGrownUps(right), 1), ...grade(main, -1)]),
        },
      ]
    }),
  )
