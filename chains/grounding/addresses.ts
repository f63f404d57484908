import type { KnownFacts } from '../known-facts.ts'

/** Ends of domain names longer than those of countries; any two letters are one too. */
const endings = [
  ...[
    'com',
    'net',
    'org',
    'edu',
    'gov',
    'int',
    'mil',
    'biz',
    'info',
    'name',
    'pro',
    'mobi',
    'asia',
    'cat',
    'jobs',
    'tel',
  ],
  ...[
    'shop',
    'store',
    'online',
    'site',
    'app',
    'dev',
    'xyz',
    'club',
    'live',
    'link',
    'click',
    'vip',
    'sale',
    'fashion',
  ],
  ...[
    'style',
    'clothing',
    'boutique',
    'deals',
    'discount',
    'cheap',
    'promo',
    'gift',
    'gifts',
    'page',
    'web',
    'blog',
  ],
  ...[
    'cloud',
    'tech',
    'space',
    'website',
    'world',
    'today',
    'life',
    'fun',
    'buzz',
    'icu',
    'one',
    'best',
    'market',
  ],
  ...[
    'example',
    'test',
    'invalid',
    'local',
    'localhost',
    'onion',
    'xn--[a-z0-9-]+',
    'рф',
    'бел',
    'укр',
    '中国',
    'москва',
  ],
]
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?`
const schemed = /\b(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\d?\.|(?:mailto|javascript|data|tel|whatsapp):)\S+/iu
const mail = new RegExp(String.raw`[\p{L}\p{N}._%+-]+\s?@\s?${label}(?:\.${label})*`, 'iu')
const domain = new RegExp(
  String.raw`(?<![\p{L}\p{N}@.])(?:${label}\.)+(?:${endings.join('|')}|[a-z]{2})(?![\p{L}\p{N}-])`,
  'giu',
)
const withPath = new RegExp(String.raw`(?<![\p{L}\p{N}])${label}(?:\.${label})+\/[\p{L}\p{N}]`, 'iu')
const bareAddress = /\b\d{1,3}(?:\.\d{1,3}){3}\b/
const link = /!?\[([^\]\n]*)\]\(\s*<?([^)\s>]*)[^)]*\)/g
/** Numbers to call or write to. */
const phone = /(?<![\p{L}\p{N}])(?:\+|00)\d[\d\s()/-]{6,}\d/u

/** Ways in which a stop or an at is written so that nobody sees an address. */
const unmasked = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\s?[[({<]\s?(?:dot|punkt|point|punto|\.|,)\s?[\])}>]\s?/giu, '.')
    .replaceAll(/\s?[[({<]\s?(?:at|ät|@)\s?[\])}>]\s?/giu, '@')
    .replaceAll(/(?<=[\p{L}\p{N}])\s+(?:dot|punkt)\s+(?=[\p{L}\p{N}])/giu, '.')
    .replaceAll(/(?<=[\p{L}\p{N}])\s?\.\s?(?=(?:com|net|org|shop|info|biz|io|co|de|uk|ru|cn)\b)/giu, '.')
    .replaceAll(/[。｡．]/g, '.')

/** True when the sentence leads nowhere but to pages of known products, and to what the shop itself says. */
export function addressesAreKnown(sentence: string, { products, shopText = '' }: KnownFacts): boolean {
  const isKnown = (url: string) => products.some((product) => product.url !== null && product.url === url)
  let rest = sentence.replaceAll(link, (whole, words: string, url: string) =>
    isKnown(url) && !whole.startsWith('!') ? words : whole,
  )
  for (const { url } of products) if (url !== null) rest = withoutUrl(rest, url)
  const shop = unmasked(shopText).toLowerCase()
  const text = unmasked(rest)
  const isShops = (found: string) =>
    shop !== '' && shop.includes(found.toLowerCase().replace(/[.,;:!?)\]]+$/, ''))
  if (link.test(rest)) return false
  for (const pattern of [schemed, mail, withPath, bareAddress, phone]) {
    const found = pattern.exec(text)?.[0]
    if (found !== undefined && !isShops(found)) return false
  }
  return [...text.matchAll(domain)].every(([found]) => isShops(found) || isSentenceEnd(found))
}

/** Without the address where it stands whole. */
function withoutUrl(text: string, url: string): string {
  const at = text.indexOf(url)
  if (at < 0) return text
  const end = text.slice(at + url.length)
  // A longer address that begins the same is another one.
  return /^[.,;:!?)\]"'”»*_]*(?:\s|$)/.test(end) ? text.slice(0, at) + withoutUrl(end, url) : text
}

/** "The dress.It flows": a stop without its space, before a word of two letters. */
const isSentenceEnd = (found: string): boolean =>
  /[\p{Ll}\p{N}]\.\p{Lu}\p{Ll}$/u.test(found) && found.split('.').length === 2
