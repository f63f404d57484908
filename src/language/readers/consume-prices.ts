import type { PriceRange } from '../../product/wish.ts'
import {
  atLeastWords,
  budgetWords,
  currencyNames,
  currencySigns,
  eachBehind,
  moneyWords,
  nearWords,
  totalBefore,
  totalBehind,
  unitNumbers,
  upToWords,
} from '../en/price-words.ts'
import { consumeMatches, type MaskedText, mask } from '../masked-text.ts'

export type PriceMention = {
  readonly at: number
  readonly price: PriceRange
  /** What it is for, where that is said. */
  readonly of?: 'piece' | 'total'
  /** True of what there is to spend, beyond the one search. */
  readonly isBudget?: true
}

const unitWords = Object.keys(unitNumbers).join('|')
const spoken = `(?:(?:(?:a|${unitWords})[ -])?(?:hundred|thousand)(?: (?:and )?(?:${unitWords})(?:[ -](?:${unitWords}))?)?|(?:${unitWords})(?:[ -](?:${unitWords}))?)\\b`
const names = [...Object.keys(currencyNames), ...moneyWords]
  .sort((one, other) => other.length - one.length)
  .join('|')
const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,3}(?:\.\d{3})+(?!\d)|\d{1,6}(?:[.,]\d{1,2})?`
const before = String.raw`(?:(?<=^|[\s(<>=~-])(?:usd|eur|gbp|inr|chf|rs\.?)\s?|[$€£₹¥]\s?)`
const after = String.raw`(?:\s?[$€£₹¥]|\s?(?:${names})\b)`
/** What may not follow a price: it would be a length, an age, a share, a count. */
const noUnit = String.raw`(?!\d|[.,]\d|\s?(?:%|percent|cm|mm|inch|inches|"|years?|yrs?|yo\b|months?|days?|pieces?|items?|x{0,4}[sl]\b|pockets?|buttons?|pairs?|kg|ml|x\s?\d|st\b|nd\b|rd\b|th\b|am\b|pm\b|-?year))`

/** An amount, in the groups NAMEcurrency, NAMEvalue, NAMEthousand, NAMEunit. */
const amount = (name: string) =>
  `(?<${name}before>${before})?(?<![a-z\\d])(?<${name}value>${digits}|${spoken})(?<${name}k>k\\b)?(?<${name}after>${after})?${noUnit}`

const [upTo, atLeast, near] = [upToWords, atLeastWords, nearWords].map((words) => words.join('|'))

const pattern = (source: string) => new RegExp(source, 'g')
const bothEnds = pattern(
  `(?:\\b(?:between|from|in the range of|range)\\s+)${amount('a')}\\s*(?:and|to|-|till)\\s*${amount('b')}`,
)
const dash = pattern(`${amount('a')}\\s*(?:-|to)\\s*${amount('b')}`)
/** "In the 20 to 35 range", "a range of 20-35". */
const ranged = pattern(
  `\\b(?:in |within )?(?:the |a )?${amount('a')}\\s*(?:-|to|and)\\s*${amount('b')}\\s*(?:price )?(?:range|bracket|price range)\\b`,
)
/** "No more than say 150" is a limit, and none of "about 150". */
const most = pattern(
  `(?<![a-z])(?:${upTo})\\s*(?:a |the )?(?:(?:${near}|like|maybe|perhaps)[, ]+)?${amount('a')}`,
)
const least = pattern(`(?<![a-z])(?:${atLeast})\\s*(?:a |the )?${amount('a')}`)
const nearly = pattern(`(?<![a-z])(?:${near})\\s*${amount('a')}`)
const mostBehind = pattern(
  `${amount('a')}(?:\\s+(?:max(?:imum)?|or (?:less|under|below|cheaper)|at most|tops|budget|and (?:under|below)))\\b`,
)
const agedBefore =
  /\b(?:girl|boy|kid|child|teen|teenager|toddler|daughter|son|niece|nephew|aged?|[mf]|male|female|woman|man)[ ,(]*$/

/** "Boots from €100"; without a currency it may be a brand, or a size. */
const leastFrom = pattern(`\\bfrom\\s+(?:about |around )?${amount('a')}`)
const leastBehind = pattern(
  `${amount('a')}(?:\\s*\\+(?!\\w)|\\s+(?:or more|and (?:up|above|over)|min(?:imum)?|upwards?)\\b)`,
)
/** "A shirt for 30 and pants for 50": with nothing behind it that the number could count. */
const forAmount = pattern(
  `\\bfor\\s+(?:about |around )?${amount('a')}(?=\\s*(?:$|[.,;!?]|(?:and|or)\\b(?!\\s+\\d)))`,
)
const bare = pattern(`(?:\\bfor\\s+)?${amount('a')}`)

/** "Actually 120 is ok", "ok 65", "make it 90": another limit, where one stands that is near it. */
const otherLimit = pattern(
  `^\\W*(?:(?:ok|okay|actually|well|hm+|no|yes|fine|alright|sorry|then|maybe|and|but|let'?s say|say|make it|make that|rather|even|up to|i can (?:do|go to|stretch to)|(?:i )?could (?:do|go to|stretch to)|go to|stretch to|raise it to|lower it to)\\b\\W*)*${amount('a')}(?:\\s+(?:is|would be|will be|would|are|also|then|is also|might be|works?|will do|do)\\b)?(?:\\s*(?:also|just|really|totally|perfectly|still|absolutely|the (?:limit|max|most|maximum)|my (?:limit|max|maximum)|(?:ok|okay|fine|alright|possible|doable|good|great|works?|acceptable|then|too|enough|please|thanks))\\b)*\\W*$`,
)

/** Without a currency a smaller number is no price where it may count something: "over one shoulder", "for 5". */
const leastSpoken = 10

type Amount = { readonly value: number; readonly currency: string | undefined; readonly marked: boolean }

function numberOf(text: string): number {
  if (/^\d/.test(text)) {
    if (/^\d{1,3}(?:,\d{3})+/.test(text)) return Number(text.replaceAll(',', ''))
    return Number(/^\d{1,3}(?:\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text.replace(',', '.'))
  }
  let total = 0
  let part = 0
  for (const word of text.split(/[ -]/)) {
    if (word === 'hundred') part = Math.max(part, 1) * 100
    else if (word === 'thousand') {
      total += Math.max(part, 1) * 1000
      part = 0
    } else part += unitNumbers[word] ?? 0
  }
  return total + part
}

function currencyOf(mark: string | undefined): string | undefined {
  const bareMark = mark?.trim().replace('.', '')
  if (bareMark === undefined || bareMark === '') return undefined
  return currencySigns[bareMark] ?? currencyNames[bareMark]
}

function amountOf(groups: Record<string, string | undefined>, name: string): Amount {
  const currency = currencyOf(groups[`${name}before`]) ?? currencyOf(groups[`${name}after`])
  const value = numberOf(groups[`${name}value`] ?? '') * (groups[`${name}k`] === undefined ? 1 : 1000)
  const isMoney = moneyWords.includes(groups[`${name}after`]?.trim() ?? '')
  return { value, currency, marked: currency !== undefined || isMoney }
}

const range = (bounds: { min?: number; max?: number }, currency: string | undefined): PriceRange =>
  currency === undefined ? bounds : { ...bounds, currency }

const cents = (value: number) => Math.round(value * 100) / 100

const behindTotal = new RegExp(`^\\s*,?\\s*(?:max(?:imum)? |tops )?(?:${totalBehind})\\b`)
const beforeTotal = new RegExp(
  `\\b(?:${totalBefore})\\s*(?:(?:is|of|for|under|below|max|,|:|no more than|up to|not more than)\\s*)*$`,
)
/** "120 for a dress and shoes together", "a hat and gloves under 40 in total": the sum is named elsewhere in the sentence. */
const elsewhereTotal =
  /\b(?:in total|all together|altogether|in sum|combined|all in(?! )|(?<!\b(?:put|go|goes|going|went|wear|worn|wearing|pair|paired|works?|look|looks|look good|fit|match|styled?|mix)(?: \w+){0,2} )together)\b(?=\s*(?:$|[.,;!?)]|and\b|for\b|please\b|thanks\b|max\b))/
const behindEach = new RegExp(`^\\s*(?:max(?:imum)? )?(?:${eachBehind})\\b`)
const ofBudget = new RegExp(`\\b(?:${budgetWords})\\b`)
/** "120 for all three", "nothing over 90, all together 200": without a currency only these words make it a price. */
const inTotal = pattern(
  `${amount('a')}(?=\\s*,?\\s*(?:max(?:imum)? |tops )?(?:${totalBehind}|${eachBehind})\\b)`,
)
/** "60 for a scarf and gloves together": the word at the end of the sentence makes a number before it a price. */
const inTotalOf = pattern(
  `${amount('a')}(?=\\s+for (?:[a-z'-]+,? ){1,8}?(?:together|in total|altogether|combined)\\s*(?:$|[.,;!?]))`,
)
const totalOf = pattern(`\\b(?:${totalBefore})\\s*(?:max |under |up to )?(?:a |the )?${amount('a')}`)

/** "I bought one in 1962 for six pounds": what was paid once is no limit. */
const paid = pattern(
  `(?<=\\b(?:bought|paid|spent|cost me|got (?:it|one|them|mine))\\b[^.;!?]{0,60} (?:for )?(?:only |just |about )?)${amount('a')}(?=\\s*(?:[.,;!?]|$|(?:for|back|last|in|on|years?|once)\\b))`,
)

/** Takes the prices out of a message: "under 50", "$5–10", "about 40 euros", "less than a hundred". */
export function consumePrices(masked: MaskedText, limit?: number): PriceMention[] {
  const prices: PriceMention[] = []
  consumeMatches(masked, paid, () => true)
  const whole = masked.text
  const isBudget = ofBudget.test(whole)
  const ends: number[] = []
  /** Of "about 120" the amount itself, by the place of its price. */
  const abouts = new Map<number, number>()
  const add = (
    match: RegExpExecArray,
    bounds: { min?: number; max?: number },
    currency: string | undefined,
    about?: number,
  ) => {
    const [at, end] = [match.index, match.index + match[0].length]
    const after = whole.slice(end)
    const total = behindTotal.exec(after)
    const each = behindEach.exec(after)
    const isTotal =
      total !== null || beforeTotal.test(whole.slice(0, at)) || /^(?:in )?(?:total|altogether)/.test(match[0])
    const of = each !== null ? 'piece' : isTotal ? 'total' : undefined
    const tail = each ?? total
    if (tail !== null) ends.push(end, end + tail[0].length)
    if (about !== undefined) abouts.set(prices.length, about)
    prices.push({
      at,
      price: range(bounds, currency),
      ...(of === undefined ? {} : { of }),
      ...(isBudget ? { isBudget } : {}),
    })
  }
  const pair = (needsMark: boolean) => (match: RegExpExecArray) => {
    const [low, high] = [amountOf(match.groups ?? {}, 'a'), amountOf(match.groups ?? {}, 'b')]
    // "My budget is like forty to fifty": of a budget the numbers need no currency.
    const isMoney = low.marked || high.marked || (isBudget && low.value >= leastSpoken)
    if ((needsMark && !isMoney) || low.value > high.value) return false
    add(match, { min: low.value, max: high.value }, low.currency ?? high.currency)
  }
  const single =
    (bounds: (value: number) => { min?: number; max?: number }, needsMark = false) =>
    (match: RegExpExecArray) => {
      const { value, currency, marked } = amountOf(match.groups ?? {}, 'a')
      const isSmallTalk = !marked && value < leastSpoken && !/\d/.test(match.groups?.avalue ?? '')
      if (value === 0 || (needsMark && !marked) || isSmallTalk) return false
      add(match, bounds(value), currency)
    }
  consumeMatches(masked, bothEnds, pair(false))
  if (/\b(?:range|bracket)\b/.test(whole)) consumeMatches(masked, ranged, pair(false))
  consumeMatches(masked, dash, pair(true))
  consumeMatches(
    masked,
    most,
    single((max) => ({ max })),
  )
  consumeMatches(masked, least, (match) => {
    const { value, marked } = amountOf(match.groups ?? {}, 'a')
    // "No less than 3 red shirts" counts them.
    const counts =
      !marked &&
      value < leastSpoken &&
      /^ (?!for|and|or|but|please)[a-z]/.test(masked.text.slice(match.index + match[0].length))
    return counts ? false : single((min) => ({ min }))(match)
  })
  consumeMatches(
    masked,
    mostBehind,
    single((max) => ({ max })),
  )
  consumeMatches(
    masked,
    leastFrom,
    single((min) => ({ min }), true),
  )
  consumeMatches(masked, leastBehind, (match) =>
    // "Girl 8 + boy 3" are of that age.
    agedBefore.test(masked.text.slice(0, match.index)) ? false : single((min) => ({ min }))(match),
  )
  consumeMatches(masked, nearly, (match) => {
    const { value, currency, marked } = amountOf(match.groups ?? {}, 'a')
    const isSmallTalk = !marked && value < leastSpoken && !/\d/.test(match.groups?.avalue ?? '')
    if (value === 0 || isSmallTalk) return false
    add(match, { min: cents(value * 0.8), max: cents(value * 1.2) }, currency, value)
  })
  consumeMatches(masked, forAmount, (match) => {
    const { value, marked } = amountOf(match.groups ?? {}, 'a')
    return marked || value >= leastSpoken ? single((max) => ({ max }))(match) : false
  })
  if (limit !== undefined)
    consumeMatches(masked, otherLimit, (match) => {
      const { value } = amountOf(match.groups ?? {}, 'a')
      const isLikely = value >= Math.max(leastSpoken, limit / 2) && value <= limit * 3
      return isLikely ? single((max) => ({ max }))(match) : false
    })
  consumeMatches(
    masked,
    bare,
    single((max) => ({ max }), true),
  )
  for (const plain of [inTotal, totalOf, inTotalOf])
    consumeMatches(
      masked,
      plain,
      single((max) => ({ max })),
    )
  for (let at = 0; at < ends.length; at += 2) mask(masked, ends[at]!, ends[at + 1]!)
  const [only, ...others] = prices
  const elsewhere = others.length === 0 && only?.of === undefined ? elsewhereTotal.exec(masked.text) : null
  if (elsewhere !== null) mask(masked, elsewhere.index, elsewhere.index + elsewhere[0].length)
  return prices
    .map((mention, place): PriceMention => {
      const of = elsewhere === null ? mention.of : 'total'
      const about = abouts.get(place)
      // A sum of "about 120" is kept to: what goes beyond it by each piece goes beyond it by far.
      const price =
        of === 'total' && about !== undefined ? range({ max: about }, mention.price.currency) : mention.price
      return { ...mention, price, ...(of === undefined ? {} : { of }) }
    })
    .sort((one, other) => one.at - other.at)
}
