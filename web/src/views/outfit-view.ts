import { html, nothing } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import type { Product } from '../answer.ts'
import { sayPrice } from '../words/say.ts'
import { icons } from './icons.ts'
import { productCard } from './product-card.ts'
import type { ResultContext } from './results-view.ts'

/** An outfit as a board: a place for each piece, what it all costs, and what is left of the budget. */
export function outfitView(products: readonly Product[], context: ResultContext) {
  const { answer, state, actions, isLatest } = context
  const { outfit } = state.words
  const byId = new Map(products.map((product) => [product.id, product]))
  const places = answer.groups.flatMap(({ label, slot, product_ids: [id] }) => {
    const product = byId.get(id ?? '')
    return product === undefined ? [] : [{ label, slot: slot ?? label, product }]
  })
  const isKept = (slot: string) => answer.locked.includes(slot)
  const kept = places.filter(({ slot }) => isKept(slot))
  return html`<section class="outfit" aria-label=${outfit.title}>
    <ul class="board">
      ${repeat(
        places,
        ({ product }) => product.id,
        ({ label, slot, product }) => html`<li class=${isKept(slot) ? 'place kept' : 'place'}>
          <p class="place-name">${label}</p>
          <ul class="cards single">${productCard(product, context)}</ul>
          ${
            isLatest
              ? html`<div class="place-actions">
                  <button type="button" class="quiet" ?disabled=${isKept(slot)} aria-label=${outfit.swapLabel(label)} @click=${() => actions.swap(label)}>${icons.swap()}${outfit.swap}</button>
                  <button type="button" class="round" aria-pressed=${isKept(slot)} aria-label=${outfit.lock(label)} title=${outfit.lock(label)} @click=${() => actions.lock(answer.id, slot)}>${icons.lock()}</button>
                </div>`
              : nothing
          }
        </li>`,
      )}
    </ul>
    ${totalView(context)}
    ${
      isLatest && kept.length > 0 && kept.length < places.length
        ? html`<button type="button" class="button more" @click=${() => actions.say(outfit.rebuildSay, kept[0]?.product.id)}>${outfit.rebuild}</button>`
        : nothing
    }
  </section>`
}

function totalView({ answer: { total }, understood, state: { words } }: ResultContext) {
  if (total === null) return nothing
  const { outfit } = words
  const budget = understood?.price?.max
  const difference = budget === undefined ? 0 : budget - total.amount
  const say = (amount: number) => sayPrice({ amount, currency: total.currency }, words)
  return html`<div class="total">
    <p>${outfit.total} <strong>${sayPrice(total, words)}</strong></p>
    ${
      budget === undefined
        ? nothing
        : html`<div class="budget">
            <meter min="0" max=${Math.max(budget, total.amount)} high=${budget} value=${total.amount} aria-label=${outfit.budget}></meter>
            <p>${difference >= 0 ? outfit.left(say(difference)) : outfit.over(say(-difference))}</p>
          </div>`
    }
  </div>`
}
