import { html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { boxBetween, isBox } from '../crop-photo.ts'
import { maxPhotos } from '../photos.ts'
import type { DraftPhoto, State } from '../state.ts'
import { icons } from './icons.ts'
import { outlines } from './outlines.ts'
import type { PageActions } from './page-actions.ts'

/** Where the shopper writes and puts photos. Enter sends, Shift and Enter begins a new line. */
export function composerView(state: State, actions: PageActions) {
  const { draft, photos, busy, words, entries } = state
  const { composer } = words
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
  const placeholder =
    photos.length > 0
      ? composer.placeholderPhoto
      : entries.length > 0
        ? composer.placeholderMore
        : composer.placeholder
  return html`
    <form class="composer" @submit=${onSubmit}>
      ${photos.length > 0 ? draftPhotos(state, actions) : nothing}
      <div class="composer-row">
        ${fileButton({ label: composer.add, icon: icons.photo(), full: photos.length >= maxPhotos }, actions)}
        ${fileButton({ label: composer.camera, icon: icons.camera(), full: photos.length >= maxPhotos, camera: true }, actions)}
        <textarea
          id="message"
          rows="1"
          maxlength="4000"
          enterkeyhint="send"
          aria-label=${composer.label}
          placeholder=${placeholder}
          .value=${live(draft)}
          @input=${(event: Event) => actions.type((event.currentTarget as HTMLTextAreaElement).value)}
          @keydown=${onKey}
        ></textarea>
        ${
          busy
            ? html`<button type="button" class="round primary" @click=${actions.stop} aria-label=${composer.stop}>${icons.stop()}</button>`
            : html`<button type="submit" class="round primary" aria-label=${composer.send} ?disabled=${empty}>${icons.send()}</button>`
        }
      </div>
    </form>
  `
}

function fileButton(
  { label, icon, full, camera = false }: { label: string; icon: unknown; full: boolean; camera?: boolean },
  { addPhotos }: PageActions,
) {
  const onChange = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement
    addPhotos([...(input.files ?? [])])
    input.value = ''
  }
  return html`<label class=${camera ? 'round camera' : 'round'} title=${label}>
    ${icon}<span class="hidden">${label}</span>
    <input
      type="file"
      accept="image/*,.heic,.heif"
      capture=${camera ? 'environment' : nothing}
      ?multiple=${!camera}
      ?disabled=${full}
      @change=${onChange}
    />
  </label>`
}

const draftPhotos = (state: State, actions: PageActions) => html`
  <ul class="drafts" aria-label=${state.words.composer.photos}>
    ${state.photos.map((photo, at) => draftPhoto(photo, { at, state, actions }))}
  </ul>
`

function draftPhoto(
  photo: DraftPhoto,
  { at, state, actions }: { at: number; state: State; actions: PageActions },
) {
  const { id, url, reading, sent, garments, picked, blob, whole } = photo
  const { words, drawing } = state
  const { composer } = words
  return html`<li class="draft">
    <div class=${drawing === id ? 'framed drawing' : 'framed'} @pointerdown=${drawing === id ? drawBox(id, actions) : nothing}>
      ${
        url === null
          ? html`<div class="no-picture">${icons.photo()}<small>${composer.noPreview}</small></div>`
          : html`<img src=${url} alt=${composer.photo(at + 1)} draggable="false" />`
      }
      ${drawing === id ? html`<div class="drawn" hidden></div>` : outlines({ garments, words, picked, label: (what) => what, onTap: (place) => actions.pickGarment(id, place) })}
      ${reading === 'running' ? html`<progress max="1" value=${sent < 1 ? sent : nothing} aria-label=${composer.reading}></progress>` : nothing}
      <button type="button" class="remove" @click=${() => actions.removePhoto(id)} aria-label=${composer.removePhoto(at + 1)}>${icons.close()}</button>
    </div>
    <p class="draft-note" role="status">${draftNote(photo, state)}</p>
    ${
      blob !== null && url !== null && reading !== 'running'
        ? html`<div class="draft-actions">
            <button type="button" class="quiet" aria-pressed=${drawing === id} @click=${() => actions.draw(drawing === id ? null : id)}>${icons.frame()}${composer.draw}</button>
            ${whole === null ? nothing : html`<button type="button" class="quiet" @click=${() => actions.showWhole(id)}>${composer.whole}</button>`}
          </div>`
        : nothing
    }
  </li>`
}

function draftNote({ id, reading, garments }: DraftPhoto, { words, drawing }: State): string {
  if (drawing === id) return words.composer.drawHint
  if (reading === 'running') return words.composer.reading
  if (reading === 'failed') return words.composer.unread
  return garments.length === 0 ? words.composer.nothing : words.composer.found(garments.length)
}

/** Follows the pointer from where it went down, and cuts out what it went around. */
const drawBox =
  (id: string, { crop, draw }: PageActions) =>
  (down: PointerEvent) => {
    const frame = down.currentTarget as HTMLElement
    const drawn = frame.querySelector<HTMLElement>('.drawn')
    if (drawn === null || (down.target as Element).closest('.remove')) return
    down.preventDefault()
    frame.setPointerCapture(down.pointerId)
    const { left, top, width, height } = frame.getBoundingClientRect()
    const at = ({ clientX, clientY }: PointerEvent) =>
      [(clientX - left) / width, (clientY - top) / height] as const
    const begin = at(down)
    const show = (event: PointerEvent) => {
      const box = boxBetween(begin, at(event))
      drawn.hidden = false
      for (const [at, name] of (['left', 'top', 'width', 'height'] as const).entries())
        drawn.style[name] = `${(box[at] ?? 0) * 100}%`
    }
    const end = (event: PointerEvent) => {
      frame.removeEventListener('pointermove', show)
      const box = boxBetween(begin, at(event))
      if (isBox(box)) crop(id, box)
      else draw(null)
    }
    frame.addEventListener('pointermove', show)
    frame.addEventListener('pointerup', end, { once: true })
    frame.addEventListener('pointercancel', () => draw(null), { once: true })
  }
