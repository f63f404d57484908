import { html, nothing } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import type { Product } from '../answer.ts'
import type { Answered } from '../state.ts'
import { sayPlace, sayStep, sayTime, sayUnderstood } from '../words.ts'
import { icons } from './icons.ts'
import { productCard } from './product-card.ts'

export type AnswerActions = {
  readonly send: (text: string) => void
  /** Puts words in front of the shopper to finish. */
  readonly draft: (text: string) => void
  readonly open: (product: Product) => void
}

/** The stylist's side of a turn. Only the latest answer's products can be pointed at with words. */
export function answerView(answer: Answered, actions: AnswerActions, isLatest: boolean) {
  const running = answer.status === 'running'
  return html`
    <article class="answer" id=${answer.id} aria-busy=${running}>
      ${steps(answer)}
      <p class="reply">${answer.text}${running && answer.text === '' ? waiting : nothing}</p>
      ${outcome(answer)} ${understood(answer)} ${products(answer, actions, isLatest && !running)}
      ${isLatest && answer.status === 'done' && answer.suggestions.length > 0 ? followUps(answer, actions) : nothing}
    </article>
  `
}

const waiting = html`<span class="waiting">Thinking<span aria-hidden="true">…</span></span>`

function steps({ steps }: Answered) {
  if (steps.length === 0) return nothing
  return html`<ol class="steps" aria-label="Steps">
    ${steps.map(
      ({ tool, ms, ok }) => html`<li class=${ms === null ? 'running' : ok ? 'ok' : 'failed'} title=${tool}>
        ${ms === null ? html`<span class="dot"></span>` : ok ? icons.check() : icons.warn()}
        ${sayStep(tool)}${ms === null ? nothing : html` <span class="ms">${sayTime(ms)}</span>`}
      </li>`,
    )}
  </ol>`
}

function outcome({ status }: Answered) {
  if (status === 'stopped') return html`<p class="aside">Stopped.</p>`
  if (status === 'failed')
    return html`<p class="aside">No answer came. Your message is back in the box below.</p>`
  return nothing
}

function understood({ understood }: Answered) {
  const tags = understood === null ? [] : sayUnderstood(understood)
  if (tags.length === 0) return nothing
  return html`<ul class="understood" aria-label="What was understood">
    ${tags.map(({ text, tone }) => html`<li class=${tone}>${text}</li>`)}
  </ul>`
}

function products({ products, status }: Answered, actions: AnswerActions, canPoint: boolean) {
  if (products === null) {
    if (status !== 'running') return nothing
    return html`<ul class="cards" aria-hidden="true">
      ${[0, 1, 2, 3].map(() => html`<li class="card skeleton"><div class="card-picture"></div><div class="card-body"><p></p><p></p><p></p></div></li>`)}
    </ul>`
  }
  if (products.length === 0) return nothing
  return html`<ul class="cards" aria-label=${`${products.length} products`}>
    ${repeat(
      products,
      ({ id }) => id,
      (product, index) =>
        productCard(product, {
          onOpen: () => actions.open(product),
          ...(canPoint && {
            onLike: () => actions.send(`More like ${sayPlace(index)}`),
            onRefine: () => actions.draft(`Like ${sayPlace(index)}, but `),
          }),
        }),
    )}
  </ul>`
}

const followUps = ({ suggestions }: Answered, { send }: AnswerActions) => html`
  <ul class="chips" aria-label="Go on with">
    ${suggestions.map((words) => html`<li><button type="button" class="chip" @click=${() => send(words)}>${words}</button></li>`)}
  </ul>
`
