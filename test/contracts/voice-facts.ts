import { type Advised, advisedOn } from '../../src/dialogue/advised.ts'
import type { Answer } from '../../src/dialogue/answer.ts'
import { colorAdvice } from '../../src/dialogue/colors-go.ts'
import type { NextStep } from '../../src/dialogue/next-step.ts'
import type { ComparisonOutcome } from '../../src/dialogue/outcome.ts'
import type { ReplyFacts } from '../../src/dialogue/reply-facts.ts'
import type { SearchNote } from '../../src/dialogue/search-notes.ts'
import type { Seen, SeenGarment } from '../../src/dialogue/seen-garments.ts'
import { type ToldNeed, toldNeeds } from '../../src/dialogue/situations/needs.ts'
import { formalities, weathers } from '../../src/dialogue/situations/situation.ts'
import { situations } from '../../src/dialogue/situations/situations.ts'
import { talks } from '../../src/dialogue/talk.ts'
import type { ToldPick } from '../../src/dialogue/told-picks.ts'
import type { ToldSearch } from '../../src/dialogue/told-search.ts'
import { shelves } from '../../src/knowledge/en/shelves.ts'
import { shelfNames } from '../../src/knowledge/shelf.ts'
import { adviceMaterials, fabricTraits, shoeColors, suitColors } from '../../src/language/advice-topic.ts'
import { claims } from '../../src/language/claims.ts'
import {
  type CatalogueList,
  catalogueLists,
  orderAsks,
  productTopics,
  shopTopics,
} from '../../src/language/question.ts'
import type { Outfit, UnfilledSlot } from '../../src/outfit/outfit.ts'
import {
  type AttributeName,
  type Attributes,
  attributeNames,
  attributeValuesSchema,
} from '../../src/product/attributes.ts'
import { colors } from '../../src/product/color.ts'
import { families } from '../../src/product/families.ts'
import { type ProductInput, productSchema } from '../../src/product/product.ts'
import { categories, slots } from '../../src/product/taxonomy.ts'
import { directionAxes, type WishInput, wishSchema } from '../../src/product/wish.ts'
import type { Companion, Reason } from '../../src/retrieval/reason.ts'
import type { FoundProduct, Relaxed } from '../../src/retrieval/search-result.ts'

/** Every value of every attribute. */
export const attributeValues: readonly (readonly [AttributeName, string])[] = attributeNames.flatMap(
  (name) => {
    const { options } = attributeValuesSchema.shape[name].unwrap().element as { options: readonly string[] }
    return options.map((value) => [name, value] as const)
  },
)

const directions = directionAxes.flatMap((axis) => [
  { axis, toward: 'more' } as const,
  { axis, toward: 'less' } as const,
])
const companions: readonly Companion[] = (['worn', 'picked', 'piece'] as const).flatMap((is) =>
  [null, ...categories].map((category) => ({ is, category })),
)
const [beside] = companions as [Companion]
const euros = (amount: number) => ({ amount, currency: 'EUR' })
const kinds = ['photo', 'product'] as const
const valuesOf = (name: AttributeName) =>
  attributeValues.filter(([each]) => each === name).map(([, value]) => value)

/** Facts of every sort; tsc finds a sort that is missing here. */
export const reasons: Readonly<Record<Reason['kind'], readonly Reason[]>> = {
  unstated: [
    { kind: 'unstated', field: 'gender' },
    { kind: 'unstated', field: 'size' },
  ],
  has: attributeValues.map(([attribute, value]) => ({ kind: 'has', attribute, value })),
  lacks: attributeValues.map(([attribute, value]) => ({ kind: 'lacks', attribute, value })),
  'for-children': [
    { kind: 'for-children', gender: 'female' },
    { kind: 'for-children', gender: 'male' },
  ],
  'accent-color': colors.map((color) => ({ kind: 'accent-color', color })),
  'near-color': colors.map((color) => ({ kind: 'near-color', color, wanted: color })),
  'same-pattern': valuesOf('pattern').flatMap((pattern) =>
    kinds.map((as) => ({ kind: 'same-pattern', pattern, as })),
  ),
  further: directions.flatMap((direction) => kinds.map((than) => ({ kind: 'further', direction, than }))),
  similar: kinds.map((to) => ({ kind: 'similar', to })),
  cheaper: [{ kind: 'cheaper' }],
  pricier: [{ kind: 'pricier' }],
  'price-under': [{ kind: 'price-under', limit: euros(50) }],
  'price-at': [{ kind: 'price-at', limit: euros(50) }],
  'price-over': [{ kind: 'price-over', limit: euros(49.5) }],
  'price-between': [{ kind: 'price-between', from: euros(20), to: euros(50) }],
  size: [{ kind: 'size', size: 'XL' }],
  brand: [{ kind: 'brand', name: 'Nord' }],
  'in-title': [{ kind: 'in-title', name: 'Xyzzy' }],
  'in-text': [{ kind: 'in-text', name: 'Xyzzy' }],
  'in-stock': [{ kind: 'in-stock' }],
  leads: [
    ...directions,
    ...(['more', 'less'] as const).map((toward) => ({ axis: 'price' as const, toward })),
  ].map(({ axis, toward }) => ({ kind: 'leads', by: axis, toward })),
  costs: [{ kind: 'costs', price: euros(44.95) }],
  rated: [{ kind: 'rated', rating: { value: 4.5, scale: 5, count: 12 } }],
  'color-harmony': (
    ['same', 'neutral', 'beside-neutral', 'echo', 'shade', 'close', 'opposite'] as const
  ).flatMap((relation) =>
    colors.map((color) => ({ kind: 'color-harmony', relation, own: color, other: color, beside }) as const),
  ),
  'calms-print': companions.map((each) => ({ kind: 'calms-print', pattern: 'striped', beside: each })),
  'same-occasion': valuesOf('occasion').map((occasion) => ({ kind: 'same-occasion', occasion, as: beside })),
  'same-weather': companions.flatMap((as) => [
    { kind: 'same-weather', weather: 'cold', as },
    { kind: 'same-weather', weather: 'warm', as },
  ]),
}

const relaxable: readonly Relaxed[] = [...attributeNames, 'price', 'size', 'brand']

const toldNeedIds = Object.keys(toldNeeds) as ToldNeed[]

export const notes: Readonly<Record<SearchNote['kind'], readonly SearchNote[]>> = {
  unstated: [
    { kind: 'unstated', fields: ['gender'], of: 'all' },
    { kind: 'unstated', fields: ['size', 'material'], of: 'some' },
  ],
  unread: [
    { kind: 'unread', words: ['xyzzy'], instead: [] },
    { kind: 'unread', words: ['xyzzy'], instead: ['hat'] },
  ],
  need: toldNeedIds.map((need) => ({ kind: 'need', need, because: 'cold' })),
  unmentioned: [{ kind: 'unmentioned', phrases: ['xyzzy'] }],
  unrefused: [{ kind: 'unrefused', phrases: ['xyzzy'] }],
  'no-fit': (['underdressed', 'overdressed', 'thin', 'warm'] as const).map((miss) => ({
    kind: 'no-fit',
    miss,
  })),
  undated: [{ kind: 'undated' }],
  'not-seen': [{ kind: 'not-seen', kinds: ['belt'] }],
  'price-unseen': [{ kind: 'price-unseen' }],
  undone: [{ kind: 'undone' }],
  'not-depicted': [{ kind: 'not-depicted', things: ['dinosaurs'] }],
  'taken-for': [
    { kind: 'taken-for', thing: { title: 'Vela', attributes: {} } },
    { kind: 'taken-for', thing: { title: null, attributes: { category: 'dress', color: ['blue'] } } },
  ],
  'not-shown': [{ kind: 'not-shown' }],
  assumed: [null, ...formalities].flatMap((formality) =>
    [null, ...weathers].flatMap((weather) =>
      formality === null && weather === null ? [] : [{ kind: 'assumed', formality, weather } as const],
    ),
  ),
  'not-transferred': [{ kind: 'not-transferred', attributes: attributeNames }],
  withdrawn: [...relaxable, 'in_stock' as const, 'words' as const].map((name) => ({
    kind: 'withdrawn',
    names: [name],
  })),
  'not-sold': [
    { kind: 'not-sold', kinds: ['suit'], instead: ['blazer', 'pants'] },
    { kind: 'not-sold', kinds: ['umbrella'], instead: [] },
    { kind: 'not-sold', kinds: ['sneakers', 'boots'], instead: ['sandals'] },
  ],
  claims: claims.map((claim) => ({ kind: 'claims', unknown: [claim] })),
  'brand-not-sold': [{ kind: 'brand-not-sold', brand: 'Vela' }],
  cannot: orderAsks.map((order) => ({ kind: 'cannot', order })),
  'impossible-price': [{ kind: 'impossible-price', min: 100, max: 50 }],
  'left-of-total': [18, 0].map((left) => ({
    kind: 'left-of-total',
    left: { total: 80, taken: euros(62), left },
  })),
  direction: directions.flatMap((direction) => [
    { kind: 'direction', direction: { ...direction, as: 'preference' } } as const,
    { kind: 'direction', direction: { ...direction, as: 'at-end', attribute: 'length' } } as const,
  ]),
}

const product = (input: Partial<ProductInput> = {}) =>
  productSchema.parse({ id: 'p', title: 'Vela', price: euros(44.95), ...input })

const found = (input: Partial<ProductInput> = {}, relaxed: readonly Relaxed[] = []): FoundProduct => ({
  ...{ product: product(input), score: 1, reasons: [], nearMatch: relaxed.length > 0, relaxed },
})

const wish = (input: WishInput = {}) => wishSchema.parse(input)

const picked = (more: Partial<ToldPick> = {}): ToldPick => ({
  ...{ product: product(), why: [], misses: [], ...more },
})

export const plainSearch: ToldSearch = {
  ...{ mode: 'new', notes: [], wish: wish({ wanted: { category: ['dress'] } }), like: null },
  ...{ exact: 2, near: 0, relaxed: [], guess: null, currencies: null, lead: 'pick' },
  picks: [picked(), picked({ why: [{ kind: 'leads', by: 'price', toward: 'less' }] })],
}

/** What a search may have come to. */
const searches: readonly ToldSearch[] = [
  ...(['new', 'refined', 'more', 'complement'] as const).flatMap((mode) => [
    { ...plainSearch, mode },
    { ...plainSearch, mode, exact: 1 },
    { ...plainSearch, mode, exact: 0, picks: [] },
    { ...plainSearch, mode, near: 2, relaxed: relaxable },
    ...relaxable.map((name) => ({
      ...plainSearch,
      ...{ mode, exact: 0, near: 1, relaxed: [name] },
      picks: [picked({ misses: [{ name, own: [], wanted: [] }] })],
    })),
    ...attributeValues.map(([name, value]) => ({
      ...plainSearch,
      ...{ mode, exact: 0, near: 2, relaxed: [name] },
      picks: [picked({ misses: [{ name, own: [value], wanted: [value] }] }), picked()],
    })),
  ]),
  ...[0, 1, 3].flatMap((exact) =>
    [[], [picked()]].map((instead) => ({
      ...plainSearch,
      exact,
      near: 2,
      relaxed: ['color' as const],
      soldOut: { products: [product({ availability: 'out_of_stock' })], isAll: true, instead },
    })),
  ),
  {
    ...plainSearch,
    soldOut: { products: [product({ availability: 'out_of_stock' })], isAll: false, instead: [] },
  },
  ...[[], ['boots' as const]].map((instead) => ({
    ...plainSearch,
    ...{ exact: 0, near: instead.length, relaxed: ['category' as const] },
    picks: instead.length === 0 ? [] : [picked()],
    notes: [{ kind: 'not-sold' as const, kinds: ['sneakers' as const], instead }],
  })),
  ...(['unknown', 'foreign', 'not-sold'] as const).map((guess) => ({
    ...plainSearch,
    guess,
    wish: wish({ text: 'Xyzzy' }),
  })),
  { ...plainSearch, wish: wish({ text: 'Xyzzy', wanted: { color: ['blue'] } }) },
  ...(['cheapest', 'dearest', 'closest', 'pick'] as const).flatMap((lead) => [
    { ...plainSearch, lead },
    { ...plainSearch, lead, picks: [{ ...picked(), product: product({ price: null }) }, picked(), picked()] },
  ]),
  { ...plainSearch, like: { kind: 'photo', title: null } },
  { ...plainSearch, like: { kind: 'product', title: null } },
  { ...plainSearch, like: { kind: 'product', title: 'Nord' } },
  ...attributeValues.flatMap(([name, value]) => [
    { ...plainSearch, wish: wish({ wanted: { [name]: [value] } }) },
    { ...plainSearch, wish: wish({ unwanted: { [name]: [value] } }) },
  ]),
  { ...plainSearch, wish: wish({ wanted: { gender: ['male'], age_group: ['kids'] } }) },
  ...directions.map((direction) => ({ ...plainSearch, wish: wish({ directions: [direction] }) })),
  ...[{ max: 50 }, { min: 20 }, { min: 20, max: 49.5 }].flatMap((price) => [
    { ...plainSearch, wish: wish({ price }) },
    { ...plainSearch, wish: wish({ price: { ...price, currency: 'EUR' } }) },
  ]),
  {
    ...plainSearch,
    wish: wish({
      ...{ sizes: ['XL', 'XXL'], brands: ['Nord', 'Vela', 'Lumen'], unwanted_brands: ['Nord'] },
      ...{ unwanted_words: ['Xyzzy'], in_stock: true },
    }),
  },
]

const unfilled = (why: UnfilledSlot['why']): UnfilledSlot[] => [
  ...slots.map((slot) => ({ slot, category: null, why, cheapest: euros(44.95), asked: false })),
  { slot: 'bag', category: 'clutch', why, cheapest: null, asked: true },
]

const outfit: Outfit = {
  anchors: [],
  pieces: categories.map((category) => ({
    ...{ slot: 'top', wish: wish(), product: found({ attributes: { category } }), alternates: [] },
  })),
  unfilled: [],
  ...{ total: euros(120), budget: null, anchorPrice: null },
}
const anchors = (['photo', 'product', 'words'] as const).flatMap((kind) =>
  [{}, ...categories.map((category): Attributes => ({ category }))].map((attributes) => ({
    ...{ kind, attributes, id: null, price: null },
  })),
)

const outfits: readonly Outfit[] = [
  outfit,
  { ...outfit, pieces: [] },
  { ...outfit, pieces: [], anchors },
  { ...outfit, anchors },
  { ...outfit, budget: { max: 150 }, anchorPrice: euros(20) },
  { ...outfit, budget: { max: 150, currency: 'EUR' } },
  { ...outfit, unfilled: [...unfilled('budget'), ...unfilled('nothing-found')] },
  { ...outfit, pieces: [{ slot: 'feet', wish: wish(), product: found({}, relaxable), alternates: [] }] },
]

const steps: readonly NextStep[] = [
  ...(['loosen', 'for-whom', 'none'] as const).map((kind) => ({ kind })),
  ...categories.map((kind) => ({ kind: 'which-kind' as const, kinds: [kind, 'jeans' as const] })),
]

const rich = product({
  ...{ brand: 'Nord', sizes: ['S', 'XL'], stock: 3 },
  attributes: { color: ['blue', 'navy'], material: ['cotton', 'linen'], pattern: 'striped', length: 'midi' },
})
const bare = product({ id: 'q', price: null })

const standing = { product: rich, level: 1, because: reasons.costs }
const comparisons: readonly ComparisonOutcome[] = [
  { kind: 'comparison', products: [rich, bare], compared: null },
  ...(['more', 'less'] as const).flatMap((toward) =>
    [...directionAxes, 'price' as const].flatMap((by) =>
      [
        { ranked: [], leading: 0, unknown: [bare] },
        { ranked: [standing], leading: 1, unknown: [bare] },
        { ranked: [standing], leading: 1, unknown: [] },
        { ranked: [standing, standing], leading: 1, unknown: [] },
        { ranked: [standing, standing], leading: 2, unknown: [bare] },
        { ranked: [standing, standing, standing], leading: 1, unknown: [bare, bare] },
      ].map((ranking) => ({
        ...({ kind: 'comparison', products: [rich, bare], compared: { by, toward, ...ranking } } as const),
      })),
    ),
  ),
]

const asked = [
  ...[[], ...productTopics.map((topic) => [topic])].flatMap((topics) =>
    [[], ['XL'], ['XS']].map((sizes) => ({ sizes, topics, sentences: [], isOther: false })),
  ),
  ...productTopics.map((topic) => ({ sizes: [], topics: [topic], sentences: ['Xyzzy.'], isOther: false })),
  { sizes: [], topics: [], sentences: ['Xyzzy.'], isOther: true },
  { sizes: [], topics: [], sentences: [], isOther: true },
]
const everything = wish({ wanted: { category: ['dress'], color: ['blue'] }, price: { max: 50 } })
const advised: readonly Advised[] = [
  ...adviceMaterials.flatMap((material) => [
    ...[null, ...fabricTraits].map((by) => advisedOn({ of: 'fabrics', materials: [material], by })),
    ...fabricTraits.map((by) => advisedOn({ of: 'fabrics', materials: [material, 'silk'], by })),
  ]),
  ...shelfNames.flatMap((shelf) =>
    Object.keys(shelves[shelf]).map((id) => ({ of: 'known' as const, known: [{ shelf, id }] })),
  ),
  ...suitColors.flatMap((suit) =>
    shoeColors.map((shoes) => advisedOn({ of: 'shoes-with-suit', shoes, suit })),
  ),
  ...[null, 'shoes' as const, 'trousers' as const].flatMap((kind) =>
    ['9', '99'].map((size) => advisedOn({ of: 'size', size, from: 'UK', to: 'EU', kind, wearer: null })),
  ),
]
const answers: readonly Answer[] = [
  ...[null, {}, ...Object.values(situations)].flatMap((situation) =>
    [null, 'Xyzzy'].map((called) => ({ about: 'advice' as const, situation, called, advised: null })),
  ),
  ...advised.map((each) => ({ about: 'advice' as const, situation: null, called: null, advised: each })),
  ...colors.flatMap((one) => [
    { about: 'colors' as const, ...colorAdvice([one]) },
    ...colors.map((other) => ({ about: 'colors' as const, ...colorAdvice([one, other]) })),
  ]),
  ...[euros(140), null].map((total) => ({
    about: 'total' as const,
    ...{
      total,
      pieces: [
        { title: 'Vela', price: euros(44.95) },
        { title: 'Vela', price: null },
      ],
    },
  })),
  ...orderAsks.flatMap((asks) =>
    [null, { title: 'Vela', url: null }].flatMap((each) =>
      [[], ['Xyzzy.']].map((passages) => ({ about: 'order' as const, asks, product: each, passages })),
    ),
  ),
  ...shopTopics.flatMap((topic) =>
    [[], ['Xyzzy.']].map((passages) => ({ about: 'shop' as const, topics: [topic], passages })),
  ),
  ...(['broken', 'late', 'misfit'] as const).flatMap((grievance) =>
    [[], ['Xyzzy.']].map((passages) => ({
      about: 'shop' as const,
      topics: ['returns' as const],
      passages,
      grievance,
    })),
  ),
  ...(['Xyzzy', true] as const).map((unsaid) => ({
    ...{ about: 'shop' as const, topics: ['delivery'] as const, passages: ['Xyzzy.'] },
    unsaid,
  })),
  ...[wish(), everything].flatMap((each) =>
    [0, 1, 2].map((count) => ({
      ...{ about: 'shown' as const, wish: each, count: 2, topics: ['care'] as const, saying: [] },
      having: [rich, rich].slice(0, count),
      untold: [],
    })),
  ),
  {
    ...{ about: 'shown', wish: wish(), count: 1, topics: ['rain'], having: [], untold: [rich] },
    saying: [{ product: rich, sentence: 'Xyzzy.' }],
  },
  { about: 'shown', wish: wish(), count: 1, topics: ['rain'], having: [], untold: [rich], saying: [] },
  ...[wish(), everything].flatMap(
    (each) =>
      [
        ...[0, 1, 12].map((total) => ({ about: 'catalogue', wish: each, tells: 'count', total }) as const),
        ...catalogueLists.flatMap((tells) =>
          [[], valuesFor(tells).slice(0, 1), valuesFor(tells)].map(
            (values) => ({ about: 'catalogue', wish: each, tells, values }) as const,
          ),
        ),
        { about: 'catalogue', wish: each, tells: 'price-range', from: null, to: null },
        { about: 'catalogue', wish: each, tells: 'price-range', from: euros(20), to: euros(44.95) },
        { about: 'catalogue', wish: each, tells: 'price-range', from: euros(20), to: euros(20) },
      ] as const,
  ),
]
function valuesFor(list: CatalogueList): readonly string[] {
  if (list === 'brands') return Array.from({ length: 20 }, () => 'Nord')
  if (list === 'sizes') return ['XL', 'XXL']
  return valuesOf(({ colors: 'color', materials: 'material', kinds: 'category' } as const)[list])
}

const seen = (...garments: SeenGarment[]): Seen => ({ photos: 1, garments })
const certainly = (attributes: Attributes): SeenGarment => ({ attributes, photo: 1, isCertain: true })
const looks: readonly Seen[] = [
  seen(),
  ...attributeValues.map(([name, value]) =>
    seen(certainly({ [name]: name === 'color' || name === 'material' ? [value] : value })),
  ),
  seen(certainly({ category: 'dress', color: ['blue', 'red'] }), certainly({ category: 'belt' })),
  seen({ attributes: { category: 'hat' }, photo: 1, isCertain: false }),
  seen(certainly({ category: 'dress' }), { attributes: { category: 'hat' }, photo: 1, isCertain: false }),
  ...families.map((family) => seen({ attributes: { color: ['blue'] }, family, photo: 1, isCertain: true })),
]
const noPhoto: Seen = { photos: 0, garments: [] }

const key = ''
export const replies: Readonly<Record<ReplyFacts['kind'], readonly ReplyFacts[]>> = {
  found: [
    ...searches.map(
      (told) => ({ key, kind: 'found', seen: noPhoto, searches: [told], next: steps[0] }) as ReplyFacts,
    ),
    ...outfits.flatMap((each) =>
      (['outfit', 'complement'] as const).map(
        (mode) =>
          ({
            ...{ key, kind: 'found', seen: looks[0], next: steps[1] },
            searches: [
              { ...plainSearch, mode, outfit: each, currencies: { own: 'EUR', named: 'USD', limit: null } },
            ],
          }) as ReplyFacts,
      ),
    ),
    ...steps.map((next) => ({ key, kind: 'found', seen: noPhoto, searches: [plainSearch], next }) as const),
    ...looks.map(
      (each) => ({ key, kind: 'found', seen: each, searches: [plainSearch], next: steps[3] }) as ReplyFacts,
    ),
  ],
  compared: comparisons.map((comparison) => ({ key, kind: 'compared', comparison })),
  details: [rich, bare, { ...rich, stock: 0 }, { ...rich, stock: 9 }].flatMap((each) =>
    asked.map((about) => ({ key, kind: 'details', told: [{ product: each, ...about }] }) as const),
  ),
  answered: answers.map((answer) => ({ key, kind: 'answered', answer })),
  failed: [0, 3].map((shown) => ({ key, kind: 'failed', problems: ['Xyzzy.'], shown })),
  seen: looks.map((each) => ({ key, kind: 'seen', seen: each })),
  talk: talks.map((talk) => ({ key, kind: 'talk', talk })),
}
