import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toEnglish } from '../../src/language/languages.ts'
import { parse } from './parse.ts'

const english = `like this but in blue
the second one, but cheaper
shoes to go with it
a floral maxi dress for a wedding under $80 in size M, not red
die cut leather bag
to die for heels
what was in the first photo
jungle rot pattern
rot
die
was
a rock band t-shirt
rock chick look
hose and tights
garden hose green
boot cut jeans
a hat with a wide brim
a hut pattern on a shirt
gut feeling says red
bad bunny hoodie
hell bunny dress
a gift for my dad
MIT hoodie
AM and PM looks
Hugo Boss blazer
Helmut Lang coat
Tom Tailor shirt for men
Jack Wolfskin jacket
Montblanc belt
Marc O'Polo sweater
Braun watch for men
Das Keyboard tee
Die Hard t-shirt
an Oliver Peoples frame
kind of blue
Art deco ring
Gold slip dress
Marine blue trousers
uni sweatshirt
mini skirt with print
petrol blue top
a date night dress
my old top is too warm
more colorful and longer
is longer and has shorter sleeves
has no sleeves and is less formal
blak lether jaket for wmen
sleevless dres in gren
bleu jeens
stripd tshrit
not too long, no more than 40
anything but black
forget the price
start over
thanks a lot
show me three
M
EU 42
32x34
50 €
1,299.00 dollars
🙂👗
ist is long and mor blue
wit a fitted waist
pinker and shirter
an LBD
vintage denim, details on sleeves
size 38 or 40
elegant, modern, chic
sexy fitness leggins`.split('\n')

test.each(english)('"%s" is not German and stays as it was', (sentence) => {
  expect(toEnglish(sentence)).toEqual({ text: sentence, language: 'en' })
})

test('there are at least 60 of them', () => {
  expect(new Set(english).size).toBeGreaterThanOrEqual(60)
})

const data = resolve(import.meta.dirname, '../../../shared/data')
const captionFile = resolve(data, 'fashioniq/captions.train.jsonl')
const corpusFile = resolve(data, 'retrieval-val/corpus.jsonl')
const linesOf = (file: string) => readFileSync(file, 'utf8').trim().split('\n')

describe.skipIf(!existsSync(captionFile))('captions by shoppers (skipped where the data is absent)', () => {
  test('none of 18,000 pairs is German', () => {
    const captions = linesOf(captionFile).flatMap((line) => {
      const { captions } = JSON.parse(line) as { captions: string[] }
      return [...captions, captions.join(' and ')]
    })
    expect(captions.length).toBeGreaterThan(50_000)
    expect(captions.filter((caption) => toEnglish(caption).text !== caption)).toEqual([])
  })
})

describe.skipIf(!existsSync(corpusFile))('titles by shops (skipped where the data is absent)', () => {
  test('none is German', () => {
    const titles = linesOf(corpusFile).map((line) => (JSON.parse(line) as { title: string }).title)
    expect(titles.length).toBeGreaterThan(500)
    expect(titles.filter((title) => toEnglish(title).language !== 'en')).toEqual([])
  })
})

describe('which language a message is in', () => {
  test.each([
    'Kleid',
    'blau',
    'für Damen',
    'KLEID IN BLAU',
    'Slim Fit Jeans und Oversize Hoodie',
    'High Heels in Rot',
    'Turnschue',
    'Traumkleid',
    'Was ist das?',
  ])('"%s" is German', (sentence) => {
    expect(parse(sentence).language).toBe('de')
  })

  test('what tells no language is in that of the conversation', () => {
    for (const said of ['M', '50 €', '👗']) {
      expect(toEnglish(said)).toEqual({ text: said, language: 'en' })
      expect(toEnglish(said, { language: 'de' })).toEqual({ text: said, language: 'de' })
    }
  })

  test('words spelt alike are English until the conversation is German', () => {
    expect(toEnglish('Rock').text).toBe('Rock')
    expect(toEnglish('Rock', { language: 'de' }).text).toBe('skirt')
  })

  test('a greeting and a reset tell it, too', () => {
    expect(parse('Hallo').language).toBe('de')
    expect(parse('von vorne anfangen').language).toBe('de')
    expect(parse('hello').language).toBe('en')
  })
})
