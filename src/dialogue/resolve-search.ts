import { isDeepStrictEqual } from 'node:util'
import { depictedIn } from '../language/readers/read-depicted.ts'
import type { ShopperRequest } from '../language/request.ts'
import type { SituationMention } from '../language/situation-words.ts'
import { complementWish } from '../outfit/complement.ts'
import type { AttributeName } from '../product/attributes.ts'
import { isClosure, kindsWithout } from '../product/closures.ts'
import { narrowingWords } from '../product/narrower-kinds.ts'
import { isEmptyWish, type PriceRange, type Wish, wishSchema } from '../product/wish.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import { applyDirections } from '../retrieval/directions/apply-directions.ts'
import type { Leaning } from '../retrieval/leaning.ts'
import type { Reference } from '../retrieval/reference.ts'
import type { MeasuredBy } from '../retrieval/search-request.ts'
import { type AskedPhrase, askedPhrases, refusedPhrases } from './asked-phrases.ts'
import { type Assumption, assumedFrom } from './assume.ts'
import { assumedNotes } from './assumed-notes.ts'
import { assumedOfOutfit } from './assumed-of-outfit.ts'
import { withBagSize } from './bag-size.ts'
import { pointsAtKind } from './changed-pieces.ts'
import { baselinesOf } from './direction-baselines.ts'
import { excludeReplaced } from './exclude-replaced.ts'
import { type FirmNeeds, firmNeeds, withoutComplained } from './firm-needs.ts'
import { calledSearch, pastSearch } from './goes-on.ts'
import { isForeign } from './is-foreign.ts'
import { type PastSearch, searchesInFocus } from './memory.ts'
import { editPrice, refineWish } from './merge-wishes.ts'
import type { SearchMode } from './outcome.ts'
import { pastWish } from './past-wish.ts'
import { comparedPrice, priceMeasure } from './price-comparison.ts'
import { releaseValues } from './release-values.ts'
import { loadReference } from './resolve-reference.ts'
import { searchAfterPick } from './search-after-pick.ts'
import type { SearchCall } from './search-call.ts'
import type { SearchNote } from './search-notes.ts'
import { sameReference, searchReference } from './search-reference.ts'
import { situationsOfDay } from './situations-of-day.ts'
import { tellingWords } from './telling-words.ts'
import { type TransferredValues, transferValues } from './transfer-attributes.ts'
import type { TurnContext } from './turn-context.ts'
import { unreadNotes } from './unread-notes.ts'
import { sharesCategory, wishOfCall } from './wish-of-call.ts'
import { withBounds } from './with-bounds.ts'
import { withProfile } from './with-profile.ts'
import { attributesIn, withdrawConstraints } from './withdraw-constraints.ts'
import { withoutRestated } from './without-restated.ts'
import { withoutSituationWords } from './without-situation-words.ts'
import { withPlace } from './worn-place.ts'

export type ResolvedSearch = {
  readonly mode: SearchMode
  readonly wish: Wish
  readonly reference: Reference | null
  readonly measuredBy: MeasuredBy | null
  readonly spokenPrice: PriceRange | null
  readonly seen: readonly string[]
  readonly withdrawn: readonly AttributeName[]
  readonly notes: readonly SearchNote[]
  readonly situations: readonly SituationMention[]
  readonly assumed: readonly Assumption[]
  readonly leaning: Leaning | null
  /** What every piece has to meet, whatever else was asked for. */
  readonly needs: FirmNeeds | null
  readonly garment: number | null
  /** Place in the thread's memory of the search that it goes on from; null where it starts anew. */
  readonly origin: number | null
  /** Words that are all of the request and mean nothing here. */
  readonly unheard?: string
  /** What was asked for in words that no attribute holds, and refused in words that no text of the shop does. */
  readonly inWords: { readonly asked: readonly AskedPhrase[]; readonly refused: readonly AskedPhrase[] }
  /** The shopper's own sentence, where it asks for all that the search does. */
  readonly words: string | null
}

const noWish = wishSchema.parse({})

/** Turns a tool call, the shopper's own words and the thread's memory into one search. */
export async function resolveSearch(
  call: SearchCall,
  context: TurnContext,
  index: ProductIndex,
): Promise<ResolvedSearch> {
  const { request, memory, profile } = context
  const { wish: called, garment } = wishOfCall(call, context)
  const impossible = impossiblePrice(called)
  const read = impossible === null ? called : { ...called, price: null }
  const spoken = withBounds(
    withoutComplained(withoutSituationWords(read, request.situations), request.situations),
    request.english,
  )
  const complement = isComplement(call, context)
  const found = complement ? null : pastSearch(call, spoken, context)
  const asked = withKindsInstead(keepingKind(spoken, found, context), found)
  const { key, notes: ofReference } = searchReference(call, { context, past: found, wish: asked })
  const notes: SearchNote[] = [...priceNotes(impossible, context), ...ofReference]
  const whole = key === null ? null : await loadReference(key, { memory, index })
  const transferred = await transferValues(request.transfers, context, index)
  const notShown = notes.some(({ kind }) => kind === 'not-shown') ? request.pointer : null
  const sized = withBagSize(asked, found?.wish ?? null, request.english)
  const anew = found === null ? sized : withoutRestated(sized, found.wish, request.wishes)
  const own = withTransferred(anew, transferred, notShown?.kind === 'described' ? notShown.attributes : {})

  const isPicked = found !== null && whole !== null && !sameReference(key, found.reference)
  // "Longer" is measured from what was spoken of last, and takes nothing back of what was asked for.
  const measures = request.pointer?.kind === 'previous' && own.directions.length > 0 && call.reference == null
  const past = found !== null && isPicked && !measures ? searchAfterPick(whole, found, memory) : found
  const named = [...new Set([...request.withdrawn, ...(call.forget ?? [])])]
  const { wish: freed, withdrawing } = releaseValues(past === null ? noWish : pastWish(past, context), {
    released: request.released,
    withdrawing: named,
    profile: memory.profile,
  })
  // What is said anew beside it was changed, not let go of.
  const letGo = named.filter((name) => name !== 'price' || own.price === null)
  const withdrawn = [...new Set([...(past?.withdrawn ?? []), ...attributesIn(withdrawing)])]
  const reference = whole && withoutAttributes(whole, withdrawn)
  const said = past === null ? own : refineWish(withdrawConstraints(freed, withdrawing), own)
  // What a shown piece is the like of is for whoever that is for.
  const other = request.otherBrand ? withOtherBrand(said, context) : said
  const refined = withProfile(other, reference?.kind === 'product' ? { ...profile, wearer: null } : profile)
  const replaced = request.replaced.filter((name) => !transferred.missing.includes(name))
  const replacing = excludeReplaced(refined, { own, replaced, reference })
  if (complement) {
    // What goes with an outfit is for the same day.
    const placed = withPlace(withKindInFocus(replacing, reference, context), request.english)
    const companion = asked.sizes.length === 0 && isOpen(placed) ? withoutSizes(placed) : placed
    return {
      ...complementSearch(companion, reference),
      leaning: dayOfOutfit(context),
      garment,
      notes,
      inWords: { asked: [], refused: [] },
      words: null,
    }
  }

  const before = past === null ? situationsOfDay(context) : (past.situations ?? [])
  const situations = uniteSituations(before, request.situations).filter(
    ({ id, because }) =>
      request.dressesFor?.includes(because) !== false &&
      // With a size, or a kind, a gift is looked for as anything else.
      (id !== 'gift' || (replacing.sizes.length === 0 && replacing.wanted.category === undefined)),
  )
  const { wish, settled } = applyDirections(replacing, {
    directions: own.directions,
    baselines: baselinesOf({ past, reference, isPicked, shown: ofKinds(memory.shown, replacing) }),
    stated: own.wanted,
    kinds: replacing.wanted.category ?? [reference?.attributes.category ?? []].flat(),
  })
  const spokenBefore = withdrawing.includes('price') ? null : (past?.spokenPrice ?? null)
  const measuredBy = await priceMeasure(context, index, wish.wanted.category ?? [])
  const seen = past === null ? [] : past.seen
  const assumed = reference === null ? assumedFrom(situations, { ...wish, directions: own.directions }) : null
  const [told, refused] = await Promise.all([
    tellingWords(withoutRefused(wish), request.claims, index, { kinds: wish.wanted.category }),
    tellingWords(wish.unwanted_words.join(' '), [], index),
  ])
  const { unknown } = told
  const text = withNarrowing(wish, asksForBridal(request.english) ? `${told.text} bridal`.trim() : told.text)
  const notDepicted = depictedIn(own.text).filter((thing) => !told.text.includes(thing))
  const isUnheard =
    own.text !== '' &&
    ((past === null && memory.shown.length === 0) || isForeign(own.text)) &&
    !own.text.split(/\s+/).some((word) => text.includes(word)) &&
    (isEmptyWish({ ...own, text: '' }) || namesNoGarment(own, context.message)) &&
    reference === null &&
    unknown.length === request.claims.length &&
    request.situations.length + withdrawing.length + request.transfers.length === 0 &&
    request.priceComparison === null &&
    measuredBy === null
  const hidden = [
    ...wish.exclude_ids,
    ...(call.more ? seen : []),
    ...(reference?.kind === 'product' && !asksForSizeOnly(own) ? [reference.id] : []),
  ]
  return {
    mode: call.more ? 'more' : past === null ? 'new' : 'refined',
    wish: {
      ...wish,
      text,
      ...(isSizedOnly(wish, request) && past === null ? { sizes: [] } : {}),
      // What no text speaks of excludes nothing.
      unwanted_words: wish.unwanted_words.filter(
        (word) => isClosure(word) || refused.text.split(' ').includes(word),
      ),
      price: measuredBy === null ? wish.price : comparedPrice(wish.price, measuredBy),
      exclude_ids: [...new Set(hidden)],
    },
    reference,
    measuredBy,
    origin: found === null ? null : memory.searches.indexOf(found),
    spokenPrice: editPrice(spokenBefore, own.price) ?? (said.price === null ? refined.price : null),
    seen: call.more ? seen : [],
    withdrawn,
    garment,
    situations,
    assumed: [...supposedOf(request, wish), ...(assumed?.list ?? [])],
    needs: reference === null ? firmNeeds(situations) : null,
    leaning: assumed?.leaning ?? (request.swaps ? dayOfOutfit(context) : null),
    words: past === null && !call.more && isAllOf(own, request) && text === own.text ? request.english : null,
    ...(isUnheard ? { unheard: own.text } : {}),
    inWords: {
      asked: isUnheard ? [] : askedPhrases({ ...own, wanted: wish.wanted }, context),
      refused: refusedPhrases(
        own.unwanted_words.filter((word) => !isClosure(word) && !refused.text.split(' ').includes(word)),
        context,
      ),
    },
    notes: [
      ...(letGo.length > 0 && past !== null ? [{ kind: 'withdrawn', names: letGo } as const] : []),
      ...notes,
      ...(request.undoes === undefined || isFurther(call, memory) ? [] : [{ kind: 'undone' } as const]),
      ...(request.priceUnseen === true ? [{ kind: 'price-unseen' } as const] : []),
      ...(assumed !== null && request.situations.length > 0
        ? assumedNotes(assumed, { situations, wish })
        : []),
      ...(transferred.missing.length > 0
        ? [{ kind: 'not-transferred', attributes: transferred.missing } as const]
        : []),
      ...(isUnheard ? [] : unreadNotes(own, told.text, context)),
      ...(notDepicted.length > 0 && !isUnheard
        ? [{ kind: 'not-depicted', things: notDepicted } as const]
        : []),
      ...(unknown.length > 0 ? [{ kind: 'claims', unknown } as const] : []),
      ...(request.unsoldBrand === undefined
        ? []
        : [{ kind: 'brand-not-sold', brand: request.unsoldBrand } as const]),
      ...(request.question?.about === 'order'
        ? [{ kind: 'cannot', order: request.question.asks } as const]
        : []),
      ...settled.map((direction) => ({ kind: 'direction', direction }) as const),
    ],
  }
}

/** What was concluded from the message and is looked for. */
const supposedOf = ({ supposed = [], english }: ShopperRequest, { wanted }: Wish): readonly Assumption[] =>
  supposed
    .filter(({ attribute, value }) => (wanted[attribute] as readonly string[] | undefined)?.includes(value))
    .map((each) => ({ ...each, because: english.slice(0, longestReason) }))

const longestReason = 120

/** "Woman, 38": of no kind in particular a bare number is no size to look for, which would leave shoes or socks alone. */
const isSizedOnly = ({ wanted, sizes }: Wish, { english }: ShopperRequest): boolean =>
  wanted.category === undefined &&
  sizes.length > 0 &&
  sizes.every((size) => /^\d+$/.test(size)) &&
  !/\bsizes?\b/i.test(english)

/** Of several garments that are looked for again, one of those behind the first. */
const isFurther = (call: SearchCall, memory: TurnContext['memory']): boolean => {
  const [first, ...others] = searchesInFocus(memory)
  const kinds = [call.wanted?.category ?? []].flat()
  return others.length > 0 && kinds.length > 0 && first !== undefined && !sharesCategory(first.wish, kinds)
}

/** "Less formal" of another kind is measured by that kind alone. */
const ofKinds = (shown: TurnContext['memory']['shown'], { wanted: { category } }: Wish) =>
  category === undefined
    ? shown
    : shown.filter(({ attributes: own }) => own.category === undefined || category.includes(own.category))

/** "Matching the first jacket" of trousers that are looked for asks for such trousers. */
function withKindInFocus(wish: Wish, reference: Reference | null, { memory, request }: TurnContext): Wish {
  const [last, ...others] = searchesInFocus(memory)
  const kinds = last?.wish.wanted.category ?? []
  const own = reference?.attributes.category
  if (wish.wanted.category !== undefined || others.length > 0 || kinds.length === 0) return wish
  if (own === undefined || kinds.includes(own) || !/\bmatch\w*\b/i.test(request.english)) return wish
  return { ...wish, wanted: { ...wish.wanted, category: kinds } }
}

/** Who names no kind means all that goes with it, shoes and clothes, whose sizes are not the same. */
const isOpen = ({ wanted }: Wish): boolean => wanted.category === undefined
const withoutSizes = (wish: Wish): Wish => ({ ...wish, sizes: [] })

/** What the outfit of the last answer was put together for asks for. */
const dayOfOutfit = (context: TurnContext): Leaning | null => {
  const { outfit } = context.memory
  return outfit == null ? null : (assumedOfOutfit(outfit.text, context)?.leaning ?? null)
}

/** "Red lipstick", "a leather sofa": a few words about a thing, and no garment. */
const namesNoGarment = ({ wanted }: Wish, message: string): boolean =>
  wanted.category === undefined && message.trim().split(/\s+/).length <= fewWords

const fewWords = 4

/** "Over 100 and under 50": no price is both. */
function impossiblePrice({ price }: Wish): { readonly min: number; readonly max: number } | null {
  const { min = 0, max = Number.POSITIVE_INFINITY } = price ?? {}
  return min > max ? { min, max } : null
}

const priceNotes = (impossible: ReturnType<typeof impossiblePrice>, { act }: TurnContext): SearchNote[] => [
  ...(impossible === null ? [] : [{ kind: 'impossible-price', ...impossible } as const]),
  ...(act.is === 'complement' && act.left !== undefined
    ? [{ kind: 'left-of-total', left: act.left } as const]
    : []),
]

/** A wedding dress is the bride's; a dress for a wedding is a guest's. */
const asksForBridal = (english: string): boolean =>
  /\b(?:bridal|wedding) (?:dress(?:es)?|gowns?)\b/i.test(english) &&
  !/\b(?:guests?|attend\w*|invited)\b|\bwedding\b.*\bwedding\b/i.test(english)

/** "The shorts" of swim shorts among other things are swim shorts still. */
function keepingKind(wish: Wish, past: PastSearch | null, { request, memory }: TurnContext): Wish {
  const kinds = wish.wanted.category ?? []
  const known = past?.wish.wanted.category ?? []
  if (past === null || kinds.length === 0 || known.length === 0 || memory.outfit != null) return wish
  // "The bag with a long strap" of handbags is one of these.
  const isFamily = known.length < kinds.length && known.every((kind) => kinds.includes(kind))
  const isThat = isFamily
    ? memory.searches.length > 1 && pointsAtKind(request.english)
    : !sharesCategory(past.wish, kinds) && calledSearch(request.english, memory.searches) === past
  if (!isThat) return wish
  const { category: _, ...wanted } = wish.wanted
  return { ...wish, wanted }
}

/** "What can she wear, she can't do buttons": kinds that have none. */
const withKindsInstead = (wish: Wish, past: PastSearch | null): Wish => {
  const kinds = kindsWithout(wish.unwanted_words)
  if (kinds.length === 0 || wish.wanted.category !== undefined) return wish
  if (past?.wish.wanted.category !== undefined) return wish
  return { ...wish, wanted: { ...wish.wanted, category: [...kinds] } }
}

/** "Vegan leather": what is refused is not looked for in the texts. */
const withoutRefused = ({ text, unwanted }: Wish): string => {
  const refused = new Set<string>(Object.values(unwanted).flat())
  return text
    .split(/\s+/)
    .filter((word) => !refused.has(word))
    .join(' ')
}

/** What narrows the kind is kept though no piece is called that: then none is what was asked for, which is said. */
function withNarrowing(wish: Wish, text: string): string {
  const held = text.split(' ')
  return [...held, ...narrowingWords(wish).filter((word) => !held.includes(word))].join(' ').trim()
}

/** "A different brand": none that was asked for, or else not that of the first shown. */
function withOtherBrand(wish: Wish, { memory }: TurnContext): Wish {
  const first = memory.shown.find(({ id }) => id === memory.focus) ?? memory.shown[0]
  const brands = wish.brands.length > 0 ? wish.brands : [first?.brand ?? []].flat()
  return { ...wish, brands: [], unwanted_brands: [...new Set([...wish.unwanted_brands, ...brands])] }
}

/** Of an edit what was dressed for before goes on; what is named now comes first. */
const uniteSituations = (before: readonly SituationMention[], now: readonly SituationMention[]) => [
  ...now,
  ...before.filter(({ id }) => !now.some((each) => each.id === id)),
]

const isAllOf = (wish: Wish, { wishes }: ShopperRequest): boolean =>
  wishes.length === 1 && isDeepStrictEqual(wish, wishes[0])

/** "The same in size S" may well be the piece itself. */
const asksForSizeOnly = ({ sizes, wanted, directions }: Wish): boolean =>
  sizes.length > 0 && directions.length === 0 && Object.keys(wanted).length === 0

const isComplement = (call: SearchCall, { act }: TurnContext) =>
  call.goes_with != null || (act.is === 'complement' && call.reference == null && !call.narrows)

/** What is transferred, and what was described yet never shown, is wanted as if it had been said. */
const withTransferred = (wish: Wish, { wanted }: TransferredValues, described: Wish['wanted']): Wish => ({
  ...wish,
  wanted: { ...described, ...wish.wanted, ...wanted },
})

function withoutAttributes(reference: Reference, names: readonly AttributeName[]): Reference {
  if (names.length === 0) return reference
  const kept = Object.entries(reference.attributes).filter(([name]) => !names.includes(name as AttributeName))
  return { ...reference, attributes: Object.fromEntries(kept) }
}

function complementSearch(
  wish: Wish,
  garment: Reference | null,
): Omit<ResolvedSearch, 'garment' | 'notes' | 'words' | 'inWords'> {
  const shown = garment?.kind === 'product' ? [garment.id] : []
  return {
    mode: 'complement',
    wish: {
      ...complementWish(wish, garment?.attributes ?? {}),
      exclude_ids: [...new Set([...wish.exclude_ids, ...shown])],
    },
    reference: null,
    measuredBy: null,
    spokenPrice: wish.price,
    origin: null,
    seen: [],
    withdrawn: [],
    situations: [],
    assumed: [],
    needs: null,
    leaning: null,
  }
}
