import { FashionBuddyError, problemOf } from './problem.ts'
import { readEvents } from './read-events.ts'
import type {
  ChatAnswer,
  ChatEvent,
  ChatRequest,
  DescribeAnswer,
  DescribeRequest,
  Facets,
  Feedback,
  Product,
  ProductBody,
  ProductPage,
  SearchAnswer,
  SearchRequest,
  Thread,
} from './types.ts'

export { FashionBuddyError } from './problem.ts'
export type * from './types.ts'

export type ClientOptions = {
  /** Where the service is: "https://assistant.shop.example". */
  readonly baseUrl: string
  /** Made with `npm run key`, where the service asks for one. */
  readonly key?: string
  /** Another `fetch`, such as one that retries. */
  readonly fetch?: typeof fetch
}

export type CallOptions = {
  readonly signal?: AbortSignal
  /** The same key and request again get the first answer, and say it once. */
  readonly idempotencyKey?: string
}

/** Photos may come as files beside what JSON holds. */
export type ChatInput = Omit<ChatRequest, 'stream'> & { readonly photos?: readonly Blob[] }

export type CatalogueQuery = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>

export type FashionBuddy = ReturnType<typeof createFashionBuddy>

/** A client of the service. Every call rejects with a `FashionBuddyError`, whose `code` is the service's own. */
export function createFashionBuddy({ baseUrl, key, fetch: send = fetch }: ClientOptions) {
  const base = baseUrl.replace(/\/+$/, '')

  async function request(
    method: string,
    path: string,
    {
      body,
      accept = 'application/json',
      signal,
      idempotencyKey,
    }: CallOptions & { body?: unknown; accept?: string } = {},
  ): Promise<globalThis.Response> {
    const isForm = body instanceof FormData
    const response = await send(base + path, {
      method,
      headers: {
        accept,
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
        ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
      ...(signal !== undefined && { signal }),
    })
    if (!response.ok) throw await problemOf(response)
    return response
  }

  const json = async <T>(
    method: string,
    path: string,
    options?: CallOptions & { body?: unknown },
  ): Promise<T> => (await (await request(method, path, options)).json()) as T

  const idPath = (path: string, id: string) => `${path}/${encodeURIComponent(id)}`

  return {
    /** One turn of a conversation; go on with the answer's `thread_id`. */
    chat: (input: ChatInput, options?: CallOptions) =>
      json<ChatAnswer>('POST', '/v1/chat', { ...options, body: chatBody(input) }),

    /** The same as it is made: what is done, the words, the products, then `done` with the whole answer. */
    async *stream(input: ChatInput, options?: CallOptions): AsyncGenerator<ChatEvent> {
      const accept = 'text/event-stream'
      const { body } = await request('POST', '/v1/chat', { ...options, accept, body: chatBody(input) })
      if (body === null) throw new FashionBuddyError({ code: 'stream-cut', status: 0 })
      yield* readEvents(body)
    },

    search: (input: SearchRequest, options?: CallOptions) =>
      json<SearchAnswer>('POST', '/v1/search', { ...options, body: input }),

    describe: (input: DescribeRequest, options?: CallOptions) =>
      json<DescribeAnswer>('POST', '/v1/describe', { ...options, body: input }),

    /** A page of the catalogue: `{ category: 'dress', color: ['red', 'blue'], limit: 24 }`. */
    products: (query: CatalogueQuery = {}, options?: CallOptions) =>
      json<ProductPage>('GET', `/v1/products${toQuery(query)}`, options),

    facets: (query: CatalogueQuery = {}, options?: CallOptions) =>
      json<Facets>('GET', `/v1/facets${toQuery(query)}`, options),

    product: (id: string, options?: CallOptions) => json<Product>('GET', idPath('/v1/products', id), options),

    putProduct: (id: string, product: ProductBody, options?: CallOptions) =>
      json<Product>('PUT', idPath('/v1/products', id), { ...options, body: product }),

    async removeProduct(id: string, options?: CallOptions): Promise<void> {
      await request('DELETE', idPath('/v1/products', id), options)
    },

    thread: (id: string, options?: CallOptions) => json<Thread>('GET', idPath('/v1/threads', id), options),

    async removeThread(id: string, options?: CallOptions): Promise<void> {
      await request('DELETE', idPath('/v1/threads', id), options)
    },

    async feedback(input: Feedback, options?: CallOptions): Promise<void> {
      await request('POST', '/v1/feedback', { ...options, body: input })
    },

    /** An address that may be relative to the service, such as a picture's, whole. */
    absolute: (url: string): string => new URL(url, `${base}/`).href,
  }
}

/** JSON, or a form where there are photos. */
function chatBody({ photos = [], ...request }: ChatInput): unknown {
  if (photos.length === 0) return request
  const form = new FormData()
  for (const [name, value] of Object.entries(request))
    if (value !== undefined) form.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value))
  for (const photo of photos) form.append('images', photo, 'photo')
  return form
}

function toQuery(query: CatalogueQuery): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    for (const each of [value].flat()) if (each !== undefined) parameters.append(name, String(each))
  return parameters.size === 0 ? '' : `?${parameters}`
}
