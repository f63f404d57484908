import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CaseShop, openCaseShop } from './open-case.ts'

let shop: CaseShop
beforeEach(async () => {
  shop = await openCaseShop()
})
afterEach(() => shop.close())

const context = { '@context': 'https://schema.org' }

describe('products as pages tell them to search engines (JSON-LD)', () => {
  test('in a graph, beside what is no product', async () => {
    const product = {
      ...{ '@type': 'Product', '@id': '#p', sku: 'LD-1', name: 'Larch Blazer', color: 'Navy', size: 'M' },
      image: ['https://example.com/l1.jpg', 'https://example.com/l2.jpg'],
      brand: { '@type': 'Brand', name: 'Tarn' },
      offers: {
        ...{ '@type': 'Offer', price: '129.00', priceCurrency: 'GBP', url: 'https://example.com/l' },
        availability: 'https://schema.org/InStock',
      },
      audience: { '@type': 'PeopleAudience', suggestedGender: 'female' },
    }
    const graph = [{ '@type': 'WebSite', name: 'Shop' }, product]
    await shop.feed('page.jsonld', JSON.stringify({ ...context, '@graph': graph }))
    expect(await shop.products()).toMatchObject([
      {
        ...{ id: 'LD-1', title: 'Larch Blazer', brand: 'Tarn', sizes: ['M'], availability: 'in_stock' },
        price: { amount: 129, currency: 'GBP' },
        image_url: 'https://example.com/l1.jpg',
        attributes: { color: ['navy'], gender: 'female', category: 'blazer' },
      },
    ])
  })

  test('a group of variants, and a list of items', async () => {
    const variant = (size: string, price: number, availability: string) => ({
      ...{ '@type': 'Product', sku: `G-${size}`, name: `Fen Coat ${size}`, size },
      offers: { '@type': 'Offer', price, priceCurrency: 'EUR', availability },
    })
    const group = {
      ...{ '@type': 'ProductGroup', productGroupID: 'G', name: 'Fen Coat' },
      hasVariant: [variant('S', 189, 'OutOfStock'), variant('M', 199, 'InStock')],
    }
    await shop.feed('group.json', JSON.stringify([{ ...context, ...group }]))
    expect(await shop.products()).toMatchObject([{ id: 'G', sizes: ['M'], price: { amount: 199 } }])
    const item = {
      ...{ '@type': 'Product', sku: 'I1', name: 'Reed Skirt' },
      image: { '@type': 'ImageObject', url: 'https://example.com/i1.jpg' },
      offers: { '@type': 'AggregateOffer', lowPrice: '49.00', highPrice: '69.00', priceCurrency: 'EUR' },
    }
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item }] }
    await shop.feed('list.json', JSON.stringify({ ...context, ...list }))
    expect(await shop.product('I1')).toMatchObject({
      price: { amount: 49, currency: 'EUR' },
      image_url: 'https://example.com/i1.jpg',
    })
  })
})
