import { setTimeout as pause } from 'node:timers/promises'

/** Addresses of the services that run now. */
export type Addresses = { readonly pick: () => string }

/** What a worker was told is stored, and what it sent without hearing back: that may be stored or not. */
export type Thread = { readonly id: string; readonly acknowledged: string[]; readonly unheard: string[] }
export type Product = { acknowledged: number; sent: number }

const turnsPerThread = 5

type Reply = { readonly status: number; readonly answer: unknown } | null

/** Null where the service died over it, its answer begun or not. */
export async function ask(url: string, path: string, init: RequestInit = {}): Promise<Reply> {
  try {
    const response = await fetch(`${url}${path}`, { ...init, signal: AbortSignal.timeout(60_000) })
    return { status: response.status, answer: await response.json() }
  } catch {
    return null
  }
}

const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

export const sendTurn = (url: string, message: string, thread_id?: string): Promise<Reply> =>
  ask(url, '/v1/chat', json('POST', { message, thread_id }))

/** Talks in one thread after the other, each turn to any of the services, until it is told to stop. */
export async function talk(
  name: string,
  { addresses, threads, stop }: { addresses: Addresses; threads: Thread[]; stop: AbortSignal },
): Promise<void> {
  for (let turn = 0; !stop.aborted; turn += 1) {
    const last = threads.findLast(({ id }) => id.startsWith(`${name}|`))
    const thread = last !== undefined && last.acknowledged.length < turnsPerThread ? last : undefined
    const message = `blue dress, wish ${name}-${turn}`
    const reply = await sendTurn(addresses.pick(), message, thread && idOf(thread))
    if (reply?.status === 200) {
      const id = (reply.answer as { thread_id: string }).thread_id
      if (thread === undefined) threads.push({ id: `${name}|${id}`, acknowledged: [message], unheard: [] })
      else thread.acknowledged.push(message)
    } else {
      if (reply === null || reply.status >= 500) thread?.unheard.push(message)
      await pause(100)
    }
  }
}

export const idOf = ({ id }: Thread): string => id.slice(id.indexOf('|') + 1)

/** Writes its own products again and again, a higher number in the title each time, and removes one now and then. */
export async function write(
  name: string,
  { addresses, products, stop }: { addresses: Addresses; products: Map<string, Product>; stop: AbortSignal },
): Promise<void> {
  const ids = Array.from({ length: 10 }, (_, at) => `${name}-${at}`)
  for (const id of ids) if (!products.has(id)) products.set(id, { acknowledged: 0, sent: 0 })
  for (let at = 0; !stop.aborted; at += 1) {
    const some = at % 3 === 0 ? ids : [ids[at % ids.length] as string]
    const versions = some.map((id) => {
      const product = products.get(id) as Product
      product.sent += 1
      return { id, product, version: product.sent }
    })
    const lines = versions.map(({ id, version }) => JSON.stringify({ id, title: `Dress v${version}` }))
    const reply = await ask(addresses.pick(), '/v1/products', {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: lines.join('\n'),
    })
    if (reply?.status === 200) for (const { product, version } of versions) product.acknowledged = version
    else await pause(100)
  }
}
