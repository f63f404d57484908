import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CaseShop, describeCase, openCaseShop } from './open-case.ts'

let shop: CaseShop
const open = () => {
  beforeEach(async () => {
    shop = await openCaseShop()
  })
  afterEach(() => shop.close())
}

describeCase('22-xml-feeds', (file) => {
  open()
  test('RSS, a bare channel and Atom are read as their rows in TSV would be', async () => {
    for (const name of ['rss.xml', 'plain.xml', 'atom.xml'])
      expect((await shop.ingest(file(name))).rejected).toBe(0)
    const products = await shop.products()
    expect(products).toHaveLength(4)
    const byTitle = (title: string) => products.find((product) => product.title === title)
    expect(byTitle('Dune Skirt')).toMatchObject({
      id: 'x1',
      price: { amount: 39, currency: 'EUR' },
      image_url: 'https://example.com/x1.jpg',
      availability: 'in_stock',
      attributes: { color: ['pink'], category: 'skirt' },
    })
    expect(byTitle('Sand Top')).toMatchObject({
      id: 'x2',
      sizes: ['S', 'M'],
      price: { amount: 25 },
      description: 'Soft & light',
    })
    expect(byTitle('Marsh Boots')).toMatchObject({
      id: 'y1',
      price: { amount: 129, currency: 'USD' },
      stock: 0,
      attributes: { color: ['brown'] },
    })
    expect(byTitle('Reef Cap')).toMatchObject({
      id: 'z1',
      price: { amount: 19.9, currency: 'GBP' },
      url: 'https://example.com/z1',
    })
  })
})

describe('of the same kind, in other forms', () => {
  open()
  test('attributes, nested prices, several pictures, ampersands that nobody escaped', async () => {
    await shop.feed(
      'feed.xml',
      `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by a shop -->
<catalog>
  <product id="q1">
    <name>Tweed & Wool Blazer</name>
    <price currency="GBP">89.00</price>
    <shipping><price>4.95 GBP</price></shipping>
    <image_link>https://example.com/q1.jpg</image_link>
    <additional_image_link>https://example.com/q1b.jpg</additional_image_link>
    <additional_image_link>https://example.com/q1c.jpg</additional_image_link>
    <description><![CDATA[<p>Warm &amp; dry</p>]]></description>
  </product>
  <product id="q2"><name>Cord Skirt</name><price>25,00 €</price><param name="Größe">M</param></product>
</catalog>`,
    )
    expect(await shop.products()).toMatchObject([
      {
        id: 'q1',
        title: 'Tweed & Wool Blazer',
        price: { amount: 89, currency: 'GBP' },
        image_url: 'https://example.com/q1.jpg',
        images: ['https://example.com/q1b.jpg', 'https://example.com/q1c.jpg'],
        description: 'Warm & dry',
      },
      { id: 'q2', price: { amount: 25, currency: 'EUR' }, sizes: ['M'] },
    ])
  })

  test('a feed that ends in the middle keeps what was whole, and says so', async () => {
    const report = await shop.feed(
      'feed.xml',
      '<rss><channel><item><id>a</id><title>Cap</title></item>\n<item><id>b</id><title>Ha',
    )
    expect(report).toMatchObject({ added: 1, rejected: 1 })
    expect(report.wrong).toEqual([expect.stringMatching(/^2 row .*ends within/)])
  })

  test('XML without products is refused with what to export', async () => {
    await expect(
      shop.feed('feed.xml', '<?xml version="1.0"?><urlset><url><loc>x</loc></url></urlset>'),
    ).rejects.toThrow(/no products/)
  })
})
