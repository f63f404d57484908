import { isObject } from './flatten-record.ts'

const products =
  /^(?:https?:\/\/schema\.org\/|schema:)?(?:Product|ProductGroup|ProductModel|IndividualProduct|SomeProducts)$/i

/**
 * A thing of schema.org as the plain product that it is, its own words for what it is taken out; null for one that is no product, such as
 * the page around it. Undefined for an object that names no type.
 */
export function schemaOrgProduct(
  object: Record<string, unknown>,
): Record<string, unknown> | null | undefined {
  const type = object['@type']
  if (type === undefined) return undefined
  const types = Array.isArray(type) ? type : [type]
  if (!types.some((each) => typeof each === 'string' && products.test(each))) return null
  const plain = withOffers(withProperties(withoutKeywords(object) as Record<string, unknown>))
  const hasId = ['sku', 'productID', 'productGroupID', 'gtin', 'gtin13', 'mpn', 'id'].some(
    (name) => name in plain,
  )
  return hasId || typeof object['@id'] !== 'string' ? plain : { id: object['@id'], ...plain }
}

function withoutKeywords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutKeywords)
  if (!isObject(value)) return value
  if ('@value' in value) return value['@value']
  if (isType(value, /SizeSpecification$/i) && value.name !== undefined) return sizeOf(value)
  const kept = Object.entries(value).filter(([name]) => !name.startsWith('@'))
  return withPrice(Object.fromEntries(kept.map(([name, held]) => [name, withoutKeywords(held)])))
}

/** What is told as `additionalProperty`, as fields of the product's own where it has none of the name. */
function withProperties(product: Record<string, unknown>): Record<string, unknown> {
  const { additionalProperty, ...rest } = product
  const told = [additionalProperty].flat().filter(isObject)
  const properties = told.flatMap(({ name, value }) =>
    typeof name === 'string' && value !== undefined ? [[name, value] as const] : [],
  )
  return { ...Object.fromEntries(properties), ...rest }
}

/** Offers that stand inside an AggregateOffer, and what each offers, as a plain list: its currency is theirs. */
function withOffers(product: Record<string, unknown>): Record<string, unknown> {
  const { offers } = product
  const held = isObject(offers) && Array.isArray(offers.offers) ? offers.offers : offers
  if (!Array.isArray(held)) return product
  const currency = isObject(offers) ? offers.priceCurrency : undefined
  const listed = held.filter(isObject).map(({ itemOffered, ...offer }) => ({
    ...(currency === undefined ? {} : { priceCurrency: currency }),
    ...(isObject(itemOffered) ? itemOffered : {}),
    ...offer,
  }))
  return { ...product, offers: listed }
}

const isType = (value: Record<string, unknown>, type: RegExp): boolean =>
  [value['@type']].flat().some((each) => typeof each === 'string' && type.test(each))

const nationalSize = /WearableSizeSystem(EU|UK|US|DE|FR|IT)$/

/** A size with its system where that is a country's: a plain number says less. */
function sizeOf({ name, sizeSystem }: Record<string, unknown>): string {
  const [, system] = nationalSize.exec(String(sizeSystem ?? '')) ?? []
  return system !== undefined && /^\d/.test(String(name)) ? `${system} ${name}` : String(name)
}

/** Prices that are struck through or for comparison, or hold for members only. */
const notToPay = /list|strikethrough|msrp|srp|regular|invoice|minimumadvertised/i

/** An offer whose price stands in its `priceSpecification`, alone or in a list, with that price as its own: a sale's before the list price. */
function withPrice(offer: Record<string, unknown>): Record<string, unknown> {
  const { priceSpecification: told, ...rest } = offer
  const listed = [told].flat().filter(isObject)
  if (listed.length === 0 || rest.price !== undefined || rest.lowPrice !== undefined) return offer
  const open = listed.filter(
    ({ priceType, validForMemberTier }) =>
      validForMemberTier === undefined && !notToPay.test(String(priceType ?? '')),
  )
  const priced = (open.length > 0 ? open : listed).find(
    (each) => each.price !== undefined || each.minPrice !== undefined,
  )
  if (priced === undefined) return offer
  const currency = priced.priceCurrency ?? rest.priceCurrency
  return {
    ...rest,
    price: priced.price ?? priced.minPrice,
    ...(currency === undefined ? {} : { priceCurrency: currency }),
  }
}
