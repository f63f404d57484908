import type { PriceRange } from '../product/wish.ts'
import { type Scratch, takeEach } from './scratch.ts'

export type SaidPrice = { readonly at: number; readonly price: PriceRange }

const symbols: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '₹': 'INR', '¥': 'JPY' }

const currencyNames: readonly (readonly [RegExp, string])[] = [
  [/^(?:usd|us dollars?|dollars?|bucks?)$/, 'USD'],
  [/^(?:eur|euros?)$/, 'EUR'],
  [/^(?:gbp|pounds?|quid)$/, 'GBP'],
  [/^(?:inr|rs|rupees?)$/, 'INR'],
]

const units: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11 },
  ...{ twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70 },
  ...{ eighty: 80, ninety: 90 },
}

const unitWords = Object.keys(units).join('|')
const spoken = `(?:(?:a|${unitWords})[ -])?(?:hundred|thousand)(?: (?:and )?(?:${unitWords})(?:[ -](?:${unitWords}))?)?|(?:${unitWords})(?:[ -](?:${unitWords}))?`
const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,6}(?:[.,]\d{1,2})?`
const before = String.raw`(?:(?<=^|[\s(<>=~-])(?:usd|eur|gbp|inr|rs\.?)\s?|[$€£₹¥]\s?)`
const after = String.raw`(?:\s?[$€£₹¥]|\s?(?:usd|eur|gbp|inr|rs|us dollars?|dollars?|bucks?|euros?|pounds?|quid|rupees?)\b)`
/** What may not follow a price: it would be a length, an age, a share, a count. */
const noUnit = String.raw`(?!\d|[.,]\d|\s?(?:%|percent|cm|mm|inch|inches|"|years?|yrs?|yo\b|months?|days?|pieces?|items?|pockets?|buttons?|pairs?|kg|ml|x\s?\d|st\b|nd\b|rd\b|th\b|am\b|pm\b|-?year))`

/** An amount, in the groups NAMEcurrency, NAMEvalue, NAMEthousand, NAMEunit. */
const amount = (name: string) =>
  `(?<${name}before>${before})?(?<![a-z\\d])(?<${name}value>${digits}|${spoken})(?<${name}k>k\\b)?(?<${name}after>${after})?${noUnit}`

const upTo =
  'under|below|beneath|less than|lower than|cheaper than|at most|max(?:imum)?(?: of| is|:)?|up ?to|no more than|not more than|not over|not above|nothing (?:over|above)|no over|within|inside|budget(?: of| is|:)?|spend(?:ing)?(?: up to| around)?|<=?|for (?:under|below|less than)|not exceeding|for max'
const atLeast =
  'over|above|more than|at least|min(?:imum)?(?: of|:)?|start(?:ing)? (?:at|from)|upwards? of|no less than|not less than|not under|not below|pricier than|>=?|beyond'
const near = 'about|around|roughly|approx(?:imately)?\\.?|circa|close to|near(?:ly)?|~|say'

const pattern = (source: string) => new RegExp(source, 'g')
const bothEnds = pattern(
  `(?:\\b(?:between|from|in the range of|range)\\s+)${amount('a')}\\s*(?:and|to|-|till)\\s*${amount('b')}`,
)
const dash = pattern(`${amount('a')}\\s*(?:-|to)\\s*${amount('b')}`)
const most = pattern(`(?<![a-z])(?:${upTo})\\s*(?:a |the )?${amount('a')}`)
const least = pattern(`(?<![a-z])(?:${atLeast})\\s*(?:a |the )?${amount('a')}`)
const nearly = pattern(`(?<![a-z])(?:${near})\\s*${amount('a')}`)
const mostBehind = pattern(
  `${amount('a')}(?:\\s+(?:max(?:imum)?|or (?:less|under|below|cheaper)|at most|tops|budget|and (?:under|below)))\\b`,
)
const leastBehind = pattern(
  `${amount('a')}(?:\\s*\\+(?!\\w)|\\s+(?:or more|and (?:up|above|over)|min(?:imum)?|upwards?)\\b)`,
)
const bare = pattern(`(?:\\bfor\\s+)?${amount('a')}`)

type Amount = { readonly value: number; readonly currency: string | undefined; readonly marked: boolean }

function numberOf(text: string): number {
  if (/^\d/.test(text)) {
    const thousands = /^\d{1,3}(?:,\d{3})+/.test(text)
    return Number(thousands ? text.replaceAll(',', '') : text.replace(',', '.'))
  }
  let total = 0
  let part = 0
  for (const word of text.split(/[ -]/)) {
    if (word === 'hundred') part = Math.max(part, 1) * 100
    else if (word === 'thousand') {
      total += Math.max(part, 1) * 1000
      part = 0
    } else part += units[word] ?? 0
  }
  return total + part
}

function currencyOf(mark: string | undefined): string | undefined {
  const bareMark = mark?.trim().replace('.', '')
  if (bareMark === undefined || bareMark === '') return undefined
  return symbols[bareMark] ?? currencyNames.find(([name]) => name.test(bareMark))?.[1]
}

function amountOf(groups: Record<string, string | undefined>, name: string): Amount {
  const currency = currencyOf(groups[`${name}before`]) ?? currencyOf(groups[`${name}after`])
  const value = numberOf(groups[`${name}value`] ?? '') * (groups[`${name}k`] === undefined ? 1 : 1000)
  return { value, currency, marked: currency !== undefined }
}

const range = (bounds: { min?: number; max?: number }, currency: string | undefined): PriceRange =>
  currency === undefined ? bounds : { ...bounds, currency }

const cents = (value: number) => Math.round(value * 100) / 100

/** Takes the prices out of a message: "under 50", "$5–10", "about 40 euros", "less than a hundred". */
export function takePrices(scratch: Scratch): SaidPrice[] {
  const prices: SaidPrice[] = []
  const add = (at: number, bounds: { min?: number; max?: number }, currency: string | undefined) => {
    prices.push({ at, price: range(bounds, currency) })
  }
  const pair = (needsMark: boolean) => (match: RegExpExecArray) => {
    const [low, high] = [amountOf(match.groups ?? {}, 'a'), amountOf(match.groups ?? {}, 'b')]
    if ((needsMark && !low.marked && !high.marked) || low.value > high.value) return false
    add(match.index, { min: low.value, max: high.value }, low.currency ?? high.currency)
  }
  const single =
    (bounds: (value: number) => { min?: number; max?: number }, needsMark = false) =>
    (match: RegExpExecArray) => {
      const { value, currency, marked } = amountOf(match.groups ?? {}, 'a')
      if (value === 0 || (needsMark && !marked)) return false
      add(match.index, bounds(value), currency)
    }
  takeEach(scratch, bothEnds, pair(false))
  takeEach(scratch, dash, pair(true))
  takeEach(
    scratch,
    most,
    single((max) => ({ max })),
  )
  takeEach(
    scratch,
    least,
    single((min) => ({ min })),
  )
  takeEach(
    scratch,
    mostBehind,
    single((max) => ({ max })),
  )
  takeEach(
    scratch,
    leastBehind,
    single((min) => ({ min })),
  )
  takeEach(
    scratch,
    nearly,
    single((value) => ({ min: cents(value * 0.8), max: cents(value * 1.2) })),
  )
  takeEach(
    scratch,
    bare,
    single((max) => ({ max }), true),
  )
  return prices.sort((one, other) => one.at - other.at)
}
