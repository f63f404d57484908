import { describe, expect, test } from 'vitest'
import { parse } from './parse.ts'

/** "color:black word:ripped": what a sentence refuses, shades of a refused color and the words for kids left out. */
type Refusals = string

const refusing: readonly (readonly [sentence: string, refused: Refusals])[] = [
  ['not black', 'color:black'],
  ['a dress, not black', 'color:black'],
  ['anything but black', 'color:black'],
  ['any color except yellow', 'color:yellow'],
  ['everything other than pink', 'color:pink'],
  ['neither pink nor purple', 'color:pink color:purple'],
  ['not red or orange', 'color:orange color:red'],
  ["I don't like brown", 'color:brown'],
  ["I'd rather not have purple", 'color:purple'],
  ['I hate yellow', 'color:yellow'],
  ['nothing in pink', 'color:pink'],
  ['never purple', 'color:purple'],
  ['tired of gray, show me blue', 'color:gray'],
  ['please exclude white', 'color:white'],
  ["it shouldn't be orange, so no orange", 'color:orange'],
  ['no collar', 'neckline:collared'],
  ['has no collar and is white', 'neckline:collared'],
  ['without a collar', 'neckline:collared'],
  ['lose the collar', 'neckline:collared'],
  ['does not have a collar', 'neckline:collared'],
  ['a sweater without a hood', 'neckline:hooded'],
  ['nothing with a hood', 'neckline:hooded'],
  ['not off the shoulder', 'neckline:off-shoulder sleeve_length:strapless'],
  ['not striped', 'pattern:striped'],
  ['no stripes', 'pattern:striped'],
  ['not a fan of stripes', 'pattern:striped'],
  ['shirt without stripes or dots', 'pattern:dots pattern:striped'],
  ['no florals please', 'pattern:floral'],
  ['a tee with no logo', 'pattern:graphic'],
  ['no animal print', 'pattern:animal'],
  ['not plain', 'pattern:solid'],
  ['no graphics on it', 'pattern:graphic'],
  ['not leather', 'material:leather'],
  ['non-leather shoes', 'material:leather'],
  ['a leather-free bag', 'material:leather'],
  ["I'm allergic to wool", 'material:wool'],
  ["I can't wear wool", 'material:wool'],
  ['avoid polyester', 'material:polyester'],
  ['no lace and no satin', 'material:lace material:satin'],
  ['jeans that are not skinny', 'fit:skinny'],
  ['not oversized', 'fit:oversized'],
  ['not a maxi dress', 'length:maxi'],
  ['no mini skirts', 'length:mini'],
  ['not strapless', 'sleeve_length:strapless'],
  ['no long sleeves', 'sleeve_length:long'],
  ['shoes but no heels', 'category:heels'],
  ["don't show me sandals", 'category:sandals'],
  ['jeans, not skirts', 'category:skirt'],
  ['not for kids', 'age_group:kids'],
  ['not for a wedding', 'occasion:wedding'],
  ['nothing casual', 'occasion:casual'],
  ['a dress without the belt', 'word:belt'],
  ['a dress without a wide belt', 'word:belt'],
  ['a dress with no ruffles', 'word:ruffles'],
  ['shirt without buttons', 'word:buttons'],
  ['jeans, not ripped', 'word:ripped'],
  ['not ripped jeans', 'word:ripped'],
  ['no sequins please', 'word:sequins'],
  ['a shirt that does not have pockets', 'word:pockets'],
  ['sneakers, nothing by Nike', 'brand:Nike'],
  ['a coat, but not from Zara', 'brand:Zara'],
  ['blue but not navy', 'color:navy'],
  ['skip the leather', 'material:leather'],
  ['skip stripes', 'pattern:striped'],
  ['leave out black', 'color:black'],
  ['leave black out', 'color:black'],
  ['leave the belt out', 'category:belt'],
  ['take away the collar', 'neckline:collared'],
  ['stop showing me heels', 'category:heels'],
  ['no more skirts please', 'category:skirt'],
  ['no more black please', 'color:black'],
  ['a shirt w/o collar', 'neckline:collared'],
  ['dress w/o sequins', 'word:sequins'],
  ['logo-free t-shirts', 'pattern:graphic'],
  ['sequin-free dress', 'word:sequin'],
  ['wool is out', 'material:wool'],
  ['lace and satin are out', 'material:lace material:satin'],
  ['leather is off the table', 'material:leather'],
  ['black is not what I want', 'color:black'],
  ["yellow isn't my color", 'color:yellow'],
  ['orange is not my thing', 'color:orange'],
  ["pink doesn't suit me", 'color:pink'],
  ['black looks bad on me', 'color:black'],
  ['purple is a no', 'color:purple'],
  ["I'm not a big fan of lace", 'material:lace'],
  ['not interested in heels', 'category:heels'],
  ["I can't stand yellow", 'color:yellow'],
  ['steer clear of polyester', 'material:polyester'],
  ['get rid of the collar', 'neckline:collared'],
  ['with the exception of black', 'color:black'],
  ['I could do without leather', 'material:leather'],
  ["it mustn't be striped", 'pattern:striped'],
  ["it shouldn't have a hood", 'neckline:hooded'],
  ['a dress without ruffles or bows', 'word:bows word:ruffles'],
  ['no sequins, ruffles or bows', 'word:bows word:ruffles word:sequins'],
  ['not ripped or distressed jeans', 'word:distressed word:ripped'],
  ['no lace or ruffles', 'material:lace word:ruffles'],
  ['no polka dots, stripes are fine', 'pattern:dots'],
  ['trousers not in white for no more than 121 euros', 'color:white'],
]

const traps: readonly string[] = [
  'not too long',
  'not as tight',
  'not so formal',
  'not longer',
  "I don't mind black",
  'no more than 40',
  'nothing over 50',
  "can't wait for black boots",
  'not only red',
  'not just dresses',
  'no problem with stripes',
  'no, I want black',
  'no thanks, show me coats',
  'no worries, a red one then',
  'no rush, a blue shirt please',
  'no matter if it is wool',
  'not sure if black or white',
  "I'm not certain about the green",
  'not necessarily red',
  "doesn't have to be cotton",
  'no need for leather',
  'red is not important',
  'no longer blue',
  "isn't there a blue one?",
  "aren't there any red dresses",
  "why don't you show me red",
  'why not a green coat?',
  "don't forget the scarf",
  "you can't go wrong with navy",
  "I can't live without black",
  "I can't resist leather",
  'I never get tired of black',
  'never enough pink',
  'nothing beats denim',
  'no such thing as too much pink',
  'less black',
  'fewer stripes',
  'not bad, but in red',
  'not under 20',
  'no less than 30 for a dress',
  'not expensive boots',
  'no doubt red',
  'a no-iron white shirt',
  'no-show socks',
  'a dress without sleeves',
  'no sleeves',
  'with no pattern',
  'nothing against leather',
  'nothing wrong with a hood',
  'without doubt red is my color',
  'without a doubt a blue coat',
  'none other than black will do',
  'do you not have any red dresses?',
  "didn't you have green scarves?",
  'do you not sell boots?',
  "it doesn't matter if it is wool",
  'a non-iron white shirt',
  'non-slip shoes in black',
  'too expensive in leather',
  'no less than 3 red shirts',
  "I wouldn't say no to pink",
  "can't say no to leather",
  "I've never owned a leather jacket",
  'I have never worn a red dress',
  'you never have enough white shirts',
  "don't hesitate to show me red",
  'unlike the last, I want blue',
  'not a problem if it is leather',
  'no objection to wool',
  "there's no harm in stripes",
  "who doesn't love denim",
  "I can't have too many white shirts",
  "couldn't be happier with red",
  'a wrinkle-free shirt',
  'a no sleeved top',
  'a dress with a drop waist',
]

const shades: Readonly<Record<string, string>> = { burgundy: 'red', navy: 'blue', olive: 'green' }

function refusedBy(sentence: string): string[] {
  const { wishes } = parse(sentence)
  return wishes.flatMap(({ unwanted, unwanted_words, unwanted_brands }) => [
    ...Object.entries(unwanted).flatMap(([name, values]) =>
      values
        .filter((value) => !(name === 'color' && (values as string[]).includes(shades[value] ?? '')))
        .map((value) => `${name}:${value}`),
    ),
    ...unwanted_words.map((word) => `word:${word}`),
    ...unwanted_brands.map((brand) => `brand:${brand}`),
  ])
}

describe('what a sentence refuses', () => {
  test.each(refusing)('%s: %s', (sentence, refused) => {
    expect(refusedBy(sentence).sort().join(' ')).toBe(refused)
  })
})

describe('a word of denial that refuses nothing', () => {
  test.each(traps)('%s', (sentence) => {
    expect(refusedBy(sentence)).toEqual([])
  })
})

test('what is refused is never wanted too', () => {
  for (const [sentence] of refusing) {
    for (const { wanted, unwanted } of parse(sentence).wishes) {
      for (const [name, values] of Object.entries(unwanted)) {
        const both = (wanted[name as keyof typeof wanted] ?? []).filter((value) =>
          (values as string[]).includes(value),
        )
        expect(both, sentence).toEqual([])
      }
    }
  }
})
