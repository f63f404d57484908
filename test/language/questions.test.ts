import { describe, expect, test } from 'vitest'
import type { ProductTopic, ShopTopic } from '../../src/language/question.ts'
import { parse } from './parse.ts'

const shown = { hasPrevious: true }

describe('questions about the shop', () => {
  test.each<[topic: ShopTopic, ...sentences: string[]]>([
    [
      'delivery',
      'do you deliver to Iceland?',
      'how much is the shipping',
      'how long does delivery take to Vienna?',
      'when will it arrive if I order tonight',
      'is postage free over a certain amount',
      'ok but do you guys ship abroad',
      'delivry?',
      'liefert ihr auch nach Südtirol?',
      'Was kostet der Versand?',
      'ab wann ist die lieferung kostenlos',
      'kann ich das Paket in der Filiale abholen',
    ],
    [
      'returns',
      'what do returns cost?',
      'can I send it back if it is too small',
      'how many days do I have for a refund',
      "I'd like to know if you exchange things",
      'is there a return label in the box?',
      'you sent the wrong size',
      'Was kostet eine Rücksendung?',
      'kann man reduzierte sachen umtauschen',
      'wie bekomme ich mein Geld zurück',
      'retoure?',
    ],
    [
      'hours',
      'when do you open',
      'are you open on Sunday?',
      'opening hours',
      'wann habt ihr offen?',
      'Öffnungszeiten?',
    ],
    [
      'payment',
      'can I pay with PayPal?',
      'do you take credit cards',
      'klarna?',
      'kann ich auf Rechnung bezahlen',
      'Welche Zahlungsarten gibt es?',
    ],
    ['vouchers', 'do you sell gift cards', 'how long are vouchers valid?', 'gibt es Gutscheine bei euch'],
    [
      'discounts',
      'is there a student discount?',
      'when is your next sale',
      'gibts rabatt für schüler',
      'Habt ihr einen Newsletter?',
    ],
    ['stores', 'do you have a shop in Hamburg', 'where are you located?', 'habt ihr einen Laden in Köln'],
    ['contact', 'what is your phone number', 'can I talk to a human please', 'wie kann ich euch erreichen?'],
    [
      'orders',
      'where is my parcel',
      'can I cancel my order?',
      'Wo bleibt mein Paket?',
      'kann ich die Bestellung stornieren',
    ],
    ['warranty', 'is there a guarantee on the zips?', 'wie lange habe ich Garantie'],
    ['services', 'do you gift wrap?', 'gibt es einen Änderungsservice'],
  ])('%s: %s …', (topic, ...sentences) => {
    for (const sentence of sentences) {
      const { question } = parse(sentence)
      expect(question, sentence).toMatchObject({ about: 'shop' })
      expect(question?.about === 'shop' && question.topics, sentence).toContain(topic)
    }
  })

  test.each([
    'a coat for my return to the office',
    'open-back dress in red',
    'open toe sandals',
    'wrap dress under 60',
    'a dress for the opening of my shop',
    'something to wear for pay day drinks',
    'sneakers for a delivery driver',
    'my parcel bag broke, I need a new backpack',
    'a shirt with a shipping company logo',
    'wide leg trousers that arrive at the ankle',
    'I came back from holiday and need warm boots',
    'a gift for my mother',
    'hose für den umzug',
    'ein kleid mit offenem rücken',
    'schuhe für den laufladen um die ecke',
    'eine Jacke zum Zurückziehen in die Berge',
    'Mantel, den ich offen tragen kann',
  ])('asks nothing of it: %s', (sentence) => {
    expect(parse(sentence).question).toBeNull()
  })
})

describe('questions about a product that was shown', () => {
  test.each<[topic: ProductTopic, ...sentences: string[]]>([
    [
      'care',
      'can I tumble-dry it?',
      'is the second one machine washable',
      'will it shrink in the wash?',
      'darf das in den trockner',
      'Läuft die beim Waschen ein?',
      'muss man das bügeln',
    ],
    [
      'lining',
      'is it lined?',
      'lined?',
      'does the coat have a lining',
      'ist der mantel gefüttert?',
      'Ist die zweite gefüttert',
    ],
    ['pockets', 'does it have pockets?', 'are there pockets in the first one', 'hat das kleid taschen'],
    ['closure', 'does the jacket zip up?', 'how does it close', 'hat die einen Reißverschluss?'],
    ['stretch', 'are they stretchy', 'does the fabric stretch?', 'ist das dehnbar?'],
    ['transparency', 'is it see-through?', 'is the white one sheer', 'ist die Bluse blickdicht?'],
    ['heel', 'how high is the heel?', 'wie hoch ist der absatz'],
    ['weight', 'how heavy is the bag', 'what does it weigh?', 'wie schwer ist die Tasche?'],
    ['warmth', 'is it warm enough for January?', 'ist die jacke warm'],
    ['rain', 'is it waterproof?', 'would these survive the rain', 'ist die wasserdicht?'],
    ['origin', 'where is it made?', 'wo wird das hergestellt'],
    [
      'material',
      'is that real leather',
      'what is the first one made of',
      'ist das echte Seide?',
      'woraus ist das',
    ],
    ['length', 'how long is it in cm?', 'what is the inseam on those', 'wie lang ist das kleid?'],
    ['fit', 'do they run small?', 'is it true to size', 'fällt die jacke klein aus?'],
    ['comfort', 'is it itchy?', 'kratzt der?'],
    ['stock', 'is it still in stock?', 'ist die noch auf lager'],
    ['ethics', 'is it vegan?', 'ist das vegan'],
  ])('%s: %s …', (topic, ...sentences) => {
    for (const sentence of sentences) {
      const { question } = parse(sentence, shown)
      expect(question, sentence).toMatchObject({ about: 'product' })
      expect(question?.about === 'product' && question.topics, sentence).toContain(topic)
    }
  })

  test.each([
    'with pockets please',
    'lined ones',
    'something machine washable',
    'can I see it in blue?',
    'do you have it in red',
    'could it be longer',
    'can it have sleeves',
    'is there a warmer one',
    'show me waterproof ones',
    'in blue, and is it lined?',
    'what goes with it?',
    'what else is like it?',
    'a lined wool coat',
    'the one with the zip in black',
    'they must be stretchy',
    'mit taschen bitte',
    'zeig mir gefütterte',
    'habt ihr das in blau?',
    'was passt dazu?',
    'lieber blickdicht',
  ])('asks nothing of it: %s', (sentence) => {
    expect(parse(sentence, shown).question).toBeNull()
  })
})

describe('questions about the catalogue', () => {
  test.each<[asks: string, ...sentences: string[]]>([
    [
      'count',
      'how many red dresses do you have?',
      'how many coats are there under 100',
      'so how many shoes in the shop',
      'how many striped shirts',
      'wie viele röcke habt ihr',
      'Wie viele schwarze Mäntel gibt es bei euch?',
      'wie viele taschen habt ihr unter 50',
    ],
    [
      'brands',
      'which brands do you have?',
      'what brands of jeans do you carry',
      'brands?',
      'welche marken habt ihr bei jacken',
      'Welche Marken führt ihr?',
      'was habt ihr für marken',
    ],
    [
      'sizes',
      'which sizes do you have in trousers',
      'what is your biggest shoe size?',
      'how big do your coats go',
      'do your shirts go up to 4XL',
      'welche größen habt ihr bei hosen',
      'bis zu welcher größe gehen eure kleider',
    ],
    [
      'colors',
      'what colors do your coats come in',
      'which colours do you have in scarves?',
      'in welchen Farben habt ihr Pullover',
    ],
    ['materials', 'what materials do you have for shirts', 'welche stoffe habt ihr bei hemden'],
    [
      'kinds',
      'what kinds of bags do you have?',
      'which types of shoes do you sell',
      'was für arten schuhe habt ihr',
    ],
    [
      'price-range',
      'what is the price range of your boots',
      'what do your coats cost',
      'was kosten eure stiefel',
      'ab welchem Preis gibt es Mäntel',
    ],
  ])('%s: %s …', (asks, ...sentences) => {
    for (const sentence of sentences)
      expect(parse(sentence).question, sentence).toMatchObject({ about: 'catalogue', asks })
  })

  test('of those asks of what was shown', () => {
    expect(parse('how many of those do you have in black?', shown).question).toMatchObject({ ofShown: true })
    expect(parse('wie viele davon habt ihr in Schwarz?', shown).question).toMatchObject({ ofShown: true })
  })

  test.each([
    'show me many colorful scarves',
    'a brand new look for spring',
    'I have many black shirts, show me white ones',
    'shoes in big sizes',
    'what kind of dress suits a garden party, something long',
    'show me how many of these come in red, all of them',
    'a shirt from a good brand',
    'do you have boots',
    'kleider in vielen farben',
    'zeig mir marken-sneaker',
    'schuhe in großen größen',
    'ich habe viele taschen, zeig mir rucksäcke',
  ])('asks nothing of it: %s', (sentence) => {
    expect(parse(sentence).question).toBeNull()
  })
})

describe('advice', () => {
  test.each([
    'what does smart casual mean?',
    'what is the difference between navy and midnight blue',
    'how do I wash silk?',
    'how do you get grass stains out of linen',
    'can you wear brown shoes with a black suit?',
    'are flared jeans still in fashion?',
    'which colors suit red hair',
    'am I too old for a mini skirt?',
    'why do jeans stretch at the knees',
    'explain black tie',
    'do people still wear ties at the opera',
    'what is a shacket?',
    'was bedeutet smart casual?',
    'was ist der Unterschied zwischen Parka und Anorak',
    'wie wasche ich Seide?',
    'darf man weiß auf einer Hochzeit tragen',
    'sind Schlaghosen noch modern?',
    'trägt man Socken in Loafers?',
    'darf braun zu schwarz',
  ])('%s', (sentence) => {
    expect(parse(sentence).question).toMatchObject({ about: 'advice' })
  })

  test.each([
    'what is the cheapest backpack you have?',
    'can you show me black boots',
    'do you have wide jeans',
    'is there a dress like that in green',
    'what is a good gift for my dad',
    'how about something in linen',
    'I want to wear a red dress',
    'something people wear in Paris',
    'a shirt I can wear with jeans',
    'can I get the shoes in 39',
    'are there any flared jeans',
    'was habt ihr in Leinen',
    'kann ich die Schuhe in 39 haben',
    'zeig mir, was modern ist',
    'welche Schuhe habt ihr',
    'ich will Socken tragen, die nicht rutschen',
  ])('is not asked for by: %s', (sentence) => {
    expect(parse(sentence).question?.about).not.toBe('advice')
  })
})
