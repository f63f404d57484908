import type { LanguageCode } from '../language/language.ts'
import { attributeNames } from '../product/attributes.ts'
import { type Availability, availabilities } from '../product/availability.ts'
import type { Price } from '../product/price.ts'
import { mostCodes, mostVariants, type ProductInput } from '../product/product.ts'
import type { Category } from '../product/taxonomy.ts'
import { titleCategory } from '../product/title-kinds.ts'
import type { Variant } from '../product/variant.ts'
import type { RowEntry } from './catalogue-row.ts'
import type { ColumnMapping } from './column-mapping.ts'
import type { FeedRecord } from './formats/feed-entry.ts'
import type { Options, ShopRow } from './formats/shop-row.ts'
import type { RecordGroup } from './group-variants.ts'
import { mapRecords } from './map-records.ts'
import { optionsOfRows, patternOfOptions, readOptions } from './read-options.ts'
import { readCondition, readRating, readReviews } from './read-rating.ts'
import { sharedTitle } from './shared-title.ts'
import { valuesOfField } from './values-of-field.ts'

/** A row read for itself, and what it offers of the product. */
type ReadRow = {
  readonly shop: ShopRow | undefined
  readonly product: ProductInput
  readonly options: Options
  readonly language: LanguageCode
}

/** The product that its rows tell of between them, after a problem for each row that cannot be read. */
export function* joinRecords(
  group: RecordGroup,
  options: Parameters<typeof mapRecords>[1] & { readonly mapping: ColumnMapping },
): Generator<RowEntry> {
  const { rows, line, position, id } = group
  const told =
    rows.length === 1 && id === null && rows[0].shop === undefined
      ? null
      : optionsOfRows(rows, options.mapping)
  const read: ReadRow[] = []
  const unread: string[] = []
  const open: (readonly Category[])[] = []
  for (const [at, row] of rows.entries()) {
    const varied = (row.shop?.options ?? []).flat()
    const entry = mapRecords({ line: row.line, position, records: [row.record], options: varied }, options)
    if ('problem' in entry) {
      yield entry
      continue
    }
    const rating = readRating(row.record, options.mapping)
    const condition = readCondition(row.record, options.mapping)
    const reviews = readReviews(row.record)
    const images = furtherPictures(row.record, options.mapping)
    const product = { ...entry.product, images: entry.product.images ?? images, rating, condition, reviews }
    product.availability ??= wordOf(row.record, options.mapping)
    if (told !== null && read[0] !== undefined && isAnother(product, read[0].product, row.shop)) {
      const { id: own, title } = product
      yield { line: row.line, position, id: own, problem: anotherProduct(title ?? '') }
      continue
    }
    if (told === null) yield { ...entry, product }
    else {
      unread.push(...(entry.unread ?? []))
      if (row.shop?.role !== 'variant') open.unshift(entry.kinds ?? [])
      else open.push(entry.kinds ?? [])
      read.push({ shop: row.shop, product, options: told[at] ?? [], language: entry.language ?? 'en' })
    }
  }
  const [first, ...others] = read
  if (first !== undefined)
    yield {
      line,
      position,
      ...languageOf(read),
      unread: [...new Set(unread), ...tooManyVariants(read)],
      kinds: open.find((kinds) => kinds.length > 0) ?? [],
      product: composeProduct([first, ...others], id ?? String(first.product.id)),
    }
}

const anotherProduct = (title: string): string =>
  `id: An earlier row with this id tells of another product than ${JSON.stringify(title.slice(0, 60))}; that one counts.`

/** True of rows that have nothing but their id in common: another kind, and no telling word of the title; such are no variants. */
function isAnother(one: ProductInput, first: ProductInput, shop: ShopRow | undefined): boolean {
  if (shop !== undefined || one.id !== first.id) return false
  const [kind, other] = [one, first].map(
    ({ attributes, title = '' }) => attributes?.category ?? titleCategory(title),
  )
  const words = new Set(tellingWordsOf(first.title))
  const own = tellingWordsOf(one.title)
  const sharesNone = own.length > 0 && words.size > 0 && !own.some((word) => words.has(word))
  return kind === undefined || other === undefined ? sharesNone : kind !== other && sharesNone
}

const tellingWordsOf = (title = ''): string[] => title.toLowerCase().match(/\p{L}{3,}/gu) ?? []

/** Told rather than dropped without a word. */
function tooManyVariants(rows: readonly ReadRow[]): string[] {
  const beyond =
    rows.filter(({ shop }) => shop?.role !== 'whole' && shop?.role !== 'pictures').length - mostVariants
  return beyond > 0 ? [`variants: A product keeps ${mostVariants}; ${beyond} more are left out.`] : []
}

/** The language of a product's rows; of one that has rows in English and in another, the other. */
const languageOf = (rows: readonly ReadRow[]): { readonly language: LanguageCode } => ({
  language: rows.find(({ language }) => language !== 'en')?.language ?? 'en',
})

/**
 * Texts and links are those of the product's own row, or of the first that has them; each row that can be put into a basket is a
 * variant.
 */
function composeProduct(rows: readonly [ReadRow, ...ReadRow[]], id: string): ProductInput {
  const parent = parentOf(rows, id)
  const { language } = languageOf(rows)
  const base = parent ?? rows.find(({ product }) => !isEmpty(product.title)) ?? rows[0]
  const offers = rows.filter((row) => row !== parent && row.shop?.role !== 'pictures')
  const sold = offers.filter(({ product }) => product.published !== false)
  const everywhere = [base, ...rows]
  const first = <K extends keyof ProductInput>(key: K) =>
    everywhere.map(({ product }) => product[key]).find((value) => !isEmpty(value))
  const [image_url = null, ...images] = picturesOf(everywhere)
  const isSingle = offers.length <= 1 && (offers[0]?.options.length ?? 0) === 0
  const only = isSingle ? (offers[0] ?? base) : null
  const shared = isSingle
    ? {}
    : {
        variants: variantsOf({
          id,
          base,
          offers: sold,
          main: image_url,
          // A color may be German in an English feed: of a word alone its own language decides there.
          language: language === 'en' ? undefined : language,
        }),
        stock: null,
      }
  return {
    ...base.product,
    ...(only === null
      ? {}
      : { stock: only.product.stock, sizes: only.product.sizes, availability: only.product.availability }),
    id,
    codes: codesOf(everywhere, id),
    title: titleOf({ parent, base, offers }),
    description: first('description') ?? '',
    brand: first('brand') ?? null,
    url: first('url') ?? null,
    price: priceOf(only ?? base, base) ?? first('price') ?? null,
    image_url,
    images: images.slice(0, 20),
    attributes: withPattern(
      attributesOf(everywhere),
      patternOfOptions(
        offers.map(({ options }) => options),
        language === 'en' ? undefined : language,
      ),
    ),
    rating: first('rating') ?? null,
    condition: first('condition') ?? null,
    added_at: first('added_at') ?? null,
    published: isPublished({ parent, base, offers, sold }),
    ...shared,
  }
}

/** The row that tells of the product and is not for sale itself: the one that names its variants, or that rows which are variants stand under. */
function parentOf(rows: readonly ReadRow[], id: string): ReadRow | undefined {
  if (rows.length === 1) return undefined
  const bare = rows.find(
    ({ shop, product, options }) => shop === undefined && product.id === id && options.length === 0,
  )
  if (bare !== undefined) return bare
  const named = rows.find(({ shop }) => shop?.members !== undefined)
  if (named !== undefined) return named
  const hasVariants = rows.some(({ shop }) => shop?.role === 'variant')
  return hasVariants ? rows.find(({ shop }) => shop?.role === 'whole') : undefined
}

type Parts = {
  readonly parent: ReadRow | undefined
  readonly base: ReadRow
  readonly offers: readonly ReadRow[]
}

function titleOf({ parent, base, offers }: Parts): string {
  const own = parent?.product.title ?? ''
  if (own !== '') return own
  const values = offers.flatMap(({ options }) => options.map(([, value]) => value))
  return (
    sharedTitle(
      offers.map(({ product }) => product.title ?? ''),
      values,
    ) ||
    (base.product.title ?? '')
  )
}

/** A product is sold as long as its own row says nothing else and one of its variants is; what is sold as a part only, never alone. */
function isPublished({ parent, base, offers, sold }: Parts & { readonly sold: readonly ReadRow[] }): boolean {
  if (base.shop !== undefined && base.product.published === false) return false
  if (parent === undefined && offers.length > 0 && offers.every(({ shop }) => shop?.hiddenAlone === true))
    return false
  return offers.length === 0 || sold.length > 0
}

/** An id that the row itself did not name. */
const madeUp = /^(?:https?:|(?:p|id|url)-[\w-]{16}$)/

/** The numbers of all its rows, and those by which the shop calls its variants. */
function codesOf(rows: readonly ReadRow[], id: string): string[] {
  const all = rows.flatMap(({ product, shop }) => [
    ...(product.codes ?? []),
    shop?.variantId ?? '',
    madeUp.test(product.id) ? '' : product.id,
  ])
  const codes = all.filter((code) => code !== '' && code !== id && code.length <= 100)
  return [...new Set(codes)].slice(0, mostCodes)
}

/** The product's pictures, its own row's first, each once. */
const picturesOf = (rows: readonly ReadRow[]): string[] => {
  const all = rows.flatMap(({ product, shop }) => [
    product.image_url,
    ...(product.images ?? []),
    shop?.picture,
  ])
  return [...new Set(all.filter((url): url is string => typeof url === 'string' && url !== ''))]
}

/** Availability where it is told in the trade's own words. */
function wordOf(record: FeedRecord, mapping: ColumnMapping): Availability {
  const word = valuesOfField(record, mapping.availability)[0]
  return availabilities.find((each) => each === word) ?? 'unknown'
}

/** Columns of the same picture at another size. */
const smaller = /thumb|small|swatch|mini/i

/** All that a record's columns of pictures name. */
const furtherPictures = (record: FeedRecord, mapping: ColumnMapping): string[] =>
  mapping.image.filter((column) => !smaller.test(column)).flatMap((column) => valuesOfField(record, [column]))

/** The first that is told of each attribute. */
/** With the pattern that its options name where nothing else does. */
const withPattern = (
  attributes: NonNullable<ProductInput['attributes']>,
  pattern: string | null,
): NonNullable<ProductInput['attributes']> =>
  attributes.pattern !== undefined || pattern === null
    ? attributes
    : { ...attributes, pattern: pattern as NonNullable<typeof attributes.pattern> }

function attributesOf(rows: readonly ReadRow[]): NonNullable<ProductInput['attributes']> {
  const told = attributeNames.flatMap((name) => {
    const value = rows.map(({ product }) => product.attributes?.[name]).find((each) => each !== undefined)
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries(told)
}

function variantsOf({
  id,
  base,
  offers,
  main,
  language,
}: {
  id: string
  base: ReadRow
  offers: readonly ReadRow[]
  main: string | null
  language?: LanguageCode | undefined
}): Variant[] {
  const pictures = new Set(offers.map(({ product }) => product.image_url).filter((url) => !isEmpty(url)))
  const pages = new Set(offers.map(({ product }) => product.url).filter((url) => !isEmpty(url)))
  const taken = new Set<string>()
  const sole = soleCodes(offers)
  return offers.slice(0, mostVariants).map((offer) => {
    const { shop, product, options } = offer
    const { sizes, colors, options: named } = readOptions(options, language)
    const own = shop?.picture ?? (pictures.size > 1 ? product.image_url : null)
    const variant = freeId({ wanted: shop?.variantId ?? product.id, id, options, taken })
    const codes = (product.codes ?? []).filter((code) => sole.has(code) && code !== variant && code !== id)
    return {
      id: variant,
      options: named,
      sizes: sizes.length > 0 ? [...sizes] : (product.sizes ?? []).slice(0, 20),
      colors:
        colors.length > 0
          ? [...colors]
          : [...(options.length > 0 && hasColor(options) ? [] : (product.attributes?.color ?? []))],
      price: priceOf(offer, base),
      stock: product.stock ?? null,
      availability: product.availability ?? 'unknown',
      ...(pages.size > 1 && !isEmpty(product.url) ? { url: product.url as string } : {}),
      image_url:
        own === '' || own === undefined || (own === main && pictures.size <= 1 && shop?.picture === undefined)
          ? null
          : own,
      ...(codes.length === 0 ? {} : { codes: codes.slice(0, mostVariantCodes) }),
    }
  })
}

const mostVariantCodes = 10

/** The numbers that one row of a product alone has. */
function soleCodes(rows: readonly ReadRow[]): ReadonlySet<string> {
  const rowsOf = new Map<string, number>()
  for (const { product } of rows)
    for (const code of new Set(product.codes)) rowsOf.set(code, (rowsOf.get(code) ?? 0) + 1)
  return new Set([...rowsOf].flatMap(([code, count]) => (count === 1 ? [code] : [])))
}

const hasColor = (options: Options): boolean => options.some(([name]) => /colou?r|farb/i.test(name))

/** The variant's own id, where it has one that no other has. */
function freeId({
  wanted,
  id,
  options,
  taken,
}: {
  wanted: string
  id: string
  options: Options
  taken: Set<string>
}): string {
  const described = [id, ...options.map(([, value]) => value)].join('/').slice(0, 190)
  const own = wanted === '' || wanted === id ? described : wanted.slice(0, 190)
  let free = taken.has(own) ? described : own
  for (let at = 2; taken.has(free); at++) free = `${described}#${at}`
  taken.add(free)
  return free
}

/** The row's own price, or the product's and what the variant costs more, less what is taken off. */
function priceOf(row: ReadRow, base: ReadRow): Price | null {
  const price = row.product.price ?? base.product.price ?? null
  if (price === null) return null
  const { surcharge = 0 } = row.shop ?? {}
  const discount = row.shop?.discount ?? base.shop?.discount
  if (surcharge === 0 && discount === undefined) return price
  const full = price.amount + surcharge
  const amount =
    discount === undefined
      ? full
      : 'percent' in discount
        ? full * (1 - discount.percent / 100)
        : full - discount.amount
  return { ...price, amount: Math.max(0, Math.round(amount * 1_000) / 1_000) }
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''
