import type { Heard } from '../../ear/heard.ts'
import type { Color } from '../../product/color.ts'
import type { AskingWords, TopicWords } from '../asking-words.ts'
import {
  type CatalogueList,
  catalogueLists,
  type Grievance,
  orderAsks,
  type ProductTopic,
  type Question,
  type ShopTopic,
} from '../question.ts'
import { foldWords } from './fold-words.ts'

/** What is known of a message, beside its words. */
export type AskedOf = {
  /** True where something was shown before. */
  readonly hasShown: boolean
  /** True where the message names a kind of garment. */
  readonly namesKind: boolean
  /** Attributes, prices and sizes that it names beside. */
  readonly namesMore: boolean
  /** True where it points at one of what was shown by its place. */
  readonly pointsOut: boolean
  /** True where it points at anything that was shown: "it", "the blue one". */
  readonly pointsBack: boolean
  /** True where it asks for something that what was shown need not be: a color, a price, a wearer, "longer", "the cheapest". */
  readonly edits: boolean
  /** True of "the cheapest", "longer". */
  readonly sorts: boolean
  /** True where the catalogue was asked about before. */
  readonly hasAsked: boolean
  /** True where the last answer was an outfit, or several garments are looked for. */
  readonly hasOutfit: boolean
  /** The colors that it names, in their order. */
  readonly colors: readonly Color[]
  /** What the shop was asked just before; none where it was asked nothing. */
  readonly askedShop: readonly ShopTopic[]
  /** True of "the first and the third". */
  readonly pointsTwice: boolean
  /** How many kinds of garments it names. */
  readonly kinds: number
  /** True of what has nothing to do with the shop. */
  readonly isOffTopic: boolean
}

/** Words up to which a bare topic is a question: "returns?", "opening hours please". */
const fewWords = 6

const colorsWith =
  /\b(?:what|which|welche\w*) (?:(?:other|andere\w*) )?(?:colou?rs?|colou?red|farb\w*)\b.{0,60}\b(?:go|goes|match|matches|pair|pairs|work|works|suits?|fit|fits|wear|combine|look good|looks good|pass\w*|kombinier\w*|trag\w*)\b.{0,30}\b(?:with|to|zu|zum|zur|mit)\b/

/** The question that a message asks in place of a search; null where it asks for products. */
export function readQuestion(message: string, words: AskingWords, known: AskedOf): Question | null {
  const text = foldWords(message, words.spellings)
  const order = orderAsks.find((ask) => words.order[ask].some((form) => form.test(text)))
  if (order !== undefined && order !== 'person') {
    const beside = topicsOf(words, { text, clauses: clausesOf(text, words), known })
    const further = beside.filter((topic) => topic !== 'payment' && topic !== 'orders')
    return { about: 'order', asks: order, ...(further.length > 0 ? { topics: further } : {}) }
  }
  if (words.told.some((form) => form.test(text))) return { about: 'told' }
  const grievance = grievanceIn(text, words)
  // "My boots broke, I need new ones" asks for some.
  const isWish = known.namesKind && words.offers.test(text)
  if (grievance !== null && !isWish) return { about: 'shop', topics: helping[grievance], grievance }
  if (known.hasShown && !known.namesMore && words.picks.some((form) => form.test(text)))
    return { about: 'why', picks: true }
  if (known.hasShown && words.why.some((form) => form.test(text))) return { about: 'why' }
  const isSeveral = known.hasOutfit || (known.hasShown && (known.kinds > 1 || known.pointsTwice))
  if (isSeveral && words.total.some((form) => form.test(text))) return { about: 'total' }
  const wantsToSee = words.wantsToSee.test(text)
  const clauses = clausesOf(text, words)
  if (wantsToSee && !asksFirst(clauses, words)) return null
  const { colors, namesKind: isOfKind } = known
  if (!isOfKind && colors.length > 0 && !wantsToSee && words.matching.some((form) => form.test(text)))
    return { about: 'colors', colors }
  // "Does a brown belt go with black shoes?" names kinds, and asks of their colors.
  if (
    colors.length > 1 &&
    !wantsToSee &&
    !words.offers.test(text) &&
    words.matching.some((form) => form.test(text))
  )
    return { about: 'colors', colors }
  // "What color shoes go with a burgundy suit?" is answered with colors.
  if (colors.length > 0 && !wantsToSee && colorsWith.test(text)) return { about: 'colors', colors }
  const { namesKind } = known
  if (known.hasShown && clauses.length > 1 && clauses[0] !== undefined && words.edits.test(clauses[0]))
    return null
  const list = wantsToSee ? null : askedOfCatalogue(text, words)
  if (list !== null) {
    if (known.hasShown && known.pointsOut) return { about: 'product', topics: topicsIn(words.product, text) }
    const alsoPrices = list === 'count' && words.extremePrice.test(text) ? { alsoPrices: true as const } : {}
    return { about: 'catalogue', asks: list, ofShown: isOfShown(words, text, known), ...alsoPrices }
  }
  const ofProduct = known.hasShown && clauses.some((clause) => asksOfProduct(clause, words))
  const topics = topicsIn(words.product, text)
  // "Is any of that reduced?" is asked of the pieces, whatever the shop tells of its sales.
  if (known.hasShown && topics.includes('sale') && !wantsToSee && (ofProduct || !known.namesKind))
    return { about: ofProduct && !words.several.test(text) ? 'product' : 'shown', topics: ['sale'] }
  const shop = topicsOf(words, { text, clauses, known })
  // "Can I send it back?" is asked of the shop; "how much is it with pockets?" of the product.
  if (shop.length > 0) return { about: 'shop', topics: shop }
  if (order === 'person') return { about: 'order', asks: order }
  if (goesOnOfShop(text, topics, { words, known })) return { about: 'shop', topics: known.askedShop }
  if (known.hasShown && !wantsToSee && asksWhichShown(text, topics, { words, known }))
    return { about: 'shown', topics }
  if (known.hasShown && topics.includes('rating') && !known.namesKind && !wantsToSee)
    return { about: 'product', topics: topics.filter((topic) => topic === 'rating') }
  if (ofProduct && asksOnly(topics, known)) return { about: 'product', topics }
  // Behind a wish it is an aside: "a mini backpack, is that still in fashion?"
  const heard = namesKind ? clauses.slice(0, 1) : clauses
  const advises = heard.some((clause) => words.advice.some((form) => form.test(clause)))
  // "What would you say to a navy suit?" asks to see one.
  const proposes = namesKind && /\b(?:would|do) you (?:say|think) (?:to|of|about) (?:an? |some )/.test(text)
  // "How do I wash it?" is asked of the piece.
  const isOfPiece = known.hasShown && topics.includes('care') && words.pronoun.test(text)
  if (advises && isOfPiece && !wantsToSee) return { about: 'product', topics: ['care'] }
  if (advises && !wantsToSee && !proposes) return { about: 'advice' }
  const isBare = known.hasShown && !known.namesKind && wordCount(text) <= fewWords && text.includes('?')
  // "Cheaper than the first one?" asks for others.
  const isOfOne = known.pointsOut && !known.edits
  const bare = topics.filter((topic) => isOfOne || bareTopics.has(topic))
  return isBare && bare.length > 0 && !known.namesMore ? { about: 'product', topics: bare } : null
}

function grievanceIn(text: string, { grievances, wantsToSee }: AskingWords): Grievance | null {
  if (wantsToSee.test(text)) return null
  if (grievances.late.test(text)) return 'late'
  if (!grievances.had.test(text)) return null
  return grievances.broken.test(text) ? 'broken' : grievances.misfit.test(text) ? 'misfit' : null
}

/** What of the shop's text helps who complains. */
const helping: Readonly<Record<Grievance, readonly ShopTopic[]>> = {
  broken: ['returns', 'warranty'],
  late: ['orders', 'contact'],
  misfit: ['returns'],
}

/** What may be asked of an order as well as of a piece. */
const ofOrders: ReadonlySet<ProductTopic> = new Set(['price', 'stock', 'detail'])

/** "And who pays for that?" behind a question about returns; what is asked of a piece is not. */
function goesOnOfShop(
  text: string,
  topics: readonly ProductTopic[],
  { words, known }: { words: AskingWords; known: AskedOf },
): boolean {
  const { askedShop, namesKind, pointsOut, edits } = known
  const takesTime =
    /\b(?:takes?|dauert|until|bis wann|how long (?:do|have|will|can) (?:i|we)|wie lange (?:hab|kann)\w* (?:ich|wir|man))\b/.test(
      text,
    )
  if (askedShop.length === 0 || namesKind || pointsOut || (edits && !takesTime)) return false
  const isOfPiece = topics.some((topic) => !ofOrders.has(topic) && !(takesTime && topic === 'length'))
  const bare = text.replace(words.fillers, '')
  return !isOfPiece && words.followsShop.some((form) => form.test(text) || form.test(bare))
}

/** "Are any of these leather?": of what was shown those that have it. "Which is warmer" compares. */
function asksWhichShown(
  text: string,
  topics: readonly ProductTopic[],
  { words, known }: { words: AskingWords; known: AskedOf },
): boolean {
  const asks = words.question.test(text) || words.question.test(text.replace(words.fillers, ''))
  if (!asks || !words.whichShown.some((form) => form.test(text))) return false
  const { namesMore, sorts, edits } = known
  // "Are any of those available in linen?" asks for others like them.
  const asksForOthers = edits && /\b(?:available|comes? in|verfugbar|gibt es|gibts)\b/.test(text)
  return !sorts && !asksForOthers && (namesMore || topics.length > 0)
}

/** The question that the ear heard; the words tell what about. Null where they ask for products after all. */
export function readHeardQuestion(
  { act, isCertain }: Pick<Heard, 'act' | 'isCertain'>,
  message: string,
  words: AskingWords,
  known: AskedOf,
): Question | null {
  const text = foldWords(message, words.spellings)
  if (words.wantsToSee.test(text)) return null
  if (act === 'advice') return { about: 'advice' }
  if (act === 'ask-shop') {
    const topics = topicsNamed(words, text)
    // What the ear is sure of and no word names is looked for in all that the shop tells.
    return topics.length > 0 || (isCertain && !known.namesKind) ? { about: 'shop', topics } : null
  }
  if (act === 'ask-catalogue') {
    const asks = (Object.keys(words.named) as (keyof typeof words.named)[]).find((name) =>
      words.named[name].test(text),
    )
    if (asks === undefined) return null
    // "And the most expensive one you have?" asks to see it.
    if (asks === 'price-range' && known.sorts) return null
    const alsoPrices = asks === 'count' && words.extremePrice.test(text) ? { alsoPrices: true as const } : {}
    return { about: 'catalogue', asks, ofShown: isOfShown(words, text, known), ...alsoPrices }
  }
  // "Do hoodies shrink in the dryer?" is asked of no piece, where none was shown.
  if (act === 'ask-product' && !known.hasShown)
    return isCertain && words.question.test(text) ? { about: 'advice' } : null
  // "It should be made of wool" tells what it is to be.
  if (act !== 'ask-product' || !known.hasShown || (known.edits && !words.question.test(text))) return null
  const topics = topicsIn(words.product, text)
  // "Linen?" of shirts asks for some of it.
  if (known.edits && !known.pointsOut && !known.pointsBack && wordCount(text) <= barely) return null
  // What names nothing that is asked of a piece, and points at none, is not asked of the piece that was shown last.
  if (topics.length === 0 && !known.pointsOut && !known.pointsBack) return null
  return asksOnly(topics, known) ? { about: 'product', topics } : null
}

/** Words that are a look, and no sentence. */
const barely = 2

/** Topics that a wish names as well: "does it come in red?" asks for red ones. */
const wishTopics: ReadonlySet<ProductTopic> = new Set(['price', 'brand', 'length', 'fit'])
/** What there is, of what was shown or of anything else. */
const rangeTopics: ReadonlySet<ProductTopic> = new Set(['colors', 'sizes', 'stock'])

function asksOnly(topics: readonly ProductTopic[], known: AskedOf): boolean {
  const { edits, namesKind, pointsOut, isOffTopic } = known
  if (edits && topics.some((topic) => rangeTopics.has(topic))) return false
  if (topics.some((topic) => !wishTopics.has(topic))) return true
  return !(edits || isOffTopic || (namesKind && !pointsOut && topics.length === 0))
}

/** What alone makes a question of a few words: "lined?", "iron ok?"; "a pocket?" may be a wish. */
const bareTopics: ReadonlySet<ProductTopic> = new Set([
  'care',
  'lining',
  'transparency',
  'origin',
  'stock',
  'length',
  'rain',
  'stretch',
  'ethics',
  'brand',
])

function clausesOf(text: string, { fillers }: AskingWords): string[] {
  const parts = text.split(/[.?!;,:]\s*|\s+-\s+|\s(?:and|und|aber|but)\s/)
  return parts.map((part) => part.trim().replace(fillers, '')).filter((part) => part !== '')
}

const asksFirst = (clauses: readonly string[], words: AskingWords) =>
  clauses[0] !== undefined && asksOfProduct(clauses[0], words)

const asksOfProduct = (clause: string, { ofProduct, notAsked }: AskingWords) =>
  ofProduct.some((form) => form.test(clause)) && !notAsked.some((form) => form.test(clause))

/** The topics that a text names. */
export const topicsIn = <Topic extends string>(table: Readonly<Record<Topic, RegExp>>, text: string) =>
  (Object.keys(table) as Topic[]).filter((topic) => table[topic].test(text))

function topicsOf(
  words: AskingWords,
  { text, clauses, known }: { text: string; clauses: readonly string[]; known: AskedOf },
) {
  const { shop, question } = words
  const names = Object.keys(shop) as (keyof typeof shop)[]
  const asks = text.includes('?') || [text, ...clauses].some((clause) => question.test(clause))
  const isFree = !known.namesKind && (asks || wordCount(text) <= fewWords)
  const says = ({ asked, named }: TopicWords) =>
    asked.some((form) => form.test(text)) || (isFree && named.some((form) => form.test(text)))
  return names.filter((name) => says(shop[name]))
}

const isOfShown = ({ ofShown }: AskingWords, text: string, { hasShown, hasAsked, namesKind }: AskedOf) =>
  ofShown.test(text) ? hasShown || hasAsked : hasShown && !namesKind

const topicsNamed = ({ shop }: AskingWords, text: string) =>
  (Object.keys(shop) as (keyof typeof shop)[]).filter((name) =>
    [...shop[name].asked, ...shop[name].named].some((form) => form.test(text)),
  )

function askedOfCatalogue(
  text: string,
  { count, priceRange, lists }: AskingWords,
): 'count' | 'price-range' | CatalogueList | null {
  const says = (forms: readonly RegExp[]) => forms.some((form) => form.test(text))
  if (says(count)) return 'count'
  return catalogueLists.find((name) => says(lists[name])) ?? (says(priceRange) ? 'price-range' : null)
}

const wordCount = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length
