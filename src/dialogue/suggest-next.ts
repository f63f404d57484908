import { setTimeout as pause } from 'node:timers/promises'
import { slotOf } from '../outfit/piece-harmony.ts'
import type { AttributeName } from '../product/attributes.ts'
import type { Color } from '../product/color.ts'
import type { ProductFilter } from '../product/filters.ts'
import type { Product } from '../product/product.ts'
import type { Category, Slot } from '../product/taxonomy.ts'
import type { Wish } from '../product/wish.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import { intersectFilters } from '../retrieval/intersect-filters.ts'
import type { Relaxed } from '../retrieval/search-result.ts'
import { filterOf } from './catalogue-fact.ts'
import type { ShownProduct } from './memory.ts'
import type { SearchOutcome, ToolOutcome } from './outcome.ts'
import { slotSearches } from './outfit-searches.ts'
import { shownSearches } from './shown-searches.ts'
import { askedTopics, type CompanionSlot, narrowingNames, type Suggestion } from './suggestion.ts'
import type { TurnContext } from './turn-context.ts'

/** Suggestions of one answer. */
const most = 3

type Sources = { readonly index: ProductIndex; readonly turn: TurnContext }

/** Three things that make sense to say next. What depends on the catalogue is counted there first, so that none leads nowhere. */
export async function suggestNext(outcomes: readonly ToolOutcome[], sources: Sources): Promise<Suggestion[]> {
  const found = await suggestionsFor(outcomes, sources)
  const [search] = shownSearches(outcomes, sources.turn.limit)
  const all = [...found, ...fallbacks(sources.turn, search?.result.products[0]?.product)]
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()].slice(0, most)
}

/** What can be said of any product that was shown, or to begin with. */
function fallbacks({ memory, act }: TurnContext, first: Product | ShownProduct | undefined): Suggestion[] {
  if (act.is === 'talk' && ['unsafe', 'distress'].includes(act.about)) return []
  const spoken = first ?? memory.shown[0]
  if (spoken !== undefined) return [...goesWith(spoken), { kind: 'sizes' }, { kind: 'similar' }]
  return (['outfit', 'dress', 'jacket'] as const).map((which) => ({ kind: 'start', which }))
}

async function suggestionsFor(outcomes: readonly ToolOutcome[], sources: Sources): Promise<Suggestion[]> {
  const { turn } = sources
  const searches = shownSearches(outcomes, turn.limit)
  const [search, ...others] = searches
  if (search !== undefined) {
    if (search.unheard !== undefined) return []
    if (search.mode === 'outfit') return afterOutfit(search, sources)
    if (others.length > 0) return afterSeveral(searches, sources)
    return search.result.products.every(({ nearMatch }) => nearMatch)
      ? afterMisses(search, sources)
      : afterHits(search, sources)
  }
  const product = outcomes.findLast((outcome) => outcome.kind === 'product')?.product
  const compared = outcomes.findLast((outcome) => outcome.kind === 'comparison')?.products[0]
  const spoken = product ?? compared
  if (spoken !== undefined) return afterProduct(spoken, sources)
  return afterAnswer(turn)
}

/** Counts that are asked for, each with what was said besides. */
async function isAny(filter: ProductFilter, { index, turn }: Sources): Promise<boolean> {
  const both = intersectFilters(filter, turn.filter)
  return both !== null && (await countInTime(index, both)) > 0
}

/** No answer waits longer for a count, milliseconds; where one took longer, the shop is not asked again for a while. */
const patience = { ms: 400, pause: 60_000 }
const slowUntil = new WeakMap<ProductIndex, number>()

async function countInTime(index: ProductIndex, filter: ProductFilter): Promise<number> {
  const now = performance.now()
  if (now < (slowUntil.get(index) ?? 0)) return 0
  const timeout = new AbortController()
  const late = pause(patience.ms, null, { signal: timeout.signal }).catch(() => null)
  try {
    const count = await Promise.race([index.count(filter), late])
    if (count === null) slowUntil.set(index, now + patience.pause)
    return count ?? 0
  } finally {
    timeout.abort()
  }
}

type Candidate = readonly [Suggestion, ProductFilter]

/** Of suggestions the first `enough` whose filter some product meets; of the others none is counted once these are found. */
async function kept(
  candidates: readonly Candidate[],
  sources: Sources,
  enough = most,
): Promise<Suggestion[]> {
  const found: Suggestion[] = []
  for (let at = 0; found.length < enough && at < candidates.length; ) {
    const some = candidates.slice(at, at + enough - found.length)
    at += some.length
    const known = await Promise.all(some.map(([, filter]) => isAny(filter, sources)))
    found.push(...some.flatMap(([suggestion], n) => (known[n] ? [suggestion] : [])))
  }
  return found
}

async function afterHits(
  { wish, result, mode, reference }: SearchOutcome,
  sources: Sources,
): Promise<Suggestion[]> {
  const exact = result.products.filter(({ nearMatch }) => !nearMatch).map(({ product }) => product)
  const [first] = exact
  const kinds = openKinds(exact, wish)
  const filter = filterOf(wish)
  const cheaper = reference === null && mode !== 'complement' ? cheaperFilter(first, wish) : null
  const colored = otherColors(wish).map(
    (color): Candidate => [
      { kind: 'only', attribute: 'color', value: color },
      filterOf({ ...wish, wanted: { ...wish.wanted, color: [color] } }),
    ],
  )
  const [otherColor, cheap] = await Promise.all([
    kept(colored, sources, 1),
    kept(cheaper === null ? [] : [[{ kind: 'cheaper' }, cheaper]], sources),
  ])
  const narrowed = kinds.length > 0 ? kinds : narrowing(exact, wish)
  const found = [
    ...narrowed.slice(0, kinds.length > 0 ? 2 : 1),
    ...otherColor,
    ...cheap,
    ...(mode === 'complement' ? [] : goesWith(first)),
  ]
  if (found.length >= most || mode === 'more' || reference !== null) return found
  const rest = { ...filter, exclude_ids: exact.map(({ id }) => id) }
  return [...found, ...(await kept([[{ kind: 'more' }, rest]], sources))]
}

/** Nothing met all: what would be there if one of it gave way. */
async function afterMisses(
  { wish: asked, result, notes }: SearchOutcome,
  sources: Sources,
): Promise<Suggestion[]> {
  const instead = notes.flatMap((note) => (note.kind === 'not-sold' ? note.instead : []))
  if (instead.length > 0)
    return insteadOf(
      instead,
      result.products.map(({ product }) => product),
    )
  const wish = asked
  const stated = statedIn(wish)
  const nearest = result.products.flatMap(({ product }) => product.price ?? [])
  const priced = nearest
    .toSorted((one, other) => one.amount - other.amount)
    .find(({ amount }) => amount > (wish.price?.max ?? 0))
  const colors = result.products.flatMap(({ product }) => product.attributes.color?.[0] ?? [])
  const refused: readonly string[] = [...(wish.wanted.color ?? []), ...(wish.unwanted.color ?? [])]
  const others =
    wish.wanted.color === undefined ? [] : [...new Set(colors)].filter((color) => !refused.includes(color))
  return kept(
    [
      ...others
        .slice(0, 2)
        .map(
          (color): Candidate => [
            { kind: 'only', attribute: 'color', value: color },
            filterOf({ ...wish, wanted: { ...wish.wanted, color: [color] } }),
          ],
        ),
      ...(wish.price?.max === undefined || priced === undefined
        ? []
        : [
            [
              { kind: 'up-to', amount: roundUp(priced.amount), currency: priced.currency },
              filterOf({ ...wish, price: { ...wish.price, max: roundUp(priced.amount) } }),
            ] as const,
          ]),
      ...stated.map((name): Candidate => [{ kind: 'any', name }, filterOf(without(wish, name))]),
    ],
    sources,
  )
}

/** Of kinds that stand in for another each by itself. */
const insteadOf = (kinds: readonly Category[], shown: readonly Product[]): Suggestion[] =>
  kinds
    .filter((kind) => shown.some(({ attributes }) => attributes.category === kind))
    .map((category) => ({ kind: 'kind', category }))

/** Limits that people name are round. */
const roundUp = (amount: number): number => Math.ceil(amount / 10) * 10

type Yielding = Exclude<Relaxed, 'category' | 'age_group' | 'gender'>
const yielding: readonly Yielding[] = [
  ...(['color', 'size', 'material', 'pattern', 'brand', 'sleeve_length', 'length', 'fit'] as const),
  ...(['neckline', 'occasion', 'price'] as const),
]

const statedIn = (wish: Wish): Yielding[] =>
  yielding.filter((name) => {
    if (name === 'size') return wish.sizes.length > 0
    if (name === 'brand') return wish.brands.length > 0
    return name === 'price' ? wish.price !== null : (wish.wanted[name] ?? []).length > 0
  })

function without(wish: Wish, name: Yielding): Wish {
  if (name === 'size') return { ...wish, sizes: [] }
  if (name === 'brand') return { ...wish, brands: [] }
  if (name === 'price') return { ...wish, price: null }
  const { [name]: _, ...wanted } = wish.wanted
  return { ...wish, wanted }
}

/** Of several garments each may be changed by itself. */
async function afterSeveral(searches: readonly SearchOutcome[], sources: Sources): Promise<Suggestion[]> {
  const pieces = searches.flatMap(({ wish, result }) => {
    const category = result.products[0]?.product.attributes.category
    return category === undefined ? [] : [{ wish, category }]
  })
  return [...(await inOtherColors(pieces, sources)), { kind: 'more' }]
}

async function afterOutfit(search: SearchOutcome, sources: Sources): Promise<Suggestion[]> {
  const { outfit } = search
  const pieces = outfit?.pieces ?? []
  if (outfit === undefined || pieces.length === 0) return []
  const cheaper = pieces.some(({ product, alternates }) =>
    alternates.some((other) => (other.product.price?.amount ?? 0) < (product.product.price?.amount ?? 0)),
  )
  const dispensable = (['bag', 'outer'] as const).find((slot) => pieces.some((piece) => piece.slot === slot))
  // As a later message goes on from each piece: its price is what the others leave of the budget.
  const named = slotSearches(search).flatMap(({ wish, result: { products } }) => {
    const { category, color = [] } = products[0]?.product.attributes ?? {}
    return category === undefined
      ? []
      : [{ wish: { ...wish, wanted: { ...wish.wanted, category: [category], color } }, category }]
  })
  return [
    ...(cheaper ? [{ kind: 'outfit-cheaper' } as const] : []),
    ...(await inOtherColors(named.toReversed(), sources)).slice(0, 1),
    ...(dispensable === undefined || pieces.length < 3
      ? []
      : [{ kind: 'without', slot: dispensable } as const]),
  ]
}

type Piece = { readonly wish: Wish; readonly category: Category }

async function inOtherColors(pieces: readonly Piece[], sources: Sources): Promise<Suggestion[]> {
  const lists = await Promise.all(
    pieces.slice(0, 3).map(({ wish, category }) =>
      kept(
        otherColors({ ...wish, wanted: { ...wish.wanted, color: wish.wanted.color ?? ['multicolor'] } })
          .slice(0, 3)
          .map(
            (color): Candidate => [
              { kind: 'piece-color', category, color },
              filterOf({ ...wish, wanted: { ...wish.wanted, category: [category], color: [color] } }),
            ],
          ),
        sources,
        1,
      ),
    ),
  )
  return lists.flat()
}

async function afterProduct(product: Product, sources: Sources): Promise<Suggestion[]> {
  const { category, gender } = product.attributes
  const asksSizes =
    sources.turn.request.question?.about === 'product' &&
    sources.turn.request.question.topics.includes('sizes')
  const kin = {
    ...(category === undefined ? {} : { category: [category] }),
    ...(gender === undefined ? {} : { gender: [gender] }),
  }
  const cheaper: readonly Candidate[] =
    product.price === null || category === undefined
      ? []
      : [[{ kind: 'cheaper' }, { wanted: kin, price: { max: product.price.amount - 0.01 } }]]
  return [
    ...goesWith(product),
    ...(asksSizes || product.sizes.length === 0 ? [] : [{ kind: 'sizes' } as const]),
    ...(await kept(cheaper, sources)),
    { kind: 'similar' },
  ]
}

function afterAnswer({ questionAnswer: answer, memory }: TurnContext): Suggestion[] {
  const shop = askedTopics.map((topic) => ({ kind: 'shop', topic }) as const)
  switch (answer?.about) {
    case 'catalogue': {
      const { category = [] } = answer.wish.wanted
      const isAny = answer.tells !== 'count' || answer.total > 0
      const brands = category.length === 1 && answer.tells !== 'brands' ? category : []
      return [
        ...(isAny
          ? ([
              { kind: 'show', wish: answer.wish },
              { kind: 'cheapest', wish: answer.wish },
            ] as const)
          : []),
        ...brands.map((each) => ({ kind: 'brands', category: each }) as const),
      ]
    }
    case 'advice':
      return answer.called === null ? [] : [{ kind: 'outfit-for', called: answer.called }]
    case 'total':
      return [{ kind: 'outfit-cheaper' }]
    case 'order':
      return [...(memory.shown.length > 0 ? [{ kind: 'goes-with', slot: 'feet' } as const] : []), ...shop]
    case 'shop':
      return shop.filter(({ topic }) => !answer.topics.includes(topic))
    default:
      return []
  }
}

/** What is cheaper than the first of what was found. */
function cheaperFilter(first: Product | undefined, wish: Wish): ProductFilter | null {
  if (first?.price == null || wish.sort !== 'relevance') return null
  return filterOf({ ...wish, price: { ...wish.price, max: first.price.amount - 0.01 } })
}

const common: readonly Color[] = [
  'black',
  'navy',
  'blue',
  'white',
  'green',
  'beige',
  'red',
  'brown',
  'gray',
  'pink',
]

/** Where a color was asked for, the others. */
function otherColors({ wanted, unwanted }: Wish): Color[] {
  if (wanted.color === undefined) return []
  return common
    .filter((color) => !wanted.color?.includes(color) && !unwanted.color?.includes(color))
    .slice(0, 5)
}

/** Kinds that were found where none was asked for. */
function openKinds(products: readonly Product[], wish: Wish): Suggestion[] {
  if ((wish.wanted.category ?? []).length > 0) return []
  const kinds = products.flatMap(({ attributes }) => attributes.category ?? [])
  const counts = [...Map.groupBy(kinds, (kind) => kind)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  )
  return counts.length < 2 ? [] : counts.map(([category]) => ({ kind: 'kind', category }))
}

/** The value that splits what was found best, of an attribute that nobody has said anything of. */
function narrowing(products: readonly Product[], wish: Wish): Suggestion[] {
  const splits = narrowingNames.flatMap((attribute) => {
    if (wish.wanted[attribute] !== undefined || wish.unwanted[attribute] !== undefined) return []
    const counts = Map.groupBy(
      products.flatMap((product) => mainOf(product, attribute)),
      (value) => value,
    )
    return [...counts].flatMap(([value, all]) => {
      const share = all.length / products.length
      if (share > 0.7 || unsaid.has(value)) return []
      return [{ attribute, value, off: Math.abs(share - 0.5) - (attribute === 'gender' ? 1 : 0) }]
    })
  })
  return splits
    .toSorted((one, other) => one.off - other.off)
    .map(({ attribute, value }) => ({ kind: 'only', attribute, value }))
}

/** Values that nobody narrows by. */
const unsaid: ReadonlySet<string> = new Set([
  'unisex',
  'solid',
  'multicolor',
  'synthetic',
  'abstract',
  'casual',
  'ethnic',
  'metal',
])

const mainOf = ({ attributes }: Product, name: AttributeName): string[] => {
  const [main] = [attributes[name] ?? []].flat() as readonly string[]
  return main === undefined ? [] : [main]
}

/** What people look for next, by the place that a piece takes. */
const companions: Readonly<Partial<Record<Slot, CompanionSlot>>> = {
  top: 'bottom',
  'mid-layer': 'bottom',
  outer: 'feet',
  bottom: 'top',
  'full-body': 'feet',
  feet: 'bag',
  bag: 'feet',
}

function goesWith(product: Pick<Product, 'attributes'> | undefined): Suggestion[] {
  const { category } = product?.attributes ?? {}
  const slot = category === undefined ? undefined : companions[slotOf(category)]
  return slot === undefined ? [] : [{ kind: 'goes-with', slot }]
}
