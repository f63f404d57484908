import { html } from 'lit-html'
import type { Answer } from '../answer.ts'
import { type ChatRequest, curlOf } from '../chat-request.ts'
import type { Answered } from '../state.ts'
import { sayTime } from '../words/say.ts'
import type { Words } from '../words/words.ts'

type Developer = {
  readonly answer: Answered
  readonly whole: Answer
  readonly request: ChatRequest
  readonly words: Words
}

/** The drawer for who builds upon the service: the request, what was done, and the answer as it came. */
export function developerView({ answer, whole, request, words }: Developer) {
  const { developer } = words
  const curl = curlOf(request, whole.thread_id, location.origin)
  const onCopy = async (event: Event) => {
    const button = event.currentTarget as HTMLButtonElement
    await navigator.clipboard?.writeText(curl).catch(() => {})
    button.textContent = developer.copied
    setTimeout(() => {
      button.textContent = developer.copy
    }, 2_000)
  }
  // The whole answer is long; it is written out once it is looked at.
  const onToggle = (event: Event) => {
    const box = (event.currentTarget as HTMLDetailsElement).querySelector('.json')
    if (box !== null && box.textContent === '') box.textContent = JSON.stringify(whole, null, 2)
  }
  return html`<details class="developer" @toggle=${onToggle}>
    <summary>${developer.title}</summary>
    <h3>${developer.request}</h3>
    <pre tabindex="0"><code>${curl}</code></pre>
    <p class="developer-links"><button type="button" class="link" @click=${onCopy}>${developer.copy}</button> <a href="/docs/">${developer.docs}</a></p>
    <h3>${developer.steps}</h3>
    <ol class="steps">
      ${answer.steps.map(({ tool, ms, ok }) => html`<li class=${ok ? 'ok' : 'failed'}><code>${tool}</code> ${ms === null ? '' : sayTime(ms)}</li>`)}
    </ol>
    <h3>${developer.json}</h3>
    <pre class="json-box" tabindex="0"><code class="json"></code></pre>
  </details>`
}
