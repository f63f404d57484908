import { describe, expect, it } from 'vitest'
import { emptyMemory, type ThreadMemory } from '../../src/dialogue/memory.ts'
import { emptyProfile, type Profile } from '../../src/dialogue/profile.ts'
import { standingFacts } from '../../src/dialogue/standing-facts.ts'
import { withProfile } from '../../src/dialogue/with-profile.ts'
import { type WishInput, wishSchema } from '../../src/product/wish.ts'
import { pastSearchFor, turnOf } from './turn.ts'

/** What stands after messages that each follow a search for a dress. */
function after(...messages: readonly string[]): Profile {
  let profile = emptyProfile
  for (const message of messages) {
    const memory: ThreadMemory = {
      ...emptyMemory(''),
      profile,
      searches: [pastSearchFor({ wanted: { category: ['dress'] } })],
    }
    profile = turnOf(message, { memory }).profile
  }
  return profile
}

const facts = (...messages: readonly string[]): string[] =>
  standingFacts(after(...messages)).map(({ attribute, value }) => `${attribute} ${value}`)

const wish = (input: WishInput) => wishSchema.parse(input)

describe('what stands of a shopper', () => {
  it.each<[string, string[], string[]]>([
    [
      'a wearer',
      ['a parka for my husband', 'do you ship to Italy?', 'thanks', 'now gloves'],
      ['gender male'],
    ],
    [
      'a child with its age',
      ['a raincoat for my nephew, he is 8'],
      ['gender male', 'age_group kids', 'years 8'],
    ],
    [
      'a child told of as "her"',
      ['tights for my niece (5)', 'a hat for her'],
      ['gender female', 'age_group kids', 'years 5'],
    ],
    ['the one named last', ['a hat for my 4 year old son', 'and a scarf for my wife'], ['gender female']],
    [
      'the shopper again',
      ["I'm a woman", 'a tie for my dad', 'now a belt for me'],
      ['gender female', 'age_group adults'],
    ],
    ['nobody, of whom others own', ["a dress for my sister's wedding"], []],
    ['nobody, of whom a thing is like', ["a bag like my mother's"], []],
    ['a size by kind', ['shirts in size L', 'sneakers size 43'], ['clothes L', 'shoes 43']],
    ['no size from a question', ['does it come in M?'], []],
    [
      'other sizes for another',
      ['a shirt for my husband in XL', 'now for my wife, a blouse'],
      ['gender female'],
    ],
    ['a budget', ['my budget is 90'], ['piece max 90']],
    ['a budget in German', ['mein Budget ist 90 Euro'], ['piece max 90', 'piece currency EUR']],
    ['no budget from one price', ['shoes under 90'], []],
    ['a budget let go of', ['my budget is 90', 'forget the budget'], []],
    ['refused material', ['boots, no leather', 'belts please'], ['material leather']],
    ['leather fine after all', ['nothing in leather', 'leather is fine after all'], []],
    ['one of two bans', ['no wool and no leather', 'leather is ok'], ['material wool']],
    ['leather asked for', ['no leather', 'a leather belt'], []],
    ['a color of one search only', ['a coat, not black'], []],
    ['a color refused in general', ["I can't wear yellow"], ['color yellow']],
    ['nothing after starting over', ['a parka for my husband, budget 90', 'start over'], []],
  ])('keeps %s', (_, messages, standing) => {
    expect(facts(...messages)).toEqual(standing)
  })

  it('tells the words that each came from', () => {
    expect(standingFacts(after('  a parka for my husband ', 'my budget is 90'))).toEqual([
      { about: 'wearer', attribute: 'gender', value: 'male', because: 'a parka for my husband' },
      { about: 'budget', attribute: 'piece max', value: '90', because: 'my budget is 90' },
    ])
  })
})

describe('a wish with what stands', () => {
  const standing = after('a shirt for my husband in XL, no leather, my budget is 90', 'trainers in 44')

  it('takes the sizes of its kind, the budget, the bans and the wearer', () => {
    expect(withProfile(wish({ wanted: { category: ['loafers'] } }), standing)).toMatchObject({
      wanted: { category: ['loafers'], gender: ['male'] },
      unwanted: { material: ['leather'] },
      sizes: ['44'],
      price: { max: 90 },
    })
    expect(withProfile(wish({ wanted: { category: ['pants'] } }), standing).sizes).toContain('XL')
    expect(withProfile(wish({ wanted: { category: ['scarf'] } }), standing).sizes).toEqual([])
  })

  it('is left as it is in what it says itself', () => {
    const said = wish({
      wanted: { category: ['boots'], gender: ['female'], material: ['leather'] },
      sizes: ['39'],
      price: { max: 200 },
    })
    expect(withProfile(said, standing)).toEqual(said)
  })
})
