/** What the service answers, as far as the page reads it; `test/web/wire.test.ts` holds it against the service's own types. */
export type Price = { amount: number; currency: string }

export type AttributeValues = { [name: string]: string[] | undefined }

export type Product = {
  id: string
  title: string
  brand: string | null
  price: Price | null
  image_url: string | null
  url: string | null
  reasons: string[]
  near_match: boolean
  relaxed: string[]
}

/** A product with all the shop tells of it. */
export type ProductDetail = {
  id: string
  description: string
  sizes: string[]
  stock: number | null
  attributes: { [name: string]: string | string[] | undefined }
  sources: { [name: string]: 'merchant' | 'inferred' | 'vision' | undefined }
}

export type Understood = {
  reference: { kind: 'photo'; handle: string } | { kind: 'product'; id: string } | null
  wanted: AttributeValues
  unwanted: AttributeValues
  price: { min?: number | undefined; max?: number | undefined; currency?: string | undefined } | null
  sizes: string[]
  brands: string[]
  relaxed: string[]
}

export type Step = { tool: string; ms: number; ok: boolean }

export type Answer = {
  thread_id: string
  reply: string
  products: Product[]
  understood: Understood
  suggestions: string[]
  steps: Step[]
}

export type AnswerEvent =
  | { event: 'start'; data: { thread_id: string } }
  | { event: 'step-start'; data: { tool: string } }
  | { event: 'step-end'; data: Step }
  | { event: 'text-delta'; data: { text: string } }
  | { event: 'products'; data: { products: Product[]; understood: Understood } }
  | { event: 'done'; data: Answer }

export type Thread = {
  thread_id: string
  messages: {
    role: 'user' | 'assistant'
    text: string
    photos: string[]
    products: Product[]
  }[]
}

export type Look = { title: string; image_url: string }
