import { describe, expect, test } from 'vitest'
import { assumedFrom } from '../../src/dialogue/assume.ts'
import { situations } from '../../src/dialogue/situations/situations.ts'
import { situationsByLanguage } from '../../src/language/languages.ts'
import { wishSchema } from '../../src/product/wish.ts'
import { parse } from './parse.ts'

const idsIn = (sentence: string) => parse(sentence).situations.map(({ id }) => id)

describe('the table', () => {
  test('has at least 150 situations, and every language that speaks of any calls each by a name', () => {
    const ids = Object.keys(situations).sort()
    expect(ids.length).toBeGreaterThanOrEqual(150)
    for (const [code, { places, regions, wishes, looks }] of situationsByLanguage)
      expect(Object.keys({ ...places, ...regions, ...wishes, ...looks }).sort(), code).toEqual(ids)
  })

  test('no phrase names two situations', () => {
    for (const [code, { places, regions, wishes, looks }] of situationsByLanguage) {
      const phrases = Object.values({ ...places, ...regions, ...wishes, ...looks }).flatMap((all) =>
        all.split(' / '),
      )
      const twice = phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)
      expect(twice, code).toEqual([])
    }
  })

  test('nothing is wanted and unwanted at once', () => {
    for (const [id, { wanted = {}, unwanted = {} }] of Object.entries(situations))
      for (const [name, values] of Object.entries(wanted))
        for (const value of values ?? [])
          expect((unwanted as Record<string, readonly string[]>)[name] ?? [], id).not.toContain(value)
  })
})

describe('what a message dresses for', () => {
  test.each<[string, string[]]>([
    ['outfit for a funeral in November', ['funeral', 'november']],
    ['what do I wear to a garden party?', ['garden-party']],
    ['shoes for a muddy festival', ['muddy-festival']],
    ["a dress for my cousin's wedding in August", ['wedding-guest', 'august']],
    ['blazer for a job interview', ['job-interview']],
    ['something to wear at the office', ['office']],
    ['jacket for a rainy day', ['rain']],
    ['boots for hiking', ['hiking']],
    ['a boho dress', ['boho']],
    ['smart casual trousers', ['smart-casual']],
    ['a dress that hides my belly', ['hide-belly']],
    ['shirts that are crease free', ['crease-free']],
    ['shoes for when I am on my feet all day', ['long-standing']],
    ['a coat for lapland', ['far-north']],
    ['memorial service on friday, men', ['funeral']],
    ['gala, woman, size 40', ['ball']],
    ['my cousin is invited to a baby shower', ['baby-shower']],
    ['woman, office, autumn', ['office', 'autumn']],
    ['Outfit für eine Herbstwanderung', ['hiking', 'autumn']],
    ['was zieht man zum Firmensommerfest an', ['garden-party']],
    ['an outfit for a christning', ['christening']],
    ['clothes for a long flight', ['long-flight']],
    ['what to wear to the opera', ['opera']],
    ['something cottagecore', ['cottagecore']],
    ['maternity jeans', ['maternity']],
    ['black tie outfit', ['black-tie']],
    ['was ziehe ich zu einer Beerdigung im November an?', ['funeral', 'november']],
    ['Kleid für eine Gartenparty im Juni', ['garden-party', 'june']],
    ['Schuhe zum Wandern', ['hiking']],
    ['Outfit fürs Vorstellungsgespräch', ['job-interview']],
    ['Mantel für Regen', ['rain']],
    ['ein Kleid, das den Bauch kaschiert', ['hide-belly']],
    ['Hemden, bügelfrei', ['crease-free']],
    ['was trage ich auf der Hochzeit meiner Schwester', ['wedding-guest']],
    ['Jacke für Island', ['far-north']],
    ['Business Casual für Damen', ['business-casual']],
    ['etwas für die Oper', ['opera']],
    ['Tasche für den Strand', ['beach-day']],
    ['Outfit für Silvester', ['new-years-eve']],
  ])('%s', (sentence, ids) => {
    expect(idsIn(sentence)).toEqual(ids)
  })

  test.each([
    'my wedding was last year, now I need jeans',
    'I wore it at a funeral, never again. a red skirt',
    'a wedding ring for men',
    'the blue one I bought for the office',
    'winter coat',
    'we met at a festival, I want a scarf',
    'my gym bag broke',
    'a beach bag',
    'not for a wedding, just jeans',
    'nothing formal, no office stuff',
    'my sister loves hiking, a necklace',
    'a running joke t-shirt',
    'ich war auf einer Hochzeit und brauche neue Schuhe',
    'kein Büro, nur Jeans',
    'die Hose ist im Urlaub kaputt gegangen',
    'ein Bürostuhl',
    'Wintermantel',
    'nicht für die Hochzeit, einfach ein Pulli',
  ])('tells of none: %s', (sentence) => {
    expect(idsIn(sentence)).toEqual([])
  })
})

describe('a whole look is asked for', () => {
  test.each([
    'what do I wear to a garden party?',
    'what should my husband wear to a christening',
    'outfit for a funeral in November',
    'dress me for the opera',
    'how do I dress for the theatre',
    'what does one wear to a bar mitzvah?',
    'head to toe for the office please',
    'clothes for a safari',
    'Was ziehe ich zum Vorstellungsgespräch an?',
    'Outfit für eine Taufe',
    'was trägt man zum Polterabend',
    'zieh mich an für die Oper',
  ])('%s', (sentence) => {
    expect(parse(sentence).asksWhatToWear).toBe(true)
  })

  test.each([
    'a dress for a garden party',
    'what shoes do I wear to a funeral',
    'what do I wear with this skirt',
    'this looks like a nurse',
    'have a look at the blue ones',
    'do they fit wide feet',
    'ein Kleid für die Hochzeit',
    'was passt dazu',
  ])('but not by: %s', (sentence) => {
    expect(parse(sentence).asksWhatToWear).toBe(false)
  })
})

describe('what follows', () => {
  const assumed = (sentence: string) => {
    const { situations: mentions, wishes } = parse(sentence)
    return assumedFrom(mentions, wishes[0] ?? wishSchema.parse({}))
  }

  test('a funeral in November is formal and cool, and dark', () => {
    const found = assumed('outfit for a funeral in November')
    expect(found).toMatchObject({ formality: 'formal', weather: 'cool' })
    expect(found?.leaning.wanted.color).toContain('black')
    expect(found?.leaning.unwanted.color).toContain('yellow')
    expect(found?.list).toContainEqual({ attribute: 'formality', value: 'formal', because: 'funeral' })
  })

  test('a season narrows no kinds: a cool funeral still asks for dresses and black shoes', () => {
    const kinds = assumed('outfit for a funeral in November')?.leaning.wanted.category
    expect(kinds).toEqual(expect.arrayContaining(['dress', 'formal-shoes', 'handbag', 'coat']))
  })

  test('a season beats what the occasion usually has', () => {
    expect(assumed('outfit for a funeral in July')).toMatchObject({ formality: 'formal', weather: 'hot' })
  })

  test('what was stated holds against it', () => {
    const found = assumed('a yellow dress for a funeral')
    expect(found?.leaning.wanted.color).toBeUndefined()
    expect(found?.leaning.unwanted.color).not.toContain('yellow')
  })

  test('of a family only its fitting kinds are left', () => {
    const found = assumed('shoes for a muddy festival')
    expect(found?.leaning.wanted.category).toEqual(['boots'])
    expect(found?.leaning.unwanted.category).toContain('heels')
  })

  test('it is taken back by saying otherwise', () => {
    const mentions = parse('an outfit for a christening').situations
    const back = wishSchema.parse({ unwanted: { occasion: ['formal'] } })
    expect(assumedFrom(mentions, back)).toMatchObject({ formality: null })
    expect(assumedFrom(mentions, back)?.leaning.wanted.occasion).toBeUndefined()
  })
})

test.each([
  ['my brother gets married in May, I need shoes', 'wedding-guest'],
  ['our neighbor is getting married by the lake and I have nothing long', 'wedding-guest'],
  ['mein Chef heiratet im Herbst, ich suche ein Hemd', 'wedding-guest'],
])('"%s" is a day to dress for', (sentence, id) => {
  expect(idsIn(sentence)).toContain(id)
})

describe('a day that a message tells of, where it names no garment', () => {
  test.each<[string, string[]]>([
    ['I drive a bus and sit for hours', ['driving-job']],
    ['we are moving to Bergen', ['nordic']],
    ['starting as a pastry chef next week', ['kitchen-job']],
    ['her sister works at a florist', ['shop-job']],
    ['ich bin Dachdecker', ['outdoor-job']],
    ['wir ziehen nach Kanada', ['snowy-winters']],
  ])('%s', (sentence, ids) => {
    expect(idsIn(sentence)).toEqual(ids)
  })

  test.each(['I come from Bergen', 'I quit the bakery', 'we lived in Canada', 'ich war Dachdecker'])(
    'and none that is over, or left: %s',
    (sentence) => expect(idsIn(sentence)).toEqual([]),
  )

  test('beside a garment it is a story', () => {
    expect(idsIn('I drive a bus, show me a red dress')).toEqual([])
  })
})

test.each([
  ['dinner with my wife in a steakhouse', undefined],
  ["meeting my boyfriend's mother on sunday", undefined],
  ['christening of my nephew', undefined],
  ["I'm pregnant, a wedding", ['female']],
  ['a gift for a baby girl', ['female']],
])('whom "%s" dresses', (sentence, gender) => {
  expect(parse(sentence).wishes[0]?.wanted.gender).toEqual(gender)
})

test('a rule of others is a dress code, and closed shoes are none of those that are open', () => {
  const request = parse('I work at a bar, the rule is navy trousers, a white shirt and closed shoes')
  expect(request.hasDressCode).toBe(true)
  expect(request.wishes[0]?.wanted).toMatchObject({ category: ['pants'], color: ['navy'] })
  expect(parse('something with closed toes').wishes[0]?.unwanted.category).toContain('sandals')
  expect(parse('navy trousers for the bar').hasDressCode).toBeUndefined()
})

test.each([
  'I need a layer for the train',
  'something to drape around my shoulders',
  'anything I can throw on',
])('"%s" asks for one piece over the rest', (sentence) =>
  expect(parse(sentence).wishes[0]?.wanted.category).toEqual(expect.arrayContaining(['cardigan', 'jacket'])),
)
