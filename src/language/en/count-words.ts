import { dictionary } from '../dictionary.ts'
/** Words that ask to be shown something; a number behind them counts products: "show me 5". */
export const askingPhrases = [
  'show|give|get|find|list|suggest|recommend|bring|pick|name|send us|me? just|only|at_least|up_to|the|about|exactly|top|best?',
  'i want|need|would_like_to_see just|only|at_least|up_to|about|exactly?',
  'id like to see',
  'top|best|just|only',
]
/** What a number may count: "three options". */
export const countedNouns =
  'option options result results suggestion suggestions choice choices idea ideas pick picks product products item items alternative alternatives example examples recommendation recommendations more others'.split(
    ' ',
  )
/** Units: before these a number is a price, a size, a measure or a part of a name, and counts no products. */
export const units = new Set(
  `dollar dollars buck bucks usd euro euros eur pound pounds gbp quid rupee rupees inr cent cents percent inch inches cm mm
meter meters year years yr yrs yo month months day days hour hours week weeks piece way ply button buttons pocket pockets pack
button strap straps stripe stripes layer layers tone tones k kg g ml denier st nd rd th am pm color colors colored colour colours
quarter quarters sleeve sleeves in on or to x star stars`.split(/\s+/),
)
/** Before these a number is no count either: "size 5", "number 3", "the first five". */
export const noCountBehind = new Set(
  'size sizes number no nr option item product result under below over above for age aged first last us uk eu'.split(
    ' ',
  ),
)
/** Numbers by another name: "a couple of scarves". */
export const fewWords = dictionary<number>({ couple: 2 })
/** Before "one" these make it a count: "just one white shirt". */
export const onlyWords = new Set(['just', 'only', 'exactly'])
/** Between a number and a garment these say that it counts something else: "just one in a shirt". */
export const endsCounted = new Set('with in of for that on from and or but like as without'.split(' '))
export const mostCounted = 50
/** Said of the number itself: "top 5". */
export const rankingWords = new Set(['top', 'best'])
/** What a number may count besides products: "two solid colors". */
export const countedOtherwise = new Set([
  'color',
  'colors',
  'colour',
  'colours',
  'sleeves',
  'stripes',
  'buttons',
  'pockets',
  'shoulder',
  'shoulders',
  'sleeve',
])
