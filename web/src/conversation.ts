import type { AnswerEvent, Thread } from './answer.ts'
import { keptThread } from './kept-thread.ts'
import { newId } from './photos.ts'
import { Problem, sayProblem } from './problem.ts'
import { chat, deleteThread, loadThread } from './service.ts'
import { type Answered, type Asked, type Entry, emptyAnswer, endStep } from './state.ts'
import type { Store } from './store.ts'
import type { Toasts } from './toasts.ts'

export type Conversation = ReturnType<typeof createConversation>

/** What the shopper can do with the conversation. */
export function createConversation(store: Store, toasts: Toasts) {
  let running: AbortController | null = null

  const change = (id: string, next: (answer: Answered) => Partial<Answered>) =>
    store.set(({ entries }) => ({
      entries: entries.map((entry) =>
        entry.id === id && entry.kind === 'answered' ? { ...entry, ...next(entry) } : entry,
      ),
    }))

  const setThread = (threadId: string | null) => {
    keptThread.set(threadId)
    store.set({ threadId })
  }

  const fail = (id: string, error: unknown, aborted: boolean) => {
    change(id, () => ({ status: aborted ? 'stopped' : 'failed' }))
    if (aborted) return
    if (error instanceof Problem && error.code === 'thread-not-found') setThread(null)
    toasts.show('error', sayProblem(error))
  }

  /** Sends words and the photos of the draft; does nothing while an answer is on its way. */
  const send = async (words: string) => {
    const { busy, photos, threadId } = store.get()
    const text = words.trim()
    if (busy || (text === '' && photos.length === 0)) return
    const asked: Asked = {
      kind: 'asked',
      id: newId(),
      text,
      photos: photos.map(({ url }) => url),
      photoCount: photos.length,
    }
    const answer = emptyAnswer(newId())
    const abort = new AbortController()
    running = abort
    store.set(({ entries }) => ({ entries: [...entries, asked, answer], draft: '', photos: [], busy: true }))
    await store.shown()
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    document.getElementById(asked.id)?.scrollIntoView({ block: 'start', behavior: still ? 'auto' : 'smooth' })
    try {
      const message = { text, threadId, photos: photos.map(({ blob }) => blob) }
      for await (const event of chat(message, abort.signal)) {
        if (abort.signal.aborted) break
        change(answer.id, (now) => applyEvent(now, event))
        if (event.event === 'done') setThread(event.data.thread_id)
      }
    } catch (error) {
      fail(answer.id, error, abort.signal.aborted)
      if (!abort.signal.aborted) store.set({ draft: text, photos })
    }
    if (running !== abort) return
    running = null
    store.set({ busy: false })
  }

  const stop = () => running?.abort()

  const startNew = () => {
    stop()
    running = null
    setThread(null)
    store.set({ entries: [], busy: false })
  }

  return {
    send,
    stop,
    startNew,
    /** Deletes the conversation here and at the service. */
    remove: async () => {
      const { threadId } = store.get()
      stop()
      try {
        if (threadId !== null) await deleteThread(threadId)
        startNew()
        toasts.show('note', 'Your conversation is deleted.')
      } catch (error) {
        toasts.show('error', sayProblem(error))
      }
    },
    /** Shows the conversation this browser was in, where the service still has it. */
    resume: async () => {
      const id = keptThread.get()
      if (id === null) return
      store.set({ loading: true })
      const thread = await loadThread(id).catch(() => undefined)
      if (thread === null) setThread(null)
      if (!thread || store.get().entries.length > 0) return store.set({ loading: false })
      store.set({ loading: false, threadId: id, entries: thread.messages.map(toEntry) })
      await store.shown()
      window.scrollTo({ top: document.body.scrollHeight })
    },
  }
}

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
    case 'done': {
      const { reply, products, understood, suggestions, steps } = event.data
      return { text: reply, products, understood, suggestions, steps, status: 'done' }
    }
    default:
      return {}
  }
}

/** A kept message as the page shows it; its photos are gone. */
function toEntry({ role, text, photos, products }: Thread['messages'][number]): Entry {
  return role === 'user'
    ? { kind: 'asked', id: newId(), text, photos: [], photoCount: photos.length }
    : { ...emptyAnswer(newId()), status: 'done', text, products: products.length > 0 ? products : null }
}
