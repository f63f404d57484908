import type { BaseCallbackHandler } from '@langchain/core/callbacks/base'
import type { Config } from '../src/config.ts'
import type { Feedback } from '../src/feedback/feedback.ts'

export type Tracing = {
  readonly handlers: readonly BaseCallbackHandler[]
  /** Ties a thumb to a turn's run. */
  readonly feedback: (thumb: TracedThumb) => Promise<void>
  /** Sends what is still queued. */
  readonly close: () => Promise<void>
}

export type TracedThumb = Pick<Feedback, 'thumb' | 'comment'> & {
  readonly turnId: string
  /** Ids. */
  readonly products: readonly string[]
}

/** The key of thumbs among LangSmith's feedback. */
export const thumbKey = 'thumb'

/**
 * LangSmith tracing, where the config turns it on. Vectors, photo data and anything like them, and the environment's keys, are cut out
 * of a run before it leaves the process.
 */
export async function openTracing({
  langsmith,
  secrets,
}: Pick<Config, 'langsmith' | 'secrets'>): Promise<Tracing> {
  forbidAmbientTracing()
  if (!langsmith.enabled) return { handlers: [], feedback: async () => {}, close: async () => {} }
  const [{ Client }, { LangChainTracer }] = await Promise.all([
    import('langsmith'),
    import('@langchain/core/tracers/tracer_langchain'),
  ])
  const scrubRecord = (values: Record<string, unknown>) =>
    scrub(values, { secrets }) as Record<string, unknown>
  const client = new Client({
    ...(langsmith.apiKey === undefined ? {} : { apiKey: langsmith.apiKey }),
    apiUrl: langsmith.endpoint ?? 'https://api.smith.langchain.com',
    hideInputs: scrubRecord,
    hideOutputs: scrubRecord,
    hideMetadata: scrubRecord,
    // Of errors: some providers repeat the key that they refuse.
    anonymizer: scrubRecord,
    omitTracedRuntimeInfo: true,
  })
  const tracer = new LangChainTracer({ client, projectName: langsmith.project })
  return {
    handlers: [tracer],
    feedback: async ({ turnId, thumb, products, comment }) => {
      const said = comment === undefined ? {} : { comment }
      const value = { product_ids: [...products] }
      // The project is there as soon as its first run is.
      await client.awaitPendingTraceBatches()
      const { id: sessionId } = await client.readProject({ projectName: langsmith.project })
      await client.createFeedback(turnId, thumbKey, {
        score: thumb === 'up' ? 1 : 0,
        value,
        sessionId,
        ...said,
      })
    },
    close: () => client.awaitPendingTraceBatches(),
  }
}

/** LangChain turns tracing on by itself where it finds these; here only the config decides. */
const ambientSwitches = [
  'LANGSMITH_TRACING',
  'LANGSMITH_TRACING_V2',
  'LANGCHAIN_TRACING',
  'LANGCHAIN_TRACING_V2',
] as const

function forbidAmbientTracing(): void {
  for (const name of ambientSwitches) delete process.env[name]
}

const removed = '[removed]'
/** Fields that hold what a photo became, or the thread's memory of it. */
const privateFields = new Set(['memory', 'vector', 'vectors', 'embedding', 'rgb', 'turn', 'artifact'])

type Scrubbing = { readonly secrets?: readonly string[]; readonly depth?: number }

/** A copy without private fields, binary data, long number lists, data URLs, base64 and these secrets. */
export function scrub(value: unknown, { secrets = [], depth = 0 }: Scrubbing = {}): unknown {
  if (typeof value === 'string') return scrubText(value, secrets)
  if (typeof value !== 'object' || value === null) return value
  if (depth > 40 || ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return removed
  const within = { secrets, depth: depth + 1 }
  if (Array.isArray(value)) {
    const numbers = value.length > 32 && value.every((item) => typeof item === 'number')
    return numbers ? removed : value.map((item) => scrub(item, within))
  }
  const plain = 'toJSON' in value && typeof value.toJSON === 'function' ? value.toJSON() : value
  if (typeof plain !== 'object' || plain === null) return scrub(plain, within)
  return Object.fromEntries(
    Object.entries(plain).map(([name, field]) => [
      name,
      privateFields.has(name) ? removed : scrub(field, within),
    ]),
  )
}

function scrubText(text: string, secrets: readonly string[]): string {
  const told = secrets.reduce((left, secret) => left.replaceAll(secret, removed), text)
  return told
    .replaceAll(/data:[\w.+/-]+;base64,[\w+/=]*/g, removed)
    .replaceAll(/[\w+/]{120,}={0,2}/g, removed)
}
