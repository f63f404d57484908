import { describe, expect, test } from 'vitest'
import type { Color } from '../../src/product/color.ts'
import { categoriesOf } from '../../src/product/taxonomy.ts'
import {
  type Case,
  type CompactRequest,
  compactRequest,
  fresh,
  goingOn,
  notKids,
  withPhoto,
} from './compact-request.ts'

const blue: CompactRequest['wishes'] = [{ wanted: { color: ['blue'] } }]
const inColor = (color: Color, pointer = 'photo'): CompactRequest => ({
  wishes: [{ wanted: { color: [color] } }],
  pointer,
  replaced: ['color'],
})
const shoes = categoriesOf('shoes')

const edits: Case[] = [
  ['like this but in blue', withPhoto, inColor('blue')],
  ['same thing in green please', withPhoto, inColor('green')],
  ['do you have this in grey?', withPhoto, inColor('gray')],
  ['can I get it in black instead', withPhoto, inColor('black')],
  ["I love it, but I'd want it pink", withPhoto, inColor('pink')],
  ['something similar, only white', withPhoto, inColor('white')],
  ['show me brown ones like that', withPhoto, inColor('brown')],
  ['red version of this', withPhoto, inColor('red')],
  [
    "do you have a women's version?",
    withPhoto,
    {
      wishes: [{ wanted: { gender: ['female'] }, unwanted: notKids }],
      pointer: 'photo',
      replaced: ['gender'],
    },
  ],
  [
    'the same for men',
    withPhoto,
    { wishes: [{ wanted: { gender: ['male'] }, unwanted: notKids }], pointer: 'photo', replaced: ['gender'] },
  ],
  [
    'like this but with long sleeves',
    withPhoto,
    { wishes: [{ wanted: { sleeve_length: ['long'] } }], pointer: 'photo', replaced: ['sleeve_length'] },
  ],
  [
    'is longer and has shorter sleeves',
    withPhoto,
    {
      wishes: [
        {
          directions: [
            { axis: 'length', toward: 'more' },
            { axis: 'sleeve_length', toward: 'less' },
          ],
        },
      ],
      pointer: 'photo',
    },
  ],
  [
    'something like that without white',
    withPhoto,
    { wishes: [{ unwanted: { color: ['white'] } }], pointer: 'photo' },
  ],
  [
    'like this, anything but blue',
    withPhoto,
    { wishes: [{ unwanted: { color: ['blue', 'navy'] } }], pointer: 'photo' },
  ],
  ['similar but not yellow', withPhoto, { wishes: [{ unwanted: { color: ['yellow'] } }], pointer: 'photo' }],
  [
    "I don't like purple, show me other colours of this",
    withPhoto,
    { wishes: [{ unwanted: { color: ['purple'] } }], pointer: 'photo', replaced: ['color'] },
  ],
  ['', withPhoto, { pointer: 'photo' }],
  ['the first photo but in black', withPhoto, inColor('black', 'photo 1')],
  ['in blue', withPhoto, inColor('blue')],
]

const followUps: Case[] = [
  ['in red', goingOn, { wishes: [{ wanted: { color: ['red'] } }], replaced: ['color'], refines: true }],
  [
    'in red instead of blue',
    goingOn,
    {
      wishes: [{ wanted: { color: ['red'] }, unwanted: { color: ['blue', 'navy'] } }],
      replaced: ['color'],
      refines: true,
    },
  ],
  ['and under 50', goingOn, { wishes: [{ price: { max: 50 } }], refines: true }],
  ['not black', goingOn, { wishes: [{ unwanted: { color: ['black'] } }], refines: true }],
  ["that's not navy", goingOn, { wishes: [{ unwanted: { color: ['navy'] } }], refines: true }],
  ['make it blue', goingOn, { wishes: blue, pointer: 'previous', replaced: ['color'], refines: true }],
  ['size M please', goingOn, { wishes: [{ sizes: ['M'] }], refines: true }],
  ['red dresses', goingOn, { wishes: [{ wanted: { category: ['dress'], color: ['red'] } }] }],
  [
    'the second one in red',
    goingOn,
    { wishes: [{ wanted: { color: ['red'] } }], pointer: 'result 2', replaced: ['color'] },
  ],
  [
    'the second dress in red',
    goingOn,
    { wishes: [{ wanted: { color: ['red'] } }], pointer: 'result 2', replaced: ['color'] },
  ],
  ['like #3 but in blue', goingOn, { wishes: blue, pointer: 'result 3', replaced: ['color'] }],
  ['the last one in blue', goingOn, { wishes: blue, pointer: 'result 1 from the end', replaced: ['color'] }],
  ['anything cheaper?', goingOn, { pointer: 'previous', compared: 'cheaper', refines: true }],
  [
    'anything cheaper than the first one?',
    goingOn,
    { pointer: 'result 1', compared: 'cheaper', refines: true },
  ],
  ['something more expensive', goingOn, { pointer: 'previous', compared: 'pricier', refines: true }],
  [
    'show me dresses like the second one but in green and under 60',
    goingOn,
    {
      wishes: [{ wanted: { category: ['dress'], color: ['green'] }, price: { max: 60 } }],
      pointer: 'result 2',
      replaced: ['category', 'color'],
    },
  ],
  ['same but cheaper', goingOn, { pointer: 'previous', compared: 'cheaper', refines: true }],
  ['is the first one available in black?', goingOn, inColor('black', 'result 1')],
  ['thanks, now show me belts', goingOn, { wishes: [{ wanted: { category: ['belt'] } }] }],
  ['more like the second', goingOn, { pointer: 'result 2' }],
  ['cheaper ones', fresh, { wishes: [{ sort: 'price-ascending' }] }],
]

const complements: Case[] = [
  [
    'shoes to go with it',
    withPhoto,
    { intent: 'complement', wishes: [{ wanted: { category: shoes } }], pointer: 'photo' },
  ],
  ['what would match this?', withPhoto, { intent: 'complement', pointer: 'photo' }],
  [
    'a belt for this dress',
    goingOn,
    { intent: 'complement', wishes: [{ wanted: { category: ['belt'] } }], pointer: 'previous' },
  ],
  [
    'black shoes that go with the second one',
    goingOn,
    {
      intent: 'complement',
      wishes: [{ wanted: { category: shoes, color: ['black'] } }],
      pointer: 'result 2',
    },
  ],
  ['what should I wear with these jeans?', withPhoto, { intent: 'complement', pointer: 'photo' }],
  [
    'a clutch to go with a red dress',
    fresh,
    { intent: 'complement', wishes: [{ text: 'red dress', wanted: { category: ['clutch'] } }] },
  ],
  [
    'what shoes would look good with this dress?',
    withPhoto,
    { intent: 'complement', wishes: [{ wanted: { category: shoes } }], pointer: 'photo' },
  ],
  [
    'a scarf to match this coat',
    withPhoto,
    { intent: 'complement', wishes: [{ wanted: { category: ['scarf'] } }], pointer: 'photo' },
  ],
  ['a suit', fresh, { wishes: [{ wanted: { category: ['suit'] } }] }],
]

const questions: Case[] = [
  ['what is this?', withPhoto, { intent: 'describe', pointer: 'photo' }],
  ['describe this photo', withPhoto, { intent: 'describe', pointer: 'photo' }],
  ['tell me more about the second', goingOn, { intent: 'detail', pointer: 'result 2' }],
  ['what sizes does it come in?', goingOn, { intent: 'detail', pointer: 'previous' }],
  ['is it available in M?', goingOn, { intent: 'detail', wishes: [{ sizes: ['M'] }], pointer: 'previous' }],
  ['how much is the third one?', goingOn, { intent: 'detail', pointer: 'result 3' }],
  [
    'do you have it in size 42?',
    goingOn,
    { intent: 'detail', wishes: [{ sizes: ['42'] }], pointer: 'previous' },
  ],
  ['show me more', goingOn, { intent: 'more' }],
  ['any other options?', goingOn, { intent: 'more' }],
  ['what else do you have', goingOn, { intent: 'more' }],
  ['hi there!', fresh, { intent: 'greeting' }],
  ['thank you so much', goingOn, { intent: 'thanks' }],
  ['start over', goingOn, { intent: 'start-over' }],
  ['new search please', goingOn, { intent: 'start-over' }],
]

const prices: Case[] = [
  ['dresses under 50', fresh, { wishes: [{ wanted: { category: ['dress'] }, price: { max: 50 } }] }],
  ['$5–10', fresh, { wishes: [{ price: { min: 5, max: 10, currency: 'USD' } }] }],
  ['between 20 and 40 euros', fresh, { wishes: [{ price: { min: 20, max: 40, currency: 'EUR' } }] }],
  ['cheaper than 30', fresh, { wishes: [{ price: { max: 30 } }] }],
  ['about 40', fresh, { wishes: [{ price: { min: 32, max: 48 } }] }],
  ['max €60', fresh, { wishes: [{ price: { max: 60, currency: 'EUR' } }] }],
  ['over £100', fresh, { wishes: [{ price: { min: 100, currency: 'GBP' } }] }],
  ['less than a hundred', fresh, { wishes: [{ price: { max: 100 } }] }],
  ['from €100', fresh, { wishes: [{ price: { min: 100, currency: 'EUR' } }] }],
  ['from about 45 dollars', fresh, { wishes: [{ price: { min: 45, currency: 'USD' } }] }],
  ['from 20 to 60 euros', fresh, { wishes: [{ price: { min: 20, max: 60, currency: 'EUR' } }] }],
  ['no more than 1,200 rupees', fresh, { wishes: [{ price: { max: 1200, currency: 'INR' } }] }],
  ['not over like 70', fresh, { wishes: [{ price: { max: 70 } }] }],
  ['up to maybe 90 euros', fresh, { wishes: [{ price: { max: 90, currency: 'EUR' } }] }],
  ['under 49.99', fresh, { wishes: [{ price: { max: 49.99 } }] }],
  ['from $20 to $30', fresh, { wishes: [{ price: { min: 20, max: 30, currency: 'USD' } }] }],
  ['for 50 euros or less', fresh, { wishes: [{ price: { max: 50, currency: 'EUR' } }] }],
  ['cheap jeans', fresh, { wishes: [{ wanted: { category: ['jeans'] }, sort: 'price-ascending' }] }],
  [
    'the most expensive watches',
    fresh,
    { wishes: [{ wanted: { category: ['watch'] }, sort: 'price-descending' }] },
  ],
  ['max 1.200 €', fresh, { wishes: [{ price: { max: 1200, currency: 'EUR' } }] }],
  ['at most 2,000 yen', fresh, { wishes: [{ price: { max: 2000, currency: 'JPY' } }] }],
  ["I don't want to spend more than 80", fresh, { wishes: [{ price: { max: 80 } }] }],
  [
    'not more than $40 and not less than $20',
    fresh,
    { wishes: [{ price: { min: 20, max: 40, currency: 'USD' } }] },
  ],
  ['a dress for 30', fresh, { wishes: [{ wanted: { category: ['dress'] }, price: { max: 30 } }] }],
  ['over one shoulder', fresh, { wishes: [{ wanted: { neckline: ['off-shoulder'] } }] }],
  ['for 5 year olds', fresh, { wishes: [{ wanted: { age_group: ['kids'] } }] }],
  ['not cheap boots', fresh, { wishes: [{ wanted: { category: ['boots'] } }] }],
  ['a belt under 90 cm', fresh, { wishes: [{ text: 'cm', wanted: { category: ['belt'] } }] }],
]

const sizes: Case[] = [
  ['dress in size 2', fresh, { wishes: [{ wanted: { category: ['dress'] }, sizes: ['2'] }] }],
  ['trainers EU 42', fresh, { wishes: [{ wanted: { category: ['sneakers'] }, sizes: ['EU 42', '42'] }] }],
  ['size UK 8', fresh, { wishes: [{ sizes: ['UK 8', '8'] }] }],
  [
    'jeans 32x34',
    fresh,
    { wishes: [{ wanted: { category: ['jeans'] }, sizes: ['32x34', '32/34', 'W32 L34'] }] },
  ],
  ['a jacket in XL', fresh, { wishes: [{ wanted: { category: ['jacket'] }, sizes: ['XL'] }] }],
  ['a shirt in medium', fresh, { wishes: [{ wanted: { category: ['shirt'] }, sizes: ['M'] }] }],
  ['size S or M', fresh, { wishes: [{ sizes: ['S', 'M'] }] }],
  ['a hoodie, XXL', fresh, { wishes: [{ wanted: { category: ['hoodie'] }, sizes: ['XXL', '2XL'] }] }],
  [
    'a large bag',
    fresh,
    {
      wishes: [
        {
          text: 'large',
          wanted: {
            category: ['handbag', 'backpack', 'clutch', 'duffel-bag', 'laptop-bag', 'suitcase', 'pouch'],
          },
        },
      ],
    },
  ],
]

const groups = { edits, followUps, complements, questions, prices, sizes }

for (const [name, cases] of Object.entries(groups)) {
  describe(`${name} are understood`, () => {
    test.each(cases)('%s', (sentence, context, expected) => {
      expect(compactRequest(sentence, context)).toEqual(expected)
    })
  })
}
