import type { KnownFacts } from '../known-facts.ts'
import { amountPattern, plainDigits, readingsOf } from './amounts.ts'
import { legible } from './legible.ts'

const codes =
  'EUR|USD|GBP|INR|JPY|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|AUD|CAD|NZD|SGD|HKD|TWD|CNY|RMB|BRL|MXN|ZAR|AED|SAR|QAR|KWD|BHD|OMR|JOD|TND|ILS|KRW|THB|MYR|IDR|PHP|VND|TRY|UAH|RUB|RSD'
const words = [
  String.raw`euros?|eurone?n?|(?:us[- ]?)?dollars?|dólares|pounds?|pfund|quid|bucks|rupees?|rupien|rs\.?|kr\.?|kronor|kroner|kronen`,
  String.raw`kč|zł|złoty(?:ch|e)?|ft|forint|francs?|franken|fr\.|sfr\.?|yen|rand|lei|лв\.?|руб\.?|рублей|грн\.?|tl|lira|dirhams?|real|reais|pesos?`,
].join('|')
const hyphenated = String.raw`[-\u2010\u2011]?`
const money = String.raw`(?:\p{Sc}|[円元원]|(?:${codes}|${words})(?![\p{L}\p{N}]))`
const moneyBefore = String.raw`(?:(?:us|a|c|nz|hk|s|r)?\p{Sc}|(?<![\p{L}\p{N}])(?:${codes}|${words})(?![\p{L}]))`
const gap = String.raw`[\s\u00a0\u202f]?`
const pricePattern = new RegExp(
  [
    // As the French write it: 44€95.
    String.raw`(?<euros>\d+)${gap}€${gap}(?<cents>\d{2})(?!\d)`,
    `${moneyBefore}${gap}(?<after>${amountPattern})`,
    `(?<before>${amountPattern})(?:[.,]?[-–—])?${gap}${hyphenated}${money}`,
  ].join('|'),
  'giu',
)

/** True when every price, however its language writes it, is one that a tool returned or somebody named. */
export function pricesAreKnown(sentence: string, { amounts }: KnownFacts): boolean {
  const text = plainDigits(legible(sentence))
  if (!/\d/.test(text)) return true
  const isKnown = (price: number) => amounts.some((known) => Math.abs(known - price) < 0.5 + Number.EPSILON)
  return [...text.matchAll(pricePattern)].every(({ groups: { euros, cents, after, before } = {} }) =>
    (euros === undefined ? readingsOf(after ?? before ?? '') : [Number(`${euros}.${cents}`)]).some(isKnown),
  )
}
