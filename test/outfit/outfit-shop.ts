import { completeOutfit } from '../../src/outfit/complete-outfit.ts'
import type { Anchor, OutfitRequest } from '../../src/outfit/outfit.ts'
import type { Attributes } from '../../src/product/attributes.ts'
import { type WishInput, wishSchema } from '../../src/product/wish.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'
import { openSmallShop, type ShopProduct } from '../retrieval/small-shop.ts'

export type OutfitQuestion = Partial<Omit<OutfitRequest, 'anchors' | 'named' | 'shared'>> & {
  readonly worn?: readonly Attributes[]
  readonly anchors?: readonly Anchor[]
  readonly named?: readonly WishInput[]
  readonly shared?: WishInput
}

/** A shop that puts outfits together, over the reference index: an outfit is many searches, and what an index does its contract says. */
export async function openOutfitShop(products: readonly ShopProduct[]) {
  const shop = await openSmallShop(products, openMemoryIndex())
  return {
    ...shop,
    async complete(question: OutfitQuestion, options: { signal?: AbortSignal } = {}) {
      const { worn = [], anchors, named = [], shared = {}, ...others } = question
      const request: OutfitRequest = {
        ...{ whole: named.length === 0, words: '', budget: null, limit: 12, ...others },
        anchors: anchors ?? worn.map(seen),
        named: named.map((wish) => wishSchema.parse(wish)),
        shared: wishSchema.parse(shared),
      }
      const completed = await completeOutfit(shop, request, options)
      const ids = completed.result.products.map(({ product }) => product.id)
      const of = (id: string) => {
        const found = completed.result.products.find(({ product }) => product.id === id)
        if (found === undefined) throw new Error(`${id} is not among ${ids.join(', ')}`)
        return found
      }
      return { ...completed, ids, of }
    },
  }
}

/** A garment as a photo shows it. */
export const seen = (attributes: Attributes): Anchor => ({
  kind: 'photo',
  attributes,
  id: null,
  price: null,
})
