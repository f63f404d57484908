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
  'by price asc|ascending|low|lowest|rising first|to_high?',
  'price asc|ascending',
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
  'costs|cost the? least',
]
export const dearestFirst = [
  'sort|sorted|order|ordered by price desc|descending|high|highest first|to_low?',
  'by price desc|descending|high|highest|falling first|to_low?',
  'price desc|descending',
  'price? high|highest to low|lowest',
  'most expensive',
  'priciest|dearest',
  'highest priced|price',
  'costs|cost the? most',
]
/** What came in last first. */
export const newestFirst = [
  'newest first|arrival|arrivals|addition|additions|release|releases',
  'newest',
  'latest|most_recent first',
  'the|your|our|latest latest|most_recent',
  'latest arrival|arrivals|addition|additions|piece|pieces|product|products|item|items|collection|release|releases',
  'most recently added|released',
  'latest|most_recent',
  'recently|newly added|arrived',
  'new arrival|arrivals|addition|additions|release|releases|stuff_in',
  'just arrived|added|landed|dropped',
  'sort|sorted|order|ordered by date|newest|newness|novelty',
  'whats|what_is|anything new this_week|this_month|today|in_stock|in_store|in_the_shop|in_the_store|in_shop',
  'whats|what_is new in|at|for|among',
  'whats|what_is new',
]
/** Before "latest" these make it a deadline. */
export const deniesNewest = new Set(['at', 'by'])
/** Behind a word for cheap these make it say something else: "budget of 50". */
export const notCheap = new Set(['of', 'is', 'under', 'to'])
/** Before it, these deny it: "not cheap". */
export const deniesCheap = new Set(['not', 'isnt', 'no', 'nothing'])
