import { expect, test } from 'vitest'
import { mapColumns } from '../../src/ingest/column-mapping.ts'
import { headedName } from '../../src/ingest/heading-words.ts'

test.each([
  ['Référence de l’article', 'articlenumber'],
  ['Numero prodotto', 'articlenumber'],
  ['Eltern-Artikelnr.', 'parentsku'],
  ['Warengruppen-Bez', 'categoryname'],
  ['Nombre del producto', 'articlename'],
  ['Farbbezeichnung', 'colorname'],
  ['Precio rebajado', 'saleprice'],
  ['Aktionspreis bis', 'saleend'],
  ['Immagine prodotto 2', 'image'],
  ['Materialbezeichnung', 'material'],
  ['Stock level (current)', 'stock'],
  ['pricing.regular.value', 'price'],
  ['Preis.Original.Betrag', 'listprice'],
])('the heading %s is read by its words', (heading, name) => {
  expect(headedName(heading)).toBe(name)
})

test.each([
  'Farbnummer',
  'Category ID',
  'Preis 2',
  'Einkaufspreis',
  'Saison',
  'Size chart url',
  'Date',
  'No',
])('the heading %s heads no field by its words', (heading) => {
  expect(headedName(heading)).toBeNull()
})

test('what stands under a bare heading tells whether it heads keys or names', () => {
  const columns = ['Item', 'Item text', 'Price']
  const rows = (items: readonly string[]) =>
    items.map((Item) => ({ Item, 'Item text': 'Long scarf', Price: '9' }))
  expect(mapColumns(columns, {}, rows(['Q-17', 'Q-18']))).toMatchObject({
    id: ['Item'],
    title: ['Item text'],
  })
  expect(mapColumns(columns, {}, rows(['Scarf Isa', 'Scarf Una'])).title[0]).toBe('Item')
  expect(mapColumns(['Artikel', 'Preis'], {}, [{ Artikel: 'B7', Preis: '9' }])).toMatchObject({
    ...{ id: ['Artikel'], title: ['Artikel'] },
  })
})
