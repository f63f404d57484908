import { html, nothing } from 'lit-html'
import type { Look } from '../answer.ts'
import { safeUrl } from '../safe-url.ts'

export type WelcomeActions = {
  readonly send: (text: string) => void
  readonly pickLook: (url: string) => void
}

const examples = [
  'A blue linen dress under 80',
  'White sneakers for men',
  'A striped shirt, not black',
  'Something for a summer wedding',
  'A warm coat for kids',
]

/** What greets a shopper who has said nothing yet. */
export function welcomeView(looks: readonly Look[], { send, pickLook }: WelcomeActions) {
  return html`
    <section class="welcome">
      <h1>What are you<br />looking for?</h1>
      <p class="lead">Describe it, show a photo, or both. You will see pieces from the shop, and why each one fits.</p>
      <ul class="chips" aria-label="Examples">
        ${examples.map((words) => html`<li><button type="button" class="chip" @click=${() => send(words)}>${words}</button></li>`)}
      </ul>
      ${looks.length > 0 ? lookStrip(looks, pickLook) : nothing}
    </section>
  `
}

const lookStrip = (looks: readonly Look[], pickLook: WelcomeActions['pickLook']) => html`
  <h2 id="looks-heading">Or begin with a picture</h2>
  <ul class="looks" aria-labelledby="looks-heading" tabindex="-1">
    ${looks.map(({ title, image_url }) => {
      const source = safeUrl(image_url)
      if (source === null) return nothing
      return html`<li>
        <button type="button" class="look" @click=${() => pickLook(source)}>
          <img src=${source} alt="" loading="lazy" decoding="async" /><span>${title}</span>
        </button>
      </li>`
    })}
  </ul>
`
