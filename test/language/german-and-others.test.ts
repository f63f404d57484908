import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { language as german } from '../../src/language/de/language.ts'
import type { Language, Words } from '../../src/language/language.ts'
import { languagesIn, toEnglish } from '../../src/language/languages.ts'
import { compileLanguage } from '../../src/language/translation/compile-language.ts'
import { createToEnglish } from '../../src/language/translation/to-english.ts'
import { startStopwatch } from '../start-stopwatch.ts'
import { parse } from './parse.ts'

const root = join(import.meta.dirname, '../..')

/** A language is a table: a little Spanish, with its adjectives behind the noun. */
const spanish = {
  code: 'es',
  letters: {},
  decimalComma: true,
  endings: { noun: 's es', adjective: 's es' },
  words: [
    { 'looking for': 'busco', with: 'con', without: 'sin', for: 'para', of: 'de', and: 'y', not: 'no' },
  ],
  determiners: [{ a: 'un una', 'the|that': 'el la los las' }],
  ordinals: [{ second: 'segundo segunda' }],
  numbers: [{ three: 'tres' }],
  adjectives: [{ red: 'rojo roja', blue: 'azul', black: 'negro negra', striped: 'rayas' }],
  comparatives: [],
  superlatives: [],
  nouns: [{ women: 'mujer', sleeve: 'manga', euros: 'euro' }],
  garments: [{ dress: 'vestido', shirt: 'camisa', shoes: 'zapato' }],
  compounds: { parts: [], links: '' },
  phrases: [
    ['por debajo de', 'under'],
    ['menos de', 'less than'],
    ['el/la <ordinal>', 'the $1 one'],
    ['más barato que', 'cheaper than'],
    ['manga/mangas larga/largas', 'long sleeves'],
  ],
  abbreviations: '',
  cognates: 'no con la de sin euro',
  tellingPairs: '',
  neverMisspelled: '',
} as const satisfies Language

describe('another language is a table', () => {
  const hear = createToEnglish([german, spanish])
  test.each([
    ['busco un vestido azul con manga larga', 'looking for a dress blue with long sleeves'],
    ['zapatos negros por debajo de 59,90 €', 'shoes black under 59.90 €'],
    ['la segunda', 'the second one'],
    ['más barato que el segundo', 'cheaper than the second one'],
    ['vestidos para mujeres, sin rayas', 'dress for women, without striped'],
  ])('"%s" is Spanish: "%s"', (sentence, english) => {
    expect(hear(sentence)).toEqual({ text: english, language: 'es' })
  })

  test('the same ears still hear German and English', () => {
    expect(hear('ein blaues Kleid')).toEqual({ text: 'a blue dress', language: 'de' })
    expect(hear('a blue dress')).toEqual({ text: 'a blue dress', language: 'en' })
  })

  test('what they heard is a wish', () => {
    expect(parse(hear('zapatos rojos por debajo de 1.000 €').text).wishes[0]).toMatchObject({
      wanted: { color: ['red'] },
      price: { max: 1000, currency: 'EUR' },
    })
  })

  test('ten words of Dutch in a folder of their own are one more language', async () => {
    const folders = [join(root, 'src/language'), join(root, 'test/fixtures/languages')]
    const hear = createToEnglish((await Promise.all(folders.map(languagesIn))).flat())
    const heard = hear('een rode jurk zonder mouwen onder de 49,90')
    expect(heard).toEqual({ text: 'a red dress without sleeves under 49.90', language: 'nl' })
    expect(parse(heard.text).wishes).toMatchObject([
      {
        wanted: { category: ['dress'], color: ['red'], sleeve_length: ['sleeveless'] },
        price: { max: 49.9 },
      },
    ])
    expect(hear('ein rotes Kleid').language).toBe('de')
    expect(hear('a red dress').language).toBe('en')
  })

  test('a phrase with a slot that does not exist is refused', () => {
    const wrong: Language = { ...spanish, phrases: [['el <color>', 'the $1']] }
    expect(() => compileLanguage(wrong)).toThrow('<color>')
  })
})

const formsOf = (tables: readonly Words[]) =>
  tables.flatMap((words) => Object.values(words)).flatMap((forms) => forms.split(' '))

describe('the German table', () => {
  const wanted = (sentence: string) => parse(sentence, { language: 'de' }).wishes[0]?.wanted ?? {}

  test('each garment is a kind the shop knows', () => {
    // "anzüg" stands for "Anzüge"; alone it is no word.
    const stems = formsOf(german.garments).filter((stem) => !/(?:üg|öck|äck|üt|änd|öpf|ümpf)$/.test(stem))
    expect(stems.length).toBeGreaterThan(200)
    expect(stems.filter((stem) => wanted(`ich suche ${stem}`).category === undefined)).toEqual([])
  })

  test('each color is one the shop knows, alone and inflected', () => {
    const stems = formsOf(german.adjectives.slice(0, 1)).filter((stem) => stem !== 'lilan')
    expect(stems.length).toBeGreaterThan(80)
    expect(stems.filter((stem) => wanted(`Kleid in ${stem}`).color === undefined)).toEqual([])
    const inflected = stems.map((stem) => `ein ${stem}${/[eé]$/.test(stem) ? 's' : 'es'} Kleid`)
    expect(inflected.filter((sentence) => wanted(sentence).color === undefined)).toEqual([])
  })

  test('each pattern and material is one the shop knows', () => {
    expect(
      formsOf(german.adjectives.slice(1, 2)).filter(
        (stem) => wanted(`${stem}es Kleid`).pattern === undefined,
      ),
    ).toEqual([])
    // Fur is a kind of coat as well; a look or an imitation is one of what stands before it.
    expect(
      formsOf(german.nouns.slice(2, 3)).filter((word) => wanted(`Hose aus ${word}`).material === undefined),
    ).toEqual(
      ['pelz', 'fell', 'hanf', 'bambus', 'kork', 'bast', 'gummi', 'kautschuk'].concat([
        'optik',
        'haptik',
        'ähnlich',
        'imitat',
      ]),
    )
  })

  test('each word that is typed without its umlauts is understood', () => {
    for (const [typed, meant] of [
      ['gruene Maentel', 'grüne Mäntel'],
      ['grune Mantel', 'grüne Mäntel'],
      ['weisse Roecke', 'weiße Röcke'],
      ['schone Strumpfe', 'schöne Strümpfe'],
    ] as const) {
      expect(toEnglish(typed, { language: 'de' }).text).toBe(toEnglish(meant).text)
    }
  })
})

describe('numbers as Germans write them', () => {
  test.each([
    ['Kleid unter 49,90 €', 'dress under 49.90 €'],
    ['Kleid unter 1.299,00 €', 'dress under 1299.00 €'],
    ['Kleid für 20,- €', 'dress for 20 €'],
    ['Kleid für 1.000 Euro', 'dress for 1000 euros'],
    ['Kleid in Größe 38, 40', 'dress in size 38, 40'],
    ['Kleid für fünfundvierzig Euro', 'dress for 45 euros'],
  ])('%s → %s', (sentence, english) => {
    expect(toEnglish(sentence).text).toBe(english)
  })
})

describe('any text', () => {
  const words = [
    ...formsOf([...german.words, ...german.determiners, ...german.garments, ...german.adjectives]),
    ...german.phrases.flatMap(([said]) => said.split(/[ /]/)),
    ...['qwertz', '50', '€', ',', '.', '-', 'İ', '\ud83d', '👗', '49,90', "'", 'Ä', '<some>', '$1'],
  ]
  /** Always the same numbers, in [0, 1). */
  function createRandom(seed: number) {
    let state = seed
    return () => {
      state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
      return state / 2 ** 32
    }
  }

  test('never throws, and says the same each time', () => {
    const random = createRandom(7)
    for (let turn = 0; turn < 1_000; turn++) {
      const count = 1 + Math.floor(random() * 12)
      const text = Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ')
      expect(toEnglish(text, { language: 'de' }), text).toEqual(toEnglish(text, { language: 'de' }))
    }
  })

  test('is heard in a time that grows with its length only', () => {
    for (const part of [
      'zu der ',
      'sommerkleidx ',
      'lederlederlederx',
      'mag ich nicht ',
      'a-b-',
      'qwertzuiop ',
    ]) {
      const text = `und das ist ${part.repeat(2_000).slice(0, 2_000)}`
      const times = Array.from({ length: 8 }, () => {
        const worked = startStopwatch()
        toEnglish(text)
        return worked()
      })
      expect(Math.min(...times), part).toBeLessThan(25)
    }
  })
})

test('a word of the body is no misspelt hat', () => {
  expect(
    parse('schmale Hüfte, breite Schultern').wishes.flatMap(({ wanted }) => wanted.category ?? []),
  ).toEqual([])
})
