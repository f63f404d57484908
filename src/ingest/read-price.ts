import { decodeHTML } from 'entities'
import type { Price } from '../product/product.ts'
import { currencyOfMark, hasThreeDecimals } from './currency-marks.ts'
import { readAmount } from './read-amount.ts'

type Amount = { readonly digits: string; readonly mark: string | null; readonly isAside: boolean }
type Token = {
  readonly kind: 'number' | 'mark' | 'word' | 'range' | 'other'
  readonly text: string
  readonly end: number
  readonly start: number
}

const number = String.raw`\d{1,3}(?:[ '’]\d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)*`
const tokens = new RegExp(
  [
    `(?<number>(?:${number})(?:[.,][-–—]+)?)`,
    String.raw`(?<mark>(?:\p{L}{1,3}\s?)?[$¥]|gh₵|\p{Sc}|s\/(?=\s?\d)|[元円원֏])`,
    String.raw`(?<word>\p{L}+(?:[.-]\p{L}+)*)`,
    String.raw`(?<range>[-–—~…]|\.{2,})`,
    String.raw`(?<other>\S)`,
  ].join('|'),
  'giu',
)

/** Words that may stand beside a bare number without making it something else than a price. */
const priceWords =
  /^(from|ab|von|starting|starts|at|as|low|price|preis|prix|precio|prezzo|prijs|ca|approx|mrp|rrp|uvp|vk|only|nur|now|jetzt|sale|angebot|each|je|stk|stück|stueck|piece|pc|per|pro|the|inkl|incl|including|inclusive|vat|mwst|ust|tax|taxes|zzgl|plus|shipping|versand|à|a|partir|de|desde|da|dès|vanaf|fra|från|bis|to|up|until|and|und|statt|was|reg|regular|our|special|für|for|pair|paar|item)$/i
/** What is told beside the price and is not to be paid for the thing: "save 10 €", "plus 4.90 shipping". */
const asideBefore =
  /^(save|saves|saving|spare|sparen|ersparnis|zzgl|plus|shipping|versand|versandkosten|delivery|lieferung|porto|deposit|pfand|of|x|raten|rate|monthly|mtl|tax|mwst|vat)$/i
const asideAfter =
  /^(off|rabatt|discount|gespart|saved|shipping|versand|versandkosten|delivery|mwst|ust|vat|tax|pfand|deposit|monthly|month|monat|mtl|rabais|sconto|descuento)$/i
/** What counts things or measures them. */
const unit =
  /^(g|kg|mg|ml|cl|l|cm|mm|m|x|er|pack|packs|pcs|teilig|oz|lb|days|tage|wochen|weeks|payments|raten)$/i
const perWord = /^(per|pro|je|each|\/)$/i

/**
 * A price as shops write it: "$1,299.90", "1.299,90 €", "ab 29,95 € inkl. MwSt.", "19.99 - 29.99"; of several the lowest counts. Null
 * where it cannot be told. `currency` is for a number without one; `thousandths` is true of a source that writes three decimals.
 */
export function readPrice(
  text: string,
  { currency, thousandths = false }: { currency: string; thousandths?: boolean },
): Price | null {
  const amounts = amountsIn(plain(text))
  const marked = amounts.filter(({ mark }) => mark !== null)
  const own = (marked.length > 0 ? marked : amounts).filter(({ isAside }) => !isAside)
  const prices = (own.length > 0 ? own : marked).flatMap(({ digits, mark }) => {
    const code = mark === null ? currency : (currencyOfMark(mark, currency)?.code ?? null)
    const amount =
      code === null ? null : readAmount(digits, { thousandths: thousandths || hasThreeDecimals(code) })
    return code === null || amount === null || amount >= 1e10 ? [] : [{ amount, currency: code }]
  })
  const [first] = prices
  if (first === undefined) return null
  const alike = prices.filter((price) => price.currency === first.currency)
  const costing = alike.filter(({ amount }) => amount > 0)
  return (costing.length > 0 ? costing : alike).reduce((low, price) =>
    price.amount < low.amount ? price : low,
  )
}

/** "US dollars", "Swiss francs": currencies that are named by their land. */
const named =
  /\b(us|u\.s\.|american|canadian|australian|new zealand|hong kong|singapore|british|swiss|schweizer|kanadische|australische|britische)[\s-](?:dollars?|pounds?|pfund|francs?|franken)\b/giu
const currenciesOfLands: Readonly<Record<string, string>> = {
  ...{
    us: 'USD',
    american: 'USD',
    canadian: 'CAD',
    kanadische: 'CAD',
    australian: 'AUD',
    australische: 'AUD',
  },
  ...{ newzealand: 'NZD', hongkong: 'HKD', singapore: 'SGD', british: 'GBP', britische: 'GBP' },
  ...{ swiss: 'CHF', schweizer: 'CHF' },
}

const plain = (text: string): string =>
  (/[<&]/.test(text) ? decodeHTML(text.replace(/<[^<>]*>/g, ' ')) : text)
    .normalize('NFKC')
    .replace(named, (_, land: string) => currenciesOfLands[land.toLowerCase().replace(/[\s.]/g, '')] ?? land)
    .replace(/[\s\u00a0\u202f\u2009]+/gu, ' ')
    .trim()

/** The amounts that a text tells, each with the mark of its currency; none when a bare number stands among words that are no price's. */
function amountsIn(text: string): Amount[] {
  const found: Token[] = [...text.matchAll(tokens)].flatMap((match) => {
    const [kind] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? ['other']
    const token = { kind, text: match[0], start: match.index, end: match.index + match[0].length } as Token
    return splitMark(token)
  })
  const isMark = (token: Token | undefined) =>
    token !== undefined &&
    (token.kind === 'mark' || token.kind === 'word') &&
    currencyOfMark(token.text, '') !== undefined
  const amounts = found.flatMap((token, at) => {
    if (token.kind !== 'number') return []
    const before = markBeside(found, at, -1)
    const after = markBeside(found, at, 1)
    const next = found[at + 1]
    const [previous, beforeMark] = [found[at - 1], found[at - 1 - before.length]]
    const afterMark = found[at + 1 + after.length]
    if (
      next?.text === '%' ||
      isNegative(found, at) ||
      (previous !== undefined && perWord.test(previous.text))
    )
      return []
    if (next !== undefined && after.length === 0 && unit.test(next.text)) return []
    const isUnitPrice =
      afterMark !== undefined &&
      perWord.test(afterMark.text) &&
      found[at + 2 + after.length]?.kind === 'number'
    const isAside =
      isUnitPrice ||
      (beforeMark !== undefined && asideBefore.test(withoutStop(beforeMark.text))) ||
      isInstallment(found, at - 1 - before.length) ||
      (beforeMark?.text === '.' && asideBefore.test(found[at - 2 - before.length]?.text ?? '')) ||
      (afterMark !== undefined && asideAfter.test(afterMark.text))
    return [{ at, digits: token.text, mark: bestMark([...before, ...after]), isAside }]
  })
  const strange = found.some(
    (token) => token.kind === 'word' && !isMark(token) && !priceWords.test(token.text),
  )
  if (strange && amounts.every(({ mark }) => mark === null)) return []
  return amounts.map((amount, order) => ({
    ...amount,
    mark: amount.mark ?? markAcross(found, amount.at, [amounts[order - 1], amounts[order + 1]]),
  }))
}

/** "US $" is the mark of one currency, "Kleid $" is a word and a mark. */
function splitMark(token: Token): Token[] {
  if (token.kind !== 'mark' || currencyOfMark(token.text, '') !== undefined) return [token]
  const sign = token.text.slice(-1)
  const word = token.text.slice(0, -1).trim()
  return [
    { ...token, kind: 'word', text: word, end: token.start + word.length },
    { ...token, kind: 'mark', text: sign, start: token.end - 1 },
  ]
}

/** "12x de R$ 9,99", "4 x à 25 €". */
const isInstallment = (found: readonly Token[], at: number): boolean =>
  /^(de|à|a|of)$/i.test(found[at]?.text ?? '') &&
  /^(x|payments|raten|installments)$/i.test(found[at - 1]?.text ?? '')

const withoutStop = (text: string) => text.replace(/\.$/, '')

/** The marks that stand directly before or after a number: "USD $", "Rs ." */
function markBeside(found: readonly Token[], at: number, step: 1 | -1): Token[] {
  const marks: Token[] = []
  for (let place = at + step; ; place += step) {
    const token = found[place]
    if (token === undefined) return marks
    const isStop = step === -1 && token.text === '.' && place === at - 1 && found[place - 1]?.kind === 'word'
    if (!isStop && currencyOfMark(token.text, '') === undefined) return isOnlyStop(marks) ? [] : marks
    marks.push(token)
  }
}

const isOnlyStop = (marks: readonly Token[]) => marks.length === 1 && marks[0]?.text === '.'

/** The mark that says most: a code, then a sign of one currency, then "$". */
function bestMark(marks: readonly Token[]): string | null {
  const known = marks.flatMap(({ text }) => {
    const mark = currencyOfMark(text, '')
    return mark === undefined ? [] : [{ text, kind: mark.kind }]
  })
  return (
    (['code', 'sign', 'shared'] as const)
      .map((kind) => known.find((mark) => mark.kind === kind)?.text)
      .find((text) => text !== undefined) ?? null
  )
}

/** "19.99 - 29.99 EUR": the ends of a range share their mark. */
function markAcross(
  found: readonly Token[],
  at: number,
  neighbors: readonly ({ at: number; mark: string | null } | undefined)[],
): string | null {
  for (const neighbor of neighbors) {
    if (neighbor === undefined || neighbor.mark === null) continue
    const between = found.slice(Math.min(at, neighbor.at) + 1, Math.max(at, neighbor.at))
    if (between.some(({ kind, text }) => kind === 'range' || /^(to|bis|à|a|and|und|until)$/i.test(text)))
      return neighbor.mark
  }
  return null
}

/** A minus before the first amount that touches it. */
function isNegative(found: readonly Token[], at: number): boolean {
  const [sign, token] = [found[at - 1], found[at]]
  if (sign === undefined || token === undefined || !/^[-–]$/.test(sign.text) || sign.end !== token.start)
    return false
  return !found.slice(0, at - 1).some(({ kind }) => kind === 'number')
}
