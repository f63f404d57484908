import type { Encoder } from '../encoder/encoder.ts'
import type { Log } from '../log.ts'
import type { Color } from '../product/color.ts'
import { kindsWithEquals, narrowerKindsOf } from '../product/narrower-kinds.ts'
import type { Product } from '../product/product.ts'
import { equalSizes } from '../product/sizes/equal-sizes.ts'
import { asVariant, atPriceOfWanted, colorsBeside, inColor } from '../product/variants.ts'
import type { Wish } from '../product/wish.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import { captionAttributes } from './caption-attributes.ts'
import { composeTarget, type Target } from './compose-target.ts'
import { intersectFilters } from './intersect-filters.ts'
import { composeQueryVector } from './query-vector.ts'
import type { Candidate } from './rank-hits.ts'
import { type Asked, reasonsFor } from './reasons.ts'
import type { Reference } from './reference.ts'
import { relaxationOrder, relaxedName } from './relaxation-order.ts'
import { retrieveCandidates } from './retrieve-candidates.ts'
import type { SearchRequest } from './search-request.ts'
import type { FoundProduct, SearchResult } from './search-result.ts'
import { unstatedFields } from './unstated-fields.ts'
import { wishFilter } from './wish-filter.ts'

export type SearchServices = { readonly index: ProductIndex; readonly encoder: Encoder; readonly log?: Log }

/**
 * The shop's products that fit a wish, best first; what misses some of it comes after, marked. Throws `canceled` or
 * `model-failed`.
 */
export async function searchCatalogue(
  services: SearchServices,
  asked: SearchRequest,
  options: { signal?: AbortSignal } = {},
): Promise<SearchResult> {
  const request = { ...asked, wish: withEqualKinds(inAllSizeSystems(asked)) }
  const { wish, reference, without = [] } = request
  const composed = composeTarget(wish, reference)
  const shaped = {
    ...composed,
    presumed: { ...request.presumed, ...composed.presumed },
    leaning: request.leaning,
  }
  const whole = intersectFilters(wishFilter(wish, shaped), request.filter) ?? {}
  const target = { ...shaped, unstated: await unstatedFields(services, whole) }
  const edit = without.includes('difference') ? 0 : undefined
  const vector = without.includes('vector')
    ? null
    : await composeQueryVector(
        services.encoder,
        { wish, reference, target, words: request.words, edit },
        options,
      )
  const text = without.includes('lexical') ? '' : lexicalText(wish, reference)
  const found = await retrieveCandidates(
    services.index,
    {
      ...request,
      target,
      vectorOf: vectorOf(request),
      query: { ...(vector ? { vector } : {}), ...(text ? { text } : {}) },
    },
    options,
  )
  services.log?.debug({ wanted: wish.wanted, found: found.length }, 'Searched the catalogue')
  return toResult(found, { request, target })
}

/** "UK 10" is what another label calls "38" or "M": which it is tell the kind and the wearer, those of the reference where none is said. */
function inAllSizeSystems({ wish, reference }: SearchRequest): Wish {
  if (wish.sizes.length === 0) return wish
  const { category, gender, age_group } = reference?.attributes ?? {}
  const sized = {
    category: listed(category),
    gender: listed(gender),
    age_group: listed(age_group),
    ...wish.wanted,
  }
  const sizes = equalSizes(wish.sizes, sized)
  // What comes in one size fits whoever asks for another; "something in 52" means what comes in sizes, and no bag.
  const fitsAll = sizes.length > 0 && sized.category.length > 0
  return { ...wish, sizes: fitsAll ? [...sizes, 'One Size'] : sizes }
}

/** A raincoat is as good as a rain jacket, and a bikini is a woman's. */
function withEqualKinds(wish: Wish): Wish {
  const category = kindsWithEquals(wish)
  const isWomens = wish.wanted.gender === undefined && narrowerKindsOf(wish).some(({ wearer }) => wearer)
  if (category === wish.wanted.category && !isWomens) return wish
  const gender = isWomens ? { gender: ['female' as const] } : {}
  return { ...wish, wanted: { ...wish.wanted, ...gender, category } }
}

const listed = (value: string | undefined): string[] => (value === undefined ? [] : [value])

/** Of what the query's vector speaks: a photo or product, words that say more than attributes, or attributes alone. */
function vectorOf({ wish, reference }: SearchRequest): 'reference' | 'words' | 'named' {
  if (reference?.vector != null) return 'reference'
  return wish.text.trim() === '' ? 'named' : 'words'
}

/**
 * The words to look for, none when attributes and brands took them all: then the filter holds what they said, and searching them
 * too would cost a third of the search to rank what is equal. Beside a reference the free words alone.
 */
function lexicalText({ text, wanted, brands }: Wish, reference: Reference | null): string {
  if (text.trim() === '') return ''
  const words = reference ? [text] : [text, ...brands, captionAttributes(wanted)]
  return words.filter((part) => part.trim() !== '').join(' ')
}

function toResult(
  found: readonly Candidate[],
  { request, target }: { request: SearchRequest; target: Target },
): SearchResult {
  const asked = allAsked(request)
  const variantOf = new Map(
    (request.named ?? []).flatMap(({ id, variant }) =>
      variant === undefined ? [] : [[id, variant] as const],
    ),
  )
  let lowest = 1
  const products = found.map(({ product, score, missed, nearVector, unstated }): FoundProduct => {
    // A later product never scores higher, so that sorting by score keeps the order.
    lowest = request.wish.sort === 'relevance' ? Math.min(lowest, score) : score
    const kind = target.presumed.category
    const resembles = nearVector && (kind === undefined || product.attributes.category === kind)
    return {
      product: variantOf.has(product.id)
        ? asVariant(product, variantOf.get(product.id)!)
        : asWanted(product, asked, target),
      score: Math.round(lowest * 10_000) / 10_000,
      reasons: [
        ...reasonsFor(product, asked, {
          reference: request.reference,
          presumed: target.presumed,
          resembles,
        }),
        ...unstated.map((field) => ({ kind: 'unstated', field }) as const),
      ],
      nearMatch: missed.length > 0,
      relaxed: [...new Set(missed.map(relaxedName))],
      ...(unstated.length === 0 ? {} : { unstated }),
    }
  })
  const missedByAny = new Set(found.flatMap(({ missed }) => missed))
  const relaxed = relaxationOrder.filter((constraint) => missedByAny.has(constraint)).map(relaxedName)
  return { products, relaxed: [...new Set(relaxed)] }
}

/** The product as the variant that was asked for: its price, picture and page, or those of what is left beside a refused color. */
function asWanted(product: Product, asked: Asked, { stated, presumed }: Target): Product {
  const beside = colorsBeside(product, asked.unwanted.color)
  const own = stated.color?.length ? stated.color : beside
  const priced = atPriceOfWanted(product, { ...asked, colors: own })
  // A photo of a red one is answered with the red one, though it costs what the product does from.
  return inColor(priced, { ...asked, colors: own.length > 0 ? own : colorsOf(presumed) })
}

const colorsOf = ({ color }: Target['presumed']): Color[] => [color ?? []].flat()

/** The wish together with the filter: both were asked for, so both are reasons. */
function allAsked({ wish, filter, measuredBy = null }: SearchRequest): Asked {
  if (!filter) return { ...wish, measuredBy }
  return {
    ...wish,
    measuredBy,
    wanted: { ...filter.wanted, ...wish.wanted },
    unwanted: { ...filter.unwanted, ...wish.unwanted },
    price: wish.price ?? filter.price ?? null,
    sizes: [...wish.sizes, ...(filter.sizes ?? [])],
    brands: [...wish.brands, ...(filter.brands ?? [])],
    in_stock: wish.in_stock || (filter.in_stock ?? false),
  }
}
