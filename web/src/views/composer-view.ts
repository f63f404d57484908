import { html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { maxPhotos } from '../photos.ts'
import type { State } from '../state.ts'
import { icons } from './icons.ts'

export type ComposerActions = {
  readonly type: (text: string) => void
  readonly send: (text: string) => void
  readonly stop: () => void
  readonly addPhotos: (files: File[]) => void
  readonly removePhoto: (id: string) => void
}

/** Where the shopper writes and puts photos. Enter sends, Shift and Enter begins a new line. */
export function composerView(state: State, actions: ComposerActions) {
  const { draft, photos, busy } = state
  const empty = draft.trim() === '' && photos.length === 0
  const onSubmit = (event: Event) => {
    event.preventDefault()
    actions.send(draft)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    actions.send((event.currentTarget as HTMLTextAreaElement).value)
  }
  return html`
    <form class="composer" @submit=${onSubmit}>
      ${photos.length > 0 ? thumbnails(state, actions) : nothing}
      <div class="composer-row">
        <label class="round" title="Add photos">
          ${icons.photo()}<span class="hidden">Add photos</span>
          <input type="file" accept="image/*" multiple ?disabled=${photos.length >= maxPhotos} @change=${pickFiles(actions)} />
        </label>
        <textarea
          id="message"
          rows="1"
          maxlength="4000"
          enterkeyhint="send"
          aria-label="What are you looking for?"
          placeholder=${photos.length > 0 ? 'Like this, but …' : 'Describe it, or add a photo'}
          .value=${live(draft)}
          @input=${(event: Event) => actions.type((event.currentTarget as HTMLTextAreaElement).value)}
          @keydown=${onKey}
        ></textarea>
        ${
          busy
            ? html`<button type="button" class="round primary" @click=${actions.stop} aria-label="Stop">${icons.stop()}</button>`
            : html`<button type="submit" class="round primary" aria-label="Send" ?disabled=${empty}>${icons.send()}</button>`
        }
      </div>
    </form>
  `
}

const pickFiles = (actions: ComposerActions) => (event: Event) => {
  const input = event.currentTarget as HTMLInputElement
  actions.addPhotos([...(input.files ?? [])])
  input.value = ''
}

const thumbnails = ({ photos }: State, { removePhoto }: ComposerActions) => html`
  <ul class="thumbnails" aria-label="Photos to send">
    ${photos.map(
      ({ id, url }, index) => html`<li>
        <img src=${url} alt=${`Photo ${index + 1}`} />
        <button type="button" @click=${() => removePhoto(id)} aria-label=${`Remove photo ${index + 1}`}>${icons.close()}</button>
      </li>`,
    )}
  </ul>
`
