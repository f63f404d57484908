import { amountPattern, type KnownFacts, readingsOf } from './known-facts.ts'

/**
 * A model's words, kept to what the tools returned. "[id]" of a known product becomes its title; a sentence or line that
 * cites an unknown id, names a product in bold, quotes or a list that no tool returned, or states a price that nobody
 * named, is left out, and so is any link that is no product's. Empty when nothing is left.
 */
export function groundReply(text: string, facts: KnownFacts): string {
  return splitSentences(text)
    .map((sentence) => groundSentence(sentence, facts))
    .join('')
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** Sentences and lines, each with the space that follows it, so that joining them gives the text back. */
export function splitSentences(text: string): string[] {
  return text.match(sentencePattern)?.filter((part) => part !== '') ?? []
}

/** Up to a stop (not that of "1."), or to the end of the line or text. */
const sentencePattern = /.*?(?:(?<!(?:^|\n)[ \t]*\d{1,3})[.!?]["')\]*]*\s+(?=[A-Z0-9"'[*(-])|\n+|$)/gs

function groundSentence(sentence: string, facts: KnownFacts): string {
  const cited = citeTitles(dropUnknownLinks(sentence, facts), facts)
  if (cited === null) return ''
  const grounded =
    namedProducts(cited).every((name) => isKnownName(name, facts)) && pricesAreKnown(cited, facts)
  return grounded ? cited : ''
}

/** The sentence with known ids replaced by titles; null when it cites an unknown one. */
function citeTitles(sentence: string, { products }: KnownFacts): string | null {
  let unknown = false
  const cited = sentence.replaceAll(/\s?\[([^\]\n]{1,200})\](?!\()/g, (citation, id: string) => {
    const product = products.find((candidate) => candidate.id === id)
    if (product === undefined) {
      unknown ||= looksLikeId(id)
      return citation
    }
    const space = /^\s/.test(citation) ? ' ' : ''
    return sentence.toLowerCase().includes(product.title.toLowerCase()) ? '' : `${space}${product.title}`
  })
  return unknown ? null : cited
}

/** Ids have no spaces and a digit or a dash; "[sic]" is none. */
const looksLikeId = (text: string) => /^\S*[\d_-]\S*$/.test(text)

function dropUnknownLinks(sentence: string, { products }: KnownFacts): string {
  const isKnown = (url: string) => products.some((product) => product.url === url.replace(/[.,;:!?)]+$/, ''))
  return sentence
    .replaceAll(/!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g, (link, label: string, url: string) =>
      isKnown(url) && !link.startsWith('!') ? link : label,
    )
    .replaceAll(/\b(?:https?:\/\/|www\.)[^\s)]+/g, (url) => (isKnown(url) ? url : ''))
}

/** Names a sentence presents as products: in bold, in quotes, or at the head of a list item. */
function namedProducts(sentence: string): string[] {
  const marked = [...sentence.matchAll(/\*\*([^*\n]+)\*\*|"([^"\n]+)"|“([^”\n]+)”/g)].map(
    ([, bold, straight, curly]) => bold ?? straight ?? curly ?? '',
  )
  const item = /^\s*(?:\d+[.)]|[-*•])\s+([^\n]+?)(?:\s+[-–—|:(]|,|:|\n|$)/.exec(sentence)?.[1]
  return [...marked, ...(item === undefined ? [] : [item])]
    .map((name) => name.replaceAll('**', '').trim())
    .filter((name) => properWords(name) >= 2)
}

const properWords = (name: string) => name.split(/\s+/).filter((word) => /^[A-Z]/.test(word)).length

/** True when most of the name's words are those of one known product, or the shopper wrote it. */
function isKnownName(name: string, { products, message }: KnownFacts): boolean {
  if (message.toLowerCase().includes(name.toLowerCase())) return true
  const words = wordsOf(name)
  return products.some(({ title }) => {
    const known = new Set(wordsOf(title))
    return words.filter((word) => known.has(word)).length >= words.length * 0.6
  })
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const codes =
  'EUR|USD|GBP|INR|JPY|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|AUD|CAD|NZD|SGD|HKD|TWD|CNY|BRL|MXN|ZAR|AED|SAR|QAR|KWD|BHD|OMR|JOD|TND|ILS|KRW|THB|MYR|IDR|PHP|VND'
const names = String.raw`euros?|dollars?|pounds?|pfund|rupees?|rupien|rs\.?|kr\.?|kronor|kroner|kronen|kč|zł|złoty|ft|forint|francs?|franken|sfr\.?|yen|rand`
const currency = String.raw`(?:\p{Sc}|(?<![\p{L}\p{N}])(?:${codes}|${names})(?![\p{L}\p{N}]))`
const priceGap = String.raw`[\s\u00a0\u202f]?`
const priceBehind = String.raw`(?:[.,]?[-–—])?${priceGap}(?:\p{Sc}|(?:${codes}|${names})(?![\p{L}\p{N}]))`
const pricePattern = new RegExp(
  `${currency}${priceGap}(?<after>${amountPattern})|(?<before>${amountPattern})${priceBehind}`,
  'giu',
)

/** True when every price, however its language writes it, is one that a tool returned or somebody named. */
function pricesAreKnown(sentence: string, { amounts }: KnownFacts): boolean {
  if (!/\d/.test(sentence)) return true
  const isKnown = (price: number) => amounts.some((known) => Math.abs(known - price) < 0.5 + Number.EPSILON)
  return [...sentence.matchAll(pricePattern)].every(({ groups }) =>
    readingsOf(groups?.after ?? groups?.before ?? '').some(isKnown),
  )
}
