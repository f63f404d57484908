import { isOnShelf, type ShelfName } from '../knowledge/shelf.ts'
import type { Color } from '../product/color.ts'
import { findTerms } from '../product/find-terms.ts'
import { splitWords } from '../product/split-words.ts'
import { isEmptyWish, type Wish } from '../product/wish.ts'
import { buildWishes } from './build-wishes.ts'
import { allThereIs, noGarments, notOfThem, ownedThings, toldThings } from './en/occasion-words.ts'
import { asksAboutPieces, followHeard, foreignLanguage, wantsProducts } from './follow-heard.ts'
import {
  sayDiggingIn,
  sayKnownFor,
  sayShoesMeant,
  saySoreFeet,
  sayWalking,
  sayWideLegs,
} from './known-for.ts'
import type { LanguageCode } from './language.ts'
import { askingByLanguage, situationsByLanguage, toEnglish } from './languages.ts'
import { createMaskedText, mask, unmaskedWords } from './masked-text.ts'
import type { Question } from './question.ts'
import { consumeAllOfThem } from './readers/consume-all-of-them.ts'
import { brandAt, consumeBrands } from './readers/consume-brands.ts'
import { consumeClaims } from './readers/consume-claims.ts'
import { consumeComparison } from './readers/consume-comparison.ts'
import { consumeComplement } from './readers/consume-complement.ts'
import { consumeCorrection, consumeSlip, withoutSlipped } from './readers/consume-correction.ts'
import { consumeCount } from './readers/consume-count.ts'
import { consumeDescriptions } from './readers/consume-descriptions.ts'
import { consumeDirections } from './readers/consume-directions.ts'
import { consumeLeader } from './readers/consume-leader.ts'
import { consumeOccasions } from './readers/consume-occasions.ts'
import { consumeOtherBrand } from './readers/consume-other-brand.ts'
import { consumeOutfit } from './readers/consume-outfit.ts'
import { consumeOwners } from './readers/consume-owners.ts'
import { consumePointers } from './readers/consume-pointers.ts'
import { consumePriceOrder } from './readers/consume-price-order.ts'
import { consumePrices } from './readers/consume-prices.ts'
import { consumeReasons } from './readers/consume-reasons.ts'
import { consumeReturn } from './readers/consume-return.ts'
import { consumeSetPhrases } from './readers/consume-set-phrases.ts'
import { consumeSizes } from './readers/consume-sizes.ts'
import { consumeStartOver } from './readers/consume-start-over.ts'
import { consumeStock } from './readers/consume-stock.ts'
import { consumeSwap } from './readers/consume-swap.ts'
import { consumeHad, consumeTold } from './readers/consume-told.ts'
import { consumeTransfers } from './readers/consume-transfers.ts'
import { consumeWearers } from './readers/consume-wearers.ts'
import { consumeWithdrawals } from './readers/consume-withdrawals.ts'
import { expandEmoji } from './readers/expand-emoji.ts'
import { foldText, foldWords } from './readers/fold-words.ts'
import { readAdviceTopic } from './readers/read-advice-topic.ts'
import { readAttributes } from './readers/read-attributes.ts'
import { readClaims } from './readers/read-claims.ts'
import { readIntent } from './readers/read-intent.ts'
import { readQuantities } from './readers/read-quantities.ts'
import { readHeardQuestion, readQuestion, topicsIn } from './readers/read-question.ts'
import { asksForWholeLook, readSituations } from './readers/read-situations.ts'
import { consumeCourtesy, readSmallTalk } from './readers/read-small-talk.ts'
import { lookReturnedTo, readUndo, undoneIn } from './readers/read-undo.ts'
import { rolesOfWords } from './readers/roles-of-words.ts'
import { sayComplaint, sayOwnSize } from './readers/say-complaint.ts'
import { sayMarkedSizes, sayNamedThings } from './readers/say-marked-sizes.ts'
import { correctMessage } from './readers/spelling.ts'
import { besideBrands } from './readers/terms-in-roles.ts'
import type { EnglishRequest, Intent, ParseContext, ShopperRequest } from './request.ts'
import { resolveRequest, shownPointer } from './resolve-request.ts'
import { splitByPeople } from './split-by-people.ts'
import { talkCues } from './talk-cue.ts'
import { createNameFinder } from './translation/brand-finder.ts'

/** Characters that are read; what follows in a longer message is ignored. */
export const readLimit = 2_000

/**
 * Reads a shopper's message by rule: deterministic, well under a millisecond, and never throws. The readers take out what
 * they understand in this order; the words that are left are searched for the vocabulary.
 */
export function parseRequest(text: string, context: ParseContext): ShopperRequest {
  const undo = (context.hasPrevious || context.canUndo) && !context.hasPhoto ? undoIn(text) : null
  if (undo === null) {
    // Only what speaks of going back is put into English beforehand.
    const goesBack = context.canUndo === true && /\b(?:back|zurück|zurueck)\b/i.test(text)
    const look = goesBack && !context.hasPhoto ? lookReturnedTo(languageOf(text, context).english) : null
    if (look === null) return readRequest(text, context)
    const { language, english } = languageOf(text, context)
    const { wishes } = readRequest(look, { ...context, heard: null })
    return { ...nothingSaid, language, english, undoes: { of: null, to: wishes[0]?.wanted ?? {} } }
  }
  const rest = readRequest(undo.rest, { ...context, heard: null })
  return { ...rest, ...languageOf(text, context), undoes: { of: null } }
}

function readRequest(text: string, context: ParseContext): ShopperRequest {
  const plain = context.hasPhoto ? null : sayKnownFor(text, context.brands)
  const whole = sayMarkedSizes(
    spelledExclusions(sayWideLegs(sayWalking(sayDiggingIn(sayShoesMeant(saySoreFeet(plain?.text ?? text)))))),
  )
  const isFirst = !context.hasPrevious && context.language === 'en'
  const found = toEnglish(whole.slice(0, readLimit), { ...context, isFirst })
  const { language, text: english } = found
  // What a rule wants is no story, however it is heard.
  const isCode = tellsCode(whole.slice(0, readLimit), context)
  const ruled = readEnglish(english, isCode ? { ...context, heard: null } : context, text)
  const read = whole.slice(0, readLimit)
  const foreign = foreignLanguage(read, ruled, context)
  if (foreign !== null) return { ...inNoLanguageOfOurs, foreign, language: context.language, english: read }
  const dressing = dressingIn(read, language, { ...context, ruled, isCode })
  const ruledOut = dressing.asksWhatToWear ? null : questionIn(read, language, ruled, context)
  // A day that is told of, and nothing of the shop: no question about it.
  const asksOfNothing = ruledOut?.about === 'shop' && ruledOut.topics.length === 0
  const byRule = asksOfNothing && dressing.situations.length > 0 && !read.includes('?') ? null : ruledOut
  // "Which of these are vegan?" is a question in whatever way it is heard.
  const isOfShown =
    byRule?.about === 'shown' ||
    (byRule?.about === 'order' && byRule.asks === 'person') ||
    (byRule?.about === 'shop' && byRule.grievance !== undefined) ||
    (byRule?.about === 'catalogue' && byRule.ofShown)
  const isOfShop = byRule?.about === 'shop' && context.heard?.act === 'unsafe'
  const heard = isOfShown || isOfShop ? {} : followHeard(ruled, { ...context, english })
  const request = { ...ruled, ...heard }
  const isHeard = wantsProducts(context.heard) || request.intent !== ruled.intent
  // "All brands" lets go of one; it asks for no list.
  // "Take the white back" returns no parcel.
  const isLetGo = request.withdrawn.includes('brand') || (request.released.length > 0 && !read.includes('?'))
  // "And for me? I don't want to be overdressed" asks for pieces.
  const named = context.hasPhoto || ruled.forAnother ? null : adviceIn(read, language)
  const isWish = isHeard || isLetGo || dressing.asksWhatToWear
  const sensed = context.hasPhoto ? null : sensedAdvice(read, { context, ruled, byRule, named, isWish })
  const advice = sensed ?? named
  const asked =
    (isSurer(byRule, advice) ? null : advice) ?? (isOfShown || (!isHeard && !isLetGo) ? byRule : null)
  // "What is new?" asks for pieces.
  const asksNewest = request.wishes.some(({ sort }) => sort === 'newest')
  const question = asksNewest && asked?.about === 'advice' ? null : asked
  const claims = readClaims(
    read,
    [...askingByLanguage.values()].map((words) => words.claims),
  )
  const cue = talkCueIn(read)
  const isLetGoOf = request.withdrawn.length + request.released.length > 0
  const thing = context.hasPrevious && !context.hasPhoto && !isLetGoOf ? undoneIn(english) : null
  return {
    language,
    english,
    ...request,
    question,
    ...(question?.about === 'product' ? generallyKnown(context) : {}),
    ...dressing,
    ...(isCode && dressing.situations.length > 0 ? { hasDressCode: true as const } : {}),
    claims,
    ...(cue === undefined ? {} : { cue }),
    ...(thing === null ? {} : { undoes: { of: thing } }),
    ...(allAsking.some(({ talk }) => talk.asksSold.test(foldText(read))) ? { asksSold: true } : {}),
    ...(plain === null ? {} : { unsoldBrand: plain.brand }),
  }
}

const undoIn = (text: string) => {
  for (const { undo } of allAsking) {
    const found = readUndo(text, undo)
    if (found !== null) return found
  }
  return null
}

const languageOf = (text: string, context: ParseContext): Pick<ShopperRequest, 'language' | 'english'> => {
  const { language, text: english } = toEnglish(text.slice(0, readLimit), context)
  return { language, english }
}

/** "Hoodie -pink" excludes, as in a search box. */
const spelledExclusions = (text: string): string =>
  text.replace(/(?<=[\p{L}\d,] )-(?=\p{L}{3,})(?![\p{L}]+ ?[-–] )/gu, 'minus ')

const allAsking = [...askingByLanguage.values()]

const talkCueIn = (text: string) =>
  talkCues.find((cue) => allAsking.some(({ talk }) => talk[cue].test(foldText(text))))

/** What general knowledge of clothes is asked for, in its own language first. */
function adviceIn(text: string, language: LanguageCode): Question | null {
  const own = askingByLanguage.get(language)
  for (const words of new Set([...(own === undefined ? [] : [own]), ...askingByLanguage.values()])) {
    const topic = readAdviceTopic(foldWords(text.replace(age, ''), words.spellings), words.advised)
    if (topic !== null) return { about: 'advice', topic }
  }
  return null
}

/** "A 58 year old man" asks for no size. */
const age = /\b\d{1,2}[- ]?(?:years?|yrs?|jahre?)[- ](?:old|alte?[rn]?)\b|\b\d{1,2}[- ]?jährig\p{L}*/giu

/** How near an entry must be that answers what is a question by rule, … */
const nearEnough = 0.8
/** … what seeks help or has at least the form of a question, … */
const nearForm = 0.88
/** … what seeks help and may be a wish all the same, … */
const nearWish = 0.95
/** … and what names another entry, or would be looked for or dressed for. */
const nearest = 1.1

/** … and what asks the same but for what it names of a figure: "ginger hair" says more than "which colors suit me". */
const same = 1.3

/** What general knowledge has of a question in words that no shelf lists; null where a rule knows better, or nothing is near. */
function sensedAdvice(
  text: string,
  {
    context: { heard, hasPrevious },
    ruled,
    byRule,
    named,
    isWish,
  }: {
    readonly context: ParseContext
    readonly ruled: EnglishRequest
    readonly byRule: Question | null
    readonly named: Question | null
    readonly isWish: boolean
  },
): Question | null {
  if (heard?.knows === undefined || (hasPrevious && heard.act === 'complain')) return null
  const { known, near } = heard.knows
  const isOpen =
    byRule === null ||
    byRule.about === 'advice' ||
    (byRule.about === 'product' && !hasPrevious) ||
    (byRule.about === 'catalogue' && !byRule.ofShown) ||
    (byRule.about === 'shop' && byRule.topics.length === 0 && byRule.grievance === undefined)
  if (!isOpen || !maySense.has(ruled.intent)) return null
  // "Which of them is the warmest?" is answered of what was shown.
  if (hasPrevious && (ruled.intent === 'compare' || heard.act === 'compare')) return null
  const topic = named?.about === 'advice' ? named.topic : undefined
  if (topic?.of === 'size' || topic?.of === 'shoes-with-suit') return null
  const seeksHelp = allAsking.some(({ advised }) => advised.seeksHelp.test(foldText(text)))
  const asksShop = allAsking.some(({ advised }) => advised.ofShop.test(foldText(text)))
  const isFirm = topic !== undefined || ((isWish || (asksShop && byRule === null)) && !seeksHelp)
  // "How many layers does a baby wear?" has the form of a count.
  const mayBeElse = isWish || byRule?.about === 'catalogue'
  const least =
    topic?.of === 'known' && topic.known[0]?.shelf === 'figures'
      ? same
      : isFirm
        ? nearest
        : mayBeElse
          ? nearWish
          : byRule === null
            ? nearForm
            : nearEnough
  return near < least ? null : { about: 'advice', topic: { of: 'known', known: known.filter(isOnShelf) } }
}

/** What is said in general of what a piece is asked. */
function generallyKnown({ heard }: ParseContext): Pick<ShopperRequest, 'knows'> {
  const { known, near } = heard?.knows ?? { known: [], near: 0 }
  return near < nearForm ? {} : { knows: known.filter(isOnShelf).slice(0, 1) }
}

/** Intents behind which a question may be. */
const maySense: ReadonlySet<Intent> = new Set([
  ...(['search', 'detail', 'describe', 'off-topic', 'outfit', 'compare', 'feelings'] as const),
])

/** What is asked of a piece that was shown is told of it; what asks for colors, with colors. */
function isSurer(byRule: Question | null, advice: Question | null): boolean {
  const topic = advice?.about === 'advice' ? advice.topic : undefined
  const shelf = topic?.of === 'known' ? topic.known[0]?.shelf : undefined
  if (byRule === null || shelf === undefined) return false
  if (byRule.about === 'colors') return shelf === 'ways'
  return byRule.about === 'product' && ofPieces.has(shelf)
}

const ofPieces: ReadonlySet<ShelfName> = new Set(['care', 'mishaps', 'fitting'])

/** "The rule is black trousers": first of all, and beside no picture. */
const tellsCode = (text: string, { hasPrevious, hasPhoto }: ParseContext): boolean =>
  !hasPrevious &&
  !hasPhoto &&
  [...situationsByLanguage.values()].some(({ code }) => code.test(foldText(text)))

/** What a message dresses for: heard in its own language, or in another that mixes into it. */
function dressingIn(
  text: string,
  language: LanguageCode,
  {
    heard,
    hasPrevious,
    hasPhoto,
    ruled,
    isCode,
  }: ParseContext & { readonly ruled: EnglishRequest; readonly isCode: boolean },
): Pick<ShopperRequest, 'situations' | 'asksWhatToWear'> {
  const own = situationsByLanguage.get(language)
  const all = [...new Set([...(own === undefined ? [] : [own]), ...situationsByLanguage.values()])]
  // "For a beach holiday" of sandals says what they are for.
  const isFragment = hasPrevious && /^\W*(?:for|in|with|and|im|für|zum|zur|fürs)\b/i.test(text)
  const hearsLook =
    heard?.act === 'outfit' && !isFragment && !all.some(({ somePiece }) => somePiece.test(foldText(text)))
  const asksWhatToWear = hearsLook || all.some((each) => asksForWholeLook(text, each))
  const read = all.map((each) => readSituations(text, each, { asksForLook: asksWhatToWear }))
  const namesKind = ruled.wishes.some(({ wanted }) => wanted.category !== undefined)
  const isStory =
    (!namesKind || isCode) &&
    !hasPrevious &&
    !hasPhoto &&
    ruled.intent === 'search' &&
    heard?.act !== 'feelings'
  const dressed = all.map((each, at) => {
    const strict = read[at] ?? []
    const told = isStory ? readSituations(text, each, { isAllThereIs: true }) : []
    return told.length > strict.length ? told : strict
  })
  return {
    situations: dressed.find((found) => found.length > 0) ?? [heard?.situation ?? []].flat(),
    asksWhatToWear,
  }
}

function readEnglish(text: string, context: ParseContext, heardIn: string): EnglishRequest {
  const { brands, names = [] } = context
  const given = sayNamedThings(text)
  const aged = given.replace(ownAge, '$1')
  const told = sayOwnSize(context.hasOutfit === true || namesOnlyOwned(aged) ? sayOwned(aged) : aged)
  const shown = context.hasPrevious && !context.hasPhoto ? sayComplaint(told) : told
  const written = sayMinus(expandEmoji(shown).slice(0, readLimit))
  const masked = createMaskedText(correctedText(written, { brands, names }))
  for (const told of [noGarments, notOfThem, ownedThings, ...allThereIs, ...toldThings])
    consumeTold(masked, told)
  consumeHad(masked)
  consumeClaims(masked)
  const smallTalk = readSmallTalk(unmaskedWords(masked), context)
  if (smallTalk !== null) return nothingAsked(smallTalk)
  consumeCourtesy(masked)
  const startsOver = consumeStartOver(masked)
  const corrects = context.hasPrevious && !startsOver && consumeCorrection(masked)
  const message = masked.text
  const messageWords = unmaskedWords(masked)
  if (startsOver && !/[\p{L}\p{N}]/u.test(message)) return nothingAsked('start-over')
  const hasShown = context.hasPrevious && !startsOver

  const slip = consumeSlip(masked)
  consumeReasons(masked)
  const { withdrawn, released } = consumeWithdrawals(masked, hasShown)
  const compared = hasShown || context.hasPhoto ? consumeComparison(masked) : null
  const leader = hasShown && compared === null ? consumeLeader(masked) : []
  const outfit = consumeOutfit(masked)
  const complement = consumeComplement(masked)
  const swap = hasShown ? consumeSwap(masked, context.hasOutfit) : null
  const returns = hasShown && consumeReturn(masked)
  const otherBrand = hasShown && consumeOtherBrand(masked)
  const quantities = readQuantities(masked)
  const count = consumeCount(masked)
  for (const { at } of quantities) mask(masked, at, at + wordAt(masked, at).length)
  const form = readIntent(count === null ? messageWords : unmaskedWords(masked))
  const order = consumePriceOrder(masked)
  const prices = withoutSlipped(consumePrices(masked, context.limit), slip, () => 'price')
  const ofAll = hasShown && consumeAllOfThem(masked)
  const described = hasShown
    ? consumeDescriptions(masked, (words, at) => brandAt(words, at, { masked, brands }))
    : []
  const placed = consumePointers(masked).filter(
    // "The last hoodie I bought elsewhere" is none of ours, where none was shown.
    ({ pointer }) =>
      hasShown ||
      context.hasPhoto ||
      pointer === 'demonstrative' ||
      !(pointer.kind === 'result' && pointer.fromEnd),
  )
  const pointed = [...leader, ...described, ...placed].sort((one, other) => one.at - other.at)
  // "Back to the coat, do you have it in gray?": it is the coat, not what was shown last.
  const pointing = returns ? pointed.filter(({ pointer }) => pointer !== 'demonstrative') : pointed
  const { transfers, pointers } = consumeTransfers(masked, pointing, shownPointer(context))
  const sizes = withoutSlipped(consumeSizes(masked, hasShown), slip, () => 'size')
  const set = consumeSetPhrases(masked)
  const directions = consumeDirections(masked)
  const { owners, mentions: owned } = consumeOwners(masked, hasShown)
  const { mentions: wearers, wearer } = consumeWearers(masked)
  const aside = [...set, ...owned, ...wearers, ...consumeOccasions(masked)]
  const inStock = consumeStock(masked)
  const brandMentions = withoutSlipped(consumeBrands(masked, brands), slip, () => 'brand')
  const words = unmaskedWords(masked).map((word) => ({
    ...word,
    raw: masked.original.slice(word.at, word.at + word.raw.length),
  }))
  // What is taken up again is wanted, whatever the ear makes of "back".
  // A complaint that was turned into its wish has other roles than were heard.
  const isTold = !returns && !asksAboutPieces(context.heard) && shown === told
  const roleOf = besideBrands(
    rolesOfWords(splitWords(masked.original), isTold ? context.heard : null, heardIn),
    brandMentions.filter(({ unwanted }) => unwanted).map(({ at, brand }) => at + brand.length),
    masked.original,
  )
  const isOfCompanion = context.heard?.act === 'goes-with' || context.heard?.act === 'advice'
  const read = readAttributes(words, roleOf, { isOfCompanion })

  // "I don't like the shoes" of an outfit asks for others.
  const named =
    swap === 'another'
      ? read.mentions.map((each) => (each.attribute === 'category' ? { ...each, negated: false } : each))
      : read.mentions
  const said = [...named, ...aside].sort((one, other) => one.at - other.at)
  // "Not red, actually make it blue" refuses red all the same.
  const attributes = withoutSlipped(said, slip, ({ attribute, negated }) => `${negated} ${attribute}`)
  const slipped = new Set(said.filter((each) => !attributes.includes(each)).map(({ at }) => at))
  const companions = [complement, outfit].flatMap((named) =>
    named?.companion ? [{ at: named.at, text: named.companion, negated: false }] : [],
  )
  const unmatchedWords = [...read.unmatchedWords, ...companions]
  const { sort } = order
  const built = buildWishes({
    words: words.filter(({ at }) => !slipped.has(at)),
    attributes,
    unmatchedWords,
    prices,
    sizes,
    quantities,
    owners,
    directions,
    inStock,
    sort,
    match: /\bmatch(?:ing|es)?\b|\bsame colou?r\b/.test(masked.original.toLowerCase()),
    brands: brandMentions,
    hasReference: context.hasPhoto || pointers.length > 0,
  })
  const wishes = complement === null || !context.hasPrevious ? splitByPeople(built, masked.original) : built
  const isCouple = wishes.length > built.length
  const companion = complement?.companion
    ? { companion: { text: complement.companion, over: complement.over ?? false } }
    : {}
  const resolved = resolveRequest({
    message,
    messageWords,
    context: { ...context, hasPrevious: hasShown },
    form: startsOver ? 'start-over' : form,
    complement: isCouple ? null : complement,
    outfit,
    comparison: compared?.comparison ?? null,
    likeWinner: compared?.asReference ?? false,
    order,
    pointers,
    transfers,
    withdrawn,
    released,
    // Neither of two is whom everything is for from now on.
    wearer: isCouple
      ? { as: 'self' }
      : (wearer ?? (owners.some(({ isAlso }) => isAlso !== true) ? { as: 'pronoun' } : null)),
    owners: owners.filter(({ isAlso }) => isAlso !== true).length,
    prices,
    ofAll,
    swap,
    corrects: corrects || returns,
    returns,
    otherBrand,
    // "Two wool coats" are as many as are shown.
    count: count ?? (wishes.length === 1 ? (wishes[0]?.quantity ?? null) : null),
    attributes,
    wishes,
    saysSize: sizes.length > 0,
    saysPrice: prices.length > 0,
    saysDirection: directions.length > 0,
    saysMore:
      unmatchedWords.length > 0 || prices.length > 0 || brandMentions.length > 0 || attributes.length > 0,
  })
  return { ...resolved, ...companion }
}

/** "I'm the mum, 52": an age, of whom it is for. */
const ownAge =
  /\b(i['’]?m (?:the |an? |his |her |their )?(?:\w+ ){0,2}?(?:mum|mom|mother|dad|father|nan|gran|grandma|grandpa|aunt|uncle|bride|groom|woman|man|lady|guy|bloke|girl)),? \d{2}\b(?! ?(?:inch|cm|kg))/gi

/** The question in a message: heard in its own language first, since others mix into it. */
function questionIn(
  message: string,
  language: LanguageCode,
  request: EnglishRequest,
  {
    hasPrevious,
    hasPhoto,
    hasOutfit = false,
    hasSeveral = false,
    hasAsked = false,
    askedShop,
    heard,
  }: ParseContext,
): Question | null {
  const { intent, wishes } = request
  const text = message.replace(namesakes, '')
  const folded = foldText(text)
  if (hasPrevious && !hasPhoto && allAsking.some(({ isAll }) => isAll.test(folded)))
    return { about: 'catalogue', asks: 'count', ofShown: true }
  if (!asksSomething.has(intent) && intent !== 'compare') return null
  const known = {
    hasShown: hasPrevious && !hasPhoto,
    namesKind: wishes.some(({ wanted }) => (wanted.category ?? []).length > 0),
    namesMore: wishes.some((wish) => !isEmptyWish({ ...wish, text: '' })),
    pointsOut: request.pointer?.kind === 'result',
    pointsBack:
      request.pointer !== null ||
      /\b(?:it|its|they|them|these|those|this|that|es|sie|das|die|den)\b/i.test(text),
    edits: request.priceComparison !== null || request.transfers.length > 0 || wishes.some(editsSearch),
    hasOutfit: hasOutfit || hasSeveral,
    hasAsked,
    colors: [
      ...new Set([
        ...colorsIn(request.companion?.text),
        ...wishes.flatMap(({ wanted }) => wanted.color ?? []),
      ]),
    ],
    askedShop: askedShop ?? [],
    kinds: new Set(wishes.map(({ wanted }) => wanted.category?.join()).filter(Boolean)).size,
    pointsTwice:
      (request.pointers ?? []).length > 1 ||
      /\b(?:(?:first|top|last) (?:two|three|four|2|3|4)|(?:ersten|letzten|oberen) (?:beiden|zwei|drei|vier))\b/i.test(
        text,
      ),
    sorts:
      request.priceComparison !== null ||
      wishes.some(({ sort, directions }) => sort !== 'relevance' || directions.length > 0),
    isOffTopic: intent === 'off-topic',
  }
  const own = askingByLanguage.get(language)
  const all = new Set([...(own === undefined ? [] : [own]), ...askingByLanguage.values()])
  for (const words of all) {
    const question = readQuestion(text, words, known)
    if (question === null) continue
    // "Which would you take?" is answered with one; "which is warmer?" compares.
    if (intent === 'compare' && !(question.about === 'why' && question.picks === true)) return null
    if (asksForPieces.has(intent) && !inWordsAlone.has(question.about)) continue
    return question
  }
  // "The cheapest shirt in size L" asks for a shirt, not for sizes; "new arrivals" for pieces.
  const isSorted = wishes.some(({ sort }) => sort === 'newest' || (sort !== 'relevance' && known.namesKind))
  const isForOne = isSorted && !hasPrevious
  for (const words of heard?.act == null || isForOne || intent === 'compare' ? [] : all) {
    if (heard == null) break
    const question = readHeardQuestion(heard, text, words, known)
    if (question !== null && !(asksForPieces.has(intent) && !inWordsAlone.has(question.about)))
      return question
  }
  return intent === 'detail' && own !== undefined
    ? { about: 'product', topics: topicsIn(own.product, foldText(text)) }
    : null
}

/** An exchange student gives nothing back, and who pays attention pays nothing. */
const namesakes =
  /\bpay (?=(?:any |more |special )?attention)|\b(?:exchange (?=students?\b|years?\b|semesters?\b|program|partner|famil|trip|term)|austausch(?=schüler|student|jahr|semester|programm|familie))/giu

/** "To go with a burgundy suit": the color of the piece that is worn already. */
const colorsIn = (text = ''): readonly Color[] =>
  readAttributes(unmaskedWords(createMaskedText(text))).mentions.flatMap(({ attribute, values, negated }) =>
    attribute === 'color' && !negated ? (values as readonly Color[]) : [],
  )

/** True of what no shown piece is asked for: another color, a price, a wearer, a brand, an order, "longer". */
const editsSearch = ({ wanted, unwanted, price, brands, directions, sort }: Wish): boolean => {
  const { category: _, ...looks } = wanted
  const says = [...Object.values(looks), ...Object.values(unwanted)].some((values) => values.length > 0)
  return says || price !== null || brands.length > 0 || directions.length > 0 || sort !== 'relevance'
}

/** Intents that a question may hide behind; an outfit or a comparison that was asked for is one. */
const asksSomething: ReadonlySet<Intent> = new Set([
  ...(['search', 'detail', 'describe', 'off-topic', 'more', 'complement', 'outfit'] as const),
])
/** Of these a question is only what no outfit or companion piece answers: what it all costs, whether colors match, an order. */
const inWordsAlone: ReadonlySet<Question['about']> = new Set(['colors', 'total', 'order'])
const asksForPieces: ReadonlySet<Intent> = new Set(['complement', 'outfit'])

/** "I have boots already" of an outfit: it needs none. */
const sayOwned = (text: string): string =>
  text.replace(owned, (said, first: string | undefined, second: string | undefined) => {
    const thing = first ?? second ?? ''
    const family = families.find(([name]) => name.test(thing))?.[1]
    // "I already have black trousers": trousers are not needed; black is not refused.
    return thing === '' ? said : `no ${family ?? thing.split(' ').at(-1)}`
  })

/** "A twenties party, got shoes already": what is there is the only kind that is named, so it is not what is looked for. */
const namesOnlyOwned = (text: string): boolean => {
  const rest = text.replace(owned, ' ')
  return (
    rest !== text &&
    !findTerms(rest).some(({ meanings }) => meanings.some(({ attribute }) => attribute === 'category'))
  )
}

const owned =
  /\b(?:(?:i|we|he|she)(?:'ve)? )?(?:already )?(?:have|has|got|own) (?:already )?(?:the |my |some |an? |his |her )?((?:[\w-]+ ){0,2}?[\w-]+) already\b|\b(?:i|we|he|she)(?:'ve)? already (?:have|has|got|own) (?:the |my |some |an? |his |her )?((?:[\w-]+ ){0,1}?[\w-]+)(?=\W*(?:$|[,.;!]))/i
/** Who has boots needs no other shoes. */
const families: readonly (readonly [RegExp, string])[] = [
  [/\b(?:boots|shoes|sneakers|trainers|heels|loafers|flats|sandals|pumps)\b/i, 'shoes'],
  [/\b(?:coat|jacket|parka)\b/i, 'coats or jackets'],
  [/\b(?:bag|handbag|clutch|backpack)\b/i, 'bags'],
]

/** "Shirt -red" and "shirt !red", as in a search box; a hyphen within a word is none. */
const sayMinus = (text: string): string => text.replace(/(^|\s)[-–−!](?=\p{L})/gu, '$1not ')

type Names = { readonly brands: readonly string[]; readonly names: readonly string[] }

function correctedText(text: string, { brands, names }: Names): string {
  const masked = createMaskedText(text)
  const nameLength = createNameFinder(names)
  return correctMessage(text, (words, at) => {
    const raws = words.map(({ raw }) => raw)
    return Math.max(brandAt(words, at, { masked, brands })?.end ?? at, at + nameLength(raws, at))
  })
}

/** The word that starts at a place. */
const wordAt = ({ text }: { readonly text: string }, at: number): string =>
  /^[\p{L}\p{N}]*/u.exec(text.slice(at))?.[0] ?? ''

const nothingAsked = (intent: ShopperRequest['intent']): EnglishRequest => ({
  intent,
  wishes: [],
  pointer: null,
  priceComparison: null,
  replaced: [],
  refines: false,
  withdrawn: [],
  released: [],
  wearer: null,
  budget: null,
  ofAll: false,
  swaps: false,
  otherBrand: false,
  adds: false,
  forAnother: false,
  owners: 0,
  transfers: [],
  comparison: null,
  count: null,
  namesOutfit: false,
  outfitSlots: [],
})

/** What asks for nothing in words. */
export const nothingSaid = {
  ...nothingAsked('search'),
  ...{ question: null, situations: [], asksWhatToWear: false, claims: [] },
}
const inNoLanguageOfOurs = { ...nothingSaid, ...nothingAsked('other-language') }
