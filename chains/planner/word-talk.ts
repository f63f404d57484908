import { hasWish } from '../../src/dialogue/plan-steps.ts'
import { isShopQuestion } from '../../src/dialogue/shop-question.ts'
import type { TurnFacts } from '../../src/dialogue/turn-facts.ts'
import { isGrievance } from '../../src/language/readers/read-small-talk.ts'
import { pick } from '../../src/voice/pick.ts'

const unsurePiece =
  'I am not sure which piece you mean. Search for something first, or send me a photo of it.'

/** The reply to a message that no tool was asked for: talk, or words that there is nothing to go on from. */
export function wordTalk(facts: TurnFacts): string {
  const { request, hasSearch } = facts
  const message = request.english
  switch (request.intent) {
    case 'greeting':
      return wordGreeting(message)
    case 'thanks':
      return wordThanks(message)
    case 'off-topic':
      return wordOffTopic(message)
    case 'unsafe':
      return wordUnsafe(message)
    case 'start-over':
      return 'Done, we start afresh. What are you looking for?'
    case 'detail':
    case 'complement':
    case 'outfit':
      return unsurePiece
    case 'compare':
      return 'There is nothing to compare yet. Tell me what you are looking for, and I will show you some.'
    case 'describe':
      return 'I have no photo from you yet. Send me one and I will tell you what I see.'
  }
  if (isShopQuestion(facts)) {
    return 'I know the products of this shop, but nothing of orders, delivery, payment or returns; the shop itself can help you with those. Is there a piece I may look for?'
  }
  const goesOn = request.intent === 'more' || request.priceComparison !== null || request.withdrawn.length > 0
  if (goesOn || (request.refines && !hasSearch)) {
    return 'There is no search to go on from yet. Tell me what you are looking for, or send me a photo.'
  }
  if (request.pointer !== null && !hasWish(facts)) return unsurePiece
  return hasWish(facts)
    ? 'I could not search just now. Please try again.'
    : 'What kind of piece are you looking for? Name one, a color or an occasion, or send me a photo.'
}

function wordGreeting(message: string): string {
  if (isGrievance(message.toLowerCase())) {
    return 'I am sorry that this was no help. Tell me the piece, the color, the size or the price you have in mind, and I will try again.'
  }
  if (/\b(?:thanks?|thankyou|thx|ty|cheers)\b/i.test(message)) return wordThanks(message)
  if (/\b(?:bye|goodbye|see you)\b/i.test(message)) return 'Goodbye, and enjoy what you found!'
  if (
    /\b(?:who are you|what can you do|help|what do you (?:have|sell|offer)|what have you got)\b/i.test(
      message,
    )
  ) {
    return 'I find products of this shop. Describe a piece, send a photo and say what should be different, or ask about a product I showed: its sizes, something cheaper, another color, or what goes with it.'
  }
  if (/\b(?:nice|great|perfect|cool|awesome|wonderful|lovely|ok|okay)\b/i.test(message)) return wordPraise
  return pick(message, [
    'Hello! Tell me what you are looking for, or send a photo of something you like.',
    'Hi there! Describe a piece, or drop in a photo, and I will find what comes close.',
    'Hello! What may I find for you? Words, a photo, or both will do.',
  ])
}

const wordPraise = 'Glad to hear it. Shall I look for something to go with it, or anything else?'

function wordThanks(message: string): string {
  const thanks = /\b(?:thanks?|thankyou|thank|thx|ty|cheers|appreciate|grateful|danke|merci|gracias)\b/i
  if (/\b(?:bye|goodbye|see you)\b/i.test(message)) return 'Goodbye, and enjoy what you found!'
  if (!thanks.test(message)) return wordPraise
  return pick(message, [
    'You are welcome! Tell me if I can find anything else.',
    'My pleasure. Anything else you need?',
    'You are very welcome. I am here if you want something to go with it.',
  ])
}

const wordOffTopic = (message: string): string =>
  pick(message, [
    'That is beyond me: clothes, shoes and bags of this shop are all I know. Is there a piece I may find for you?',
    'I would only guess at that. What I do know is this shop; shall I look for something to wear?',
    'I leave that to others, as I only know fashion. Tell me what you would like to wear and I will look.',
  ])

/** Words of somebody who may be in danger, who needs another answer than a refusal. */
const distress =
  /\b(?:kill(?:ing)? myself|hurt(?:ing)? myself|harm(?:ing)? myself|suicid\w*|self[- ]?harm|end my life|want to die)\b/i

const wordUnsafe = (message: string): string =>
  distress.test(message)
    ? 'I am sorry that things are so hard right now. I only know clothes, but please talk to somebody you trust, or call the emergency number where you are: you do not have to be alone with this.'
    : 'I cannot help with that. If there is something to wear that I may look for, I gladly will.'
