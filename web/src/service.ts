import type { AnswerEvent, Garment, Look, ProductDetail, Thread } from './answer.ts'
import { bodyOf, type ChatRequest } from './chat-request.ts'
import { Problem, problemOf, toProblem } from './problem.ts'
import { readEvents } from './read-events.ts'
import type { Facets } from './state.ts'

/** Sends a message and gives its events as they come. */
export async function* chat(
  request: ChatRequest,
  { threadId, signal }: { readonly threadId: string | null; readonly signal: AbortSignal },
): AsyncGenerator<AnswerEvent> {
  const body = await bodyOf(request, threadId)
  const response = await fetch('/v1/chat', {
    method: 'POST',
    body,
    headers: {
      accept: 'text/event-stream',
      ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
    },
    signal,
  })
  if (!response.ok || response.body === null) throw await problemOf(response)
  yield* readEvents(response.body)
}

/** Garments of a photo, the main one first. `onSent` hears which share of it is on its way. */
export function describePhoto(
  photo: Blob | { readonly url: string },
  onSent: (share: number) => void,
): Promise<Garment[]> {
  return new Promise((resolve, reject) => {
    // Only this kind of request tells how much of it was sent.
    const request = new XMLHttpRequest()
    request.open('POST', '/v1/describe')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 1 : loaded / total)
    request.onerror = () => reject(new TypeError('The service cannot be reached.'))
    request.onload = () => {
      const { garments } = (request.response ?? {}) as { garments?: Garment[] }
      if (request.status === 200 && Array.isArray(garments)) resolve(garments)
      else reject(toProblem(request.response, request.status))
    }
    if (photo instanceof Blob) {
      const form = new FormData()
      form.set('image', photo, 'photo.jpg')
      request.send(form)
    } else {
      request.setRequestHeader('content-type', 'application/json')
      request.send(JSON.stringify({ image: photo }))
    }
  })
}

/** A conversation kept by the service; null when it is gone. */
export async function loadThread(id: string): Promise<Thread | null> {
  const response = await fetch(`/v1/threads/${encodeURIComponent(id)}`)
  if (response.status === 404) return null
  if (!response.ok) throw await problemOf(response)
  return (await response.json()) as Thread
}

/** All that the shop tells of a product. */
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
  const looks = await jsonOf('/looks/looks.json')
  return Array.isArray(looks) ? looks.flatMap(toLook) : []
}

function toLook(value: unknown): Look[] {
  const { title, image_url } = (value ?? {}) as Record<string, unknown>
  return typeof title === 'string' && typeof image_url === 'string' ? [{ title, image_url }] : []
}

/** Things to ask first, in this language. */
export async function loadStarters(language: string): Promise<string[]> {
  const { starters } = ((await jsonOf('/v1/starters', { 'accept-language': language })) ?? {}) as {
    starters?: unknown
  }
  return Array.isArray(starters) ? starters.filter((each) => typeof each === 'string') : []
}

/** Kinds and prices of what the shop sells. */
export async function loadFacets(): Promise<Facets | null> {
  const facets = (await jsonOf('/v1/facets')) as {
    attributes?: { category?: Record<string, number> }
    price?: Facets['price']
  } | null
  if (facets === null) return null
  return { categories: Object.keys(facets.attributes?.category ?? {}), price: facets.price ?? null }
}

/** Says whether an answer was right; false where that could not be kept. */
export async function giveFeedback(
  thumb: 'up' | 'down',
  of: { threadId: string; turnId: string },
): Promise<boolean> {
  const response = await fetch('/v1/feedback', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ thread_id: of.threadId, turn_id: of.turnId, thumb }),
  }).catch(() => null)
  return response?.ok ?? false
}

export async function isReady(): Promise<boolean> {
  const response = await fetch('/readyz', { cache: 'no-store' })
  return response.ok
}

async function jsonOf(address: string, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await fetch(address, { headers })
  if (!response.ok) throw new Problem({ code: 'unknown', status: response.status, detail: address })
  return response.json().catch(() => null)
}
