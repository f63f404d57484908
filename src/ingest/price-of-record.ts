import type { Price } from '../product/product.ts'
import type { FeedField } from './column-aliases.ts'
import { type ColumnMapping, currenciesBeside } from './column-mapping.ts'
import { currenciesOfMarks, decimalsOf, isCurrencyCode, readCurrency } from './currency-marks.ts'
import type { FeedRecord } from './formats/feed-entry.ts'
import { currencyOfHeading } from './heading-names.ts'
import { readPrice } from './read-price.ts'
import { repeated } from './repeated.ts'
import { isSaleOn } from './sale-window.ts'
import { valuesOfField } from './values-of-field.ts'

type PriceColumns = Pick<
  ColumnMapping,
  'price' | 'sale_price' | 'sale_dates' | 'sale_start' | 'sale_end' | 'currency'
>

export type PriceReading = {
  readonly price: Price | null
  /** What was no price, and why; null when all was read or nothing is told. */
  readonly unread: string | null
}

const ofHeading = repeated(currencyOfHeading)

type Reading = Price | { readonly unread: string } | null

/** The price to pay: the sale's while it is on and lower, else the regular one; zero is none. `document` is true of JSON, whose amounts have decimal points. */
export function priceOfRecord(
  record: FeedRecord,
  options: { mapping: PriceColumns; currency: string; document?: boolean; now?: number },
): PriceReading {
  const { mapping, now = Date.now() } = options
  const regular = priceIn(record, 'price', options)
  const sale = priceIn(record, 'sale_price', options)
  const text = (field: 'sale_dates' | 'sale_start' | 'sale_end') =>
    valuesOfField(record, mapping[field])[0] ?? ''
  const isOn = isSaleOn({ span: text('sale_dates'), start: text('sale_start'), end: text('sale_end'), now })
  const unread = [regular, sale].find((reading) => reading !== null && 'unread' in reading)
  const price = choose(amountOf(regular), isOn ? amountOf(sale) : null)
  return {
    price,
    unread: unread !== undefined && unread !== null && 'unread' in unread ? unread.unread : null,
  }
}

const amountOf = (reading: Reading): Price | null =>
  reading === null || 'unread' in reading ? null : reading

function choose(regular: Price | null, sale: Price | null): Price | null {
  if (sale === null || regular === null) return regular ?? sale
  return sale.currency === regular.currency && sale.amount < regular.amount ? sale : regular
}

/** The first of the field's columns that holds an amount above zero, those in the shop's currency before others. */
function priceIn(
  record: FeedRecord,
  field: FeedField & ('price' | 'sale_price'),
  { mapping, currency, document = false }: { mapping: PriceColumns; currency: string; document?: boolean },
): Reading {
  const [named] = valuesOfField(record, mapping.currency)
  const stated = named === undefined ? null : readCurrency(named, currency)
  let zero: Reading = null
  for (const column of inOwnCurrencyFirst(mapping[field], currency)) {
    const values = valuesOfField(record, [column])
    if (values.length === 0) continue
    const [beside] = valuesOfField(record, besideOf(column, record))
    const told = (beside === undefined ? null : readCurrency(beside, currency)) ?? stated
    const own = told ?? ofHeading(column) ?? currency
    const price = values
      .map((text) => readCell(text, { column, currency: own, thousandths: document && told !== null }))
      .find((each) => each !== null)
    const said = JSON.stringify(values[0]?.slice(0, 40))
    if (price === undefined || price === null)
      return zero ?? { unread: whyUnread(`${field}: ${said}`, values) }
    if (price.amount > 0) return price
    zero ??= field === 'sale_price' ? null : { unread: `${field}: ${said} is no price to pay.` }
  }
  return zero
}

/** A price in one of several currencies is a price: the owner must say which. */
function whyUnread(told: string, values: readonly string[]): string {
  const [candidates] = values.map(currenciesOfMarks).filter((codes) => codes.length > 0)
  return candidates === undefined
    ? `${told} is no price.`
    : `${told} may be ${candidates.join(', ')}: say which with --currency.`
}

const currencyColumns = new Map<string, readonly string[]>()

/** The record's columns of currencies that belong to this one of amounts. */
function besideOf(column: string, record: FeedRecord): readonly string[] {
  const columns = Object.keys(record).filter((other) => other.includes('.'))
  if (columns.length === 0) return []
  const key = [column, ...columns].join('\n')
  const known = currencyColumns.get(key) ?? currenciesBeside(column, columns)
  if (currencyColumns.size > 200) currencyColumns.clear()
  currencyColumns.set(key, known)
  return known
}

const inOwnCurrencyFirst = (columns: readonly string[], currency: string): readonly string[] =>
  columns.length < 2
    ? columns
    : [...columns].sort(
        (one, other) => Number(ofHeading(other) === currency) - Number(ofHeading(one) === currency),
      )

const priceOf = repeated((text: string, currency: string, decimals: string) =>
  readPrice(text, { currency, thousandths: decimals !== '' }),
)

function readCell(
  text: string,
  { column, currency, thousandths }: { column: string; currency: string; thousandths: boolean },
): Price | null {
  if (!isMinor(column) || !/^\d+$/.test(text))
    return priceOf(text, currency, thousandths ? 'thousandths' : '')
  return isCurrencyCode(currency) ? { amount: Number(text) / 10 ** decimalsOf(currency), currency } : null
}

/** "price_cents", "price.centAmount", "unit_amount": a whole number counts the currency's smallest coin. */
const isMinor = (column: string) =>
  /(?:cents?|pence|minor[\s_-]?(?:units?)?|(?:cent|unit)[\s_.-]?amount|amount[\s_-]?(?:minor|cents?))$/i.test(
    column,
  )
