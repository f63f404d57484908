import { html, nothing } from 'lit-html'
import type { Product, Understood } from '../answer.ts'
import { productPath } from '../routes.ts'
import { safeUrl } from '../safe-url.ts'
import type { State } from '../state.ts'
import { sayAlternatives, sayPrice, sayRange } from '../words/say.ts'
import type { Words } from '../words/words.ts'
import { icons } from './icons.ts'
import type { PageActions } from './page-actions.ts'

export type CardContext = {
  readonly state: Pick<State, 'words' | 'saved'>
  readonly actions: PageActions
  readonly understood: Understood | null
}

/** One product: its picture, what it is, what it costs, what it misses, and why it is here. One tab stop: its link. */
export function productCard(product: Product, context: CardContext) {
  const { state, actions } = context
  const { words } = state
  const { id, title, brand, price } = product
  const onOpen = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    actions.openProduct(product)
  }
  return html`
    <li class="card">
      <div class="card-picture">${productPicture(product, words)}</div>
      ${saveButton(product, context, true)}
      <div class="card-body">
        <p class="card-brand">${brand ?? ''}</p>
        <h3 class="card-title"><a href=${productPath(id)} @click=${onOpen}>${title}</a></h3>
        <p class="card-price">${price === null ? '' : sayPrice(price, words)}</p>
        ${missed(product, context)} ${reasons(product, words)}
      </div>
    </li>
  `
}

/** Its picture, or a hanger where there is none that can be shown. */
export function productPicture({ image_url, title }: Pick<Product, 'image_url' | 'title'>, words: Words) {
  const source = safeUrl(image_url)
  const missing = html`<div class="no-picture">${icons.hanger()}<small>${words.card.noPicture}</small></div>`
  if (source === null) return missing
  const onError = (event: Event) => (event.currentTarget as HTMLElement).classList.add('broken')
  return html`${missing}<img src=${source} alt=${title} loading="lazy" decoding="async" width="300" height="400" @error=${onError} />`
}

/** The heart; on a card it is no tab stop of its own, as the piece's own view has one. */
export function saveButton(
  product: Pick<Product, 'id' | 'title'> & Parameters<PageActions['toggleSaved']>[0],
  { state: { words, saved }, actions }: Pick<CardContext, 'state' | 'actions'>,
  isOnCard: boolean,
) {
  const isSaved = saved.some(({ id }) => id === product.id)
  const label = isSaved ? words.card.unsave(product.title) : words.card.save(product.title)
  return html`<button
    type="button"
    class="round save"
    tabindex=${isOnCard ? '-1' : nothing}
    aria-pressed=${isSaved}
    aria-label=${label}
    title=${label}
    @click=${() => actions.toggleSaved(product)}
  >${icons.heart()}</button>`
}

/** What a near match misses, said of this piece: "navy, not blue". */
function missed(product: Product, { state: { words }, understood }: CardContext) {
  if (!product.near_match) return nothing
  const said = product.relaxed.map((name) => sayMiss(name, { product, understood, words }))
  return html`<p class="card-miss">${said.length === 0 ? words.card.closest : said.join('; ')}</p>`
}

function sayMiss(
  name: string,
  { product, understood, words }: { product: Product; understood: Understood | null; words: Words },
): string {
  const { card, wish } = words
  if (name === 'price' && understood?.price) return wish.not(sayRange(understood.price, words))
  if (name === 'size' && understood !== null && understood.sizes[0] !== undefined)
    return wish.not(wish.size(understood.sizes[0]))
  const [own] = [product.attributes[name] ?? []].flat()
  const wanted = (understood?.wanted[name] ?? []).map((value) => words.value(name, value))
  if (own === undefined || wanted.length === 0) return card.misses(name)
  return card.miss(words.value(name, own), wanted.length > 3 ? '' : sayAlternatives(wanted, words))
}

export function reasons({ reasons }: Pick<Product, 'reasons'>, words: Words) {
  if (reasons.length === 0) return nothing
  return html`<ul class="reasons" aria-label=${words.answer.why}>
    ${reasons.map((reason) => html`<li>${reason}</li>`)}
  </ul>`
}
