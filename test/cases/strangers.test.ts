import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CaseShop, exact, openCaseShop } from './open-case.ts'

let shop: CaseShop
beforeEach(async () => {
  shop = await openCaseShop()
})
afterEach(() => shop.close())

const lines = (...rows: readonly string[]) => rows.join('\n')

describe('headings that are put together of known words', () => {
  test('are read in a list of stock', async () => {
    await shop.feed(
      'stock.csv',
      lines(
        'Artikel;Artikel Text 1;Artikel Text 2;EK;VK;Farbe 1;Farbe 2;Gr.;WGR Bez.',
        'Z-81;Wollmütze Tjark;mit Bommel;4,10;17,90;Rostbraun;Creme;ONE SIZE;Mützen',
        'Z-82;Regenhose Ebba;winddicht;9,80;44,90;Oliv;;M;Hosen',
      ),
    )
    expect(await shop.product('Z-81')).toMatchObject({
      title: 'Wollmütze Tjark',
      description: 'mit Bommel',
      price: { amount: 17.9, currency: 'EUR' },
      attributes: { category: 'beanie' },
    })
    expect((await shop.product('Z-82'))?.attributes.category).toBe('pants')
  })

  test('are read in a French list', async () => {
    const { coverage } = await shop.feed(
      'liste.csv',
      lines(
        'Référence article;Nom de l’article;Prix de vente;Prix soldé;Rayon;Couleur principale;Tailles disponibles',
        'F-1;Robe longue Odette;120,00 €;84,00 €;Femme > Robes;Rouge;36, 38',
      ),
    )
    expect(coverage.unread_columns).toEqual([])
    expect(await shop.product('F-1')).toMatchObject({
      ...{ title: 'Robe longue Odette', price: { amount: 84 }, sizes: ['36', '38'] },
      attributes: { category: 'dress', color: ['red'] },
    })
  })
})

describe('rows that repeat an id', () => {
  const rows = [
    'code,name,size,price,stock',
    'T7,Linen trousers,44,70 EUR,3',
    'T8,Felt hat,,30 EUR,1',
    'T7,Linen trousers,46,65 EUR,2',
    'T7,Linen trousers,48,60 EUR,0',
  ]

  test('and tell of other sizes are one product’s, neighbors or not', async () => {
    for (const order of [
      [1, 2, 3, 4],
      [4, 2, 1, 3],
      [1, 3, 4, 2],
    ]) {
      const report = await shop.feed('sizes.csv', lines(rows[0]!, ...order.map((at) => rows[at]!)))
      expect(report).toMatchObject({ rejected: 0 })
      expect(await shop.products()).toHaveLength(2)
      expect(await shop.product('T7')).toMatchObject({
        sizes: expect.arrayContaining(['44', '46']),
        price: { amount: 65 },
      })
    }
    expect(exact(await shop.search('trousers in 46'))).toEqual(['T7'])
    expect(exact(await shop.search('trousers in 48'))).toEqual([])
  })

  test('and tell nothing new are told', async () => {
    const report = await shop.feed(
      'twice.csv',
      lines('id,name,price', 'D1,Silk scarf,20 EUR', 'D1,Silk scarf,20 EUR'),
    )
    expect(report).toMatchObject({ rejected: 1 })
  })
})

test('a WooCommerce sale counts on the days that its German headings name', async () => {
  const head =
    'ID,Typ,Artikelnummer,Name,"Datum, an dem Angebotspreis beginnt","Datum, an dem Angebotspreis endet",Angebotspreis,"Regulärer Preis",Kategorien,Bilder,Übergeordnetes Produkt'
  await shop.feed(
    'woo.csv',
    lines(
      head,
      '31,simple,A,Filzhut Arvid,2019-03-01,2019-03-09,"12,00","40,00",Hüte,,',
      '32,simple,B,Filzhut Birger,2019-03-01,2199-03-09,"12,00","40,00",Hüte,,',
    ),
  )
  expect((await shop.product('31'))?.price?.amount).toBe(40)
  expect((await shop.product('32'))?.price?.amount).toBe(12)
})
