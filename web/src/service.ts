import type { AnswerEvent, Look, ProductDetail, Thread } from './answer.ts'
import { problemOf } from './problem.ts'
import { readEvents } from './read-events.ts'

export type Message = {
  readonly text: string
  readonly photos: readonly Blob[]
  readonly threadId: string | null
}

/** Sends a message and gives its events as they come. */
export async function* chat(message: Message, signal: AbortSignal): AsyncGenerator<AnswerEvent> {
  const form = new FormData()
  form.set('message', message.text)
  form.set('stream', 'true')
  if (message.threadId !== null) form.set('thread_id', message.threadId)
  for (const photo of message.photos) form.append('images', photo, 'photo.jpg')
  const response = await fetch('/v1/chat', {
    method: 'POST',
    body: form,
    headers: { accept: 'text/event-stream' },
    signal,
  })
  if (!response.ok || response.body === null) throw await problemOf(response)
  yield* readEvents(response.body)
}

/** A conversation kept by the service; null when it is gone. */
export async function loadThread(id: string): Promise<Thread | null> {
  const response = await fetch(`/v1/threads/${encodeURIComponent(id)}`)
  if (response.status === 404) return null
  if (!response.ok) throw await problemOf(response)
  return (await response.json()) as Thread
}

/** What else the shop tells of a product. */
export async function loadProduct(id: string): Promise<ProductDetail> {
  const response = await fetch(`/v1/products/${encodeURIComponent(id)}`)
  if (!response.ok) throw await problemOf(response)
  return (await response.json()) as ProductDetail
}

/** Deletes a conversation for good; one that is gone already is as good as deleted. */
export async function deleteThread(id: string): Promise<void> {
  const response = await fetch(`/v1/threads/${encodeURIComponent(id)}`, { method: 'DELETE' })
  if (!response.ok && response.status !== 404) throw await problemOf(response)
}

/** Starting pictures; none where the shop has none. */
export async function loadLooks(): Promise<Look[]> {
  const response = await fetch('/looks/looks.json')
  if (!response.ok) return []
  const looks: unknown = await response.json().catch(() => [])
  return Array.isArray(looks) ? looks.flatMap(toLook) : []
}

function toLook(value: unknown): Look[] {
  const { title, image_url } = (value ?? {}) as Record<string, unknown>
  return typeof title === 'string' && typeof image_url === 'string' ? [{ title, image_url }] : []
}

export async function isReady(): Promise<boolean> {
  const response = await fetch('/readyz', { cache: 'no-store' })
  return response.ok
}
