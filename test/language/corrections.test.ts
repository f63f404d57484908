import { describe, expect, test } from 'vitest'
import { type Case, compactRequest, fresh, goingOn } from './compact-request.ts'

const cases: readonly Case[] = [
  [
    'no, i mean olive',
    goingOn,
    { wishes: [{ wanted: { color: ['olive'] } }], replaced: ['color'], refines: true },
  ],
  ['oh wait no purple', goingOn, { wishes: [{ unwanted: { color: ['purple'] } }], refines: true }],
  [
    'sorry, i meant sandals',
    goingOn,
    { wishes: [{ wanted: { category: ['sandals'] } }], replaced: ['category'], refines: true },
  ],
  [
    'back to the coat, do you have it in gray?',
    goingOn,
    {
      wishes: [{ wanted: { category: ['coat'], color: ['gray'] } }],
      replaced: ['category', 'color'],
      refines: true,
    },
  ],
  ['wait no heels', goingOn, { wishes: [{ unwanted: { category: ['heels'] } }], refines: true }],
  ['39', goingOn, { wishes: [{ sizes: ['39'] }], refines: true }],
  ['40 or 41 please', goingOn, { wishes: [{ sizes: ['40', '41'] }], refines: true }],
]

describe('what is said in place of what was said before', () => {
  test.each(cases)('%s', (sentence, context, expected) => {
    expect(compactRequest(sentence, context)).toEqual(expected)
  })
  test.each(['oh no wait, boys', 'sorry no for boys', 'no boys i meant'])('%s is for boys', (sentence) => {
    const [wish] = compactRequest(sentence, goingOn).wishes ?? []
    expect(wish?.wanted?.gender).toEqual(['male'])
    expect(wish?.unwanted?.gender).toBeUndefined()
  })
})

describe('a denial ends at the next thing said of the garment', () => {
  const denied: readonly Case[] = [
    [
      'shirt green not olive slim fit',
      fresh,
      {
        wishes: [
          {
            wanted: { category: ['shirt'], color: ['green'], fit: ['slim'] },
            unwanted: { color: ['olive'] },
          },
        ],
      },
    ],
    [
      'no more baggy jeans',
      fresh,
      { wishes: [{ wanted: { category: ['jeans'] }, unwanted: { fit: ['oversized'] } }] },
    ],
    [
      'she already has enough scarves',
      goingOn,
      { wishes: [{ unwanted: { category: ['scarf'] } }], refines: true },
    ],
  ]
  test.each(denied)('%s', (sentence, context, expected) => {
    expect(compactRequest(sentence, context)).toEqual(expected)
  })
})
