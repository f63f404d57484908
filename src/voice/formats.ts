import type { Price } from '../product/product.ts'
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
  const money = ({ amount, currency }: Price, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, ...options })
      .format(amount)
      .replaceAll(/[\u00a0\u202f]/g, ' ')
  return {
    /** "a, b, and c". */
    and: (words: readonly string[]) => all.format(words),
    /** "a, b, or c". */
    or: (words: readonly string[]) => any.format(words),
    number,
    /** "€49.90", with the digits of its currency; blanks are plain ones, as clients search for prices. */
    price: (price: Price) => money(price, { useGrouping: 'min2' }),
    /** A limit as people name it, "€50", or the bare number where no currency was named. */
    limit: (amount: number, currency?: PriceRange['currency']) =>
      currency === undefined ? number(amount) : money({ amount, currency }, whole),
  }
}
