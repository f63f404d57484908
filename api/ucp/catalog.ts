import { attributeValuesSchema } from '../../src/product/attributes.ts'
import { canBeBought } from '../../src/product/availability.ts'
import { type Filters, filtersSchema } from '../../src/product/filters.ts'
import type { Product } from '../../src/product/product.ts'
import { requestLimits } from '../limits.ts'
import { loadPhotos } from '../load-photos.ts'
import { parse } from '../parse.ts'
import type { Exchange } from '../route.ts'
import type { UcpMessage, UcpProduct } from './answers.ts'
import type { CatalogLookup, CatalogProduct, CatalogSearch } from './requests.ts'
import { minorDigits, optionsOf, toUcpProduct, variantsOf } from './to-ucp-product.ts'
import { envelope } from './version.ts'

/** What of an exchange the catalogue needs, over REST and over MCP. */
export type Asker = Pick<Exchange, 'context' | 'signal'> & { readonly base: string }

const categoryNames: ReadonlySet<string> = new Set(
  attributeValuesSchema.shape.category.unwrap().element.options,
)

export async function searchCatalog(asker: Asker, request: CatalogSearch) {
  const { limit = 10, cursor } = request.pagination ?? {}
  const from = placeOf(cursor)
  const depth = Math.min(from + limit + 1, requestLimits.products)
  const found = await find(asker, request, depth)
  const page = found.slice(from, from + limit)
  const more = found.length > from + limit
  return {
    ucp: envelope('search'),
    products: page.map(({ product, reasons, near_match }) => {
      const shown = toUcpProduct(product, asker.base)
      return { ...shown, metadata: { ...shown.metadata, reasons, near_match } }
    }),
    pagination: { has_next_page: more, ...(more && { cursor: cursorOf(from + limit) }) },
    messages: [] as UcpMessage[],
  }
}

type Found = { product: Product; reasons: readonly string[]; near_match: boolean }

async function find(asker: Asker, request: CatalogSearch, limit: number): Promise<Found[]> {
  const { context, signal } = asker
  const ports = context.ports()
  const [like] = request.like ?? []
  const { text, filters } = asSearch(request)
  if (like !== undefined && 'id' in like && text === '') {
    const products = await ports.alike(String(like.id), { filters, limit, signal })
    return products.map((product) => ({ product, reasons: [], near_match: false }))
  }
  const picture =
    like !== undefined && 'image' in like ? (like.image as { content_type: string; data: string }) : null
  const [photo] = await loadPhotos(
    asker,
    picture === null ? [] : [{ url: `data:${picture.content_type};base64,${picture.data}` }],
  )
  const words =
    like !== undefined && 'id' in like ? `${(await titleOf(asker, String(like.id))) ?? ''} ${text}` : text
  const { products: cards } = await ports.search(
    { text: words, filters, limit, ...(photo && { photo }) },
    { signal },
  )
  const products = new Map(
    (await ports.getProducts(cards.map(({ id }) => id))).map((each) => [each.id, each]),
  )
  return cards.flatMap(({ id, reasons, near_match }) => {
    const product = products.get(id)
    return product === undefined ? [] : [{ product, reasons, near_match }]
  })
}

const titleOf = async ({ context }: Asker, id: string) => (await context.ports().getProduct(id))?.title

/** Categories in our words filter; in other words, and the intent, they are read like a shopper's. */
function asSearch({ query = '', filters = {}, context = {} }: CatalogSearch): {
  text: string
  filters: Filters
} {
  const { categories = [], price, available = true, color, size, brand } = filters
  const named = categories.map((name) => name.trim().toLowerCase().replaceAll(/\s+/g, '-'))
  const known = named.filter((name) => categoryNames.has(name))
  const unknown = categories.filter((_, place) => !categoryNames.has(named[place] ?? ''))
  const unit = 10 ** (context.currency === undefined ? 2 : minorDigits(context.currency))
  const range = price && {
    ...(price.min !== undefined && { min: price.min / unit }),
    ...(price.max !== undefined && { max: price.max / unit }),
    ...(context.currency !== undefined && { currency: context.currency }),
  }
  const wanted = {
    ...(known.length > 0 && { category: known }),
    ...(range && Object.keys(range).length > 0 && { price: range }),
    ...(available && { in_stock: true }),
    ...(size?.length && { size }),
    ...(brand?.length && { brand }),
  }
  const colors = filtersSchema.shape.color.safeParse(color?.map((name) => name.toLowerCase()))
  const text = [query, ...unknown, ...(colors.success ? [] : (color ?? []))].join(' ').trim()
  return {
    text: text || (context.intent ?? '').trim(),
    filters: parse(filtersSchema, {
      ...wanted,
      ...(colors.success && colors.data && { color: colors.data }),
    }),
  }
}

export async function lookupCatalog(asker: Asker, { ids }: CatalogLookup) {
  const wanted = [...new Set(ids)]
  const found = await productsOf(asker, wanted)
  const products: UcpProduct[] = []
  for (const product of new Map([...found.values()].map((each) => [each.id, each])).values()) {
    const inputs = wanted.filter((id) => found.get(id)?.id === product.id)
    const shown = toUcpProduct(product, asker.base)
    const featured = featuredOf(product)
    products.push({
      ...shown,
      variants: shown.variants.flatMap((variant) => {
        const own = inputs
          .filter((id) => id === variant.id || (id === product.id && variant.id === featured))
          .map((id) => ({ id, match: id === variant.id ? ('exact' as const) : ('featured' as const) }))
        return own.length > 0 ? [{ ...variant, inputs: own }] : []
      }),
    })
  }
  const missing = wanted.filter((id) => !found.has(id))
  return {
    ucp: envelope('lookup'),
    products,
    messages: missing.map((id): UcpMessage => ({ type: 'info', code: 'not_found', content: id })),
  }
}

/** The variant that stands for a product: the first that can be bought. */
const featuredOf = (product: Product): string =>
  (variantsOf(product).find(canBeBought) ?? variantsOf(product)[0])?.id ?? product.id

/** Products by their own ids or by that of a variant. */
async function productsOf({ context }: Asker, ids: readonly string[]): Promise<Map<string, Product>> {
  const ports = context.ports()
  const direct = new Map((await ports.getProducts(ids)).map((product) => [product.id, product]))
  const rest = ids.filter((id) => !direct.has(id))
  if (rest.length === 0) return direct
  // A product without variants of its own has one a size, "id#size".
  const parents = rest.flatMap((id) => (id.includes('#') ? [id.slice(0, id.lastIndexOf('#'))] : []))
  const owners = [...(await ports.getProducts(parents)), ...(await ports.productsOfVariants(rest))]
  for (const owner of owners)
    for (const { id } of variantsOf(owner)) if (rest.includes(id)) direct.set(id, owner)
  return direct
}

export async function getCatalogProduct(
  asker: Asker,
  { id, selected = [], preferences = [] }: CatalogProduct,
) {
  const product = (await productsOf(asker, [id])).get(id)
  if (product === undefined)
    return {
      ucp: envelope('lookup', 'error'),
      messages: [
        { type: 'error', code: 'not_found', content: `Product not found: ${id}`, severity: 'unrecoverable' },
      ] satisfies UcpMessage[],
    }
  const shown = toUcpProduct(product, asker.base)
  const kept = settleSelection(product, selected, preferences)
  const fits = (options: Readonly<Record<string, string>>, of = kept) =>
    of.every(({ name, label }) => options[name] === label)
  return {
    ucp: envelope('lookup'),
    product: {
      ...shown,
      selected: kept,
      options: optionsOf(product).map(({ name, labels }) => ({
        name,
        values: labels.map((label) => {
          const others = kept.filter((each) => each.name !== name)
          const having = variantsOf(product).filter(
            (variant) => variant.options[name] === label && fits(variant.options, others),
          )
          return { label, available: having.some(canBeBought), exists: having.length > 0 }
        }),
      })),
      variants: shown.variants.filter(({ id: variantId }) => {
        const variant = variantsOf(product).find((each) => each.id === variantId)
        return variant !== undefined && fits(variant.options)
      }),
    },
    messages: [] as UcpMessage[],
  }
}

/** What was selected, as far as a variant has it all: what is preferred least gives way first. */
function settleSelection(
  product: Product,
  selected: readonly { name: string; label: string }[],
  preferences: readonly string[],
): { name: string; label: string }[] {
  const rank = (name: string) => {
    const place = preferences.indexOf(name)
    return place < 0 ? preferences.length : place
  }
  const kept = selected
    .map(({ name, label }) => ({ name, label }))
    .sort((a, b) => rank(a.name) - rank(b.name))
  const isMet = () =>
    variantsOf(product).some(({ options }) => kept.every(({ name, label }) => options[name] === label))
  while (kept.length > 0 && !isMet()) kept.pop()
  return kept
}

const cursorOf = (place: number): string => Buffer.from(`from:${place}`).toString('base64url')

function placeOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0
  const place = Number(
    /^from:(\d{1,4})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1] ?? Number.NaN,
  )
  return Number.isNaN(place) ? 0 : place
}
