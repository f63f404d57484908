import type { ShopperRequest } from '../language/request.ts'

const parts = {
  sizes: /\bsizes?\b|\bfit\b/i,
  stock: /\bstock\b|\bavailable\b|\bleft\b/i,
  price: /\bprice\b|\bcosts?\b|\bhow much\b/i,
  material: /\bmaterial\b|\bfabric\b|\bmade\b/i,
  brand: /\bbrand\b|\bmakes? it\b/i,
} as const
export type AskedPart = keyof typeof parts

/** What a question about a product is about; no part where it is about all of it. */
export type AskedDetails = {
  /** Sizes asked for by name: "does it come in M?". */
  readonly sizes: readonly string[]
  readonly parts: readonly AskedPart[]
}

export function askedDetails({ english, wishes }: Pick<ShopperRequest, 'english' | 'wishes'>): AskedDetails {
  const names = Object.keys(parts) as AskedPart[]
  return {
    sizes: wishes.flatMap(({ sizes }) => sizes),
    parts: names.filter((part) => parts[part].test(english)),
  }
}
