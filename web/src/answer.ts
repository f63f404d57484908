/** What the service answers, as far as the page reads it; `test/web/wire.test.ts` holds it against the service's own types. */
export type Price = { amount: number; currency: string }

export type AttributeValues = { [name: string]: string[] | undefined }

export type Attributes = { [name: string]: string | string[] | undefined }

export type Rating = { value: number; scale: number; count: number | null }

export type Product = {
  id: string
  title: string
  brand: string | null
  price: Price | null
  image_url: string | null
  url: string | null
  attributes: Attributes
  availability: string
  options: { [name: string]: string[] }
  rating: Rating | null
  reasons: string[]
  near_match: boolean
  relaxed: string[]
}

export type Variant = {
  id: string
  options: { [name: string]: string }
  availability: string
}

export type Review = { rating: number; title: string; text: string; author: string }

/** A product with all the shop tells of it. */
export type ProductDetail = {
  id: string
  title: string
  brand: string | null
  price: Price | null
  url: string | null
  image_url: string | null
  images: string[]
  description: string
  sizes: string[]
  stock: number | null
  availability: string
  options: { [name: string]: string[] }
  variants: Variant[]
  rating: Rating | null
  reviews: Review[]
  attributes: Attributes
  sources: { [name: string]: 'merchant' | 'inferred' | 'vision' | undefined }
}

export type PriceRange = { min?: number | undefined; max?: number | undefined; currency?: string | undefined }

export type Understood = {
  reference: { kind: 'photo'; handle: string } | { kind: 'product'; id: string } | null
  wanted: AttributeValues
  unwanted: AttributeValues
  price: PriceRange | null
  sizes: string[]
  brands: string[]
  unwanted_brands?: string[] | undefined
  in_stock?: boolean | undefined
  assumed?: { attribute: string; value: string; because: string }[] | undefined
  relaxed: string[]
}

/** What is looked for from now on, as a turn takes it in place of words. */
export type EditedWish = {
  wanted: AttributeValues
  unwanted: AttributeValues
  price: PriceRange | null
  sizes: string[]
  brands: string[]
  unwanted_brands: string[]
  in_stock: boolean
  assumed_because?: string[]
}

export type Group = { label: string; slot: string | null; product_ids: string[] }

export type Step = { tool: string; ms: number; ok: boolean }

export type Answer = {
  thread_id: string
  turn_id: string
  reply: string
  products: Product[]
  understood: Understood
  groups: Group[]
  total: Price | null
  suggestions: string[]
  language: string
  steps: Step[]
}

export type AnswerEvent =
  | { event: 'start'; data: { thread_id: string } }
  | { event: 'step-start'; data: { tool: string } }
  | { event: 'step-end'; data: Step }
  | { event: 'text-delta'; data: { text: string } }
  | { event: 'products'; data: Pick<Answer, 'products' | 'understood' | 'groups' | 'total'> }
  | { event: 'done'; data: Answer }

export type Thread = {
  thread_id: string
  messages: {
    role: 'user' | 'assistant'
    text: string
    photos: string[]
    products: Product[]
    turn_id: string | null
    answer?:
      | Pick<Answer, 'understood' | 'groups' | 'total' | 'suggestions' | 'language' | 'steps'>
      | undefined
  }[]
}

/** A garment seen in a photo; `box` is left, top, width and height in shares of the picture. */
export type Garment = {
  attributes: Attributes
  confidence: { [name: string]: number | undefined }
  description: string
  family?: string | undefined
  box?: [number, number, number, number] | undefined
}

/** A garment that a message is about: of its photos, or of the conversation’s where it has none, from 1. */
export type PickedGarment = { photo: number; garment: number; category?: string; color?: string[] }

export type Look = { title: string; image_url: string }
