import type { Answer, Garment, Look, Product, ProductDetail, Step, Understood } from './answer.ts'
import type { ChatRequest } from './chat-request.ts'
import type { KeptConversation } from './kept/conversations.ts'
import type { SavedPiece } from './kept/saved.ts'
import type { Words } from './words/words.ts'

/** A photo of the message being written. */
export type DraftPhoto = {
  readonly id: string
  /** Its bytes; null of one that lies at an address. */
  readonly blob: Blob | null
  /** What an `img` can show; null where this browser cannot show it. */
  readonly url: string | null
  readonly address: string | null
  /** The picture that a drawn box was cut from. */
  readonly whole: Blob | null
  readonly reading: 'running' | 'done' | 'failed'
  /** Share of it that is on its way, in [0, 1]. */
  readonly sent: number
  readonly garments: readonly Garment[]
  /** Places of the garments that were tapped. */
  readonly picked: readonly number[]
}

/** A photo as it was asked with. */
export type AskedPhoto = { readonly url: string | null; readonly garments: readonly Garment[] }

/** A garment of a photo, as the conversation counts them, from 1. */
export type SeenGarment = {
  readonly photo: number
  readonly place: number
  readonly garment: Garment
  readonly url: string | null
}

export type Asked = {
  readonly kind: 'asked'
  readonly id: string
  readonly text: string
  /** Its photos, while this page lives. */
  readonly photos: readonly AskedPhoto[]
  /** How many photos it came with, where they are gone. */
  readonly photoCount: number
  /** Photos of the conversation before it. */
  readonly photosBefore: number
  /** What of photos it is about, in the order of the answer's groups. */
  readonly seen: readonly SeenGarment[]
  /** What was sent; null of what was kept from before. */
  readonly request: ChatRequest | null
}

export type RunningStep = { readonly tool: string; readonly ms: number | null; readonly ok: boolean }

export type Answered = {
  readonly kind: 'answered'
  readonly id: string
  readonly status: 'waiting' | 'running' | 'done' | 'failed' | 'stopped'
  /** What failed, as a code of the service's or of the page's. */
  readonly problem: { readonly code: string; readonly detail: string } | null
  readonly steps: readonly RunningStep[]
  readonly text: string
  readonly products: readonly Product[] | null
  readonly understood: Understood | null
  readonly groups: Answer['groups']
  readonly total: Answer['total']
  readonly suggestions: readonly string[]
  readonly language: string | null
  readonly turnId: string | null
  /** All that it says as data, for developers; null of what was kept from before. */
  readonly whole: Answer | null
  /** It takes so long that its pieces are shown before its words are done. */
  readonly isSlow: boolean
  /** More than the first pieces are shown. */
  readonly isOpen: boolean
  /** The whole of a long reply is shown. */
  readonly isRead: boolean
  /** Slots of an outfit that are kept. */
  readonly locked: readonly string[]
  readonly thumb: 'up' | 'down' | 'failed' | null
}

export type Entry = Asked | Answered

/** A product looked at closely; `detail` comes a moment later. */
export type OpenedProduct = {
  readonly product: Product | SavedPiece
  readonly detail: ProductDetail | 'loading' | 'failed'
  readonly picture: number
}

export type Panel = 'saved' | 'conversations' | 'keys' | 'delete' | 'wish' | 'correct'

export type Facets = {
  readonly categories: readonly string[]
  readonly price: { min: number; max: number } | null
}

export type State = {
  readonly words: Words
  readonly service: 'unknown' | 'starting' | 'ready'
  readonly offline: boolean
  readonly threadId: string | null
  readonly entries: readonly Entry[]
  readonly draft: string
  readonly photos: readonly DraftPhoto[]
  /** The photo over which a box is being drawn. */
  readonly drawing: string | null
  readonly busy: boolean
  readonly loading: boolean
  readonly dragging: boolean
  readonly starters: readonly string[] | null
  readonly looks: readonly Look[] | null
  readonly opened: OpenedProduct | null
  readonly panel: Panel | null
  /** The garment whose reading is corrected. */
  readonly correcting: SeenGarment | null
  readonly facets: Facets | null
  readonly saved: readonly SavedPiece[]
  readonly kept: readonly KeptConversation[]
  /** What is to be known beside the message box. */
  readonly notice: { readonly text: string; readonly tone: 'error' | 'note' } | null
  /** What a screen reader is told. */
  readonly told: string
}

export const emptyState = (words: Words): State => ({
  words,
  service: 'unknown',
  offline: false,
  threadId: null,
  entries: [],
  draft: '',
  photos: [],
  drawing: null,
  busy: false,
  loading: false,
  dragging: false,
  starters: null,
  looks: null,
  opened: null,
  panel: null,
  correcting: null,
  facets: null,
  saved: [],
  kept: [],
  notice: null,
  told: '',
})

export const emptyAnswer = (id: string): Answered => ({
  kind: 'answered',
  id,
  status: 'running',
  problem: null,
  steps: [],
  text: '',
  products: null,
  understood: null,
  groups: [],
  total: null,
  suggestions: [],
  language: null,
  turnId: null,
  whole: null,
  isSlow: false,
  isOpen: false,
  isRead: false,
  locked: [],
  thumb: null,
})

/** The steps after one has ended: the oldest running one of that tool is it. */
export function endStep(steps: readonly RunningStep[], ended: Step): RunningStep[] {
  const index = steps.findIndex(({ tool, ms }) => tool === ended.tool && ms === null)
  return index === -1 ? [...steps, ended] : steps.with(index, ended)
}

let lastId = 0
/** Unique within this page. */
export const newId = (): string => `e${++lastId}`
