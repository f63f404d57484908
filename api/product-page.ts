import type { Availability } from '../src/product/availability.ts'
import { describeAttributes } from '../src/product/describe-attributes.ts'
import type { Price, Product } from '../src/product/product.ts'
import { productJsonLd } from './product-json-ld.ts'

const said: Readonly<Record<Availability, string>> = {
  in_stock: 'In stock',
  pre_order: 'Can be ordered in advance',
  backorder: 'Can be ordered, comes later',
  out_of_stock: 'Sold out',
  unknown: '',
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark)

const money = ({ amount, currency }: Price): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).format(amount)

/** A product as a plain page. `origin` is where the service is reached, for the addresses in its schema.org description. */
export function renderProductPage(product: Product, origin: string): string {
  const { title, brand, description, price, variants, rating, reviews, availability } = product
  const pictures = [product.image_url, ...product.images].filter((url) => url !== null)
  const isFrom = new Set(variants.flatMap((each) => each.price?.amount ?? [])).size > 1
  const rows = variants.map(
    (each) =>
      `<tr><td>${escaped(Object.values(each.options).join(', ') || each.id)}</td><td>${each.price === null ? '' : escaped(money(each.price))}</td><td>${said[each.availability]}</td></tr>`,
  )
  const told = [
    brand === null ? '' : `<p>${escaped(brand)}</p>`,
    price === null ? '' : `<p>${isFrom ? 'from ' : ''}${escaped(money(price))}</p>`,
    said[availability] === '' ? '' : `<p>${said[availability]}</p>`,
    rating === null
      ? ''
      : `<p>${rating.value} of ${rating.scale}${rating.count === null ? '' : `, ${rating.count} ratings`}</p>`,
    `<p>${escaped(description)}</p>`,
    `<p>${escaped(describeAttributes(product.attributes))}</p>`,
    rows.length === 0 ? '' : `<table><tbody>${rows.join('')}</tbody></table>`,
    reviews.length === 0 ? '' : '<h2>What buyers say</h2>',
    ...reviews.map(
      (review) =>
        `<article><h3>${escaped(review.title)} (${review.rating}${rating === null ? '' : ` of ${rating.scale}`})</h3><p>${escaped(review.text)}</p><p>${escaped(review.author)}</p></article>`,
    ),
  ]
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<script type="application/ld+json">${JSON.stringify(productJsonLd(product, origin)).replaceAll('<', '\\u003c')}</script>
<main>
<h1>${escaped(title)}</h1>
${pictures.map((url) => `<img src="${escaped(url)}" alt="${escaped(title)}" width="360">`).join('\n')}
${told.filter((part) => part !== '').join('\n')}
<p><a href="/">Back to the shop</a></p>
</main>
</html>
`
}
