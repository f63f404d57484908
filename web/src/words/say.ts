import type { Price, PriceRange } from '../answer.ts'
import type { Words } from './words.ts'

/** How the reader writes numbers: as their browser does where it speaks the page's language, else as the language does. */
export function localeOf({ language }: Pick<Words, 'language'>): string {
  const own = globalThis.navigator?.language ?? ''
  return own.toLowerCase().startsWith(language) ? own : language
}

/** "€49.90". */
export function sayPrice({ amount, currency }: Price, words: Pick<Words, 'language'>): string {
  try {
    return new Intl.NumberFormat(localeOf(words), { style: 'currency', currency }).format(amount)
  } catch {
    return `${amount} ${currency}`
  }
}

/** A limit as people name it: "€50", or the bare number where no currency is known. */
export function sayLimit(
  amount: number,
  currency: string | undefined,
  words: Pick<Words, 'language'>,
): string {
  const whole = { trailingZeroDisplay: 'stripIfInteger' } as const
  try {
    return new Intl.NumberFormat(localeOf(words), {
      ...(currency === undefined ? { maximumFractionDigits: 2 } : { style: 'currency', currency, ...whole }),
    }).format(amount)
  } catch {
    return `${amount} ${currency ?? ''}`.trim()
  }
}

/** "under €80", "€20 to €50", or nothing. */
export function sayRange(range: PriceRange | null, words: Words): string {
  if (range === null) return ''
  const { min, max, currency } = range
  const say = (amount: number) => sayLimit(amount, currency, words)
  if (min !== undefined && max !== undefined) return words.wish.between(say(min), say(max))
  if (max !== undefined) return words.wish.under(say(max))
  return min === undefined ? '' : words.wish.over(say(min))
}

export const sayTime = (ms: number): string =>
  ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`

/** "blue or navy"; of a long list the first ones. */
export function sayAlternatives(values: readonly string[], words: Words): string {
  if (values.length <= 3) return values.join(` ${words.wish.or} `)
  return words.wish.others(values.slice(0, 2).join(', '), values.length - 2)
}

/** A garment in a few words: "navy blazer". Its kind may be unknown. */
export function sayGarment(
  {
    attributes,
    family,
  }: { attributes: { [name: string]: string | string[] | undefined }; family?: string | undefined },
  words: Words,
): string {
  const [color] = [attributes.color ?? []].flat()
  const kind =
    typeof attributes.category === 'string' ? words.value('category', attributes.category) : (family ?? '?')
  const hue = color === undefined ? '' : words.value('color', color)
  return words.language === 'de'
    ? [kind, hue].filter(Boolean).join(', ')
    : [hue, kind].filter(Boolean).join(' ')
}
