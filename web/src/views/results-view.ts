import { html, nothing } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'

import type { Product } from '../answer.ts'
import { productPath } from '../routes.ts'
import type { Answered, Asked, SeenGarment } from '../state.ts'
import { sayGarment, sayPrice } from '../words/say.ts'
import type { Words } from '../words/words.ts'
import { type CardContext, productCard, productPicture, reasons, saveButton } from './product-card.ts'
import { styled } from './styled.ts'

/** Pieces that are shown beside the best one before more are asked for. */
const firstShown = 5

export type ResultContext = CardContext & {
  readonly answer: Answered
  /** The message that was answered; null where it is no longer known. */
  readonly asked: Asked | null
  readonly isLatest: boolean
}

/** The best match larger, with why; then five, and the rest once asked for. */
export function listView(products: readonly Product[], context: ResultContext) {
  const { answer, actions, isLatest, state } = context
  const { words } = state
  const [best, ...others] = products
  if (best === undefined) return nothing
  const shown = answer.isOpen ? others : others.slice(0, firstShown)
  const hidden = others.length - shown.length
  return html`<div class="results">
    ${bestMatch(best, context)}
    <div class="others">
    ${
      shown.length === 0
        ? nothing
        : html`<ul class="cards" aria-label=${words.answer.products(shown.length)}>
            ${repeat(
              shown,
              ({ id }) => id,
              (product) => productCard(product, context),
            )}
          </ul>`
    }
    ${
      hidden > 0
        ? html`<button type="button" class="button more" @click=${() => actions.showMore(answer.id)}>${words.answer.more(hidden)}</button>`
        : isLatest && others.length > firstShown
          ? html`<button type="button" class="button more" @click=${() => actions.say(words.language === 'de' ? 'Zeig mir mehr' : 'Show me more')}>${words.answer.moreFromShop}</button>`
          : nothing
    }
    </div>
  </div>`
}

function bestMatch(product: Product, context: ResultContext) {
  const { state, actions } = context
  const { words } = state
  const { id, title, brand, price, near_match, rating } = product
  const onOpen = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    actions.openProduct(product)
  }
  return html`<section class="best">
    <div class="card-picture">${productPicture(product, words)}</div>
    ${saveButton(product, context, true)}
    <div class="best-body">
      <p class="best-label">${near_match ? words.card.closest : words.answer.best}</p>
      <h3><a href=${productPath(id)} @click=${onOpen}>${title}</a></h3>
      <p class="best-facts">
        ${price === null ? nothing : html`<strong>${sayPrice(price, words)}</strong>`}
        ${brand === null ? nothing : html`<span class="card-brand">${brand}</span>`}
        ${rating === null ? nothing : html`<span>★ ${words.card.rating(String(rating.value), String(rating.scale), rating.count)}</span>`}
      </p>
      ${product.reasons.length === 0 ? nothing : html`<h4>${words.answer.why}</h4>${reasons(product, words)}`}
    </div>
  </section>`
}

/** One row for each garment that was asked for, or seen in a photo; above it what it was read as. */
export function rowsView(products: readonly Product[], context: ResultContext) {
  const { answer } = context
  const byId = new Map(products.map((product) => [product.id, product]))
  return answer.groups.map(({ label, product_ids }, at) => {
    const pieces = product_ids.flatMap((id) => byId.get(id) ?? [])
    return html`<section class="row" aria-label=${label}>
      ${rowHeading(label, at, context)}
      <ul class="cards strip" tabindex="-1">
        ${repeat(
          pieces,
          ({ id }) => id,
          (product) => productCard(product, context),
        )}
      </ul>
    </section>`
  })
}

/** What was looked at for each group of the answer; nothing where that is not known for sure. */
const seenOf = ({ asked, answer }: Pick<ResultContext, 'asked' | 'answer'>): readonly SeenGarment[] =>
  asked !== null && asked.seen.length === Math.max(1, answer.groups.length) ? asked.seen : []

function rowHeading(label: string, at: number, context: ResultContext) {
  const { asked, state, actions, isLatest } = context
  const { words } = state
  const seen = seenOf(context)[at]
  if (seen === undefined) return html`<h3 class="row-title">${label}</h3>`
  return html`<div class="row-head">
    ${cutout(seen)}
    <div>
      <h3 class="row-title">${words.reading.inPhoto((asked?.photos.length ?? 0) > 1 ? seen.photo - (asked?.photosBefore ?? 0) : 0)}: ${sayGarment(seen.garment, words)}</h3>
      ${readingLine(seen, { words, onCorrect: isLatest ? () => actions.askToCorrect(seen) : null })}
    </div>
  </div>`
}

/** Of a photo's one garment: what it was read as. */
export function readingView(context: ResultContext) {
  const { state, actions, isLatest } = context
  const [seen] = seenOf(context)
  if (seen === undefined) return nothing
  return html`<div class="row-head">
    ${cutout(seen)}
    ${readingLine(seen, { words: state.words, onCorrect: isLatest ? () => actions.askToCorrect(seen) : null })}
  </div>`
}

/** Below this a reading is told as doubtful, as the service does. */
const certainFrom = 0.8

function readingLine(
  { garment }: SeenGarment,
  { words, onCorrect }: { words: Words; onCorrect: (() => void) | null },
) {
  const { reading } = words
  const what = sayGarment(garment, words)
  const isSure = (garment.confidence.category ?? 0) >= certainFrom
  return html`<p class=${isSure ? 'reading' : 'reading unsure'}>
    ${isSure ? reading.sure(what) : reading.unsure(what)}
    ${onCorrect === null ? nothing : html`<button type="button" class="link" @click=${onCorrect}>${reading.correct}</button>`}
  </p>`
}

/** The garment, cut out of the photo it was seen in. */
function cutout({ url, garment: { box } }: SeenGarment) {
  if (url === null) return nothing
  const [left, top, width, height] = box ?? [0, 0, 1, 1]
  const place = (start: number, size: number) => (size >= 1 ? 50 : (start / (1 - size)) * 100)
  const style = {
    backgroundImage: `url(${JSON.stringify(url)})`,
    backgroundSize: `${100 / width}% ${100 / height}%`,
    backgroundPosition: `${place(left, width)}% ${place(top, height)}%`,
  }
  return html`<div class="cutout" ${styled(style)} aria-hidden="true"></div>`
}
