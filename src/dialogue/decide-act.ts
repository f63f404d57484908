import { asksForEverything } from '../language/asks-for-everything.ts'
import { asksForExtreme } from '../language/asks-for-extreme.ts'
import type { Question } from '../language/question.ts'
import type { Pointer } from '../language/request.ts'
import type { SituationMention } from '../language/situation-words.ts'
import { outfitWeights } from '../outfit/outfit-weights.ts'
import { isEmptyWish, wishSchema } from '../product/wish.ts'
import type { Act } from './act.ts'
import { hasWish } from './asks-for.ts'
import { changedPieces } from './changed-pieces.ts'
import { chooseTalk } from './choose-talk.ts'
import { comparedIds } from './compared-ids.ts'
import { firmNeeds } from './firm-needs.ts'
import { goesOn } from './goes-on.ts'
import { leftOfTotal, outfitWithinTotal, withinSum } from './outfit-within-total.ts'
import { asksAroundOwned } from './owned-garments.ts'
import { redoOutfit } from './redo-outfit.ts'
import { garmentName, resolvePointer } from './resolve-reference.ts'
import { mayShow } from './shown-slots.ts'
import { isSituation, situations } from './situations/situations.ts'
import { tellsOfPerson } from './tells-of-person.ts'
import type { TurnContext } from './turn-context.ts'

export type Undecided = Pick<
  TurnContext,
  | 'message'
  | 'request'
  | 'memory'
  | 'newPhotos'
  | 'profile'
  | 'corrects'
  | 'picked'
  | 'names'
  | 'brands'
  | 'heard'
>

/** Decides what a message comes to: whether it goes on, starts anew, asks, compares, talks. */
export function decideAct(turn: Undecided): Act {
  const act = actOf(turn)
  return act.is === 'outfit' ? { ...act, outfit: withinSum(act.outfit, turn) } : act
}

function actOf(turn: Undecided): Act {
  const { request, newPhotos, message } = turn
  const { question } = request
  if (turn.corrects !== undefined) return searchAct(turn)
  // A garment that is tapped, and nothing said, asks for its like.
  if (turn.picked !== undefined && message.trim() === '') return likeEach(turn.picked)
  if (request.undoes !== undefined && isEmptied(turn)) return againAct(turn)
  const cue = cueAct(turn)
  if (cue !== null) return cue
  const isOfKnown = question?.about === 'advice' && question.topic !== undefined && newPhotos.length === 0
  if (isOfKnown || (question?.about === 'shop' && question.grievance !== undefined))
    return { is: 'answer', question, about: null }
  if (tellsOfPerson(turn) && turn.memory.searches.length === 0) return { is: 'talk', about: 'noted' }
  if (asksAroundOwned(turn)) return { is: 'outfit', outfit: { text: message } }
  // "What should I wear for minus 20" is about no piece, where none was shown.
  if (asksForOutfit(turn) && isAboutNothingShown(turn)) return { is: 'outfit', outfit: { text: message } }
  if (question?.about === 'order') return orderAct(turn, question)
  if (question?.about === 'told') return { is: 'answer', question, about: null }
  if (question?.about === 'why') {
    // What was shown first met most of what was asked for.
    const first = question.picks === true ? (turn.memory.shown[0]?.id ?? null) : null
    const id = targetId(turn) ?? first ?? turn.memory.focus
    return id === null ? { is: 'talk', about: 'unsure-piece' } : { is: 'answer', question, about: id }
  }
  if (asksForCheapestOfAll(turn) || asksForExtremeOf(turn)) return searchAct(turn)
  if (question?.about === 'product' && !asksForAnother(turn)) return detailAct(turn)
  if (question?.about === 'advice' && question.topic === undefined && dressesForNeed(turn))
    return searchAct(turn)
  if (question !== null && question.about !== 'product' && newPhotos.length === 0)
    return { is: 'answer', question, about: null }
  if (asksOfNothing(turn)) return { is: 'talk', about: 'unsure-piece' }
  if (refusesAlone(turn)) return { is: 'talk', about: 'noted' }
  switch (request.intent) {
    case 'unsafe':
    case 'other-language':
      return talk(turn)
    case 'greeting':
    case 'thanks':
    case 'feelings':
      return asksForOutfit(turn) ? { is: 'outfit', outfit: { text: message } } : talkUnlessSeen(turn)
    case 'off-topic':
    case 'gibberish':
      return talkUnlessSeen(turn)
    case 'start-over':
      return hasWish(turn) || newPhotos.length > 0 ? searchAct(turn) : talk(turn)
    case 'search':
      return asksForOutfit(turn) || isDressCode(turn)
        ? { is: 'outfit', outfit: { text: message } }
        : searchAct(turn)
    case 'more': {
      const other = request.swaps || changedPieces(turn) !== null ? redoOutfit(turn) : null
      if (other !== null) return { is: 'outfit', outfit: other }
      return turn.memory.searches.length > 0 ? { is: 'more' } : talk(turn)
    }
    case 'describe':
      return lookAct(turn, newPhotos.length > 0 ? newPhotos : latestPhoto(turn)) ?? detailAct(turn)
    case 'detail':
      return detailAct(turn)
    case 'compare':
      return compareAct(turn)
    case 'complement':
      return complementAct(turn)
    case 'outfit':
      // "The whole look" of a photo is what it shows, not what would go with it.
      if (newPhotos.length > 0 && asksForEverything(request)) return searchAct(turn)
      return { is: 'outfit', outfit: { text: message } }
  }
}

const isEmptied = ({ request }: Undecided): boolean =>
  request.intent === 'search' && request.wishes.every(isEmptyWish) && request.question === null

/** What stood before the turn that is taken back is shown again. */
function againAct({ memory }: Undecided): Act {
  const { outfit, searches, shown } = memory
  if (searches.length === 0) return { is: 'talk', about: 'started-over' }
  if (outfit == null) return { is: 'refine', like: null }
  const { text, goesWith, budget } = outfit
  return {
    is: 'outfit',
    outfit: {
      text,
      ...(goesWith.length > 0 ? { goes_with: goesWith } : {}),
      ...(budget?.max === undefined ? {} : { max_total: budget.max }),
      ...(budget?.currency === undefined ? {} : { currency: budget.currency }),
      slots: shown.flatMap(({ attributes }) => attributes.category ?? []),
      keep: shown.map(({ id }) => id),
    },
  }
}

/** Small talk that is about something, beside which no piece is asked for. */
function cueAct(turn: Undecided): Act | null {
  const { request, newPhotos } = turn
  const { cue, wishes, question } = request
  const names = wishes.some(({ wanted, price }) => wanted.category !== undefined || price !== null)
  if (cue === 'pets' && newPhotos.length === 0) return { is: 'talk', about: cue }
  if (cue === undefined || names || newPhotos.length > 0 || question !== null) return null
  // "Got a job as a postman" is good news, and wants dressing.
  if ((cue === 'good-news' || cue === 'no-plan') && asksForOutfit(turn)) return null
  return request.intent === 'unsafe' ? null : { is: 'talk', about: cue }
}

/** "Is this sustainable?" where nothing was shown that could be meant. */
function asksOfNothing({ request, memory, newPhotos, message }: Undecided): boolean {
  const isBefore = memory.shown.length > 0 || memory.readings.length > 0 || newPhotos.length > 0
  const names = request.wishes.some((wish) => !isEmptyWish({ ...wish, text: '' }))
  const points =
    request.pointer !== null ||
    /^\W*(?:is|are|was|ist|sind|hat|does|do) (?:it|this|that|these|those|das|es|die)\b/i.test(message)
  return request.intent === 'search' && !isBefore && !names && points && message.includes('?')
}

/** "A kimono but not a kimono": kinds are refused, and nothing is asked for. */
function refusesAlone({ request, memory, newPhotos }: Undecided): boolean {
  const [wish, ...others] = request.wishes
  if (wish === undefined || others.length > 0 || request.intent !== 'search') return false
  if (memory.searches.length > 0 || memory.shown.length > 0 || newPhotos.length > 0) return false
  const { category: kinds = [], ...unwanted } = wish.unwanted
  const saysMore = !isEmptyWish({ ...wish, unwanted, unwanted_words: [] })
  return (
    kinds.length > 0 &&
    !saysMore &&
    request.situations.length === 0 &&
    !/\b(?:any|some|every)\w*\b/i.test(request.english)
  )
}

/** What is asked to be sold or kept is named with its page; where none was shown yet, it is looked for first. */
function orderAct(turn: Undecided, order: Extract<Question, { about: 'order' }>): Act {
  const { asks } = order
  const id =
    asks === 'person' ? null : (targetId(turn) ?? (turn.request.pointer === null ? null : turn.memory.focus))
  const names = turn.request.wishes.some(({ wanted }) => (wanted.category ?? []).length > 0)
  if (asks !== 'person' && id === null && names) return { is: 'search', like: null }
  return { is: 'answer', question: order, about: id ?? turn.memory.focus }
}

/** "How much is the cheapest dress?" is about all dresses, unless it says "of these". */
function asksForCheapestOfAll({ request }: Undecided): boolean {
  const [wish, ...others] = request.wishes
  const ofAll = others.length === 0 && wish !== undefined && wish.sort !== 'relevance'
  const namesKind = (wish?.wanted.category ?? []).length > 0
  const isOfShown = /\b(?:these|those|them|this|that|shown|the (?:two|three|four))\b/i.test(request.english)
  return (
    request.intent === 'search' && request.question?.about === 'product' && ofAll && namesKind && !isOfShown
  )
}

/** "What's the most expensive thing you have?" asks for a product, not for the range of prices. */
function asksForExtremeOf({ request, memory }: Undecided): boolean {
  const { question, wishes } = request
  const ofCatalogue = question?.about === 'catalogue' && question.asks === 'price-range' && !question.ofShown
  const isNew = memory.shown.length === 0 || wishes.some(({ wanted }) => (wanted.category ?? []).length > 0)
  return ofCatalogue && isNew && asksForExtreme(request) && wishes.some(({ sort }) => sort !== 'relevance')
}

/** "Is the jacket lined?" where only dresses were shown asks for a jacket. */
function asksForAnother({ request, memory }: Undecided): boolean {
  const kinds = request.wishes.flatMap(({ wanted }) => wanted.category ?? [])
  const known = [...memory.shown, ...memory.earlier].flatMap(({ attributes }) => attributes.category ?? [])
  return request.intent === 'search' && kinds.length > 0 && !kinds.some((kind) => known.includes(kind))
}

const talkUnlessSeen = (turn: Undecided): Act => (turn.newPhotos.length > 0 ? searchAct(turn) : talk(turn))

const talk = (turn: Undecided): Act => ({ is: 'talk', about: chooseTalk(turn) })

const lookAct = (_: Undecided, photos: readonly string[]): Act | null =>
  photos.length > 0 ? { is: 'look', photos } : null

const latestPhoto = ({ memory }: Undecided): string[] => memory.readings.slice(-1).map(({ handle }) => handle)

/** "What do I wear to a funeral?": a whole look, where no piece of it is named and no picture sent. */
const asksForOutfit = ({ request, newPhotos, memory }: Undecided): boolean =>
  (request.asksWhatToWear || (memory.searches.length === 0 && dressesForDay(request))) &&
  newPhotos.length === 0 &&
  request.wishes.every(({ wanted }) => wanted.category === undefined)

/** "All black and closed shoes": of a day with a rule the pieces that the rule names are worn together. */
function isDressCode({ request, memory, newPhotos }: Undecided): boolean {
  const { hasDressCode = false, wishes, situations: mentions } = request
  if (!hasDressCode || memory.searches.length > 0 || newPhotos.length > 0) return false
  const kinds = wishes.flatMap(({ wanted }) => (wanted.category === undefined ? [] : [wanted.category]))
  const isOfDay = mentions.some(({ id }) => isSituation(id) && situations[id].formality !== undefined)
  return isOfDay && (kinds.length > 1 || kinds.some(({ length }) => length >= outfitWeights.familyCategories))
}

/** "My ankles swell, which shoes?": what a body needs is shown, no rule recited. */
const dressesForNeed = ({ request, memory }: Undecided): boolean =>
  memory.shown.length === 0 && (firmNeeds(request.situations)?.kinds.length ?? 0) > 0

const isAboutNothingShown = ({ request, memory }: Undecided): boolean =>
  (request.intent === 'complement' || request.intent === 'detail') &&
  request.situations.length > 0 &&
  request.question === null &&
  memory.shown.length === 0 &&
  memory.readings.length === 0

/** "Interview tomorrow", "goth but fit for the office", "a black tie event": a day or a way to dress, and no piece of it. */
function dressesForDay({ situations: mentions, wishes, english }: Undecided['request']): boolean {
  const text = english.toLowerCase()
  const unread = wishes.flatMap(({ text: words }) => words.split(' '))
  const isDay = ({ id, because, isLook }: SituationMention): boolean => {
    if (!isSituation(id) || id === 'gift') return false
    const { formality, wanted, months } = situations[id]
    const namesKinds = months !== undefined || (wanted?.category ?? []).length >= wholeLook
    const dresses = isLook ? formality !== 'everyday' : namesKinds
    // "Beach towels", "hiking poles" are things of the day.
    const behind = new RegExp(`\\b${RegExp.escape(because)}[ -](\\p{L}+)`, 'u').exec(text)?.[1]
    return (
      formality !== undefined &&
      dresses &&
      (isLook || behind === undefined || !unread.includes(behind) || noThing.test(behind))
    )
  }
  // A present for a birthday is no look for it.
  if (mentions.some(({ id }) => id === 'gift')) return false
  const isOfLook = mentions.every(({ isLook }) => isLook)
  const namesMore = wishes.some(
    ({ price, brands, sort }) => (price !== null && isOfLook) || brands.length > 0 || sort !== 'relevance',
  )
  return (
    !namesMore &&
    mentions.some(isDay) &&
    !/\b(?:(?:some|any)thing|smth|sth|pieces?|items?|gifts?|presents?|ideas|vibes?|etwas|geschenke?)\b/.test(
      text,
    )
  )
}

/** Behind a day, these make no other thing of it: "bakery monday", "school run mum". */
const noThing =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|tonight|today|soon|next|weekend|week|lol|help|always|every|because|over|with|her|his|my|our|again|starting|starts|outfit|m[uo]m|dad|guy|girl|woman|man|job|shift|shifts|here|dinner|lunch|trip|move|life)$/

/** Kinds that a situation has to name before a look for it is one. */
const wholeLook = 4

function searchAct(turn: Undecided): Act {
  const { request, memory, newPhotos } = turn
  const hasPhoto = newPhotos.length > 0
  const seenBefore = pointsBack(turn)
  if (seenBefore !== null) return { is: 'detail', id: seenBefore }
  const inTotal = outfitWithinTotal(turn)
  if (inTotal !== null && !hasPhoto) return { is: 'outfit', outfit: inTotal }
  if (goesWithPointed(turn)) return complementAct(turn)
  if (onlyComplains(turn)) return { is: 'more' }
  const areNamed = request.wishes.some(({ wanted }) => wanted.category !== undefined)
  if (request.owners > 1 && !areNamed && memory.searches.length > 0) return { is: 'refine', like: null }
  if (request.wishes.length > 1) return { is: 'search', like: null }
  const seen = turn.picked ?? photoLentTo(turn) ?? seenGarments(turn)
  if (seen.length > 1) return { is: 'search-each', likes: seen }
  const chosen = picksOne(turn)
  if (chosen !== null) return { is: 'detail', id: chosen }
  const target = request.priceComparison === null ? targetId(turn) : null
  const like =
    turn.corrects ??
    turn.picked?.[0] ??
    photoLentTo(turn)?.[0] ??
    photoPointedAt(turn) ??
    newPhotos[0] ??
    target
  const isOfPieces = request.swaps || request.adds || changedPieces(turn) !== null
  const swapped = isOfPieces && !hasPhoto ? redoOutfit(turn) : null
  if (swapped !== null) return { is: 'outfit', outfit: swapped }
  const tells = memory.searches.length > 0 && tellsOfPerson(turn)
  if (tells || goesOn(request.wishes[0] ?? noWish, turn)) {
    const outfit = redoOutfit(turn)
    return outfit === null ? { is: 'refine', like } : { is: 'outfit', outfit }
  }
  if (request.priceComparison !== null && memory.searches.length === 0 && !hasPhoto) return talk(turn)
  if (isRemark(turn)) return { is: 'refine', like: null }
  const pointed = request.pointer !== null && (memory.focus !== null || memory.readings.length > 0)
  const takes = request.transfers.length > 0 || (request.comparison !== null && memory.shown.length > 0)
  // "The cheapest thing you have" asks for no kind, and yet for something.
  const sorts = asksForExtreme(request) && request.wishes.length > 0
  const isPicked = turn.picked !== undefined
  return hasWish(turn) || sorts || takes || hasPhoto || pointed || isPicked
    ? { is: 'search', like }
    : talk(turn)
}

/** "A white shirt for it", "love the first one, what shoes": another kind than what is pointed at is to go with it. */
function goesWithPointed(turn: Undecided): boolean {
  const { request, memory, newPhotos } = turn
  const { pointer, wishes, transfers, english } = request
  const [wish, ...others] = wishes
  const kinds: readonly string[] = wish?.wanted.category ?? []
  if (pointer === null || kinds.length === 0 || others.length + newPhotos.length + transfers.length > 0)
    return false
  if (pointer.kind === 'photo' || memory.outfit != null || likening.test(english)) return false
  const id = pointer.kind === 'previous' ? memory.focus : targetId(turn)
  const kind = [...memory.shown, ...memory.earlier].find((each) => each.id === id)?.attributes.category
  if (kind === undefined || kinds.includes(kind)) return false
  return (pointer.kind === 'previous' ? forThat : thenAnother).test(english)
}

const likening = /\b(?:like (?:it|this|that|the)|similar|same|but|as an?|instead|version|than)\b/i
const forThat = /\b(?:for|with|to|under|over) (?:it|this|that|them|those|these)\W*$/i
const thenAnother = /[.,;!]|\b(?:and|what|which|now)\b/i

/** "All a bit sad": said of what is shown, with nothing of what should be different: others are shown. */
function onlyComplains({ request, memory, newPhotos }: Undecided): boolean {
  const { wishes, pointer, withdrawn, released, priceComparison, comparison, english } = request
  const edits =
    withdrawn.length + released.length > 0 || priceComparison !== null || comparison !== null || request.swaps
  return (
    request.refines &&
    memory.searches.length > 0 &&
    memory.outfit == null &&
    newPhotos.length === 0 &&
    (pointer === null || pointer.kind === 'previous') &&
    !edits &&
    wishes.every((wish) => isEmptyWish({ ...wish, text: '' })) &&
    complaint.test(english)
  )
}

const complaint =
  /\b(?:sad|boring|dull|bland|ugly|awful|horrible|hideous|meh|frumpy|dowdy|old[- ]fashioned|uninspir\w+|disappoint\w+|none of (?:these|those|them)|(?:not|don'?t|do not) (?:\w+ ){0,3}(?:about |on |of |by )?(?:any of )?(?:these|those|them)|(?:these|those|they|all|it|this|that)(?: \w+){0,2} (?:look|feel|remind)s?(?: me)?(?: \w+){0,2} (?:like|of)|nothing (?:there|here)|not (?:really |quite )?(?:my|our|his|her) (?:thing|style|taste)|not convinced|could be nicer|too (?:youthful|young|old|plain|basic))\b/i

/** "The one from before", "the one before was nicer": that piece itself, where nothing is asked to be different. */
function pointsBack(turn: Undecided): string | null {
  const { request, newPhotos } = turn
  const { pointer, wishes, transfers, priceComparison } = request
  const isBack = pointer?.kind === 'described' && pointer.earlier
  const edits = wishes.some((wish) => !isEmptyWish({ ...wish, text: '' }))
  if (!isBack || edits || newPhotos.length > 0 || transfers.length > 0 || priceComparison !== null)
    return null
  return /\b(?:like|similar|matching|with|goes?|more)\b/i.test(request.english) ? null : targetId(turn)
}

/** "The navy one", "the second one please": that piece, where nothing is asked to be different and none like it is asked for. */
function picksOne(turn: Undecided): string | null {
  const { request, newPhotos, memory } = turn
  const { pointer, wishes, transfers, priceComparison } = request
  const isOne = pointer?.kind === 'result' || (pointer?.kind === 'described' && !pointer.earlier)
  const edits = wishes.some((wish) => !isEmptyWish({ ...wish, text: '' }))
  if (!isOne || edits || newPhotos.length > 0 || transfers.length > 0 || priceComparison !== null) return null
  if (!pick.test(request.english.replace(pickFillers, ''))) return null
  const id = targetId(turn)
  return memory.shown.some((each) => each.id === id) ? id : null
}

const pickFillers =
  /^\W*(?:(?:ok|okay|oh|hm+|uh|um|well|yes|yeah|yep|then|so|and|no|actually|maybe|rather|only|just|let'?s say|i think|i guess|i(?:'d)? (?:like|love|prefer|want|choose|pick)|i(?:'ll| will)? (?:go|take)(?: with| for)?|i would like|show me|give me|what about|how about|tell me about|let me see|can i see|please)\b\W*)*/i
/** A pointer, and nothing that says what for. */
const pick =
  /^(?:the|that|this|number|no\.?|nr\.?|#)\W*(?:[\p{L}\d'-]+\W+){0,3}[\p{L}\d'-]+(?:,? (?:if (?:there is|you have) (?:one|it)|please|then|thanks?|is (?:nice|good|fine|lovely|great|the one|perfect)|looks (?:nice|good|great)|i (?:guess|think)|or whatever|sounds good))*\W*$/iu

/** "She has a big belly": what no word of is read tells something of what is looked for, and begins nothing anew. */
function isRemark({ request, memory, newPhotos }: Undecided): boolean {
  const { wishes, pointer, english } = request
  const isUnread = wishes.every((wish) => isEmptyWish({ ...wish, text: '' }))
  return (
    memory.searches.length > 0 &&
    newPhotos.length === 0 &&
    pointer === null &&
    isUnread &&
    wishes.length > 0 &&
    !/\?\W*$|\b(?:have|got|sell|looking|show|find|need|want|any|search|buy|i'?m after)\b/i.test(english) &&
    remark.test(english)
  )
}

/** How a statement begins about what was shown, or about who wears it. */
const remark =
  /^\W*(?:(?:but|no|hey|um|oh|sorry|well|hm+|and|because|also|ok|okay)\b\W*)*(?:it|its|it's|they|they're|that|that's|thats|this|these|those|he|he's|she|she's|my|his|her|the|i'?m|i am|we)\b/i

const likeEach = (names: readonly string[]): Act =>
  names.length > 1 ? { is: 'search-each', likes: names } : { is: 'search', like: names[0] ?? null }

/** Searches that one message starts at most. */
const mostSearches = 8

/**
 * The garments that a message with photos is about: the main one of each photo, or all that they show where the words say so; of one photo
 * alone where they point at it.
 */
function seenGarments(turn: Undecided): string[] {
  const { request, newPhotos, memory } = turn
  const pointed = photoPointedAt(turn)
  const all = asksForEverything(request)
  const kinds = request.wishes[0]?.wanted.category ?? []
  const sent = memory.readings.filter(({ handle }) => newPhotos.includes(handle))
  const showing = sent.filter((reading) => reading.garments.length > 0 && mayShow(reading, kinds))
  const named = showing.length > 0 && kinds.length > 0 ? showing.map(({ handle }) => handle) : newPhotos
  const asked = pointed === null ? named : newPhotos.filter((photo) => photo === pointed)
  return asked
    .flatMap((photo) => {
      const garments = memory.readings.find(({ handle }) => handle === photo)?.garments.length ?? 0
      return Array.from({ length: all ? Math.max(1, garments) : 1 }, (_, at) => garmentName(photo, at + 1))
    })
    .slice(0, mostSearches)
}

/** "The color of the first with the shape of the second": the photo that lends its shape, or the one that lends nothing. */
function photoLentTo({ request: { transfers, pointer }, newPhotos }: Undecided): string[] | null {
  if (newPhotos.length < 2 || transfers.length === 0 || pointsAtOne(pointer)) return null
  const lenders = transfers.map(({ attributes, from }) => ({
    photo: from.kind === 'photo' || from.kind === 'result' ? newPhotos[(from.ordinal ?? 0) - 1] : undefined,
    isShape: attributes.includes('fit'),
  }))
  const shape = lenders.find(({ isShape }) => isShape)?.photo
  const others = newPhotos.filter((handle) => !lenders.some(({ photo }) => photo === handle))
  const like = shape ?? others[0]
  return like === undefined ? null : [like]
}

const pointsAtOne = (pointer: Pointer | null): boolean =>
  pointer !== null && (pointer.kind !== 'photo' || pointer.ordinal !== null)

const noWish = wishSchema.parse({})

/** "How much is the Alma dress?": the one product that the words name. */
function namedId({ names, request }: Undecided): string | null {
  const [named, ...others] = new Set(names.products.map(({ id }) => id))
  const isOpen = request.pointer === null || request.pointer.kind === 'described'
  return named !== undefined && others.length === 0 && isOpen ? named : null
}

/** "What are the boots made of?" after bags: the boots that were spoken of, or shown first. */
function ofNamedKind({ request, memory }: Undecided): string | null {
  if (request.pointer !== null && request.pointer.kind !== 'previous') return null
  const kinds: readonly string[] = request.wishes.flatMap(({ wanted }) => wanted.category ?? [])
  const isOfKind = ({ attributes }: { attributes: { category?: string } }) =>
    kinds.includes(attributes.category ?? '')
  const known = [...memory.shown, ...memory.earlier].filter(isOfKind)
  return (known.find(({ id }) => id === memory.focus) ?? known[0])?.id ?? null
}

function detailAct(turn: Undecided): Act {
  const id = targetId(turn) ?? namedId(turn) ?? ofNamedKind(turn) ?? turn.memory.focus
  if (id !== null) return { is: 'detail', id }
  const photo = turn.newPhotos[0] ?? latestPhoto(turn)[0]
  return photo === undefined ? talk(turn) : { is: 'look', photos: [photo] }
}

function compareAct(turn: Undecided): Act {
  const ids = comparedIds(turn)
  return ids.length > 0 ? { is: 'compare', ids } : (lookAct(turn, turn.newPhotos) ?? talk(turn))
}

function complementAct(turn: Undecided): Act {
  const { request, newPhotos, memory, message } = turn
  const { companion } = request
  const namesPiece = request.wishes.some(({ wanted }) => (wanted.category ?? []).length > 0)
  if (companion !== undefined && newPhotos.length === 0 && !namesPiece) {
    const over = companion.over ? { slots: ['mid-layer', 'outer'] } : {}
    return { is: 'outfit', outfit: { text: message, goes_with: companion.text, ...over } }
  }
  const latest = latestPhoto(turn)[0]
  const around =
    turn.picked?.[0] ??
    newPhotos[0] ??
    (request.pointer?.kind === 'photo' ? latest : (targetId(turn) ?? memory.focus ?? latest)) ??
    null
  if (around === null && !hasWish(turn)) return talk(turn)
  const slots = request.outfitSlots
  if (request.wishes.length < 2 && slots.length < 2) {
    const left = leftOfTotal(around, turn)
    return { is: 'complement', around, ...(left === null ? {} : { left }) }
  }
  const goesWith = around === null ? {} : { goes_with: around }
  return { is: 'outfit', outfit: { text: message, ...goesWith, ...(slots.length > 0 ? { slots } : {}) } }
}

/** Id of the shown product that the words point at by its place or looks; null where they do not, or there is none. */
function targetId(turn: Undecided): string | null {
  const { pointer } = turn.request
  if (pointer === null || pointer.kind === 'photo' || pointer.kind === 'previous') return null
  const key = resolvePointer(pointer, turn)?.key
  return key?.kind === 'product' ? key.id : null
}

/** "The second photo" of several. */
function photoPointedAt(turn: Undecided): string | null {
  const { pointer } = turn.request
  if (pointer?.kind !== 'photo' || pointer.ordinal === null) return null
  const key = resolvePointer(pointer, turn)?.key
  return key?.kind === 'photo' ? key.handle : null
}
