import { decideAct } from '../../src/dialogue/decide-act.ts'
import { noNames } from '../../src/dialogue/find-names.ts'
import {
  emptyMemory,
  type PastSearch,
  type ShownProduct,
  type ThreadMemory,
} from '../../src/dialogue/memory.ts'
import type { ComparisonOutcome, SearchOutcome, ToolOutcome } from '../../src/dialogue/outcome.ts'
import { emptyProfile } from '../../src/dialogue/profile.ts'
import type { TurnContext } from '../../src/dialogue/turn-context.ts'
import type { ShopperRequest } from '../../src/language/request.ts'
import type { ProductInput } from '../../src/product/product.ts'
import { type WishInput, wishSchema } from '../../src/product/wish.ts'
import { createTools } from '../../tools/create-tools.ts'
import { createFakeEncoder } from '../fakes/encoder.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'

type Piece = ProductInput & { id: string }

/** What a message says, with everything that it does not say empty. */
export const says = ({
  wish,
  ...request
}: Partial<ShopperRequest> & { wish?: WishInput } = {}): ShopperRequest => ({
  intent: 'search',
  wishes: wish === undefined ? [] : [wishSchema.parse(wish)],
  pointer: null,
  priceComparison: null,
  replaced: [],
  refines: false,
  withdrawn: [],
  released: [],
  wearer: null,
  budget: null,
  ofAll: false,
  swaps: false,
  otherBrand: false,
  adds: false,
  forAnother: false,
  owners: 0,
  transfers: [],
  comparison: null,
  count: null,
  outfitSlots: [],
  claims: [],
  namesOutfit: false,
  language: 'en',
  english: '',
  question: null,
  situations: [],
  asksWhatToWear: false,
  ...request,
})

/** A search of the conversation to go on from. */
export const pastSearchFor = (wish: WishInput, more: Partial<PastSearch> = {}): PastSearch => {
  const parsed = wishSchema.parse(wish)
  return { wish: parsed, reference: null, spokenPrice: parsed.price, seen: [], ...more }
}

/** Tools over a fake shop, and a way to call them as a turn of a thread does. */
export async function openToolShop(pieces: readonly Piece[]) {
  const index = openMemoryIndex()
  await index.upsert(
    pieces.map((piece) => indexedProduct(piece, { vector: new Float32Array(32).fill(0.17) })),
  )
  const tools = createTools({ encoder: createFakeEncoder(), index })
  const shownAs = (id: string): ShownProduct => {
    const piece = pieces.find((each) => each.id === id)
    if (piece === undefined) throw new Error(`no ${id}`)
    const { title, price = null, brand = null, attributes = {} } = piece
    return { id, title, price, brand, attributes }
  }
  return {
    /** A thread's memory in which these products were shown last, and those before. */
    memory: ({ shown = [], earlier = [], ...rest }: MemoryInput = {}): ThreadMemory => ({
      ...emptyMemory('2026-01-01T00:00:00Z'),
      focus: shown[0] ?? null,
      ...rest,
      shown: shown.map(shownAs),
      earlier: earlier.map(shownAs),
    }),
    async call(name: string, args: Record<string, unknown>, turn: Partial<Omit<TurnContext, 'act'>>) {
      const known = {
        ...{
          message: String(args.text ?? ''),
          request: says(),
          newPhotos: [],
          brands: [],
          names: noNames,
          limit: 8,
        },
        ...{
          filter: undefined,
          questionAnswer: null,
          heard: null,
          memory: emptyMemory('2026-01-01T00:00:00Z'),
        },
        profile: emptyProfile,
        ...turn,
      }
      const context: TurnContext = { ...known, act: decideAct(known) }
      const found = tools.find((tool) => tool.name === name) as unknown as Invocable
      const call = { type: 'tool_call', id: 'c', name, args }
      return found.invoke(call, { context: { turn: context } })
    },
  }
}

type MemoryInput = Partial<Omit<ThreadMemory, 'shown' | 'earlier'>> & { shown?: string[]; earlier?: string[] }
type Answer = { content: string; artifact: ToolOutcome }
type Invocable = { invoke: (call: object, config: object) => Promise<Answer> }

/** The search that a tool made. */
export const searchOf = ({ artifact }: Answer): SearchOutcome => artifact as SearchOutcome
export const comparisonOf = ({ artifact }: Answer): ComparisonOutcome => artifact as ComparisonOutcome
export const idsOf = (answer: Answer): string[] =>
  searchOf(answer).result.products.map(({ product }) => product.id)
