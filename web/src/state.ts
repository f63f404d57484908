import type { Look, Product, ProductDetail, Step, Understood } from './answer.ts'

export type DraftPhoto = { readonly id: string; readonly blob: Blob; readonly url: string }

export type Asked = {
  readonly kind: 'asked'
  readonly id: string
  readonly text: string
  /** Addresses of the photos it came with, while this page lives. */
  readonly photos: readonly string[]
  /** How many photos it came with, where they are gone. */
  readonly photoCount: number
}

export type RunningStep = { readonly tool: string; readonly ms: number | null; readonly ok: boolean }

export type Answered = {
  readonly kind: 'answered'
  readonly id: string
  readonly status: 'running' | 'done' | 'failed' | 'stopped'
  readonly steps: readonly RunningStep[]
  readonly text: string
  readonly products: readonly Product[] | null
  readonly understood: Understood | null
  readonly suggestions: readonly string[]
}

export type Entry = Asked | Answered

/** A product looked at closely; `detail` comes a moment later. */
export type OpenedProduct = { readonly product: Product; readonly detail: ProductDetail | null }

export type Toast = { readonly id: string; readonly text: string; readonly tone: 'error' | 'note' }

export type State = {
  readonly service: 'unknown' | 'starting' | 'ready'
  readonly threadId: string | null
  readonly entries: readonly Entry[]
  readonly draft: string
  readonly photos: readonly DraftPhoto[]
  readonly busy: boolean
  readonly loading: boolean
  readonly dragging: boolean
  readonly looks: readonly Look[]
  readonly opened: OpenedProduct | null
  readonly toasts: readonly Toast[]
}

export const emptyState: State = {
  service: 'unknown',
  threadId: null,
  entries: [],
  draft: '',
  photos: [],
  busy: false,
  loading: false,
  dragging: false,
  looks: [],
  opened: null,
  toasts: [],
}

export const emptyAnswer = (id: string): Answered => ({
  kind: 'answered',
  id,
  status: 'running',
  steps: [],
  text: '',
  products: null,
  understood: null,
  suggestions: [],
})

/** The steps after one has ended: the oldest running one of that tool is it. */
export function endStep(steps: readonly RunningStep[], ended: Step): RunningStep[] {
  const index = steps.findIndex(({ tool, ms }) => tool === ended.tool && ms === null)
  return index === -1 ? [...steps, ended] : steps.with(index, ended)
}
