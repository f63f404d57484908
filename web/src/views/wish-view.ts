import { html, nothing } from 'lit-html'
import type { Understood } from '../answer.ts'
import type { State } from '../state.ts'
import { droppedParts, type Part, partsOf, sayPart, wishWith, wishWithout } from '../wish-parts.ts'
import type { Words } from '../words/words.ts'
import { icons } from './icons.ts'
import type { PageActions } from './page-actions.ts'

type WishContext = {
  readonly words: Words
  readonly actions: PageActions
  /** Only of the latest answer, which looks for one thing, can it be changed. */
  readonly isEditable: boolean
  readonly hasGroups: boolean
  /** What was looked for before this answer. */
  readonly before: Understood | null
}

/** What is looked for, as chips that can be taken back, and what no longer is. */
export function wishView(
  understood: Understood,
  { words, actions, isEditable, hasGroups, before }: WishContext,
) {
  // Of several garments each has a heading that says its kind.
  const parts = partsOf(understood).filter(({ kind }) => kind !== 'kinds' || !hasGroups)
  const dropped = before === null ? [] : droppedParts(before, understood)
  if (parts.length === 0 && dropped.length === 0) return nothing
  const { wish } = words
  return html`
    <div class="wish">
      ${
        parts.length === 0
          ? nothing
          : html`<ul class="parts" aria-label=${wish.label}>
              ${parts.map((part) => partView(part, understood, { words, actions, isEditable }))}
              ${
                isEditable
                  ? html`<li><button type="button" class="part-edit" @click=${() => actions.openPanel('wish')}>${wish.edit}</button></li>`
                  : nothing
              }
            </ul>`
      }
      ${dropped.length === 0 ? nothing : droppedView(dropped, understood, { words, actions, isEditable })}
    </div>
  `
}

type PartContext = Omit<WishContext, 'before' | 'hasGroups'>

function partView(part: Part, understood: Understood, { words, actions, isEditable }: PartContext) {
  const said = sayPart(part, words)
  const canGo = isEditable && part.kind !== 'like'
  return html`<li class="part ${part.kind}">
    ${swatch(part)}<span>${said}</span>
    ${
      canGo
        ? html`<button
            type="button"
            aria-label=${words.wish.remove(said)}
            @click=${() => actions.changeWish(wishWithout(understood, part), words.wish.removed(said))}
          >${icons.close()}</button>`
        : nothing
    }
  </li>`
}

function swatch(part: Part) {
  if (!('name' in part) || part.name !== 'color') return nothing
  return html`<i class="swatch ${part.value}" aria-hidden="true"></i>`
}

const droppedView = (
  dropped: readonly Part[],
  understood: Understood,
  { words, actions, isEditable }: PartContext,
) => html`
  <p class="dropped">
    ${words.wish.dropped}
    ${dropped.map((part) => {
      const said = sayPart(part, words)
      return isEditable
        ? html` <button
            type="button"
            aria-label=${words.wish.bringBack(said)}
            @click=${() => actions.changeWish(wishWith(understood, part), words.wish.bringBack(said))}
          ><s>${said}</s></button>`
        : html` <s>${said}</s>`
    })}
  </p>
`

/** Colors that can be chosen, in the order of the rainbow. */
export const colors = [
  ...[
    'black',
    'gray',
    'silver',
    'white',
    'beige',
    'brown',
    'gold',
    'yellow',
    'orange',
    'red',
    'burgundy',
    'pink',
  ],
  ...['purple', 'blue', 'navy', 'turquoise', 'green', 'olive', 'multicolor'],
]

/** The form that changes colors, sizes and price of what is looked for, all in one turn. */
export function wishForm(
  { words, facets }: State,
  context: { understood: Understood; sizes: readonly string[]; actions: PageActions },
) {
  const { understood, sizes, actions } = context
  const { wish } = words
  const { price } = understood
  const top = Math.ceil((facets?.price?.max ?? 200) / 10) * 10
  const onSubmit = (event: SubmitEvent) => {
    const data = new FormData(event.currentTarget as HTMLFormElement)
    if ((event.submitter as HTMLButtonElement | null)?.value !== 'apply') return
    const number = (name: string) => {
      const text = String(data.get(name) ?? '').trim()
      return text === '' || !(Number(text) >= 0) ? undefined : Number(text)
    }
    const [min, max] = [number('min'), number('max')]
    const color = data.getAll('color').map(String)
    const { color: _, ...others } = understood.wanted
    const range =
      min === undefined && max === undefined
        ? null
        : { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
    const currency = price?.currency
    const next = {
      ...wishWithout(understood, { kind: 'like', of: 'photo' }),
      wanted: { ...others, ...(color.length > 0 ? { color } : {}) },
      price: range === null ? null : { ...range, ...(currency === undefined ? {} : { currency }) },
      sizes: data.getAll('size').map(String),
      in_stock: data.get('in-stock') !== null,
    }
    const said = partsOf({ ...next, reference: null, relaxed: [] }).map((part) => sayPart(part, words))
    actions.changeWish(next, said.length === 0 ? wish.anything : wish.changed(said.join(', ')))
  }
  const chosen = understood.wanted.color ?? []
  const allSizes = [...new Set([...understood.sizes, ...sizes])]
  return html`<form method="dialog" class="wish-form" @submit=${onSubmit}>
    <h2 id="wish-title">${wish.title}</h2>
    <fieldset>
      <legend>${wish.price}</legend>
      <div class="range">
        <label>${wish.from} <input type="number" name="min" min="0" step="any" inputmode="decimal" placeholder=${wish.any} .value=${String(price?.min ?? '')} /></label>
        <label>${wish.to} <input type="number" name="max" min="0" step="any" inputmode="decimal" placeholder=${wish.any} .value=${String(price?.max ?? '')} /></label>
      </div>
      <input
        type="range"
        min="0"
        max=${top}
        step=${top > 400 ? 10 : 5}
        aria-label="${wish.price}, ${wish.to}"
        .value=${String(price?.max ?? top)}
        @input=${(event: Event) => {
          const slider = event.currentTarget as HTMLInputElement
          const box = slider.form?.elements.namedItem('max') as HTMLInputElement
          box.value = Number(slider.value) >= top ? '' : slider.value
        }}
      />
    </fieldset>
    <fieldset>
      <legend>${wish.colors}</legend>
      <div class="options">
        ${colors.map(
          (color) =>
            html`<label class="option color"><input type="checkbox" name="color" value=${color} .checked=${chosen.includes(color)} /><i class="swatch ${color}" aria-hidden="true"></i>${words.value('color', color)}</label>`,
        )}
      </div>
    </fieldset>
    ${
      allSizes.length === 0
        ? nothing
        : html`<fieldset>
            <legend>${wish.sizes}</legend>
            <div class="options">
              ${allSizes.map((size) => html`<label class="option"><input type="checkbox" name="size" value=${size} .checked=${understood.sizes.includes(size)} />${size}</label>`)}
            </div>
          </fieldset>`
    }
    <label class="option"><input type="checkbox" name="in-stock" .checked=${understood.in_stock ?? false} />${wish.onlyInStock}</label>
    <div class="dialog-actions">
      <button class="button" value="cancel">${wish.cancel}</button>
      <button class="button primary" value="apply">${wish.apply}</button>
    </div>
  </form>`
}
