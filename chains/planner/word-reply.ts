import { isGrievance } from '../../src/language/read-intent.ts'
import type { ToolOutcome } from '../../tools/outcome.ts'
import { shownSearches } from '../combine-outcomes.ts'
import { pick } from './pick.ts'
import { hasWish } from './plan-steps.ts'
import type { PlannerFacts } from './planner-facts.ts'
import { isShopQuestion } from './shop-question.ts'
import { wordDetails } from './word-details.ts'
import { wordSearches } from './word-searches.ts'

/** The reply to a message after its tools have run, or in place of any. */
export function wordReply(
  facts: PlannerFacts,
  outcomes: readonly ToolOutcome[],
  problems: readonly string[] = [],
): string {
  const searches = shownSearches(outcomes, facts.limit)
  const looks = outcomes.filter((outcome) => outcome.kind === 'photo').map(({ reading }) => reading)
  if (searches.length > 0) return wordSearches({ facts, searches, looks })
  const products = outcomes.filter((outcome) => outcome.kind === 'product').map(({ product }) => product)
  if (products.length > 0) return products.map((product) => wordDetails(product, facts)).join('\n')
  if (problems.length > 0) return `${problems.join(' ')} ${askAgain(facts)}`
  if (looks.length > 0) {
    const seen = looks.map(({ garments }) => garments.map(({ description }) => description).join(', and '))
    return seen.some((text) => text !== '')
      ? `In your photo I see ${seen.join('; ')}. Shall I look for something like it?`
      : 'I could not make out a garment in that photo. A picture with the garment in the middle works best.'
  }
  return wordTalk(facts)
}

const askAgain = ({ shown }: PlannerFacts) =>
  shown.length > 0
    ? `You can pick one of the ${shown.length} products above, or tell me what to change.`
    : 'Tell me what you are looking for, or send me a photo.'

function wordTalk(facts: PlannerFacts): string {
  const { said, message, hasSearch } = facts
  if (said.intent === 'greeting') {
    if (isGrievance(message.toLowerCase())) {
      return 'I am sorry that this was no help. Tell me the piece, the color, the size or the price you have in mind, and I will try again.'
    }
    if (/\b(?:thanks?|thankyou|thx|ty|cheers)\b/i.test(message)) {
      return pick(message, [
        'You are welcome! Tell me if I can find anything else.',
        'My pleasure. Anything else you need?',
      ])
    }
    if (/\b(?:bye|goodbye|see you)\b/i.test(message)) return 'Goodbye, and enjoy what you found!'
    if (
      /\b(?:who are you|what can you do|help|what do you (?:have|sell|offer)|what have you got)\b/i.test(
        message,
      )
    ) {
      return 'I find products of this shop. Describe a piece, send a photo and say what should be different, or ask about a product I showed: its sizes, something cheaper, another color, or what goes with it.'
    }
    if (/\b(?:nice|great|perfect|cool|awesome|wonderful|lovely|ok|okay)\b/i.test(message)) {
      return 'Glad to hear it. Shall I look for something to go with it, or anything else?'
    }
    return pick(message, [
      'Hello! Tell me what you are looking for, or send a photo of something you like.',
      'Hi there! Describe a piece, or drop in a photo, and I will find what comes close.',
      'Hello! What may I find for you? Words, a photo, or both will do.',
    ])
  }
  if (isShopQuestion(facts)) {
    return 'I know the products of this shop, but nothing of orders, delivery, payment or returns; the shop itself can help you with those. Is there a piece I may look for?'
  }
  if (said.intent === 'start-over') return 'Done, we start afresh. What are you looking for?'
  if (said.intent === 'more' || said.priceComparison !== null || (said.refines && !hasSearch)) {
    return 'There is no search to go on from yet. Tell me what you are looking for, or send me a photo.'
  }
  if (said.intent === 'detail' || said.intent === 'complement') {
    return 'I am not sure which piece you mean. Search for something first, or send me a photo of it.'
  }
  if (said.intent === 'describe')
    return 'I have no photo from you yet. Send me one and I will tell you what I see.'
  if (said.pointer !== null && !hasWish(facts)) {
    return 'I am not sure which piece you mean. Search for something first, or send me a photo of it.'
  }
  return hasWish(facts)
    ? 'I could not search just now. Please try again.'
    : 'I did not catch what you are looking for. Name a piece, a color or an occasion, or send me a photo.'
}
