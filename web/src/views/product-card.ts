import { html, nothing } from 'lit-html'
import type { Product } from '../answer.ts'
import { safeUrl } from '../safe-url.ts'
import { sayNearMatch, sayPrice } from '../words.ts'
import { icons } from './icons.ts'

export type CardActions = {
  readonly onOpen: () => void
  /** Absent where the words could no longer point at this product. */
  readonly onLike?: () => void
  readonly onRefine?: () => void
}

/** One product: its picture, what it is, what it costs, and why it is here. */
export function productCard(product: Product, actions: CardActions) {
  const { title, brand, price, near_match } = product
  const link = safeUrl(product.url)
  return html`
    <li class="card">
      <div class="card-picture">
        <button type="button" class="card-open" @click=${actions.onOpen} aria-label=${`Look at ${title}`}>${productPicture(product)}</button> ${near_match ? html`<span class="near">${sayNearMatch(product)}</span>` : nothing}
      </div>
      <div class="card-body">
        ${brand ? html`<p class="card-brand">${brand}</p>` : nothing}
        <h3 class="card-title">
          ${link ? html`<a href=${link} target="_blank" rel="noopener noreferrer">${title}${icons.out()}</a>` : title}
        </h3>
        ${price ? html`<p class="card-price">${sayPrice(price)}</p>` : nothing}
        ${reasons(product)} ${actionButtons(product, actions)}
      </div>
    </li>
  `
}

/** Its picture, or a hanger where there is none that can be shown. */
export function productPicture({ image_url, title }: Product) {
  const source = safeUrl(image_url)
  if (source === null) return html`<div class="no-picture">${icons.hanger()}</div>`
  const onError = (event: Event) => (event.currentTarget as HTMLElement).classList.add('broken')
  return html`<img src=${source} alt=${title} loading="lazy" decoding="async" @error=${onError} />`
}

function reasons({ reasons }: Product) {
  if (reasons.length === 0) return nothing
  return html`<ul class="reasons" aria-label="Why it fits">
    ${reasons.map((reason) => html`<li>${reason}</li>`)}
  </ul>`
}

function actionButtons({ title }: Product, { onLike, onRefine }: CardActions) {
  if (!onLike && !onRefine) return nothing
  return html`<div class="card-actions">
    ${onLike ? html`<button type="button" class="quiet" @click=${onLike} aria-label=${`More like ${title}`}>${icons.like()}Like this</button>` : nothing}
    ${onRefine ? html`<button type="button" class="quiet" @click=${onRefine} aria-label=${`Refine ${title}`}>${icons.refine()}Refine</button>` : nothing}
  </div>`
}
