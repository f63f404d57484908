import { afterAll, describe, expect, test } from 'vitest'
import { createBuiltInEar } from '../../src/ear/built-in.ts'
import type { Wish } from '../../src/product/wish.ts'
import { parse } from './parse.ts'

const ear = createBuiltInEar()
afterAll(() => ear.close())

/** A word of a message, and whether a wish holds what it says. */
type Said = { readonly words: string; readonly isHeld: (wish: Wish) => boolean }

const kinds = [
  ...([
    ['coat', 'coat'],
    ['chinos', 'pants'],
    ['cardigan', 'cardigan'],
    ['loafers', 'loafers'],
  ] as const),
  ...([
    ['blazer', 'blazer'],
    ['backpack', 'backpack'],
    ['blouse', 'blouse'],
    ['belt', 'belt'],
  ] as const),
  ...([
    ['jumper', 'sweater'],
    ['beanie', 'beanie'],
    ['swimsuit', 'swimsuit'],
    ['skirt', 'skirt'],
  ] as const),
] as const
const colors = [
  ['navy', 'navy'],
  ['tan', 'brown'],
  ['mustard', 'yellow'],
  ['lilac', 'purple'],
  ['red', 'red'],
] as const
const materials = [
  ['wool', 'wool'],
  ['linen', 'linen'],
  ['corduroy', 'corduroy'],
  ['merino', 'wool'],
] as const
const details = [
  'tassels',
  'a drawstring',
  'embroidered cuffs',
  'a buckle',
  'velcro',
  'thumb loops',
  'reflective piping',
]
const sizes = [
  ['size M', 'M'],
  ['in XL', 'XL'],
  ['a 14', '14'],
  ['EU 44', '44'],
  ['size 42', '42'],
] as const
/** What comes in such small numbers. */
const clothes: ReadonlySet<string> = new Set(['coat', 'cardigan', 'blazer', 'blouse', 'sweater', 'skirt'])
const wearers = [
  ['for my wife', 'female'],
  ['for my brother', 'male'],
  ['for my mum', 'female'],
] as const
const prices = [
  ['under 80', 80],
  ['max 120 euros', 120],
  ['less than 90 quid', 90],
] as const
const openers = [
  '',
  'looking for ',
  'hi, I need ',
  'do you have ',
  'show me ',
  'I would like ',
  'so basically I need ',
]
const closers = ['', ' thanks', ' please', ' if possible']

/** The same numbers for a seed, in [0, 1). */
const numbersFrom = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return seed / 2_147_483_648
}

function sentence(next: () => number): { readonly message: string; readonly said: readonly Said[] } {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  const [kind, category] = pick(kinds)
  const holds = (name: 'category' | 'color' | 'material' | 'gender', value: string) => (wish: Wish) =>
    (wish.wanted[name] as readonly string[] | undefined)?.includes(value) ?? false
  const said: Said[] = [{ words: kind, isHeld: holds('category', category) }]
  const before: string[] = []
  const behind: string[] = []
  const add = (words: string, isHeld: Said['isHeld'], forms: readonly string[] = [words]) => {
    said.push({ words, isHeld })
    behind.push(pick(forms))
  }
  if (next() < 0.7) {
    const [word, color] = pick(colors)
    said.push({ words: word, isHeld: holds('color', color) })
    if (next() < 0.6) before.push(word)
    else behind.push(pick([`in ${word}`, `should be ${word}`]))
  }
  if (next() < 0.5) {
    const [word, material] = pick(materials)
    said.push({ words: word, isHeld: holds('material', material) })
    if (next() < 0.7) before.push(word)
    else behind.push(`made of ${word}`)
  }
  if (next() < 0.5) {
    const detail = pick(details)
    const last = detail.split(' ').at(-1) as string
    add(detail, ({ text, wanted }) => `${text} ${JSON.stringify(wanted)}`.includes(last.slice(0, 5)), [
      `with ${detail}`,
      `that has ${detail}`,
      `must have ${detail}`,
    ])
  }
  if (next() < 0.5) {
    const [words, size] = pick(sizes.filter(([each]) => each !== 'a 14' || clothes.has(category)))
    add(words, (wish) => wish.sizes.includes(size))
  }
  if (next() < 0.5) {
    const [words, gender] = pick(wearers)
    add(words, holds('gender', gender))
  }
  if (next() < 0.5) {
    const [words, max] = pick(prices)
    add(words, ({ price }) => price?.max === max)
  }
  const order = behind.map((words) => ({ words, at: next() })).sort((one, other) => one.at - other.at)
  const tail = order.map(({ words }) => words).join(', ')
  const message = `${pick(openers)}${[...before, kind].join(' ')}${tail === '' ? '' : `, ${tail}`}${pick(closers)}`
  return { message, said }
}

describe('of a plain wish nothing vanishes, in whatever order it is said', () => {
  test.each(Array.from({ length: 12 }, (_, at) => at + 1))('seed %i', async (seed) => {
    const next = numbersFrom(seed * 7_919)
    const lost: string[] = []
    for (let count = 0; count < 25; count++) {
      const { message, said } = sentence(next)
      const { wishes } = parse(message, { heard: await ear.hear(message, 'new') })
      for (const { words, isHeld } of said) if (!wishes.some(isHeld)) lost.push(`${words} of “${message}”`)
    }
    expect(lost).toEqual([])
  })
})

test('of two garments each keeps its own color, size and stuff', async () => {
  for (const [one, category] of kinds.slice(0, 6)) {
    const message = `${one} in tan, size 42, and a red wool scarf`
    const { wishes } = parse(message, { heard: await ear.hear(message, 'new') })
    expect(wishes.map(({ wanted }) => wanted)).toMatchObject([
      { category: [category], color: ['brown'] },
      { category: ['scarf'], color: ['red'], material: ['wool'] },
    ])
    expect(wishes[0]?.sizes).toEqual(['42'])
  }
})

test('a thing that is refused takes no color along', () => {
  expect(parse('blouse without a bow in navy').wishes[0]?.wanted.color).toEqual(['navy'])
  expect(parse('Bluse ohne Schluppe in Rot').wishes[0]?.wanted.color).toEqual(['red'])
})

test('a number that a wish ends with is its size, and none where a sum or an age leads to it', () => {
  expect(parse('white sandals without straps wipeable 39').wishes[0]?.sizes).toEqual(['39'])
  expect(parse('Mantel Wolle lang 42').wishes[0]?.sizes).toEqual(['42'])
  expect(parse('sandals for about 39').wishes[0]?.sizes).toEqual([])
  expect(parse('boots for a man of 46').wishes[0]?.sizes).toEqual([])
})

test('measures are sizes in whatever form they are written', () => {
  expect(parse('chinos, waist 48 inches').wishes[0]?.sizes).toEqual(['48'])
  expect(parse('jacket, chest 44').wishes[0]?.sizes).toEqual(['44'])
  expect(parse('suit IT 50').wishes[0]?.sizes).toEqual(['IT 50', '50'])
  expect(parse('suit, is it 50 euros').wishes[0]?.sizes).toEqual([])
  expect(parse('Sakko, 102er Größe').wishes[0]?.sizes).toEqual(['102'])
  expect(parse('shirt, 16 inch collar').wishes[0]?.sizes).toEqual(['L'])
  expect(parse('her jumper, medium I think').wishes[0]?.sizes).toEqual(['M'])
})

test('soft words say what they ask for wherever they stand', () => {
  expect(parse('shoes for men, smart').wishes[0]?.wanted.category).not.toContain('sneakers')
  expect(parse('comfortable work shoes').wishes[0]?.wanted.category).not.toContain('heels')
  expect(parse('bright shorts').wishes[0]?.unwanted.color).toContain('black')
  expect(parse('bright red shorts').wishes[0]?.unwanted.color).toBeUndefined()
})

test('a kind that goes by another name is not refused', () => {
  const { wishes } = parse("that's not a parka, that's an anorak", { hasPrevious: true })
  expect(wishes[0]?.wanted.category).toEqual(['coat'])
  expect(wishes[0]?.unwanted.category).toBeUndefined()
})

test('"skip the heels, flats" wants flats', () => {
  expect(parse('skip the heels, flats').wishes[0]).toMatchObject({
    wanted: { category: ['flats'] },
    unwanted: { category: ['heels'] },
  })
})

test('German compounds with an unknown first part keep their kind, and pockets are no bags', () => {
  expect(parse('blaue Angelhose').wishes[0]?.wanted.category).toEqual(['pants'])
  expect(parse('Friesennerz').wishes[0]?.wanted.category).toEqual(['coat'])
  const skirt = parse('Rock mit Kellerfalten und Taschen').wishes
  expect(skirt.map(({ wanted }) => wanted.category)).toEqual([['skirt']])
  expect(parse('Hose ohne Taschen').wishes[0]?.unwanted_words).toEqual(['pockets'])
})

test('whose day it is does not wear what is asked for', () => {
  expect(parse('Kleid für die Taufe meiner Nichte').wishes[0]?.wanted.age_group).toBeUndefined()
})

test('names of things are no colors and no other kinds', () => {
  expect(parse('snow boots for my 6 year old girl, shoe 30').wishes[0]).toMatchObject({
    wanted: { category: ['boots'], age_group: ['kids'] },
    sizes: ['30'],
  })
  expect(parse('snow boots').wishes[0]?.wanted.color).toBeUndefined()
  expect(parse('Schuhe zum Wandern').wishes[0]?.wanted.category).toEqual(['boots'])
  expect(parse('swimming trunks for boys').wishes[0]?.wanted.category).toEqual(['swimsuit'])
  expect(parse('a nice dress to get coffee in').wishes[0]?.wanted.color).toBeUndefined()
  expect(parse('my budget is tight, but I want a jumper').wishes[0]?.wanted.fit).toBeUndefined()
})

test('a narrower kind is refused by its name, and the kind stays', () => {
  expect(parse('a watch for him, no smartwatch').wishes[0]).toMatchObject({
    wanted: { category: ['watch'] },
    unwanted_words: ['smartwatch'],
  })
  expect(parse('trousers, no chinos').wishes[0]?.wanted.category).toEqual(['pants'])
})

test('what is there already is not looked for where it is all that is named', () => {
  expect(
    parse('I need something for a twenties party, woman, got shoes already').wishes[0]?.unwanted.category,
  ).toContain('heels')
})

test('a swimsuit is hers, unless it is said to be his', () => {
  expect(parse('Badeanzug in Dunkelblau').wishes[0]?.wanted.gender).toEqual(['female'])
  expect(parse('swimsuit for my husband').wishes[0]?.wanted.gender).toEqual(['male'])
})

test('girls of a hen party are grown up', () => {
  expect(
    parse('me and 5 girls, hen do in June, something yellow').wishes[0]?.wanted.age_group,
  ).toBeUndefined()
})

test('who says what he needs is not who wears it', () => {
  const { wishes } = parse('Meine Frau sagt, ich brauche neue Hemden. Kragen 43')
  expect(wishes[0]).toMatchObject({ wanted: { category: ['shirt'], gender: ['male'] }, sizes: ['XL'] })
})

describe('what is for two is looked for once for each', () => {
  test.each([
    ['matching jumpers for me and my husband, red', [undefined, 'male']],
    ['sweaters for my mum and dad', ['female', 'male']],
    ['me and my sister need matching scarves', [undefined, 'female']],
    ['Partnerlook Pullover für mich und meinen Mann', [undefined, 'male']],
    ['a coat for my wife', ['female']],
    ['my mum and dad are coming, I need a dress', [undefined]],
  ])('"%s"', (message, genders) => {
    const { wishes, intent } = parse(message)
    expect(intent).toBe('search')
    expect(wishes.map(({ wanted }) => wanted.gender?.join())).toEqual(genders)
  })

  test('of whom one is a child', () => {
    const [own, hers] = parse('raincoats for me and my daughter, she is 6').wishes
    expect(own?.wanted.age_group).toBeUndefined()
    expect(hers?.wanted).toMatchObject({ gender: ['female'], age_group: ['kids'] })
  })
})

test('shoe sizes with whom they are for, and short sizes of suits', () => {
  expect(parse('walking boots, ladies 7').wishes[0]?.sizes).toEqual(['7'])
  expect(parse('running shoes mens 9.5').wishes[0]?.sizes).toEqual(['9.5'])
  expect(parse('shoes for men 40 euros').wishes[0]?.sizes).toEqual([])
  expect(parse('suit trousers, 34 short').wishes[0]?.sizes).toEqual(['34'])
})

test('another name of the wanted kind is refused in words', () => {
  expect(parse('not a parka, a wool coat').wishes[0]).toMatchObject({
    wanted: { category: ['coat'], material: ['wool'] },
    unwanted_words: ['parka'],
  })
})

test('what somebody has to bring is no part of a garment, and a letter behind the wearer is a size', () => {
  const { wishes } = parse('he has to bring navy trousers and a white shirt, grippy shoes too')
  expect(wishes.map(({ wanted }) => wanted.category?.[0])).toEqual(['pants', 'shirt', 'sneakers'])
  expect(parse("two grey tees, women's M, no print").wishes[0]?.sizes).toEqual(['M'])
  expect(parse('Weste für die Oma').wishes[0]?.wanted.gender).toEqual(['female'])
})

test('worn-out feet ask for comfortable shoes where no kind is named', () => {
  const [wish] = parse('I deliver parcels and my feet are dead by noon').wishes
  expect(wish?.wanted.category).toContain('sneakers')
  expect(wish?.wanted.category).not.toContain('heels')
})
