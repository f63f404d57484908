import { describe, expect, test } from 'vitest'
import { adviseOwner } from '../../src/ingest/advise-owner.ts'
import { mapColumns } from '../../src/ingest/column-mapping.ts'

describe('the price to pay comes before a recommended one', () => {
  test.each([
    'Preis inkl. MwSt.',
    'Preis inkl. 19 % MwSt.',
    'Verkaufspreis (inkl. USt.)',
    'Price incl. VAT',
    'Price (inc. GST)',
    'price_including_tax',
    'priceInclVat',
    'Bruttopreis',
    'VK brutto',
    'Gross price',
    'prix TTC',
    'Prix de vente T.T.C.',
    'Precio con IVA',
    'Precio (IVA incluido)',
    'Prezzo IVA inclusa',
    'Prijs incl. btw',
    'Pris inkl. moms',
  ])('%s', (heading) => {
    for (const list of ['UVP', 'RRP', 'MSRP', 'Listenpreis', 'UVP inkl. MwSt.', 'Recommended retail price']) {
      expect(mapColumns(['id', list, heading]).price).toEqual([heading, list])
      expect(mapColumns(['id', heading, list]).price).toEqual([heading, list])
    }
  })

  test('an amount without tax is a price only where there is no other', () => {
    for (const net of ['Price (excl. VAT)', 'Nettopreis', 'prix HT', 'Preis zzgl. MwSt.', 'price_ex_tax']) {
      expect(mapColumns(['id', net, 'Price (incl. VAT)']).price, net).toEqual(['Price (incl. VAT)'])
      expect(mapColumns(['id', net]).price, net).toEqual([net])
    }
    expect(mapColumns(['id', 'Preis brutto', 'Sonderpreis netto', 'Sonderpreis inkl. MwSt.'])).toMatchObject({
      price: ['Preis brutto'],
      sale_price: ['Sonderpreis inkl. MwSt.'],
    })
  })

  test('what tells of tax and is no price is none', () => {
    expect(
      mapColumns(['id', 'Tax amount', 'VAT code', 'MwSt.', 'Gross weight', 'Steuer inkl.']).price,
    ).toEqual([])
    expect(mapColumns(['id', 'VAT code', 'Gross weight']).id).toEqual(['id'])
  })
})

test('a recommended price, or one without tax, that was taken for want of another is told, with the line to type', () => {
  const advise = (columns: string[], unread: { column: string; example: string }[]) =>
    adviseOwner('shop.csv', mapColumns(['title', 'image', ...columns]), unread)
  expect(advise(['UVP'], [{ column: 'Barpreis Laden', example: '39,95' }])).toEqual([
    'Prices are read from "UVP", which is a recommended price. If another column holds the price to pay: npm run ingest -- shop.csv --map price="Barpreis Laden"',
  ])
  expect(advise(['Nettopreis'], [])[0]).toContain('"Nettopreis", which is without tax')
  expect(advise(['Price', 'UVP'], [])).toEqual([])
})
