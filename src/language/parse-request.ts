import { buildWishes } from './build-wishes.ts'
import { takeBorrowed } from './read-borrowed.ts'
import { brandAt, takeBrands } from './read-brands.ts'
import { takeComparison } from './read-comparison.ts'
import { takeComplement } from './read-complement.ts'
import { takeCount } from './read-count.ts'
import { takeDescriptions } from './read-described.ts'
import { takeDirections } from './read-directions.ts'
import { sayEmoji } from './read-emoji.ts'
import { readIntent } from './read-intent.ts'
import { takeOccasions } from './read-occasion.ts'
import { takeOutfit } from './read-outfit.ts'
import { takePointers } from './read-pointer.ts'
import { takePriceOrder } from './read-price-order.ts'
import { takePrices } from './read-prices.ts'
import { takeSetPhrases } from './read-set-phrases.ts'
import { takeSizes } from './read-sizes.ts'
import { readSmallTalk, takeCourtesy } from './read-small-talk.ts'
import { takeStartOver } from './read-start-over.ts'
import { readStatements } from './read-statements.ts'
import { takeStock } from './read-stock.ts'
import { takeTakenBack } from './read-taken-back.ts'
import { takeWearers } from './read-wearer.ts'
import type { EnglishRequest, ParseContext, ShopperRequest } from './request.ts'
import { createScratch, wordsLeft } from './scratch.ts'
import { settleRequest, shownPointer } from './settle-request.ts'
import { correctMessage } from './spelling.ts'
import { toEnglish } from './translation/to-english.ts'

/** Characters that are read; what follows in a longer message is ignored. */
export const readLimit = 2_000

/**
 * Reads a shopper's message by rule: deterministic, well under a millisecond, and never throws. The readers take out what
 * they understand in this order; the words that are left are searched for the vocabulary.
 */
export function parseRequest(text: string, context: ParseContext = {}): ShopperRequest {
  const heard = toEnglish(text.slice(0, readLimit), context)
  return { language: heard.language, english: heard.text, ...readEnglish(heard.text, context) }
}

function readEnglish(text: string, context: ParseContext): EnglishRequest {
  const scratch = createScratch(correctMessage(sayEmoji(text).slice(0, readLimit)))
  const smallTalk = readSmallTalk(wordsLeft(scratch), context)
  if (smallTalk !== null) return nothingAsked(smallTalk)
  takeCourtesy(scratch)
  const startsOver = takeStartOver(scratch)
  const message = scratch.text
  const messageWords = wordsLeft(scratch)
  if (startsOver && !/[\p{L}\p{N}]/u.test(message)) return nothingAsked('start-over')
  const brands = context.brands ?? []
  const hasShown = context.hasPrevious === true && !startsOver

  const takenBack = takeTakenBack(scratch)
  const compared = hasShown || context.hasPhoto ? takeComparison(scratch) : null
  const outfit = takeOutfit(scratch)
  const complement = takeComplement(scratch)
  const count = takeCount(scratch)
  const form = readIntent(count === null ? messageWords : wordsLeft(scratch))
  const order = takePriceOrder(scratch)
  const prices = takePrices(scratch)
  const described = hasShown
    ? takeDescriptions(scratch, (words, at) => brandAt(words, at, { scratch, brands }))
    : []
  const pointed = [...described, ...takePointers(scratch)].sort((one, other) => one.at - other.at)
  const { borrowed, pointers } = takeBorrowed(scratch, pointed, shownPointer(context))
  const sizes = takeSizes(scratch)
  const set = takeSetPhrases(scratch)
  const directions = takeDirections(scratch)
  const aside = [...set, ...takeWearers(scratch), ...takeOccasions(scratch)]
  const inStock = takeStock(scratch)
  const saidBrands = takeBrands(scratch, brands)
  const words = wordsLeft(scratch).map((word) => ({
    ...word,
    raw: scratch.original.slice(word.at, word.at + word.raw.length),
  }))
  const read = readStatements(words)

  const statements = [...read.statements, ...aside].sort((one, other) => one.at - other.at)
  const companions = [complement, outfit].flatMap((named) =>
    named?.companion ? [{ at: named.at, text: named.companion, denied: false }] : [],
  )
  const looseWords = [...read.looseWords, ...companions]
  const { sort } = order
  const wishes = buildWishes({
    ...{ words, statements, looseWords, prices, sizes, directions, inStock, sort },
    brands: saidBrands,
    hasReference: context.hasPhoto === true || pointers.length > 0,
  })
  return settleRequest({
    message,
    messageWords,
    context: { ...context, hasPrevious: hasShown },
    form: startsOver ? 'start-over' : form,
    complement,
    outfit,
    comparison: compared?.comparison ?? null,
    likeWinner: compared?.asReference ?? false,
    order,
    pointers,
    borrowed,
    takenBack,
    count,
    statements,
    wishes,
    saysSize: sizes.length > 0,
    saysPrice: prices.length > 0,
    saysDirection: directions.length > 0,
    saysMore: looseWords.length > 0 || prices.length > 0 || saidBrands.length > 0 || statements.length > 0,
  })
}

const nothingAsked = (intent: ShopperRequest['intent']): EnglishRequest => ({
  intent,
  wishes: [],
  pointer: null,
  priceComparison: null,
  replaced: [],
  refines: false,
  withdrawn: [],
  transfers: [],
  comparison: null,
  count: null,
  outfitSlots: [],
})
