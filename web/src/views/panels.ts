import { html, nothing } from 'lit-html'
import type { Understood } from '../answer.ts'
import { productPath } from '../routes.ts'
import type { Answered, State } from '../state.ts'
import { localeOf, sayPrice } from '../words/say.ts'
import { icons } from './icons.ts'
import type { PageActions } from './page-actions.ts'
import { productPicture } from './product-card.ts'
import { productSheet } from './product-sheet.ts'
import { colors, wishForm } from './wish-view.ts'

/** Everything that opens over the page. One dialog at a time; the back button closes it. */
export function panelsView(state: State, actions: PageActions) {
  const { opened, panel, words } = state
  const onClick = (event: Event) => {
    // A click beside a dialog's content lands on the dialog itself.
    if (event.target === event.currentTarget) (event.currentTarget as HTMLDialogElement).close()
  }
  return html`
    <dialog id="product-dialog" class="product" aria-labelledby="product-title" @close=${actions.closed} @click=${onClick}>
      ${opened === null ? nothing : productSheet(opened, state, actions)}
    </dialog>
    <dialog id="panel" class="panel ${panel ?? ''}" aria-labelledby=${panel === null ? nothing : `${panel}-title`} @close=${actions.closed} @click=${onClick}>
      ${
        panel === null
          ? nothing
          : html`<form method="dialog" class="panel-close"><button class="round" aria-label=${words.close}>${icons.close()}</button></form>
      ${content(state, actions)}`
      }
    </dialog>
  `
}

function content(state: State, actions: PageActions) {
  switch (state.panel) {
    case 'saved':
      return savedPanel(state, actions)
    case 'conversations':
      return conversationsPanel(state, actions)
    case 'keys':
      return keysPanel(state)
    case 'delete':
      return deletePanel(state, actions)
    case 'wish':
      return wishPanel(state, actions)
    case 'correct':
      return correctPanel(state, actions)
    default:
      return nothing
  }
}

const savedPanel = ({ saved, words }: State, actions: PageActions) => html`
  <h2 id="saved-title">${words.saved.title}</h2>
  ${saved.length === 0 ? html`<p class="aside">${words.saved.empty}</p>` : nothing}
  <ul class="saved-list">
    ${saved.map(
      (piece) => html`<li>
        <div class="card-picture">${productPicture(piece, words)}</div>
        <div>
          <a href=${productPath(piece.id)} @click=${(event: MouseEvent) => {
            event.preventDefault()
            actions.openProduct(piece)
          }}>${piece.title}</a>
          <p class="card-price">${piece.price === null ? '' : sayPrice(piece.price, words)}</p>
        </div>
        <button type="button" class="round" aria-label=${words.card.unsave(piece.title)} @click=${() => actions.toggleSaved(piece)}>${icons.bin()}</button>
      </li>`,
    )}
  </ul>
`

const conversationsPanel = ({ kept, words, threadId }: State, actions: PageActions) => html`
  <h2 id="conversations-title">${words.conversations.title}</h2>
  ${kept.length === 0 ? html`<p class="aside">${words.conversations.empty}</p>` : nothing}
  <ul class="kept-list">
    ${kept.map(
      ({ id, title, at }) => html`<li>
        <button type="button" class="kept" aria-current=${id === threadId ? 'page' : nothing} @click=${() => actions.openConversation(id)}>
          <span>${title}</span><time datetime=${at}>${sayDay(at, localeOf(words))}</time>
        </button>
        <button type="button" class="round" aria-label="${words.conversations.forget}: ${title}" @click=${() => actions.removeConversation(id)}>${icons.bin()}</button>
      </li>`,
    )}
  </ul>
`

const sayDay = (at: string, locale: string): string =>
  Number.isNaN(Date.parse(at))
    ? ''
    : new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(at))

const keysPanel = ({ words }: State) => html`
  <h2 id="keys-title">${words.keys.title}</h2>
  <dl class="keys">${words.keys.list.map(([keys, what]) => html`<div><dt><kbd>${keys}</kbd></dt><dd>${what}</dd></div>`)}</dl>
`

const deletePanel = ({ words, threadId }: State, { removeConversation }: PageActions) => html`
  <form method="dialog">
    <h2 id="delete-title">${words.remove.title}</h2>
    <p class="dialog-note">${words.remove.note}</p>
    <div class="dialog-actions">
      <button class="button">${words.remove.keep}</button>
      <button class="button danger" @click=${() => threadId !== null && removeConversation(threadId)}>${words.remove.remove}</button>
    </div>
  </form>
`

function wishPanel(state: State, actions: PageActions) {
  const latest = state.entries.findLast((entry): entry is Answered => entry.kind === 'answered')
  const understood: Understood | null = latest?.understood ?? null
  if (understood === null) return nothing
  const shown = (latest?.products ?? []).flatMap(({ options }) => options.Size ?? options.Größe ?? [])
  return wishForm(state, { understood, sizes: [...new Set(shown)].slice(0, 16), actions })
}

function correctPanel({ correcting, facets, words }: State, { correct }: PageActions) {
  if (correcting === null) return nothing
  const { reading } = words
  const { category, color } = correcting.garment.attributes
  const own = typeof category === 'string' ? category : ''
  const kinds = [...new Set([...(own === '' ? [] : [own]), ...(facets?.categories ?? [])])]
  const named = kinds
    .map((kind) => [kind, words.value('category', kind)] as const)
    .toSorted(([, one], [, other]) => one.localeCompare(other, words.language))
  const [hue = ''] = [color ?? []].flat()
  const onSubmit = (event: SubmitEvent) => {
    if ((event.submitter as HTMLButtonElement | null)?.value !== 'apply') return
    const data = new FormData(event.currentTarget as HTMLFormElement)
    const chosen = data.get('color')
    const kind = String(data.get('kind') ?? '')
    if (kind !== '') correct({ category: kind, color: chosen === null ? null : String(chosen) })
  }
  return html`<form method="dialog" class="wish-form" @submit=${onSubmit}>
    <h2 id="correct-title">${reading.title}</h2>
    <label class="field">${reading.kind}
      <select name="kind" required>
        ${own === '' ? html`<option value="">${reading.unknown}</option>` : nothing}
        ${named.map(([kind, said]) => html`<option value=${kind} .selected=${kind === own}>${said}</option>`)}
      </select>
    </label>
    <fieldset>
      <legend>${reading.color}</legend>
      <div class="options">
        ${colors.map(
          (each) =>
            html`<label class="option color"><input type="radio" name="color" value=${each} .checked=${each === hue} /><i class="swatch ${each}" aria-hidden="true"></i>${words.value('color', each)}</label>`,
        )}
      </div>
    </fieldset>
    <div class="dialog-actions">
      <button class="button" value="cancel" formnovalidate>${words.wish.cancel}</button>
      <button class="button primary" value="apply">${reading.apply}</button>
    </div>
  </form>`
}
