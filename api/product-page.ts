import type { Availability } from '../src/product/availability.ts'
import type { Price, Product } from '../src/product/product.ts'
import { productJsonLd } from './product-json-ld.ts'
import { type ProductPageWords, productPageWords } from './product-page-words.ts'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark)

type Reader = { readonly origin: string; readonly language: string }

/** A product as a page of its own, for shops that have none. `origin` is where the service is reached, for the addresses in its schema.org description. */
export function renderProductPage(product: Product, { origin, language }: Reader): string {
  const { id, title, brand, description, price, rating } = product
  const words = productPageWords(language)
  const pictures = [...new Set([product.image_url, ...product.images].filter((url) => url !== null))]
  const isFrom = new Set(product.variants.flatMap((each) => each.price?.amount ?? [])).size > 1
  const money = (amount: Price) => escaped(words.price(amount))
  const stated = said(product.availability, words)
  const facts = [
    price === null ? '' : `<strong>${isFrom ? `${words.from} ` : ''}${money(price)}</strong>`,
    stated,
    rating === null ? '' : `★ ${escaped(words.rating(rating))}`,
  ]
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escaped(description.slice(0, 200) || title)}">
<title>${escaped(title)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/product.css">
<script type="application/ld+json">${JSON.stringify(productJsonLd(product, origin)).replaceAll('<', '\\u003c')}</script>
</head>
<body>
<header><a href="/">Fashion Buddy</a></header>
<main>
<div class="pictures">
${pictures.map((url, at) => `<img src="${escaped(url)}" alt="${escaped(title)}" width="600" height="800"${at > 0 ? ' loading="lazy"' : ''}>`).join('\n')}
</div>
<div class="told">
${brand === null ? '' : `<p class="brand">${escaped(brand)}</p>`}
<h1>${escaped(title)}</h1>
<p class="facts">${facts.filter((fact) => fact !== '').join(' ')}</p>
<p class="ways"><a class="main" href="/?like=${encodeURIComponent(id)}">${words.like}</a> <a href="/">${words.back}</a></p>
${description === '' ? '' : `<p>${escaped(description)}</p>`}
${attributesOf(product, words)}
${variantsOf(product, words)}
${reviewsOf(product, words)}
</div>
</main>
</body>
</html>
`
}

const said = (availability: Availability, words: ProductPageWords): string => words.availability[availability]

function attributesOf({ attributes }: Product, words: ProductPageWords): string {
  const rows = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined
      ? []
      : `<div><dt>${escaped(words.attribute(name))}</dt><dd>${escaped(
          [value]
            .flat()
            .map((each) => words.value(name, each))
            .join(', '),
        )}</dd></div>`,
  )
  return rows.length === 0 ? '' : `<h2>${words.details}</h2>\n<dl>${rows.join('')}</dl>`
}

function variantsOf({ variants }: Product, words: ProductPageWords): string {
  if (variants.length === 0) return ''
  const rows = variants.map(
    ({ id, options, price, availability }) =>
      `<tr><td>${escaped(Object.values(options).join(', ') || id)}</td><td>${price === null ? '' : escaped(words.price(price))}</td><td>${said(availability, words)}</td></tr>`,
  )
  return `<h2>${words.variants}</h2>\n<table><tbody>${rows.join('')}</tbody></table>`
}

function reviewsOf({ reviews, rating }: Product, words: ProductPageWords): string {
  if (reviews.length === 0) return ''
  const scale = rating?.scale ?? 5
  const articles = reviews.map(
    (review) =>
      `<article><h3>${escaped(review.title)}</h3><p class="aside">★ ${escaped(words.rating({ value: review.rating, scale, count: null }))}${review.author === '' ? '' : ` · ${escaped(review.author)}`}</p><p>${escaped(review.text)}</p></article>`,
  )
  return `<h2>${words.reviews}</h2>\n${articles.join('\n')}`
}
