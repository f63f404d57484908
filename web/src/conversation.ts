import type { Answer, AnswerEvent, Product, Thread } from './answer.ts'
import type { ChatRequest } from './chat-request.ts'
import { keptConversations } from './kept/conversations.ts'
import { pickedOf } from './photos.ts'
import { failureOf, Problem } from './problem.ts'
import { pathOf } from './routes.ts'
import { chat, deleteThread, giveFeedback, loadThread } from './service.ts'
import {
  type Answered,
  type Asked,
  type Entry,
  emptyAnswer,
  endStep,
  newId,
  type SeenGarment,
} from './state.ts'
import type { Store } from './store.ts'
import { wordsOf } from './words/languages.ts'

/** Milliseconds. */
const slowAfter = 700

export type Conversation = ReturnType<typeof createConversation>

/** What the shopper can do with the conversation. */
export function createConversation(store: Store, untilReady: () => Promise<void>) {
  let running: AbortController | null = null

  const change = (id: string, next: (answer: Answered) => Partial<Answered>) =>
    store.set(({ entries }) => ({
      entries: entries.map((entry) =>
        entry.id === id && entry.kind === 'answered' ? { ...entry, ...next(entry) } : entry,
      ),
    }))

  const setThread = (threadId: string | null) => {
    if (store.get().threadId === threadId) return
    store.set({ threadId })
    if (location.pathname !== pathOf(threadId)) history.pushState(null, '', pathOf(threadId))
  }

  /** Keeps what the conversation is called where it can be found again. */
  const keep = (threadId: string) => {
    const { entries, words } = store.get()
    const first = entries.find((entry): entry is Asked => entry.kind === 'asked')
    const title = first?.text.slice(0, 80) || words.conversations.photo
    store.set({ kept: keptConversations.put({ id: threadId, title, at: new Date().toISOString() }) })
  }

  const run = async (request: ChatRequest, answer: Answered, from: string) => {
    const abort = new AbortController()
    running = abort
    store.set({ busy: true, notice: null })
    await store.shown()
    scrollTo(from)
    // Words and pieces that come together are shown together, as nothing moves then.
    const slow = setTimeout(() => change(answer.id, () => ({ isSlow: true })), slowAfter)
    try {
      if (store.get().service !== 'ready' || store.get().offline) {
        change(answer.id, () => ({ status: 'waiting' }))
        await Promise.race([untilReady(), aborted(abort.signal)])
        change(answer.id, () => ({ status: 'running' }))
      }
      abort.signal.throwIfAborted()
      for await (const event of chat(request, { threadId: store.get().threadId, signal: abort.signal })) {
        if (abort.signal.aborted) break
        change(answer.id, (now) => applyEvent(now, event))
        if (event.event === 'done') finish(event.data)
      }
    } catch (error) {
      const isStopped = abort.signal.aborted
      if (error instanceof Problem && error.code === 'thread-not-found') setThread(null)
      change(answer.id, () =>
        isStopped ? { status: 'stopped' } : { status: 'failed', problem: failureOf(error) },
      )
    }
    clearTimeout(slow)
    if (running !== abort) return
    running = null
    store.set({ busy: false })
  }

  const finish = ({ thread_id, language, products }: Answer) => {
    setThread(thread_id)
    keep(thread_id)
    const words = wordsOf(language)
    document.documentElement.lang = words.language
    store.set({ words, told: words.answer.landed(products.length) })
  }

  /** Asks; does nothing while an answer is on its way. */
  const ask = async (request: ChatRequest, shown: Partial<Pick<Asked, 'photos' | 'seen'>> = {}) => {
    if (store.get().busy) return
    const photos = shown.photos ?? []
    const asked: Asked = {
      kind: 'asked',
      id: newId(),
      text: request.said ?? request.message,
      photos,
      photoCount: photos.length,
      photosBefore: photosIn(store.get().entries),
      seen: shown.seen ?? [],
      request,
    }
    const answer = emptyAnswer(newId())
    store.set(({ entries }) => ({ entries: [...entries, asked, answer], told: '' }))
    await run(request, answer, asked.id)
  }

  const stop = () => running?.abort()

  const startNew = () => {
    stop()
    running = null
    store.set({ entries: [], busy: false, threadId: null, notice: null, draft: '' })
  }

  return {
    ask,
    stop,
    startNew,
    /** Sends what was written, with the photos of the draft. */
    send: async (written: string) => {
      const { busy, photos } = store.get()
      const message = written.trim()
      if (busy || (message === '' && photos.length === 0)) return
      const garments = pickedOf(photos, message)
      const looked = garments.length > 0 ? garments : photos.map((_, at) => ({ photo: at + 1, garment: 1 }))
      const before = photosIn(store.get().entries)
      const seen = looked.flatMap(({ photo, garment: place }): SeenGarment[] => {
        const of = photos[photo - 1]
        const garment = of?.garments[place - 1]
        return of === undefined || garment === undefined
          ? []
          : [{ photo: before + photo, place, garment, url: of.url }]
      })
      store.set({ draft: '', photos: [], drawing: null })
      await ask(
        {
          message,
          photos: photos.map(({ blob, address }) => blob ?? { url: address ?? '' }),
          garments,
        },
        {
          photos: photos.map(({ url, garments }) => ({ url, garments })),
          seen,
        },
      )
    },
    /** Sends the same again in the place of what failed. */
    retry: (id: string) => {
      const { entries, busy } = store.get()
      const at = entries.findIndex((entry) => entry.id === id)
      const asked = entries[at - 1]
      if (busy || asked?.kind !== 'asked' || asked.request === null) return
      const answer = emptyAnswer(id)
      store.set({ entries: entries.with(at, answer) })
      run(asked.request, answer, asked.id)
    },
    open: (id: string) => change(id, () => ({ isOpen: true })),
    read: (id: string) => change(id, () => ({ isRead: true })),
    lock: (id: string, slot: string) =>
      change(id, ({ locked }) => ({
        locked: locked.includes(slot) ? locked.filter((each) => each !== slot) : [...locked, slot],
      })),
    thumb: async (id: string, thumb: 'up' | 'down') => {
      const { entries, threadId } = store.get()
      const answer = entries.find((entry): entry is Answered => entry.id === id && entry.kind === 'answered')
      if (answer?.turnId == null || threadId === null) return
      change(id, () => ({ thumb }))
      if (!(await giveFeedback(thumb, { threadId, turnId: answer.turnId })))
        change(id, () => ({ thumb: 'failed' }))
    },
    /** Deletes the conversation here and at the service. */
    remove: async (id: string) => {
      const { threadId, words } = store.get()
      try {
        await deleteThread(id)
        store.set({ kept: keptConversations.remove(id), notice: { text: words.remove.done, tone: 'note' } })
        if (id !== threadId) return
        startNew()
        history.replaceState(null, '', '/')
      } catch (error) {
        store.set({
          notice: {
            text: words.problems[failureOf(error).code] ?? words.problems.internal ?? '',
            tone: 'error',
          },
        })
      }
    },
    /** Shows a conversation that the service keeps. */
    load: async (id: string) => {
      stop()
      store.set({ loading: true, entries: [], threadId: id, notice: null })
      await untilReady()
      const thread = await loadThread(id).catch(() => undefined)
      if (store.get().threadId !== id) return
      if (!thread) {
        const { words } = store.get()
        const text = thread === null ? words.gone : (words.problems.unreachable ?? '')
        store.set({ loading: false, threadId: null, notice: { text, tone: 'note' } })
        if (thread === null) store.set({ kept: keptConversations.remove(id) })
        history.replaceState(null, '', '/')
        return
      }
      const last = thread.messages.findLast(({ answer }) => answer !== undefined)?.answer
      const words = last === undefined ? store.get().words : wordsOf(last.language)
      document.documentElement.lang = words.language
      store.set({ loading: false, words, entries: toEntries(thread) })
      keep(id)
      await store.shown()
      const latest = store.get().entries.findLast((entry) => entry.kind === 'asked')
      if (latest !== undefined) scrollTo(latest.id, 'auto')
    },
  }
}

function scrollTo(id: string, behavior: ScrollBehavior = 'smooth') {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  document.getElementById(id)?.scrollIntoView({ block: 'start', behavior: still ? 'auto' : behavior })
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

/** Photos that a conversation has had so far. */
const photosIn = (entries: readonly Entry[]): number =>
  entries.reduce((sum, entry) => sum + (entry.kind === 'asked' ? entry.photoCount : 0), 0)

function applyEvent(answer: Answered, event: AnswerEvent): Partial<Answered> {
  switch (event.event) {
    case 'step-start':
      return { steps: [...answer.steps, { tool: event.data.tool, ms: null, ok: true }] }
    case 'step-end':
      return { steps: endStep(answer.steps, event.data) }
    case 'text-delta':
      return { text: answer.text + event.data.text }
    case 'products':
      return event.data
    case 'done':
      return { ...partsOfAnswer(event.data), whole: event.data }
    default:
      return {}
  }
}

const partsOfAnswer = ({ turn_id, reply, ...answer }: Answer): Partial<Answered> => ({
  status: 'done',
  text: reply,
  turnId: turn_id,
  products: answer.products,
  understood: answer.understood,
  groups: answer.groups,
  total: answer.total,
  suggestions: answer.suggestions,
  language: answer.language,
  steps: answer.steps,
})

/** Kept messages as the page shows them; their photos are gone. */
function toEntries({ messages }: Thread): Entry[] {
  let photosBefore = 0
  return messages.map(({ role, text, photos, products, turn_id, answer }): Entry => {
    if (role === 'assistant') return answered(text, products, turn_id, answer)
    const asked: Asked = {
      ...{ kind: 'asked', id: newId(), text, photos: [], seen: [], request: null },
      ...{ photoCount: photos.length, photosBefore },
    }
    photosBefore += photos.length
    return asked
  })
}

function answered(
  text: string,
  products: Product[],
  turnId: string | null,
  answer: Thread['messages'][number]['answer'],
): Answered {
  const shown = products.length > 0 ? products : null
  return { ...emptyAnswer(newId()), ...answer, status: 'done', text, products: shown, turnId }
}
