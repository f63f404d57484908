/** What marks several currencies: the shop's own currency decides, where it is one of these; else the first. Null first: no guess. */
const shared: Readonly<Record<string, readonly (string | null)[]>> = {
  $: [
    'USD',
    'AUD',
    'CAD',
    'NZD',
    'SGD',
    'HKD',
    'TWD',
    'MXN',
    'ARS',
    'CLP',
    'COP',
    'UYU',
    'JMD',
    'TTD',
    'BSD',
  ],
  '£': ['GBP', 'EGP', 'LBP', 'GIP', 'FKP', 'SYP', 'SDG'],
  '¥': ['JPY', 'CNY'],
  kr: [null, 'SEK', 'NOK', 'DKK', 'ISK'],
  rs: ['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR'],
  '₨': ['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR'],
  rupees: ['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR'],
  lei: ['RON', 'MDL'],
  dollar: ['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'TWD'],
  dollars: ['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'TWD'],
  peso: ['MXN', 'ARS', 'CLP', 'COP', 'PHP', 'UYU'],
  pesos: ['MXN', 'ARS', 'CLP', 'COP', 'PHP', 'UYU'],
  dh: ['AED', 'MAD'],
  fr: ['CHF'],
}

/** Signs and words that mark one currency; in lower case, without blanks and full stops. */
const single: Readonly<Record<string, string>> = {
  ...{ '€': 'EUR', euro: 'EUR', euros: 'EUR', us$: 'USD', a$: 'AUD', au$: 'AUD', nz$: 'NZD', c$: 'CAD' },
  ...{
    ca$: 'CAD',
    can$: 'CAD',
    cdn$: 'CAD',
    cad$: 'CAD',
    s$: 'SGD',
    sg$: 'SGD',
    hk$: 'HKD',
    nt$: 'TWD',
    mx$: 'MXN',
    mex$: 'MXN',
  },
  ...{
    ar$: 'ARS',
    cl$: 'CLP',
    co$: 'COP',
    col$: 'COP',
    r$: 'BRL',
    j$: 'JMD',
    tt$: 'TTD',
    'cn¥': 'CNY',
    'jp¥': 'JPY',
  },
  ...{
    rmb: 'CNY',
    元: 'CNY',
    円: 'JPY',
    yen: 'JPY',
    '₹': 'INR',
    inr: 'INR',
    '₩': 'KRW',
    원: 'KRW',
    '₺': 'TRY',
  },
  ...{
    tl: 'TRY',
    '₽': 'RUB',
    руб: 'RUB',
    '₴': 'UAH',
    грн: 'UAH',
    '₫': 'VND',
    đ: 'VND',
    vnđ: 'VND',
    '₱': 'PHP',
  },
  ...{ '฿': 'THB', '₪': 'ILS', '₦': 'NGN', '৳': 'BDT', tk: 'BDT', '₸': 'KZT', '₵': 'GHS', 'gh₵': 'GHS' },
  ...{
    '₡': 'CRC',
    '₲': 'PYG',
    '₭': 'LAK',
    '₾': 'GEL',
    '֏': 'AMD',
    '₼': 'AZN',
    zł: 'PLN',
    zl: 'PLN',
    kč: 'CZK',
  },
  ...{
    kc: 'CZK',
    ft: 'HUF',
    лв: 'BGN',
    rm: 'MYR',
    rp: 'IDR',
    r: 'ZAR',
    sfr: 'CHF',
    franken: 'CHF',
    ksh: 'KES',
  },
  ...{
    dhs: 'AED',
    sr: 'SAR',
    qr: 'QAR',
    kd: 'KWD',
    bd: 'BHD',
    jd: 'JOD',
    dt: 'TND',
    cfa: 'XOF',
    fcfa: 'XOF',
  },
  ...{ دك: 'KWD', دإ: 'AED', رس: 'SAR', ریال: 'SAR', جم: 'EGP' },
  ...{ 's/': 'PEN', pounds: 'GBP', pound: 'GBP', kronor: 'SEK', kroner: 'NOK', isk: 'ISK' },
}

const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))
/** Codes that are also written in small letters; "all", "try" and "top" are words. */
const smallCodes =
  /^(usd|eur|gbp|jpy|cny|chf|inr|sek|nok|dkk|isk|pln|czk|huf|ron|bgn|aud|cad|nzd|sgd|hkd|twd|brl|mxn|zar|aed|sar|kwd|bhd|omr|jod|tnd|qar|myr|idr|thb|krw|php|vnd|rub|uah|ils|egp|pkr|lkr|bdt|ngn|kes)$/i

/** True of the code of a currency, ISO 4217, in capitals. */
export const isCurrencyCode = (code: string): boolean => codes.has(code)

/** What a sign or word beside an amount says of its currency: a code, how sure it is, or undefined when it says nothing. */
export function currencyOfMark(
  mark: string,
  shopCurrency: string,
): { readonly code: string | null; readonly kind: 'code' | 'sign' | 'shared' } | undefined {
  const plain = mark.replace(/[\s.]/g, '')
  if (/^[A-Za-z]{3}$/.test(plain) && codes.has(plain.toUpperCase()))
    if (plain === plain.toUpperCase() || smallCodes.test(plain))
      return { code: plain.toUpperCase(), kind: 'code' }
  const small = plain.toLowerCase()
  const own = Object.hasOwn(single, small) ? single[small] : undefined
  if (own !== undefined) return { code: own, kind: 'sign' }
  if (!Object.hasOwn(shared, small)) return undefined
  const candidates = shared[small] ?? []
  return {
    code: candidates.includes(shopCurrency) ? shopCurrency : (candidates[0] ?? null),
    kind: 'shared',
  }
}

/** The currencies that a mark in a text may stand for where none is the likeliest: "1 499 kr"; empty where none is open. */
export function currenciesOfMarks(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const open = words.map((word) => (Object.hasOwn(shared, word) ? (shared[word] ?? []) : []))
  return (open.find(([first]) => first === null) ?? []).filter((code) => code !== null)
}

/** The currency that a text names by itself ("EUR", "€", "US dollars"), or null. */
export function readCurrency(text: string, shopCurrency: string): string | null {
  const clean = text.trim()
  const named = [clean, ...clean.split(/[\s()[\],/]+/)].map((part) => currencyOfMark(part, shopCurrency))
  return named.find((mark) => mark?.kind === 'code')?.code ?? named.find((mark) => mark?.code)?.code ?? null
}

/** Digits of the smallest coin, ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD. */
export const decimalsOf = (currency: string): number =>
  threeDecimals.has(currency) ? 3 : noDecimals.has(currency) ? 0 : 2

const noDecimals: ReadonlySet<string> = new Set(
  'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' '),
)

/** Currencies whose smallest coin is a thousandth. */
export const hasThreeDecimals = (currency: string): boolean => threeDecimals.has(currency)
const threeDecimals: ReadonlySet<string> = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'])
