import { html, nothing } from 'lit-html'
import type { ProductDetail } from '../answer.ts'
import { productPath } from '../routes.ts'
import { safeUrl } from '../safe-url.ts'
import type { OpenedProduct, State } from '../state.ts'
import { sayPrice } from '../words/say.ts'
import type { Words } from '../words/words.ts'
import { icons } from './icons.ts'
import type { PageActions } from './page-actions.ts'
import { productPicture, reasons, saveButton } from './product-card.ts'

/** A product looked at closely: pictures, what can be chosen, what the shop and buyers say, and ways on. */
export function productSheet(opened: OpenedProduct, state: State, actions: PageActions) {
  const { product, detail } = opened
  const { words } = state
  const { title, brand, price } = product
  const link = safeUrl(product.url)
  const isElsewhere = link !== null && /^https?:/i.test(link)
  const whole = typeof detail === 'string' ? null : detail
  return html`<div class="product-sheet">
    <form method="dialog"><button class="round close" aria-label=${words.product.close}>${icons.close()}</button></form>
    ${gallery(opened, words, actions)}
    <div class="product-text">
      <p class="card-brand">${brand ?? ''}</p>
      <h2 id="product-title">${title}</h2>
      <p class="best-facts">
        ${price === null ? nothing : html`<strong>${sayPrice(price, words)}</strong>`}
        ${whole === null ? nothing : html`<span>${stockOf(whole, words)}</span>`}
        ${whole?.rating == null ? nothing : html`<span>★ ${words.card.rating(String(whole.rating.value), String(whole.rating.scale), whole.rating.count)}</span>`}
      </p>
      ${'reasons' in product ? reasons(product, words) : nothing}
      <div class="ways">
        <button type="button" class="button primary" @click=${() => actions.moreLike(product)}>${words.product.like}</button>
        <button type="button" class="button" @click=${() => actions.say(words.product.goesWith, product.id)}>${words.product.goesWith}</button>
        <button type="button" class="button" @click=${() => actions.say(words.product.outfit, product.id)}>${words.product.outfit}</button>
        ${saveButton(product, { state, actions }, false)}
      </div>
      ${whole === null ? nothing : butIn(whole, words, actions)}
      ${
        detail === 'loading'
          ? html`<p class="aside">${words.product.loading}</p>`
          : detail === 'failed'
            ? html`<div class="outcome failed" role="alert"><p>${icons.warn()}${words.product.failed}</p>
                <button type="button" class="button" @click=${actions.reloadProduct}>${words.product.retry}</button></div>`
            : details(detail, words)
      }
      <p class="product-links">
        ${isElsewhere ? html`<a href=${link} target="_blank" rel="noopener noreferrer">${words.product.shop}${icons.out()}</a>` : nothing}
        <a href=${productPath(product.id)} target="_blank">${words.product.page}${icons.out()}</a>
      </p>
    </div>
  </div>`
}

function gallery({ product, detail, picture }: OpenedProduct, words: Words, { showPicture }: PageActions) {
  const more = typeof detail === 'string' ? [] : detail.images
  const all = [product.image_url, ...more].flatMap((url) => safeUrl(url) ?? [])
  const shown = { title: product.title, image_url: all[picture] ?? null }
  return html`<div class="gallery">
    <div class="product-picture">${productPicture(shown, words)}</div>
    ${
      all.length < 2
        ? nothing
        : html`<div class="thumbs-row" role="group" aria-label=${words.product.pictures}>
            ${all.map(
              (url, at) =>
                html`<button type="button" aria-pressed=${at === picture} aria-label=${words.product.picture(at + 1)} @click=${() => showPicture(at)}><img src=${url} alt="" loading="lazy" /></button>`,
            )}
          </div>`
    }
  </div>`
}

const stockOf = ({ stock, availability }: ProductDetail, { product }: Words): string =>
  stock === null ? (product.availability[availability] ?? '') : product.stock(stock)

/** Colors that people ask for, other than its own. */
const otherColors = ['black', 'white', 'blue', 'red', 'green', 'beige', 'navy']

function butIn({ id, attributes }: ProductDetail, words: Words, { say }: PageActions) {
  const own = [attributes.color ?? []].flat()
  const colors = otherColors.filter((color) => !own.includes(color)).slice(0, 6)
  return html`<p class="but-in">
    <span>${words.product.butIn}</span>
    ${colors.map((color) => {
      const said = words.value('color', color)
      return html`<button type="button" class="swatch ${color}" aria-label=${words.product.butInSay(said)} title=${said} @click=${() => say(words.product.butInSay(said), id)}></button>`
    })}
  </p>`
}

const details = (detail: ProductDetail, words: Words) => html`
  ${options(detail, words)}
  ${detail.description === '' ? nothing : html`<p class="description">${detail.description}</p>`}
  <h3>${words.product.details}</h3>
  <dl>
    ${Object.entries(detail.attributes).map(([name, value]) =>
      value === undefined
        ? nothing
        : html`<div><dt>${words.attribute(name)}</dt><dd>${[value]
            .flat()
            .map((each) => words.value(name, each))
            .join(', ')}${
            detail.sources[name] === 'vision' ? html` <small>${words.product.seen}</small>` : nothing
          }</dd></div>`,
    )}
  </dl>
  ${reviewsOf(detail, words)}
`

/** What can be chosen; what can no longer be bought is shown as such. */
function options({ options, variants }: ProductDetail, words: Words) {
  const names = [
    ...new Set([...variants.flatMap((each) => Object.keys(each.options)), ...Object.keys(options)]),
  ]
  return names.map((name) => {
    const values = [
      ...new Set([...variants.flatMap((each) => each.options[name] ?? []), ...(options[name] ?? [])]),
    ]
    const isGone = (value: string) => {
      const own = variants.filter((each) => each.options[name] === value)
      return own.length > 0 && own.every(({ availability }) => availability === 'out_of_stock')
    }
    return html`<h3>${name === 'Size' ? words.compare.sizes : name}</h3>
      <ul class="values">
        ${values.map((value) => html`<li class=${isGone(value) ? 'gone' : ''}>${value}${isGone(value) ? html`<span class="hidden"> (${words.product.soldOut})</span>` : nothing}</li>`)}
      </ul>`
  })
}

function reviewsOf({ reviews, rating }: ProductDetail, words: Words) {
  if (reviews.length === 0) return nothing
  const scale = String(rating?.scale ?? 5)
  return html`<h3>${words.product.reviews}</h3>
    <ul class="reviews">
      ${reviews.slice(0, 4).map(
        ({ rating: given, title, text, author }) => html`<li>
          <p><strong>${title}</strong> <span class="aside">★ ${words.card.rating(String(given), scale, null)}${author === '' ? '' : ` · ${author}`}</span></p>
          <p>${text}</p>
        </li>`,
      )}
    </ul>`
}
