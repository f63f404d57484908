import type { Price } from '../product/product.ts'

const symbols: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  us$: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  rs: 'INR',
  'rs.': 'INR',
  zł: 'PLN',
  '₩': 'KRW',
  '₺': 'TRY',
  '₽': 'RUB',
  'chf.': 'CHF',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  r$: 'BRL',
}

/** A price as feeds write it: "$1,299.90", "1.299,90 €", "49.90 EUR", "49.9". Null where it cannot be told. `currency` is for a bare number. */
export function readPrice(text: string, currency: string): Price | null {
  const match = /^([^\d-]*?)\s*(\d[\d.,'’\s]*)\s*([^\d-]*)$/u.exec(text.trim().replaceAll('\u00a0', ' '))
  if (match === null) return null
  const [, before = '', digits = '', after = ''] = match
  const amount = readAmount(digits.replace(/[\s'’]/g, ''))
  const stated = [before, after].map((mark) => mark.trim()).filter((mark) => mark !== '')
  if (amount === null || stated.length > 1) return null
  const [mark] = stated
  const code = mark === undefined ? currency : codeOf(mark)
  return code === null ? null : { amount, currency: code }
}

function codeOf(mark: string): string | null {
  if (/^[a-z]{3}$/i.test(mark)) return mark.toUpperCase()
  return symbols[mark.toLowerCase()] ?? null
}

/** The last mark parts the decimals, unless it stands before exactly three digits and could part thousands. */
function readAmount(digits: string): number | null {
  const marks = digits.match(/[.,]/g) ?? []
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  const decimals = last === -1 ? 0 : digits.length - last - 1
  const mixed = new Set(marks).size === 2
  const thousandsOnly = !mixed && marks.length > 0 && decimals === 3 && !/^0[.,]/.test(digits)
  if (!mixed && marks.length > 1 && !thousandsOnly) return null
  const plain =
    last === -1 || thousandsOnly
      ? digits.replace(/[.,]/g, '')
      : `${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`
  const amount = Number(plain)
  return plain !== '' && Number.isFinite(amount) ? amount : null
}
