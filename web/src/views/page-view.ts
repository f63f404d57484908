import { html, nothing } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import type { Understood } from '../answer.ts'
import { pathOf } from '../routes.ts'
import type { Answered, Entry, State } from '../state.ts'
import { answerView } from './answer-view.ts'
import { askedView } from './asked-view.ts'
import { composerView } from './composer-view.ts'
import { icons } from './icons.ts'
import type { PageActions } from './page-actions.ts'
import { panelsView } from './panels.ts'
import { welcomeView } from './welcome-view.ts'

/** The whole page for a state. */
export function pageView(state: State, actions: PageActions) {
  const { entries, service, offline, loading, dragging, words, told } = state
  const fresh = entries.length === 0
  const banner = offline ? words.offline : service === 'starting' ? words.opening : null
  return html`
    <a class="skip" href="#message">${words.skip}</a>
    ${header(state, actions)}
    ${banner === null ? nothing : html`<p class="banner" role="status"><span class="dot"></span>${banner}</p>`}
    <main class=${fresh ? 'fresh' : ''}>
      ${fresh && !loading ? welcomeView(state, actions) : html`<h1 class="hidden">Fashion Buddy</h1>`}
      ${loading ? html`<p class="aside">${words.loading}</p>` : nothing}
      <div class="conversation">
        ${repeat(
          entries,
          ({ id }) => id,
          (entry, at) => entryView(entry, at, { state, actions }),
        )}
      </div>
    </main>
    <footer class="dock">${noticeView(state, actions)}${composerView(state, actions)}<p class="small">${words.composer.kept}</p></footer>
    <p class="hidden" role="status" aria-live="polite">${told}</p>
    ${dragging ? html`<div class="drop" aria-hidden="true"><p class="drop-note">${icons.photo()}${words.composer.drop}</p></div>` : nothing}
    ${panelsView(state, actions)}
  `
}

function entryView(entry: Entry, at: number, { state, actions }: { state: State; actions: PageActions }) {
  const { entries, words } = state
  if (entry.kind === 'asked') return askedView(entry, { words, actions })
  const before = entries[at - 1]
  return answerView(entry, {
    state,
    actions,
    asked: before?.kind === 'asked' ? before : null,
    before: wishBefore(entries, at),
    isLatest: at === entries.length - 1,
  })
}

/** What was looked for before a turn that was asked in words; who changes the wish itself knows what they take out. */
function wishBefore(entries: readonly Entry[], at: number): Understood | null {
  const asked = entries[at - 1]
  if (asked?.kind !== 'asked' || asked.request?.wish !== undefined) return null
  const earlier = entries
    .slice(0, at)
    .findLast((entry): entry is Answered => entry.kind === 'answered' && entry.understood !== null)
  const own = entries[at]
  // Of answers in words alone nothing is dropped: the wish waits.
  return own?.kind === 'answered' && (own.products ?? []).length > 0 ? (earlier?.understood ?? null) : null
}

function header({ entries, words, threadId, kept, saved }: State, actions: PageActions) {
  const { menu } = words
  const onHome = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey) return
    event.preventDefault()
    actions.startNew()
  }
  const button = (label: string, icon: unknown, onClick: () => void) =>
    html`<button type="button" class="quiet" title=${label} @click=${onClick}>${icon}<span>${label}</span></button>`
  return html`
    <header class="top">
      <a class="wordmark" href="/" aria-label=${words.home} @click=${onHome}>${icons.hanger()}<span>Fashion Buddy</span></a>
      <nav aria-label=${menu.label}>
        ${entries.length === 0 ? nothing : button(menu.fresh, icons.fresh(), actions.startNew)}
        ${kept.length === 0 ? nothing : button(menu.all, icons.list(), () => actions.openPanel('conversations'))}
        ${saved.length === 0 ? nothing : button(menu.saved, icons.heart(), () => actions.openPanel('saved'))}
        ${threadId === null ? nothing : button(menu.share, icons.link(), actions.share)}
        ${threadId === null ? nothing : button(menu.remove, icons.bin(), () => actions.openPanel('delete'))}
        <button type="button" class="quiet wide-only" title=${menu.keys} @click=${() => actions.openPanel('keys')}>${icons.keys()}<span>${menu.keys}</span></button>
      </nav>
    </header>
  `
}

/** What is to be known beside the message box, in its place and over nothing. */
const noticeView = ({ notice, words }: State, { dismissNotice }: PageActions) => html`
  <div class="notice-place" role=${notice?.tone === 'error' ? 'alert' : 'status'}>
    ${
      notice === null
        ? nothing
        : html`<div class="notice ${notice.tone}">
            <p>${notice.text}</p>
            <button type="button" class="round" @click=${dismissNotice} aria-label=${words.dismiss}>${icons.close()}</button>
          </div>`
    }
  </div>
`

export const titleOf = (state: Pick<State, 'entries'>): string => {
  const first = state.entries.find((entry) => entry.kind === 'asked')
  const said = first?.kind === 'asked' ? first.text.slice(0, 60) : ''
  return said === '' ? 'Fashion Buddy' : `${said} · Fashion Buddy`
}

export const addressOf = ({ threadId }: Pick<State, 'threadId'>): string =>
  `${location.origin}${pathOf(threadId)}`
