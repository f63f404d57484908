import { html, nothing } from 'lit-html'

import type { Garment } from '../answer.ts'
import { sayGarment } from '../words/say.ts'
import type { Words } from '../words/words.ts'
import { styled } from './styled.ts'

type Outlines = {
  readonly garments: readonly Garment[]
  readonly words: Words
  readonly label: (what: string) => string
  readonly onTap: (place: number) => void
  /** Places that are tapped; absent where a tap acts at once. */
  readonly picked?: readonly number[]
}

/** Outlines over a photo, one for each garment found, each a button. A garment in another lies above it. */
export function outlines({ garments, words, label, onTap, picked }: Outlines) {
  const area = ({ box }: Garment) => (box === undefined ? 1 : box[2] * box[3])
  const depth = garments
    .map((_, place) => place)
    .toSorted((a, b) => area(garments[b] as Garment) - area(garments[a] as Garment))
  return garments.map((garment, place) => {
    if (garment.box === undefined) return nothing
    const [left, top, width, height] = garment.box.map((share) => `${share * 100}%`)
    const style = { left, top, width, height, zIndex: String(depth.indexOf(place) + 1) }
    const pressed = picked === undefined ? nothing : picked.includes(place) ? 'true' : 'false'
    return html`<button
      type="button"
      class="outline"
      ${styled(style as Record<string, string>)}
      aria-pressed=${pressed}
      aria-label=${label(sayGarment(garment, words))}
      title=${sayGarment(garment, words)}
      @click=${() => onTap(place)}
    ></button>`
  })
}
