import type { AttributeName } from '../../../src/product/attributes.ts'
import { drawOne, type Random } from '../../seeded-random.ts'
import type { LabelledProduct } from '../labelled-product.ts'
import {
  type Case,
  type CaseMaker,
  caseId,
  colorOf,
  grade,
  groupsOf,
  hasColor,
  kindOf,
  said,
  wornInstead,
  worthAsking,
} from './case.ts'

/** A product of a group that has a picture to ask with. */
export function referenceFrom(group: readonly LabelledProduct[], random: Random) {
  const [first, ...others] = group.filter(({ image }) => image !== undefined)
  return first && { ...drawOne([first, ...others], random) }
}

/** A picture alone: its kind in its color is right, its kind half right; the pictured product itself is left out. */
export const alikeCases: CaseMaker = (products, random) =>
  groupsOf(products, kindOf).flatMap(([kind, group]) =>
    groupsOf(group, colorOf).flatMap(([color, main]): Case[] => {
      const reference = referenceFrom(main, random)
      if (reference === undefined) return []
      const others = (some: readonly LabelledProduct[]) => some.filter(({ id }) => id !== reference.id)
      return [
        {
          query: {
            _id: caseId('alike', reference.id),
            text: '',
            image: reference.image,
            exclude: [reference.id],
            wanted: { category: [kind], color: [color] },
            stated: [],
          },
          grades: new Map([...grade(others(group), 1), ...grade(others(main), 2)]),
        },
      ]
    }),
  )

const changes = ['like this but in', 'the same in', 'do you have it in', 'this one, only in'] as const

/** "Like this but in blue": its kind in blue is right; its kind in its own color must not come back. */
export const composedColorCases: CaseMaker = (products, random) =>
  groupsOf(products, kindOf).flatMap(([kind, group]) => {
    const colors = groupsOf(group, colorOf)
    return colors.flatMap(([own, ofOwn]) => {
      const reference = referenceFrom(ofOwn, random)
      const others = colors.filter(([color]) => color !== own)
      if (reference === undefined) return []
      return others.map(
        ([color, right]): Case => ({
          query: {
            _id: caseId('composed-color', reference.id, color),
            text: `${drawOne(changes, random)} ${color}`,
            image: reference.image,
            wanted: { category: [kind], color: [color] },
            stated: ['color'],
          },
          // What has both colors is no mistake.
          grades: new Map([
            ...grade(
              ofOwn.filter((each) => !hasColor(each, color)),
              -1,
            ),
            ...grade(wornInstead(reference, right), 1),
          ]),
        }),
      )
    })
  })

const refusals = ['like this but not', 'something like that without', 'similar, but not'] as const

/** "Like this but not red": other colors of its kind are right; red ones must not come back, this one among them. */
export const composedNegationCases: CaseMaker = (products, random) =>
  groupsOf(products, kindOf).flatMap(([kind, group]) =>
    groupsOf(group, colorOf).flatMap(([color, main]): Case[] => {
      const reference = referenceFrom(main, random)
      const right = group.filter((product) => colorOf(product) !== undefined && !hasColor(product, color))
      if (reference === undefined || right.length === 0) return []
      return [
        {
          query: {
            _id: caseId('composed-negation', reference.id),
            text: `${drawOne(refusals, random)} ${color}`,
            image: reference.image,
            wanted: { category: [kind] },
            stated: [],
            unwanted: { color: [color] },
          },
          grades: new Map([...grade(wornInstead(reference, right), 1), ...grade(main, -1)]),
        },
      ]
    }),
  )

const patternWords: Readonly<Record<string, string>> = {
  striped: 'striped',
  checked: 'checked',
  solid: 'plain',
  dots: 'with dots',
  floral: 'with flowers',
  graphic: 'with a print on it',
}
const genderWords: Readonly<Record<string, string>> = { female: 'for women', male: 'for men' }

/** "Like this but striped": its kind so changed is right; its kind as it is must not come back. */
export const composedPatternCases: CaseMaker = changedCases('pattern', patternWords, () => [])
/** "Like this but for men": what is for everybody is right, too. */
export const composedGenderCases: CaseMaker = changedCases('gender', genderWords, () => ['unisex'])

function changedCases(
  name: Extract<AttributeName, 'pattern' | 'gender'>,
  words: Readonly<Record<string, string>>,
  alsoRight: (value: string) => readonly string[],
): CaseMaker {
  const carried = ({ attributes }: LabelledProduct) => attributes[name]
  return (products, random) =>
    groupsOf(products, kindOf).flatMap(([kind, group]) => {
      const values = groupsOf(group, carried).filter(([value]) => words[value] !== undefined)
      return values.flatMap(([own, ofOwn]) => {
        const reference = referenceFrom(ofOwn, random)
        if (reference === undefined) return []
        return values.flatMap(([value]): Case[] => {
          const right = group.filter((each) => [value, ...alsoRight(value)].includes(carried(each) ?? ''))
          if (value === own || right.length < worthAsking) return []
          return [
            {
              query: {
                _id: caseId(`composed-${name}`, reference.id, value),
                text: `like this but ${words[value] ?? said(value)}`,
                image: reference.image,
                wanted: { category: [kind], [name]: [value, ...alsoRight(value)] },
                stated: [name],
              },
              grades: new Map([...grade(ofOwn, -1), ...grade(wornInstead(reference, right), 1)]),
            },
          ]
        })
      })
    })
}
