import { dictionary } from '../dictionary.ts'
/** Names of currencies, by their ISO 4217 code. */
export const currencyNames: Readonly<Record<string, string>> = {
  ...{
    usd: 'USD',
    'us dollar': 'USD',
    'us dollars': 'USD',
    dollar: 'USD',
    dollars: 'USD',
  },
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  ...{
    inr: 'INR',
    rs: 'INR',
    rupee: 'INR',
    rupees: 'INR',
    jpy: 'JPY',
    yen: 'JPY',
    chf: 'CHF',
    francs: 'CHF',
  },
  ...{
    cad: 'CAD',
    aud: 'AUD',
    sek: 'SEK',
    nok: 'NOK',
    dkk: 'DKK',
    pln: 'PLN',
    zloty: 'PLN',
    cny: 'CNY',
    yuan: 'CNY',
  },
}

/** Words for money in whatever the shop's currency is. */
export const moneyWords = ['bucks', 'buck']

export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '¥': 'JPY',
}

/** Between a denial and "more than" these speak of paying: "I don't want to spend more than". */
const payingWords =
  'i|it|they|want|wanna|wish|like|to|be|able|willing|going|prepared|allowed|supposed|should|must|can|cost|costs|costing|spend|spending|pay|paying|go|going|anything|something|priced'

/** What stands before the most to pay. Patterns: no word has more than a few characters to go on. */
export const upToWords = [
  '(?<!\\b(?:no|not) )(?:less|lower) than|under|below|beneath|cheaper than|at most|max(?:imum)?(?: of| is|:)?|up ?to|sub[ -]?',
  'no more than|not more than|not over|not above|nothing (?:over|above)|no over|within|inside|not exceeding|for max',
  `(?:(?:do|does|did|ca|wo|would|should|could|must|is|are)n't|not|cannot|never)(?: (?:${payingWords})){1,4} (?:more than|over|above)`,
  'budget(?: of| is| to| up to| down to|:)?|(?:limit|maximum|cap) (?:is |up |down )?to|spend(?:ing)?(?: up to| around)?|<=?|for (?:under|below|less than)',
]
export const atLeastWords = [
  'no less than|not less than|not under|not below|(?<!\\b(?:no|not) )more than|over|above|at least|min(?:imum)?(?: of|:)?',
  'start(?:ing)? (?:at|from)|upwards? of|pricier than|>=?|beyond',
]
export const nearWords = ['about|around|roughly|approx(?:imately)?\\.?|circa|close to|near(?:ly)?|~|say']

/** Numbers as words, as far as they price things. */
export const unitNumbers = dictionary<number>({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
})

/** Behind or before an amount: it is for all that is asked for together. */
export const totalBehind =
  'for (?:all (?:of (?:it|them)|(?:the )?(?:two|three|four|five|six|pieces|items|things))?|all|both(?: of them)?|everything|the lot|the whole (?:lot|thing|basket)|the (?:two|three|four|five) of them|them all)|in total|total|all together|altogether|together|overall|combined|all in(?! )|in all|in the end'
export const totalBefore =
  'in total|total(?: budget)?(?: of| is|:)?|altogether|all together|together|overall|combined|all in all'
/** It is for each piece. */
export const eachBehind =
  'each|apiece|a piece|per (?:piece|item|garment|thing)|for each(?: (?:one|piece))?|for every piece'
/** An amount said with one of these is what there is to spend, not only of this one search. */
export const budgetWords =
  "budget|to spend|spend(?:ing)?|i(?:'ve| have)(?: got)? (?:about |around |only |just )?(?:[$€£]\\s?)?\\d+|my limit|can afford|afford"
