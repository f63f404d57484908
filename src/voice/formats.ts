import type { Price } from '../product/product.ts'
import { remembering } from '../product/remembering.ts'
import type { PriceRange } from '../product/wish.ts'

/** How a language writes lists, numbers and prices. */
export function createFormats(locale: string) {
  const all = new Intl.ListFormat(locale, { type: 'conjunction' })
  const any = new Intl.ListFormat(locale, { type: 'disjunction' })
  const whole = { useGrouping: 'min2', trailingZeroDisplay: 'stripIfInteger' } as const
  const numbers = new Intl.NumberFormat(locale, {
    ...whole,
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  const number = (amount: number) => numbers.format(amount)
  const inCurrency = (options: Intl.NumberFormatOptions) => {
    const format = remembering(
      (currency) => new Intl.NumberFormat(locale, { style: 'currency', currency, ...options }),
      20,
    )
    return ({ amount, currency }: Price) =>
      format(currency)
        .format(amount)
        .replaceAll(/[\u00a0\u202f]/g, ' ')
  }
  const limit = inCurrency(whole)
  return {
    /** "a, b, and c". */
    and: (words: readonly string[]) => all.format(words),
    /** "a, b, or c". */
    or: (words: readonly string[]) => any.format(words),
    number,
    /** "€49.90", with the digits of its currency; blanks are plain ones, as clients search for prices. */
    price: inCurrency({ useGrouping: 'min2' }),
    /** A limit as people name it, "€50", or the bare number where no currency was named. */
    limit: (amount: number, currency?: PriceRange['currency']) =>
      currency === undefined ? number(amount) : limit({ amount, currency }),
  }
}
