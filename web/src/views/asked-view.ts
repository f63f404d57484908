import { html, nothing } from 'lit-html'
import type { Asked } from '../state.ts'
import { sayGarment } from '../words/say.ts'
import type { Words } from '../words/words.ts'
import { icons } from './icons.ts'
import { outlines } from './outlines.ts'
import type { PageActions } from './page-actions.ts'

/** The shopper's side of a turn. Photos of an earlier visit are gone: only their number is known. */
export function askedView(asked: Asked, { words, actions }: { words: Words; actions: PageActions }) {
  const { id, text, photos, photoCount, photosBefore } = asked
  const find = (photo: number, place: number) => {
    const of = photos[photo]
    const garment = of?.garments[place]
    if (of === undefined || garment === undefined) return
    actions.findGarment({ photo: photosBefore + photo + 1, place: place + 1, garment, url: of.url })
  }
  return html`
    <article class="asked" id=${id} aria-label=${words.asked.said}>
      ${text === '' ? nothing : html`<p class="bubble">${text}</p>`}
      ${
        photos.length > 0
          ? html`<div class="asked-photos">
              ${photos.map(({ url, garments }, photo) => {
                const what = garments.map((garment) => sayGarment(garment, words)).join('; ')
                return html`<figure class="framed">
                  ${
                    url === null
                      ? html`<div class="no-picture">${icons.photo()}</div>`
                      : html`<img src=${url} alt=${words.asked.photo(photo + 1, what)} />`
                  }
                  ${outlines({ garments, words, label: words.asked.piece, onTap: (place) => find(photo, place) })}
                </figure>`
              })}
            </div>`
          : nothing
      }
      ${
        photos.length === 0 && photoCount > 0
          ? html`<p class="photo-note">${icons.photo()}${words.asked.photosGone(photoCount)}</p>`
          : nothing
      }
    </article>
  `
}
