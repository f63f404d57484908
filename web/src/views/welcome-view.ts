import { html, nothing } from 'lit-html'
import { safeUrl } from '../safe-url.ts'
import type { State } from '../state.ts'
import type { PageActions } from './page-actions.ts'

/** What greets a shopper who has said nothing yet. Its height is the same before and after the shop has told of itself. */
export function welcomeView({ words, starters, looks }: State, actions: PageActions) {
  return html`
    <section class="welcome">
      <h1>${words.welcome[0]} <br />${words.welcome[1]}</h1>
      <p class="lead">${words.lead}</p>
      ${
        starters?.length === 0
          ? nothing
          : html`<h2 id="starters-heading">${words.starters}</h2>
            <ul class="chips starters" aria-labelledby="starters-heading">
              ${(starters ?? []).map(
                (text) =>
                  html`<li><button type="button" class="chip" @click=${() => actions.say(text)}>${text}</button></li>`,
              )}
            </ul>`
      }
      ${looks?.length === 0 ? nothing : lookStrip({ words, looks }, actions)}
    </section>
  `
}

const lookStrip = ({ words, looks }: Pick<State, 'words' | 'looks'>, { beginWith }: PageActions) => html`
  <h2 id="looks-heading">${words.looks}</h2>
  <ul class="looks" aria-labelledby="looks-heading">
    ${(looks ?? []).map(({ title, image_url }) => {
      const source = safeUrl(image_url)
      if (source === null) return nothing
      return html`<li>
        <button type="button" class="look" @click=${() => beginWith(source)}>
          <img src=${source} alt="" width="132" height="176" decoding="async" /><span>${words.look(title)}</span>
        </button>
      </li>`
    })}
  </ul>
`
