import { setTimeout as pause } from 'node:timers/promises'
import { ask, idOf, type Product, sendTurn, type Thread } from './kills-work.ts'

/** What one process writes another sees after so long, milliseconds. */
const seenAfter = 2_200
/** A thread that a killed process held is free by then. */
const freeAfter = 15_000

type Told = { readonly messages: readonly { role: string; text: string }[] }

/** What is wrong with a thread: an acknowledged turn that is missing or doubled, or that it takes no further one. */
export async function checkThread(url: string, thread: Thread): Promise<string[]> {
  const id = idOf(thread)
  const reply = await ask(url, `/v1/threads/${id}`)
  if (reply?.status !== 200) return [`thread ${id}: cannot be read (${reply?.status ?? 'no answer'})`]
  const asked = (reply.answer as Told).messages.filter(({ role }) => role === 'user').map(({ text }) => text)
  const wrong: string[] = []
  const heard = asked.filter((text) => thread.acknowledged.includes(text))
  if (heard.join('\n') !== thread.acknowledged.join('\n'))
    wrong.push(
      `thread ${id}: acknowledged ${thread.acknowledged.length} turns, has ${heard.length} of them in order`,
    )
  const others = asked.filter((text) => !thread.acknowledged.includes(text))
  if (others.length !== new Set(others).size || others.some((text) => !thread.unheard.includes(text)))
    wrong.push(`thread ${id}: has turns that nobody sent, or one twice`)
  const roles = (reply.answer as Told).messages.map(({ role }) => role)
  if (roles.some((role, at) => role !== (at % 2 === 0 ? 'user' : 'assistant')))
    wrong.push(`thread ${id}: a question without its answer`)
  return wrong
}

/** Sends a turn until the thread takes it. */
export async function checkGoesOn(url: string, thread: Thread): Promise<string[]> {
  const message = `and cheaper, after ${thread.acknowledged.length + thread.unheard.length}`
  const end = performance.now() + freeAfter
  for (;;) {
    const reply = await sendTurn(url, message, idOf(thread))
    if (reply?.status === 200) {
      thread.acknowledged.push(message)
      return []
    }
    if (performance.now() > end)
      return [`thread ${idOf(thread)}: takes no further turn (${reply?.status ?? 'no answer'})`]
    await pause(200)
  }
}

type Page = {
  readonly products: readonly { id: string; title: string }[]
  readonly total: number
  readonly next_cursor: string | null
}

/** What is wrong with the catalogue: a product that is missing, there twice, or older than was acknowledged. */
export async function checkProducts(url: string, expected: ReadonlyMap<string, Product>): Promise<string[]> {
  const before = new Map([...expected].map(([id, { acknowledged }]) => [id, acknowledged]))
  await pause(seenAfter)
  const wrong = await compareProducts(url, expected, before)
  // Pages are read one after the other, and an ingest may write between two: what is truly wrong stays so.
  if (wrong.length === 0) return wrong
  await pause(seenAfter)
  return compareProducts(url, expected, before)
}

async function compareProducts(
  url: string,
  expected: ReadonlyMap<string, Product>,
  before: ReadonlyMap<string, number>,
): Promise<string[]> {
  const found: { id: string; title: string }[] = []
  let total = 0
  for (let cursor: string | null = ''; cursor !== null; ) {
    const reply = await ask(url, `/v1/products?limit=50${cursor === '' ? '' : `&cursor=${cursor}`}`)
    if (reply?.status !== 200) return [`the catalogue cannot be read (${reply?.status ?? 'no answer'})`]
    const page = reply.answer as Page
    found.push(...page.products)
    total = page.total
    cursor = page.next_cursor
  }
  const titles = new Map(found.map(({ id, title }) => [id, title]))
  const wrong: string[] = []
  if (titles.size !== found.length || titles.size !== total)
    wrong.push(`the catalogue has ${total} rows of ${titles.size} products`)
  for (const [id, { sent }] of expected) {
    const acknowledged = before.get(id) ?? 0
    const version = Number(/ v(\d+)$/.exec(titles.get(id) ?? '')?.[1] ?? 0)
    if (version < acknowledged)
      wrong.push(`product ${id}: is at ${version}, ${acknowledged} was acknowledged`)
    if (version > sent) wrong.push(`product ${id}: is at ${version}, which nobody sent`)
  }
  return wrong
}
