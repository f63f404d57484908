import { html, nothing } from 'lit-html'
import type { Asked } from '../state.ts'
import { icons } from './icons.ts'

/** The shopper's side of a turn. Photos of an earlier visit are gone: only their number is known. */
export function askedView({ id, text, photos, photoCount }: Asked) {
  return html`
    <article class="asked" id=${id} aria-label="You said">
      ${text === '' ? nothing : html`<p class="bubble">${text}</p>`}
      ${photos.length > 0 ? html`<div class="asked-photos">${photos.map((url) => html`<img src=${url} alt="Your photo" />`)}</div>` : nothing}
      ${
        photos.length === 0 && photoCount > 0
          ? html`<p class="photo-note">${icons.photo()}${photoCount === 1 ? 'a photo' : `${photoCount} photos`}, read and not kept</p>`
          : nothing
      }
    </article>
  `
}
