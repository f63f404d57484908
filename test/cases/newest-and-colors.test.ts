import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CaseShop, openCaseShop, type ShownProduct } from './open-case.ts'

let shop: CaseShop
const open = (...feeds: readonly (readonly [name: string, content: string])[]) => {
  beforeAll(async () => {
    shop = await openCaseShop()
    for (const [name, content] of feeds) await shop.feed(name, content)
  })
  afterAll(() => shop.close())
}
const firstOf = ([first]: readonly ShownProduct[]) => first?.id

describe('the newest, of all', () => {
  const days = Array.from({ length: 220 }, (_, at) => `2023-0${1 + (at % 9)}-1${at % 10}`)
  open([
    'feed.csv',
    [
      'id,title,price,color,date_added,quantity',
      ...days.map((day, at) => `p${at},Woven poncho ${at},${30 + at},${at % 2 ? 'Red' : 'Grey'},${day},2`),
      'young,Felt poncho,80,Grey,2025-05-02T09:30:00+02:00,2',
      'young-red,Poncho with fringes,70,Red,2024-11-30,2',
      'youngest,Rain cape,90,Green,28/06/2025,2',
      'gone,Sold poncho,60,Grey,2025-06-01,0',
      'coming,Poncho of next year,60,Grey,2199-01-01,2',
      'undated,Plain poncho,20,Red,,2',
    ].join('\n'),
  ])
  test.each([
    ['newest poncho', 'young'],
    ['your latest ponchos', 'young'],
    ['the newest red poncho', 'young-red'],
    ["what's new?", 'youngest'],
    ['new arrivals', 'youngest'],
    ['der neueste Poncho', 'young'],
    ['was gibt es Neues?', 'youngest'],
    ['euer neuester roter Poncho', 'young-red'],
  ])('%s: %s', async (text, id) => {
    expect(firstOf(await shop.search(text))).toBe(id)
    expect(firstOf((await shop.say(text)).products)).toBe(id)
  })
  test('is said as such', async () => {
    expect((await shop.say('the newest poncho')).reply).toContain('newest is “Felt poncho”')
  })
})

describe('the newest of a shop that tells no days', () => {
  open(['feed.csv', 'id,title,price\na,Boiled wool clogs,40\nb,Cork clogs,50\n'])
  test.each([
    ['the newest clogs', 'since when'],
    ['die neuesten Clogs', 'Seit wann'],
  ])('%s: says so', async (text, words) => {
    const { reply, products } = await shop.say(text)
    expect(reply).toContain(words)
    expect(reply).not.toMatch(/newest is|neuesten ist/)
    expect(products).toHaveLength(2)
  })
})

describe('superlatives with a size, and how they are ordered', () => {
  open([
    'feed.csv',
    [
      'id,title,price,size',
      ...['S', 'M', 'L'].map((size, at) => `a${at},Twill overalls ${at},${60 - at},${size}`),
      'b,Cord overalls,35,L',
      'c,Cashmere stole,420,',
      'd,Shoe laces,1.5,',
    ].join('\n'),
  ])
  test.each([
    ['cheapest overalls in size S', 'a0'],
    ['sort overalls by price descending', 'a0'],
    ['Latzhosen absteigend nach Preis', 'a0'],
    ['what costs the least?', 'd'],
    ['Was kostet am meisten?', 'c'],
    ['das teuerste im ganzen Laden', 'c'],
  ])('%s: %s', async (text, id) => {
    expect(firstOf((await shop.say(text)).products)).toBe(id)
  })
})

describe('a color with a picture and a page of its own', () => {
  const head = 'id,item_group_id,title,price,color,size,availability,link,image_link'
  const row = (id: string, color: string, price: number, size: string, availability: string) =>
    `${id},g1,Peplum top,${price} EUR,${color},${size},${availability},https://shop.example.com/g1?c=${color},https://cdn.example.com/${color}.jpg`
  open([
    'feed.csv',
    [
      head,
      row('1', 'White', 30, 'S', 'in stock'),
      row('2', 'Purple', 45, 'S', 'backorder'),
      row('3', 'Purple', 40, 'M', 'in stock'),
      row('4', 'Green', 20, 'M', 'sold out'),
    ].join('\n'),
  ])
  test.each([
    ['peplum top', { price: 30, color: 'White', availability: 'in_stock' }],
    ['purple top', { price: 40, color: 'Purple', availability: 'in_stock' }],
    ['purple top in size S', { price: 45, color: 'Purple', availability: 'backorder' }],
    ['top -white', { price: 40, color: 'Purple', availability: 'in_stock' }],
  ])('%s shows its price, picture, page and stock', async (text, { price, color, availability }) => {
    const [card] = await shop.search(text)
    expect(card).toMatchObject({
      near_match: false,
      availability,
      price: { amount: price },
      image_url: `https://cdn.example.com/${color}.jpg`,
      url: `https://shop.example.com/g1?c=${color}`,
    })
  })
  test('a color that is sold out is not shown as one that can be had', async () => {
    const [card] = await shop.search('green top')
    expect(card?.near_match).toBe(true)
  })
})
