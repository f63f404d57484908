import { type Scratch, takeEach } from './scratch.ts'

const cheaper =
  /\b(?:cheaper|less expensive|more affordable|lower[ -]priced?|lower in price|less pricey|not (?:so|as|that|too) expensive|too (?:expensive|pricey|dear))(?: than| ones?)?\b/g
const pricier =
  /\b(?:more expensive|pricier|dearer|higher[ -]priced?|more premium|more luxurious)(?: than| ones?)?\b/g
const cheapFirst =
  /\b(?:(?:sort|order)(?:ed)? by price(?:,? (?:asc(?:ending)?|low(?:est)?(?: to high)?(?: first)?))?|(?:price )?low(?:est)? to high(?:est)?|cheap(?:est|ly)?|affordable|inexpensive|low(?:est)?[ -](?:priced?|cost)|budget[ -]friendly|on a (?:tight )?budget|budget|bargains?|best price|least expensive)\b(?! (?:of|is|under|:|\d|[$€£₹]))/g
const dearFirst =
  /\b(?:sort(?:ed)? by price,? (?:desc(?:ending)?|high(?:est)?(?: to low)?(?: first)?)|(?:price )?high(?:est)? to low(?:est)?|most expensive|priciest|dearest|highest[ -]priced?)\b/g

export type PriceOrder = {
  readonly comparison: 'cheaper' | 'pricier' | null
  readonly sort: 'relevance' | 'price-ascending' | 'price-descending'
}

/** Takes out what is said of price without a number: "cheaper than the first one", "the cheapest". */
export function takePriceOrder(scratch: Scratch): PriceOrder {
  let comparison: PriceOrder['comparison'] = null
  let sort: PriceOrder['sort'] = 'relevance'
  const compares = (which: 'cheaper' | 'pricier') => (match: RegExpExecArray) => {
    const rest = scratch.text.slice(match.index + match[0].length)
    if (/^\s*(?:[$€£₹]|\d|a hundred)/.test(rest)) return false
    comparison = which
  }
  takeEach(scratch, cheaper, compares('cheaper'))
  takeEach(scratch, dearFirst, () => {
    sort = 'price-descending'
  })
  takeEach(scratch, pricier, compares('pricier'))
  takeEach(scratch, cheapFirst, () => {
    sort = 'price-ascending'
  })
  return { comparison, sort }
}
