/** Cheaper or dearer than something. Phrases are written as in a `PhraseTable`. */
export const cheaperPhrases = [
  'cheaper than|one|ones?',
  'less expensive|pricey|costly than|one|ones?',
  'more affordable than|one|ones?',
  'lower priced|price than|one|ones?',
  'lower in price',
  'not so|as|that|too expensive',
  'too expensive|pricey|dear|costly',
]
export const pricierPhrases = [
  'more expensive|premium|luxurious than|one|ones?',
  'pricier|dearer than|one|ones?',
  'higher priced|price than|one|ones?',
]
/** The cheapest first, and the dearest first. */
export const cheapestFirst = [
  'sort|sorted|order|ordered by price asc|ascending|low|lowest? first|to_high?',
  'price? low|lowest to high|highest',
  'cheap|cheapest|cheaply|affordable|inexpensive|budget|bargain|bargains',
  'low|lowest priced|price|cost',
  'budget friendly',
  'on a tight? budget',
  'best price',
  'h_m|primark|shein|kik|high_street price|prices|budget',
  'on a shoestring',
  'without breaking the bank',
  'student budget',
  'least expensive',
]
export const dearestFirst = [
  'sort|sorted|order|ordered by price desc|descending|high|highest first|to_low?',
  'price? high|highest to low|lowest',
  'most expensive',
  'priciest|dearest',
  'highest priced|price',
]
/** Behind a word for cheap these make it say something else: "budget of 50". */
export const notCheap = new Set(['of', 'is', 'under', 'to'])
/** Before it, these deny it: "not cheap". */
export const deniesCheap = new Set(['not', 'isnt', 'no', 'nothing'])
