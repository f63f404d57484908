import { drawOne } from '../../seeded-random.ts'
import type { Query } from '../corpus-item.ts'
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
import { referenceFrom } from './composed.ts'

type Turn = Omit<Query, '_id' | 'thread'> & { readonly grades: readonly (readonly [string, number])[] }

/**
 * Conversations of three turns: a kind, then a color of it, then a price; and of two: a photo, then the same in another color.
 * Each turn is judged by all that has been said up to it.
 */
export const conversationCases: CaseMaker = (products, random) =>
  groupsOf(products, kindOf).flatMap(([kind, group]) => {
    const colors = groupsOf(group, colorOf)
    const [first, ...others] = colors
    if (first === undefined) return []
    const [color, inColor] = drawOne([first, ...others], random)
    const own = others.find(([each]) => each !== color)
    const reference = own && referenceFrom(own[1], random)
    return [
      ...narrowing({ kind, color, group, inColor }),
      ...(own && reference && color !== own[0]
        ? thread(caseId('photo', reference.id, color), [
            {
              text: 'something like this',
              image: reference.image,
              wanted: { category: [kind] },
              stated: [],
              grades: grade(group, 1),
            },
            {
              text: `the same in ${color}`,
              wanted: { category: [kind], color: [color] },
              stated: ['color'],
              grades: [
                ...grade(
                  own[1].filter((each) => !hasColor(each, color)),
                  -1,
                ),
                ...grade(inColor, 1),
              ],
            },
          ])
        : []),
    ]
  })

function narrowing({
  kind,
  color,
  group,
  inColor,
}: {
  kind: NonNullable<ReturnType<typeof kindOf>>
  color: NonNullable<ReturnType<typeof colorOf>>
  group: Parameters<typeof grade>[0]
  inColor: Parameters<typeof grade>[0]
}): Case[] {
  const amounts = inColor.flatMap(({ price }) => price?.amount ?? []).sort((a, b) => a - b)
  const max = Math.ceil(amounts[Math.floor(amounts.length / 2)] ?? 0)
  const within = inColor.filter(({ price }) => price !== null && price.amount <= max)
  const above = inColor.filter(({ price }) => price !== null && price.amount > max)
  const wanted = { category: [kind], color: [color] }
  return thread(caseId('narrow', kind, color), [
    {
      text: `I am looking for a ${said(kind)}`,
      wanted: { category: [kind] },
      tools: ['search_products'],
      grades: grade(forGrownUps(group), 1),
    },
    { text: `only in ${color}`, wanted, tools: ['filter_products'], grades: grade(forGrownUps(inColor), 1) },
    ...(above.length === 0
      ? []
      : [
          {
            text: `under ${max}, please`,
            wanted,
            price: { max },
            tools: ['filter_products'],
            grades: [...grade(forGrownUps(within), 1), ...grade(above, -1)],
          },
        ]),
  ])
}

const thread = (name: string, turns: readonly Turn[]): Case[] =>
  turns.map(({ grades, ...turn }, place) => ({
    query: { _id: `${name}#${place + 1}`, thread: name, ...turn },
    grades: new Map(grades),
  }))
