import { html, nothing } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import type { State, Toast } from '../state.ts'
import { type AnswerActions, answerView } from './answer-view.ts'
import { askedView } from './asked-view.ts'
import { type ComposerActions, composerView } from './composer-view.ts'
import { icons } from './icons.ts'
import { productDialog } from './product-dialog.ts'
import { type WelcomeActions, welcomeView } from './welcome-view.ts'

export type PageActions = ComposerActions &
  WelcomeActions &
  AnswerActions & {
    readonly startNew: () => void
    readonly askToDelete: () => void
    readonly confirmDelete: () => void
    /** The product's dialog was closed. */
    readonly close: () => void
    readonly dismiss: (toast: string) => void
  }

/** The whole page for a state. */
export function pageView(state: State, actions: PageActions) {
  const { entries, service, loading, dragging, looks } = state
  const fresh = entries.length === 0
  return html`
    <a class="skip" href="#message">Skip to the message box</a>
    ${header(state, actions)}
    ${service === 'starting' ? html`<p class="banner" role="status"><span class="dot"></span>The shop is opening. The first time, this takes up to a minute.</p>` : nothing}
    <main class=${fresh ? 'fresh' : ''}>
      ${fresh && !loading ? welcomeView(looks, actions) : nothing}
      <div class="conversation" role="log" aria-live="polite" aria-label="Conversation">
        ${loading && fresh ? html`<p class="aside">Opening your conversation…</p>` : nothing}
        ${repeat(
          entries,
          ({ id }) => id,
          (entry) =>
            entry.kind === 'asked' ? askedView(entry) : answerView(entry, actions, entry === entries.at(-1)),
        )}
      </div>
    </main>
    <footer class="dock">${composerView(state, actions)}<p class="small">Photos are read, not kept.</p></footer>
    ${dragging ? html`<div class="drop" aria-hidden="true"><p class="drop-note">${icons.photo()}Drop the photo to add it</p></div>` : nothing}
    ${productDialog(state.opened, actions.close)} ${deleteDialog(actions)} ${toasts(state.toasts, actions)}
  `
}

const header = ({ entries }: State, { startNew, askToDelete }: PageActions) => html`
  <header class="top">
    <a class="wordmark" href="/">${icons.hanger()}Fashion Buddy</a>
    ${
      entries.length === 0
        ? nothing
        : html`<nav aria-label="Conversation">
          <button type="button" class="quiet" @click=${startNew}>${icons.fresh()}<span>New conversation</span></button>
          <button type="button" class="quiet" @click=${askToDelete}>${icons.bin()}<span>Delete</span></button>
        </nav>`
    }
  </header>
`

const toasts = (shown: readonly Toast[], { dismiss }: PageActions) => html`
  <div class="toasts" role="alert" aria-live="assertive">
    ${shown.map(
      ({ id, text, tone }) => html`<div class="toast ${tone}">
        <p>${text}</p>
        <button type="button" @click=${() => dismiss(id)} aria-label="Dismiss">${icons.close()}</button>
      </div>`,
    )}
  </div>
`

const deleteDialog = ({ confirmDelete }: PageActions) => html`
  <dialog id="delete-dialog" aria-labelledby="delete-title">
    <form method="dialog">
      <h2 id="delete-title">Delete this conversation?</h2>
      <p class="dialog-note">What you said and what was understood of your photos is deleted for good.</p>
      <div class="dialog-actions">
        <button class="button">Keep it</button>
        <button class="button danger" @click=${confirmDelete}>Delete</button>
      </div>
    </form>
  </dialog>
`
