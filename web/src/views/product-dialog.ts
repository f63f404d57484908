import { html, nothing } from 'lit-html'
import type { ProductDetail } from '../answer.ts'
import { safeUrl } from '../safe-url.ts'
import type { OpenedProduct } from '../state.ts'
import { sayNearMatch, sayPrice, sayStock, sayValue } from '../words.ts'
import { icons } from './icons.ts'
import { productPicture } from './product-card.ts'

/** A product looked at closely. The dialog stays in the page; `open` only fills it. */
export function productDialog(opened: OpenedProduct | null, onClose: () => void) {
  return html`
    <dialog id="product-dialog" class="product" aria-labelledby="product-title" @close=${onClose} @click=${closeOutside}>
      ${opened === null ? nothing : content(opened)}
    </dialog>
  `
}

/** A click beside the dialog's content lands on the dialog itself. */
function closeOutside(event: Event) {
  if (event.target === event.currentTarget) (event.currentTarget as HTMLDialogElement).close()
}

function content({ product, detail }: OpenedProduct) {
  const { title, brand, price, near_match, reasons } = product
  const link = safeUrl(product.url)
  return html`<form method="dialog" class="product-sheet">
    <button class="round close" aria-label="Close">${icons.close()}</button>
    <div class="product-picture">${productPicture(product)}</div>
    <div class="product-text">
      ${brand ? html`<p class="card-brand">${brand}</p>` : nothing}
      <h2 id="product-title">${title}</h2>
      ${price ? html`<p class="card-price">${sayPrice(price)}</p>` : nothing}
      ${near_match ? html`<p class="aside">${sayNearMatch(product)}</p>` : nothing}
      ${
        reasons.length > 0
          ? html`<ul class="reasons" aria-label="Why it fits">${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`
          : nothing
      }
      ${detail === null ? html`<p class="aside">One moment…</p>` : details(detail)}
      ${
        link === null
          ? nothing
          : html`<a class="button" href=${link} target="_blank" rel="noopener noreferrer">View in the shop${icons.out()}</a>`
      }
    </div>
  </form>`
}

const details = ({ description, sizes, stock, attributes, sources }: ProductDetail) => html`
  ${description === '' ? nothing : html`<p class="description">${description}</p>`}
  <dl>
    ${sizes.length > 0 ? row('Sizes', sizes.join(', ')) : nothing}
    ${stock === null ? nothing : row('Stock', sayStock(stock))}
    ${Object.entries(attributes).map(([name, value]) =>
      value === undefined
        ? nothing
        : row(
            sayValue(name),
            [value].flat().map(sayValue).join(', '),
            sources[name] === 'vision' ? 'seen in the picture' : '',
          ),
    )}
  </dl>
`

const row = (name: string, value: string, note = '') =>
  html`<div><dt>${name}</dt><dd>${value}${note === '' ? nothing : html` <small>${note}</small>`}</dd></div>`
