import { same } from '../../measures/holds.ts'
import { drawOne } from '../../seeded-random.ts'
import type { LabelledProduct } from '../labelled-product.ts'
import { type Case, type CaseMaker, caseId, forGrownUps, grade, groupsOf, kindOf, said } from './case.ts'

/** A title that more products bear names none of them. */
const mostNamesakes = 3

const asTitled = (title: string) => title
const inLowerCase = (title: string) => title.toLowerCase()
const asAQuestion = (title: string) => `Do you have the ${title}?`

/** A product's own title, as it stands, in small letters or in a question: the products so titled are right. */
export const titleCases: CaseMaker = (products, random) =>
  groupsOfAnySize(products, ({ title }) => title.trim().toLowerCase())
    .filter(([title, group]) => group.length <= mostNamesakes && title.split(/\s+/).length > 1)
    .flatMap(([, group]): Case[] => {
      const [first] = group
      if (first === undefined) return []
      const title = first.title.trim()
      return [
        {
          query: {
            _id: caseId('title', first.id),
            text: drawOne([asTitled, inLowerCase, asAQuestion], random)(title),
            title,
          },
          grades: new Map(grade(group, 1)),
        },
      ]
    })

const brandOf = ({ brand }: LabelledProduct) => brand?.trim() || undefined

/** A brand alone, and a kind of it ("Norvik shirt", "dresses by Norvik"): what the shop says is of the brand is right. */
export const brandCases: CaseMaker = (products, random) =>
  groupsOf(products, brandOf)
    .filter(([brand]) => !products.some(({ attributes }) => same(attributes.category, brand)))
    .flatMap(([brand, group]) => [
      {
        query: { _id: caseId('brand', brand), text: brand, brands: [brand] },
        grades: new Map(grade(forGrownUps(group), 1)),
      },
      ...groupsOf(group, kindOf).map(([kind, own]): Case => {
        const words = [`${brand} ${said(kind)}`, `${said(kind)} by ${brand}`, `${said(kind)} from ${brand}`]
        return {
          query: {
            _id: caseId('brand', brand, kind),
            text: drawOne(words as [string, ...string[]], random),
            brands: [brand],
            wanted: { category: [kind] },
          },
          grades: new Map(grade(forGrownUps(own), 1)),
        }
      }),
    ])

function groupsOfAnySize(products: readonly LabelledProduct[], key: (product: LabelledProduct) => string) {
  return [...Map.groupBy(products, key)]
}
