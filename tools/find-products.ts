import { asksByWordsAlone } from '../src/dialogue/asks-by-words-alone.ts'
import { findNames } from '../src/dialogue/find-names.ts'
import { withFirmNeeds, withoutBansAsReasons } from '../src/dialogue/firm-needs.ts'
import { needNotes } from '../src/dialogue/need-notes.ts'
import { cheaperFirst, orderFound, spreadKinds } from '../src/dialogue/order-found.ts'
import type { SearchOutcome } from '../src/dialogue/outcome.ts'
import {
  familyKinds,
  missOfAll,
  putOutOfPlaceLast,
  tellsDay,
  useOf,
} from '../src/dialogue/put-out-of-place-last.ts'
import { type ResolvedSearch, resolveSearch } from '../src/dialogue/resolve-search.ts'
import type { SearchCall } from '../src/dialogue/search-call.ts'
import type { SearchNote } from '../src/dialogue/search-notes.ts'
import { asTheyAre, kindsNear, soldKinds, standingIn } from '../src/dialogue/sold-kinds.ts'
import { swapPiece } from '../src/dialogue/swap-piece.ts'
import { type TurnContext, turnContextOf } from '../src/dialogue/turn-context.ts'
import { unmentionedNotes } from '../src/dialogue/unmentioned-notes.ts'
import { unstatedNotes } from '../src/dialogue/unstated-notes.ts'
import { asksForExtreme } from '../src/language/asks-for-extreme.ts'
import { isRareMaterial } from '../src/language/readers/rare-words.ts'
import type { Miss } from '../src/outfit/clash.ts'
import { addedTime } from '../src/product/added-time.ts'
import type { Attributes, AttributeValues } from '../src/product/attributes.ts'
import { isEmptyWish, type Wish } from '../src/product/wish.ts'
import type { Leaning } from '../src/retrieval/leaning.ts'
import type { NamedProduct } from '../src/retrieval/named-products.ts'
import { searchForGrownUps } from '../src/retrieval/search-for-grown-ups.ts'
import type { SearchResult } from '../src/retrieval/search-result.ts'
import type { Services } from '../src/services.ts'
import { dataLine } from '../src/voice/data-line.ts'
import { english } from '../src/voice/en/english.ts'
import { listProducts } from '../src/voice/list-products.ts'
import { servicesOfTurn } from './services-of-turn.ts'

/** Runs one search for a tool: the text for the model, and the outcome for the service. */
export async function findProducts(
  opened: Pick<Services, 'encoder' | 'index'>,
  given: SearchCall,
  runtime: { signal?: AbortSignal | undefined },
): Promise<[string, SearchOutcome]> {
  const context = turnContextOf(runtime)
  const services = servicesOfTurn(opened, context)
  const call = { ...given, text: given.text.trim() === '' ? context.message : given.text }
  const {
    words,
    measuredBy,
    leaning,
    unheard: notHeard,
    inWords,
    needs,
    ...resolved
  } = await resolveSearch(call, context, services.index)
  const { wish, reference, spokenPrice } = resolved
  const named = resolved.mode === 'complement' ? [] : await namedIn(services, wish, context)
  const unheard = named.length > 0 ? undefined : notHeard
  // A product that is called by its name is there, whatever kind it is taken for.
  const isCalled = named.some(({ as }) => as !== 'word')
  const kinds = isCalled ? asTheyAre(wish) : await soldKinds(wish, services)
  const isNamedAlone = isAllSaid(named, { text: call.text, wish })
  const isNothing = unheard !== undefined || kinds.instead?.length === 0
  const limit = Math.min(call.limit ?? context.limit, context.limit)
  const isFree =
    reference === null && wish.sort === 'relevance' && !call.more && named.every(({ as }) => as === 'word')
  // Who names no kind is shown several; of a family, and of what stands in for a kind, what is made for something else comes last.
  const isOpen = isFree && wish.wanted.category === undefined
  const isBroad =
    isOpen ||
    (isFree && (needs?.saidAs.length ?? 0) > 0) ||
    (isFree && ((wish.wanted.category ?? []).length >= familyKinds || (kinds.instead ?? []).length > 1))
  const isWorded = isOpen && services.index.capabilities.hybrid && asksByWordsAlone(wish, context.request)
  const use = useOf(resolved.assumed, leaning)
  // How people dress for a day, and its weather, decide among pieces of a named kind as well.
  const isDressedFor =
    reference === null && wish.sort === 'relevance' && named.every(({ as }) => as === 'word') && tellsDay(use)
  const asked = { wanted: wish.wanted, words: context.request.english }
  const search = async (wanted: Wish = kinds.wish) =>
    isNothing
      ? { result: { products: [], relaxed: [] }, wish, foreignCurrency: null }
      : searchForGrownUps(
          services,
          {
            wish: withFirmNeeds(wanted, isNamedAlone ? null : needs),
            reference,
            measuredBy,
            named,
            presumed: presumedOf(resolved, context),
            isForGrownUps: !asksForExtreme(context.request),
            ...(words === null ? {} : { words }),
            ...(isWorded ? { without: ['vector'] } : {}),
            ...leaningWith(leaning, kinds.occasion),
            limit: isBroad || isDressedFor || needs?.isThrifty === true ? limit * spread : limit,
            ...(context.filter === undefined ? {} : { filter: context.filter }),
          },
          runtime.signal === undefined ? {} : { signal: runtime.signal },
        )
  const first = await search()
  // A kind that the shop has, but not for whom it is for: what comes nearest to it is shown in its place.
  const nearer = isFree && kinds.instead === null ? kindsNear(wish, first.result) : []
  const second =
    nearer.length === 0 ? null : await search({ ...wish, wanted: { ...wish.wanted, category: nearer } })
  const isNearer = second !== null && second.result.products.length > 0
  const { result: found, foreignCurrency, wish: searched } = isNearer ? second : first
  const standing = isNearer ? { instead: nearer, together: false } : kinds
  const isThrifty = needs?.isThrifty === true && wish.sort === 'relevance' && named.length === 0
  const fitting = (all: SearchResult) => {
    const affordable = isThrifty ? cheaperFirst(all) : all
    // What a shop's own words find, a brand or a title, keeps its order.
    const isOfBrand = isWorded || (isOpen && wish.brands.length > 0)
    return (isBroad && !isOfBrand) || isDressedFor
      ? putOutOfPlaceLast(affordable, use, { asked, leaning, isOpen: isBroad })
      : affordable
  }
  const ordered = orderFound(standingIn(fitting(found), standing), {
    claims: context.request.claims,
    stuffs: [...wish.text.split(' ').filter(isRareMaterial), ...(needs?.saidAs ?? [])],
    sort: wish.sort,
    named,
  })
  const isGift = context.request.situations.some(({ id }) => id === 'gift')
  const spreadOut = isOpen ? spreadKinds(ordered, limit, { isGift, isCold: use.isCold === true }) : ordered
  const listed = isNamedAlone ? only(ordered, named) : spreadOut
  const result = withoutBansAsReasons(
    { ...listed, products: listed.products.slice(0, limit) },
    { needs, unwanted: wish.unwanted },
  )
  const priced = { ...wish, price: foreignCurrency === null ? wish.price : searched.price }
  const note =
    foreignCurrency === null
      ? ''
      : `The shop has no prices in ${foreignCurrency} and no exchange rate is known: ${priced.price === null ? 'that limit was left out' : 'the same amount in its own currency was the limit'}.\n`
  const spoken = foreignCurrency === null ? spokenPrice : priced.price
  const ofNeeds = needNotes(isNamedAlone ? null : needs, {
    shown: result.products,
    told: resolved.notes,
    named: context.request.situations,
  })
  const notes = [
    ...resolved.notes,
    ...(kinds.instead === null
      ? []
      : [{ kind: 'not-sold', kinds: kinds.missing, instead: kinds.instead } as const]),
    ...noFitNotes(isDressedFor ? missOfAll(result.products, use, asked) : null),
    ...unstatedNotes(result),
    ...ofNeeds,
    ...unmentionedNotes(inWords, { shown: result.products, told: [...resolved.notes, ...ofNeeds] }),
    ...(isUndated(wish, result) ? [{ kind: 'undated' } as const] : []),
  ]
  const outcome: SearchOutcome = {
    kind: 'search',
    ...resolved,
    ...(unheard === undefined ? {} : { unheard, asksSold: context.request.asksSold ?? false }),
    notes,
    leaning,
    wish: priced,
    result,
    foreignCurrency,
    spokenPrice: spoken,
  }
  return [note + noted(notes) + listProducts(result), await swapPiece(outcome, context, services.index)]
}

const noFitNotes = (miss: Miss | null): SearchNote[] => (miss === null ? [] : [{ kind: 'no-fit', miss }])

/** True where nothing is said but what one product is called: its number, or its title. */
function isAllSaid(named: readonly NamedProduct[], { text, wish }: { text: string; wish: Wish }): boolean {
  const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return (
    named.length > 0 &&
    named.every(({ as }) => as === 'itself') &&
    (isEmptyWish({ ...wish, text: '' }) || named.every(({ phrase }) => bare(phrase) === bare(text)))
  )
}

const only = ({ products, relaxed }: SearchResult, named: readonly NamedProduct[]): SearchResult => {
  const own = products.filter(({ product }) => named.some(({ id }) => id === product.id))
  return { products: own.length === 0 ? products : own, relaxed }
}

/** True where the newest were asked for, and nothing that is shown has a day. */
const isUndated = ({ sort }: Wish, { products }: SearchResult): boolean =>
  sort === 'newest' && products.every(({ product }) => addedTime(product) === null)

/** Times as many products are looked at where several kinds shall have their turn. */
const spread = 4

/** What stands in for a kind is for what that kind is for. */
function leaningWith(
  leaning: ResolvedSearch['leaning'],
  occasion: AttributeValues['occasion'] = [],
): { leaning?: Leaning } {
  if (occasion.length === 0) return leaning === null ? {} : { leaning }
  return { leaning: { unwanted: leaning?.unwanted ?? {}, wanted: { ...leaning?.wanted, occasion } } }
}

/** What the message names, or of an edit what the wish still does. */
async function namedIn(
  { index }: Pick<Services, 'index'>,
  { text }: ResolvedSearch['wish'],
  { names }: TurnContext,
): Promise<readonly NamedProduct[]> {
  if (names.products.length > 0 || text === '') return names.products
  return (await findNames(index, text)).products
}

/** Who says nothing of the wearer is grown up; children's pieces come after the others then. */
function presumedOf(
  { wish, reference }: Pick<ResolvedSearch, 'wish' | 'reference'>,
  { filter }: TurnContext,
): Attributes {
  const saysAge = wish.wanted.age_group ?? filter?.wanted?.age_group
  return reference === null && saysAge === undefined ? { age_group: 'adults' } : {}
}

/** Text for the model: how the request was read, a sentence a line. */
const noted = (notes: readonly SearchNote[]): string =>
  notes
    .map(english.note)
    .filter((sentence) => sentence !== '')
    .map((sentence) => `${dataLine(sentence, 400)}\n`)
    .join('')
