/** Digits of other scripts, by the first of each ten: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10]

/** The text with its digits as 0 to 9, and with the Arabic decimal and thousands signs as point and comma. */
export const plainDigits = (text: string): string =>
  text
    .replaceAll(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) as number
      const zero = zeros.find((first) => code >= first && code < first + 10)
      return zero === undefined ? digit : String(code - zero)
    })
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')

/** An amount as people write it: "44.95", "44,95", "1,299.00", "1.299", "1 299,00", "1'299". */
export const amountPattern = String.raw`(?:\d{1,3}(?:[ \u00a0\u202f\u2009'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)`

/** The amounts written in a text. A point or comma before one or two last digits is the decimal one, any other parts thousands. */
export const numbersIn = (text: string): number[] =>
  [...plainDigits(text).matchAll(new RegExp(amountPattern, 'g'))].map(([written]) => readNumber(written))

function readNumber(written: string): number {
  const digits = written.replaceAll(/[^\d.,]/g, '')
  const [, whole = digits, cents = '0'] = /^(.*)[.,](\d{1,2})$/.exec(digits) ?? []
  return Number(`${whole.replaceAll(/[.,]/g, '')}.${cents}`)
}

/** All that an amount may mean: "12.500" is twelve and a half where a currency has three decimals. */
export function readingsOf(written: string): number[] {
  const digits = written.replaceAll(/[^\d.,]/g, '')
  const thousandths = /^(\d{1,4})[.,](\d{3})$/.exec(digits)
  return [
    readNumber(digits),
    ...(thousandths === null ? [] : [Number(`${thousandths[1]}.${thousandths[2]}`)]),
  ]
}
