import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ingestFeed } from '../../src/ingest/ingest-feed.ts'
import { openShop, type Shop } from './open-shop.ts'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.close())

const ingest = async (csv: string) => {
  const wrong: string[] = []
  const report = await ingestFeed(shop.services, {
    file: await shop.file('feed.csv', csv),
    onProblem: ({ line, part, id, reason }) => void wrong.push(`${line} ${part} ${id} ${reason}`),
  })
  const ids = (await Array.fromAsync(shop.services.index.ids())).flat().sort()
  return { report, wrong, products: await shop.services.index.get(ids) }
}

describe('rows with one id', () => {
  test('that tell of different things are no variants: the first counts, the other is told', async () => {
    const { report, wrong, products } = await ingest(
      [
        'id,item_group_id,title,category,price,size',
        'K7,,Runner sneakers,Sneakers,59,38',
        'K7,,Runner sneakers,Sneakers,59,39',
        'K7,,Silver hoops,Earrings,19,',
        'K8,,Plain tee,T-Shirts,12,M',
      ].join('\n'),
    )
    expect(products.map(({ id, title }) => [id, title])).toEqual([
      ['K7', 'Runner sneakers'],
      ['K8', 'Plain tee'],
    ])
    expect(products[0]?.variants).toHaveLength(2)
    expect(report.rejected).toBe(1)
    expect(report.coverage.rejected).toHaveLength(1)
    expect(wrong).toEqual([
      '4 row K7 id: An earlier row with this id tells of another product than "Silver hoops"; that one counts.',
    ])
  })

  test('that share their name are variants, whatever color the title ends with', async () => {
    const { report, products } = await ingest(
      [
        'id,item_group_id,title,category,price,size',
        'D1,,Alma dress red,Dresses,80,S',
        'D1,,Alma dress blue,Dresses,80,M',
      ].join('\n'),
    )
    expect(report.rejected).toBe(0)
    expect(products[0]?.variants).toHaveLength(2)
  })
})

test('a German shop names the product that a row belongs to "Vaterartikel"; a mere yes or no names none', async () => {
  const rows = (parents: readonly string[]) =>
    [
      'Artikelnummer;Vaterartikel;Artikelname;Kategorie;Preis;Größe',
      `A1;${parents[0]};Hemd Föhr;Hemden;40;S`,
      `A2;${parents[1]};Hemd Föhr;Hemden;40;M`,
      `A3;${parents[2]};Hemd Sylt;Hemden;45;M`,
    ].join('\n')
  const { products } = await ingest(rows(['V1', 'V1', 'V2']))
  expect(products.map(({ id, sizes, variants }) => [id, variants.length || sizes.length])).toEqual([
    ['V1', 2],
    ['V2', 1],
  ])
  const { products: each } = await ingest(rows(['Nein', 'Nein', 'Nein']))
  expect(each.map(({ id }) => id)).toEqual(expect.arrayContaining(['A1', 'A2', 'A3']))
})
