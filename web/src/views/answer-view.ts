import { html, nothing } from 'lit-html'
import type { Understood } from '../answer.ts'
import { kindOfAnswer } from '../answer-kind.ts'
import { sayProblem } from '../problem.ts'
import type { Answered, Asked, State } from '../state.ts'
import { comparisonView } from './comparison-view.ts'
import { developerView } from './developer-view.ts'
import { icons } from './icons.ts'
import { outfitView } from './outfit-view.ts'
import type { PageActions } from './page-actions.ts'
import { productCard } from './product-card.ts'
import { listView, type ResultContext, readingView, rowsView } from './results-view.ts'
import { wishView } from './wish-view.ts'

export type AnswerContext = {
  readonly state: State
  readonly actions: PageActions
  readonly asked: Asked | null
  /** What was looked for before. */
  readonly before: Understood | null
  readonly isLatest: boolean
}

/** The stylist's side of a turn. */
export function answerView(answer: Answered, context: AnswerContext) {
  const { state, actions, asked, isLatest, before } = context
  const { words } = state
  const { status, text, understood, suggestions, language } = answer
  const isRunning = status === 'running' || status === 'waiting'
  // What is answered without looking for anything changes nothing of what is looked for.
  const isTalk = answer.products === null || (answer.products.length === 0 && answer.steps.length === 0)
  const isChangeable = isLatest && status === 'done'
  const { groups } = answer
  return html`
    <article class="answer" id=${answer.id} tabindex="-1" aria-busy=${isRunning} aria-label=${words.answer.label} lang=${language ?? nothing}>
      <h2 class="hidden">${words.answer.label}</h2>
      ${isRunning && text === '' ? progressView(answer, state) : nothing}
      ${text === '' ? nothing : replyView(answer, context)}
      ${outcome(answer, context)}
      ${understood === null || isRunning || isTalk ? nothing : wishView(understood, { words, actions, before, isEditable: isChangeable && groups.length < 2, hasGroups: groups.length > 1 })}
      ${isChangeable && suggestions.length > 0 ? followUps(answer, context) : nothing}
      ${results(answer, { ...context, understood, answer, asked, isLatest: isChangeable })}
      ${status === 'done' ? footView(answer, context) : nothing}
    </article>
  `
}

/** Beside pieces a long reply is shown in part, so that they are seen; all of it is there for who listens. */
function replyView(answer: Answered, { state: { words }, actions }: AnswerContext) {
  const { id, text, isRead, products } = answer
  // Rows, boards and tables say by themselves what the words list.
  const tellsItself = ['rows', 'outfit', 'comparison'].includes(kindOfAnswer(answer))
  const isLong = products !== null && !isRead && text.length > (tellsItself ? 200 : 150)
  const folded = tellsItself ? 'folded short' : 'folded'
  return html`<div>
    <p class="reply ${isLong ? folded : ''}">${text}</p>
    ${isLong ? html`<button type="button" class="link read-all" @click=${() => actions.readAll(id)}>${words.answer.readAll}</button>` : nothing}
  </div>`
}

/** What is being done, in one line; places are held for what is to come. */
function progressView({ status, steps }: Answered, { words }: State) {
  const now = steps.findLast(({ ms }) => ms === null) ?? steps.at(-1)
  const said = status === 'waiting' ? words.asked.waiting : (words.steps[now?.tool ?? ''] ?? words.thinking)
  return html`<p class="progress"><span class="dot"></span>${said}</p>`
}

function outcome(
  { id, status, problem }: Answered,
  { state: { words }, actions, asked, isLatest }: AnswerContext,
) {
  if (status !== 'stopped' && status !== 'failed') return nothing
  const said = status === 'stopped' || problem === null ? words.answer.stopped : sayProblem(problem, words)
  return html`<div class="outcome ${status}" role=${status === 'failed' ? 'alert' : nothing}>
    <p>${status === 'failed' ? icons.warn() : nothing}${said}</p>
    ${
      isLatest && asked?.request != null
        ? html`<div class="outcome-actions">
            <button type="button" class="button" @click=${() => actions.retry(id)}>${words.answer.retry}</button>
            ${asked.request.message === '' ? nothing : html`<button type="button" class="quiet" @click=${() => actions.edit(asked)}>${words.answer.edit}</button>`}
          </div>`
        : nothing
    }
  </div>`
}

function results(answer: Answered, context: ResultContext & AnswerContext) {
  const { products, status, isSlow } = answer
  if (status === 'running' && (products === null || !isSlow)) return skeleton
  if (products === null) return nothing
  switch (kindOfAnswer(answer)) {
    case 'words':
      return nothing
    case 'rows':
      return rowsView(products, context)
    case 'outfit':
      return outfitView(products, context)
    case 'comparison':
      return comparisonView(products, context)
    case 'piece':
      return html`<ul class="cards few">${products.map((product) => productCard(product, context))}</ul>`
    case 'list':
      return html`${readingView(context)} ${listView(products, context)}`
  }
}

const skeleton = html`<div class="skeletons" aria-hidden="true">
  <div class="best skeleton"><div class="card-picture"></div><div class="best-body"><p></p><p></p><p></p></div></div>
</div>`

const followUps = ({ suggestions }: Answered, { state: { words }, actions }: AnswerContext) => html`
  <ul class="chips suggestions" aria-label=${words.answer.goOn}>
    ${suggestions.map((text) => html`<li><button type="button" class="chip" @click=${() => actions.say(text)}>${text}</button></li>`)}
  </ul>
`

/** Whether it was right, and what it is made of. */
function footView(answer: Answered, { state, actions, asked }: AnswerContext) {
  const { words } = state
  const { id, thumb, turnId } = answer
  return html`<div class="foot">
    ${
      turnId === null
        ? nothing
        : html`<div class="thumbs">
            ${(['up', 'down'] as const).map(
              (each) =>
                html`<button type="button" class="round" aria-pressed=${thumb === each} aria-label=${words.answer[each]} title=${words.answer[each]} @click=${() => actions.thumb(id, each)}>${icons[each]()}</button>`,
            )}
            <span role="status">${thumb === null ? '' : thumb === 'failed' ? words.answer.notNoted : words.answer.thanks}</span>
          </div>`
    }
    ${answer.whole === null || asked?.request == null ? nothing : developerView({ answer, whole: answer.whole, request: asked.request, words })}
  </div>`
}
