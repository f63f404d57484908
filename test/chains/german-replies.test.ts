import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readThread } from '../../chains/read-thread.ts'
import { openShop, photo, type Shop } from './shop.ts'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.close())

const ids = (result: { products: { id: string }[] }) => result.products.map(({ id }) => id)

describe('who asks in German is answered in German', () => {
  test('a search names what was asked, what fits best and its price', async () => {
    const result = await shop.say('Ich suche ein blaues Kleid unter 50 Euro', { limit: 4 })
    expect(ids(result).every((id) => id.startsWith('dress-blue'))).toBe(true)
    expect(result.reply).toMatch(/^(?:Hier sind sie: b|B)laue Kleider, bis 50 €/)
    expect(result.reply).toContain(`„${result.products[0]?.title}“ für`)
  })

  test('the reasons are German, and stay what was said when the thread is read again', async () => {
    const { products } = await shop.say('blaue Kleider unter 50 Euro für Damen', { limit: 1 })
    expect(products[0]?.reasons).toEqual(['blau', 'Kleid', 'für Damen', 'unter 50 €'])
    const { messages } = await readThread(shop.stylist, shop.threadId())
    expect(messages.at(-1)?.products[0]?.reasons).toEqual(products[0]?.reasons)
    const english = await shop.say('blue dresses under 50 euros for women', { limit: 1 })
    expect(english.products[0]?.reasons).toEqual(['blue', 'dress', 'for women', 'under €50'])
  })

  test('what gave way is named', async () => {
    const { reply } = await shop.say('ein grünes Kleid')
    expect(reply).toMatch(/^Alles zugleich gibt es hier nicht: grüne Kleider\. .* statt grün\)/)
  })

  test('the conversation stays German where a word tells none, and turns English with the shopper', async () => {
    await shop.say('blaue Hemden')
    expect((await shop.say('M')).reply).toContain('Größe M')
    const english = await shop.say('a red dress')
    expect(english.reply).toMatch(/red dress/)
    expect(english.reply).not.toMatch(/Kleid|Ich/)
  })

  test('"das zweite in Rot" and "passende Schuhe dazu" go on from what was shown', async () => {
    await shop.say('blaue Hemden')
    const red = await shop.say('das zweite in Rot')
    expect(ids(red)[0]).toMatch(/^shirt-red/)
    expect(red.reply).toContain('ote Hemden, ähnlich wie „blue shirt')
    expect((await shop.say('passende Schuhe dazu')).reply).toMatch(/^Dazu passend: Schuhe/)
  })

  test('a question about a product gets what the shop knows of it', async () => {
    await shop.say('blaue Hemden')
    expect((await shop.say('Gibt es das erste in Größe XXL?')).reply).toMatch(/nein, nicht in XXL/)
    expect((await shop.say('was kostet das erste?')).reply).toMatch(/Preis: \d+,00 €/)
  })

  test('"welches ist günstiger?" compares', async () => {
    await shop.say('blaue Hemden', { limit: 2 })
    expect((await shop.say('welches ist günstiger?')).reply).toMatch(/^„blue shirt .* ist günstiger als „/)
  })

  test('a photo is read back', async () => {
    const { reply } = await shop.say('Was ist das?', { images: [photo()] })
    expect(reply).toBe('Auf deinem Foto sehe ich: rotes Kleid, einfarbig. Soll ich etwas Ähnliches suchen?')
  })

  test('an outfit is listed with its sum', async () => {
    await shop.say('blaue Hemden')
    const { reply } = await shop.say('stell mir ein Outfit um das erste zusammen')
    expect(reply).toMatch(/^Das habe ich passend zum gewählten Hemd zusammengestellt: „/)
  })

  test.each([
    ['Hallo', /^Hallo!/],
    ['vielen Dank', /^Gern geschehen/],
    ['von vorne anfangen', /^Gut, wir fangen von vorn an/],
    ['Wie ist das Wetter heute?', /kenne ich mich nicht aus/],
    ['Wo ist meine Bestellung?', /Bestellungen/],
    ['Was passt dazu?', /^Ich weiß nicht, welches Teil/],
    ['Tschüss', /^Tschüss/],
    ['Du bist doof', /^Das tut mir leid/],
  ])('%s', async (message, reply) => {
    const result = await shop.say(message)
    expect(result.reply).toMatch(reply)
    expect(result.products).toEqual([])
  })
})
