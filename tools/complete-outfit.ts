import { z } from 'zod'
import type { ChangedPiece } from '../src/dialogue/act.ts'
import type { Assumed } from '../src/dialogue/assume.ts'
import { assumedNotes } from '../src/dialogue/assumed-notes.ts'
import { assumedOfOutfit, needsOfOutfit, warmthOf } from '../src/dialogue/assumed-of-outfit.ts'
import { changeOutfit, leftForChanges } from '../src/dialogue/change-outfit.ts'
import { takenOut } from '../src/dialogue/changed-pieces.ts'
import { currencyCode } from '../src/dialogue/currency-code.ts'
import { narrowerPrice } from '../src/dialogue/merge-wishes.ts'
import { needNotes } from '../src/dialogue/need-notes.ts'
import type { SearchOutcome } from '../src/dialogue/outcome.ts'
import { anchorInWords, outfitAnchors } from '../src/dialogue/outfit-anchors.ts'
import { outfitWishes, withoutAnchors } from '../src/dialogue/outfit-wishes.ts'
import { ownedGarments, withoutOwned } from '../src/dialogue/owned-garments.ts'
import { type TurnContext, turnContextOf } from '../src/dialogue/turn-context.ts'
import { withProfile } from '../src/dialogue/with-profile.ts'
import { perPiece } from '../src/language/outfit-prices.ts'
import { completeOutfit } from '../src/outfit/complete-outfit.ts'
import type { CompletedOutfit, OutfitRequest } from '../src/outfit/outfit.ts'
import type { ProductFilter } from '../src/product/filters.ts'
import type { PriceRange, Wish } from '../src/product/wish.ts'
import { intersectFilters } from '../src/retrieval/intersect-filters.ts'
import type { Services } from '../src/services.ts'
import { listOutfit } from '../src/voice/list-outfit.ts'
import { createTool } from './create-tool.ts'
import { servicesOfTurn } from './services-of-turn.ts'

/** Text for the model. */
const description = `Put an outfit together, all its pieces in this one call: "build an outfit around this for under 150",
"an outfit for a wedding", "shoes and a bag to go with it". Colors, occasion, wearer and the budget of the whole are
taken care of, and so is everything the shopper said. The result is the only source of products you may name.`

const name = z.string().min(1).max(200)

const schema = z.object({
  text: z.string().max(2_000).describe("What is asked for, in the shopper's own words."),
  goes_with: z
    .union([name, z.array(name).max(4)])
    .nullish()
    .describe(
      'What is worn already: a photo\'s handle such as "photo-1", a product\'s id, its number in the last list, or words ("a red dress").',
    ),
  slots: z
    .array(z.string().min(1).max(40))
    .max(8)
    .nullish()
    .describe('Only these pieces, such as "shoes", "bag", "jacket"; leave out for a whole look.'),
  max_total: z.number().nonnegative().nullish().describe('What all pieces may cost together.'),
  min_total: z.number().nonnegative().nullish(),
  currency: z.string().max(20).nullish().describe('ISO 4217, only when the shopper names one.'),
})
type Call = z.output<typeof schema>

export function createCompleteOutfit(services: Pick<Services, 'encoder' | 'index'>) {
  return createTool(
    async (asked, runtime): Promise<[string, SearchOutcome]> => {
      const context = turnContextOf(runtime)
      const call = { ...asked, text: asked.text.trim() === '' ? context.message : asked.text }
      const changes = context.act.is === 'outfit' ? context.act.outfit.changes : undefined
      if (changes !== undefined) return changed(changes, { call, context, services, signal: runtime.signal })
      const request = await outfitRequest(call, context, services)
      const completed = await completeOutfit(servicesOfTurn(services, context), request, {
        signal: runtime.signal,
      })
      const assumed = assumedOfOutfit(call.text, context)
      const needs = needNotes(needsOfOutfit(call.text, context), {
        shown: completed.result.products,
        told: [],
        named: context.request.situations,
      })
      const outcome = outcomeOf(completed, assumed)
      return [listOutfit(completed), { ...outcome, notes: [...outcome.notes, ...needs] }]
    },
    { name: 'complete_outfit', description, schema, responseFormat: 'content_and_artifact' },
  )
}

/** The outfit of the last answer with some of its pieces changed. */
async function changed(
  changes: readonly ChangedPiece[],
  {
    call,
    context,
    services,
    signal,
  }: {
    readonly call: Call
    readonly context: TurnContext
    readonly services: Pick<Services, 'encoder' | 'index'>
    readonly signal: AbortSignal | undefined
  },
): Promise<[string, SearchOutcome]> {
  const { memory, profile } = context
  const told = await outfitRequest({ ...call, slots: [] }, context, services)
  const products = await services.index.get(memory.shown.map(({ id }) => id))
  const out = takenOut(changes, memory)
  const kept = products.filter(({ id }) => !out.includes(id))
  const budget = memory.outfit?.budget ?? null
  const { wanted, unwanted } = told.shared
  const { category: _, ...refused } = unwanted
  const { gender, age_group } = wanted
  const ids = [...told.shared.exclude_ids, ...products.map(({ id }) => id), ...(memory.outfit?.refused ?? [])]
  const anchors = [
    ...told.anchors,
    ...kept.map(({ attributes, id, price }) => ({ kind: 'product', attributes, id, price }) as const),
  ]
  const { keep: __, ...request } = told
  const named = changes.flatMap(({ wish }) =>
    wish === null ? [] : withProfile({ ...wish, text: '' }, { ...profile, budget: null }),
  )
  const completed =
    named.length === 0
      ? unchanged(told.shared)
      : await completeOutfit(
          servicesOfTurn(services, context),
          {
            ...request,
            ...{ anchors, named },
            shared: {
              ...told.shared,
              // What is said now is said of the piece, what was said of all holds for it as well.
              wanted: {
                ...(gender === undefined ? {} : { gender }),
                ...(age_group === undefined ? {} : { age_group }),
              },
              unwanted: refused,
              sizes: [],
              exclude_ids: [...new Set(ids)],
            },
            whole: false,
            budget: leftForChanges(budget, kept),
          },
          { signal },
        )
  const whole = changeOutfit(completed, { changes, memory, products, budget, anchors: told.anchors })
  return [listOutfit(whole), outcomeOf(whole, null)]
}

/** Where pieces only leave, nothing is looked for. */
const unchanged = (wish: Wish): CompletedOutfit => ({
  outfit: { anchors: [], pieces: [], unfilled: [], total: null, budget: null, anchorPrice: null },
  isList: false,
  result: { products: [], relaxed: [] },
  wish,
  foreignCurrency: null,
})

async function outfitRequest(
  call: Call,
  context: TurnContext,
  { index }: Pick<Services, 'index'>,
): Promise<OutfitRequest> {
  const assumed = assumedOfOutfit(call.text, context)
  const wishes = outfitWishes({ text: call.text, slots: call.slots ?? [] }, context)
  const found = await outfitAnchors([call.goes_with ?? []].flat(), context, index)
  const own = found.length > 0 ? [] : ownedGarments(context)
  const inWords =
    found.length + own.length > 0 ? null : companionOf([wishes.shared, ...wishes.named], context)
  const anchors = inWords === null ? [...found, ...own] : [inWords]
  // What a situation says it says better than its words would among a product's.
  const isTold = inWords !== null || assumed !== null || context.request.asksWhatToWear
  const withoutText = isTold ? { text: '' } : {}
  const wished = withoutOwned(wishes.named, own)
  const isWhole = wishes.whole || wished.length === 0
  const kept = isWhole ? withoutAnchors(wished, anchors) : wished
  const named = kept.map((wish) => ({ ...wish, ...withoutText }))
  const ids = anchors.flatMap(({ id }) => id ?? [])
  const { shared } = wishes
  // "Like 25 each" of an outfit bounds every piece of it.
  const { budget: told } = context.profile
  const standing = told?.of === 'piece' && perPiece.test(told.because) ? told.price : null
  const each = perPiece.test(context.request.english) ? wishes.budget : standing
  const limit = Math.min(context.limit, context.request.count ?? context.limit)
  const needs = needsOfOutfit(call.text, context)
  return {
    anchors,
    ...(needs === null ? {} : { needs }),
    named,
    words: `${context.request.english} ${call.text}`,
    ...(assumed === null
      ? {}
      : {
          ...{ leaning: assumed.leaning, warmth: warmthOf(assumed.weather) },
          use: {
            dressiness: assumed.formality,
            isWet: assumed.isWet,
            isCold: assumed.weather === 'cold',
            weather: assumed.weather,
            likesJeans:
              (assumed.leaning.wanted.category ?? []).includes('jeans') ||
              // Shops have little else for children.
              (shared.wanted.age_group ?? []).includes('kids'),
          },
        }),
    ...(context.act.is === 'outfit' && context.act.outfit.keep !== undefined
      ? { keep: context.act.outfit.keep }
      : {}),
    seed: call.text.split(',')[0] ?? '',
    shared: { ...shared, ...withoutText, price: null, exclude_ids: [...shared.exclude_ids, ...ids] },
    whole: isWhole || named.length === 0,
    budget: each === null ? narrowerPrice(wishes.budget, budgetOf(call)) : null,
    ...filterOf(context.filter, each),
    limit,
  }
}

function filterOf(filter: ProductFilter | undefined, each: PriceRange | null): { filter?: ProductFilter } {
  if (each === null) return filter === undefined ? {} : { filter }
  const both = intersectFilters({ price: each }, filter)
  return { filter: both ?? { price: each } }
}

/** "What goes with a red dress": the garment is in the words that no attribute took. */
function companionOf(wishes: readonly { readonly text: string }[], turn: TurnContext) {
  const texts = [...new Set(wishes.map(({ text }) => text))].filter((text) => text !== '')
  return texts.map((text) => anchorInWords(text, turn)).find((anchor) => anchor !== null) ?? null
}

function budgetOf({ max_total: max, min_total: min, currency: named }: Call): PriceRange | null {
  const currency = currencyCode(named)
  if (max == null && min == null) return null
  return {
    ...(min == null ? {} : { min }),
    ...(max == null ? {} : { max }),
    ...(currency === undefined ? {} : { currency }),
  }
}

/** An ordinary day is told by the shopper's own word for it. */
function dayOf({ list }: Assumed): { day?: string } {
  const told = list.find(({ attribute, value }) => attribute === 'formality' && value === 'everyday')
  return told === undefined ? {} : { day: told.because }
}

const outcomeOf = (
  { outfit, isList, result, wish, foreignCurrency }: CompletedOutfit,
  assumed: Assumed | null,
): SearchOutcome => ({
  kind: 'search',
  mode: isList ? 'complement' : 'outfit',
  wish,
  reference: null,
  result,
  spokenPrice: wish.price,
  foreignCurrency,
  seen: [],
  withdrawn: [],
  notes: assumed === null ? [] : assumedNotes({ ...assumed, ...dayOf(assumed) }),
  ...(assumed === null ? {} : { assumed: assumed.list }),
  outfit,
})
