import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serve } from './serve.ts'

let served: Served
beforeAll(async () => {
  served = await serve()
})
afterAll(() => served.stop())

const put = (id: string, body: unknown) =>
  fetch(`${served.url}/v1/products/${encodeURIComponent(id)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

test('a product has a page with its description in schema.org’s words, and nothing of it is markup', async () => {
  await put('coat 1/a', {
    title: 'Coat </script><b>"bold"',
    price: { amount: 80, currency: 'EUR' },
    images: ['/images/c.jpg'],
    rating: { value: 4.5, count: 7 },
    variants: [
      { id: 'c-s', options: { Size: 'S' }, sizes: ['S'], stock: 0, price: { amount: 80, currency: 'EUR' } },
    ],
  })
  const response = await fetch(`${served.url}/p/${encodeURIComponent('coat 1/a')}`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/^text\/html/)
  const page = await response.text()
  expect(page).not.toContain('<b>')
  expect(page).toContain('Coat &lt;/script&gt;')
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? []
  expect(JSON.parse(json)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'ProductGroup',
    name: 'Coat </script><b>"bold"',
    image: [`${served.url}/images/c.jpg`],
    aggregateRating: { ratingValue: 4.5, bestRating: 5, ratingCount: 7 },
    hasVariant: [
      { '@type': 'Product', sku: 'c-s', size: 'S', offers: { priceCurrency: 'EUR', price: '80' } },
    ],
  })
})

test('its page is said in the language of the reader, without a script or a style of its own', async () => {
  await put('skirt', {
    title: 'Skirt',
    price: { amount: 1080.5, currency: 'EUR' },
    attributes: { category: 'skirt', color: ['blue'] },
    stock: 3,
  })
  const read = async (language: string) => {
    const response = await fetch(`${served.url}/p/skirt`, { headers: { 'accept-language': language } })
    expect(response.headers.get('content-language')).toBe(language)
    return response.text()
  }
  expect(await read('en')).toMatch(/<html lang="en">[\s\S]*€1,080\.50[\s\S]*>Color<\/dt><dd>blue</)
  expect(await read('de')).toMatch(/<html lang="de">[\s\S]*1\.080,50\s€[\s\S]*>Farbe<\/dt><dd>blau</)
  expect(await read('en')).not.toMatch(/<style|style=|<script(?! type="application\/ld\+json")/)
})

test('a product that is not there has none', async () => {
  expect((await fetch(`${served.url}/p/none`)).status).toBe(404)
})

test('a product that is not published is taken out, and comes back as it was sent', async () => {
  await put('draft', { title: 'Draft' })
  const answer = await put('draft', { title: 'Draft', published: false })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ id: 'draft', published: false })
})
