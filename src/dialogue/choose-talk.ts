import { isGrievance } from '../language/readers/read-small-talk.ts'
import { hasWish } from './asks-for.ts'
import type { Talk } from './talk.ts'
import type { TurnContext } from './turn-context.ts'

/** What to answer in words alone. */
export function chooseTalk(turn: Pick<TurnContext, 'request' | 'memory'>): Talk {
  const { request, memory } = turn
  switch (request.intent) {
    case 'greeting':
      return memory.searches.length === 0 && noting.test(request.english)
        ? 'ask-wish'
        : greeting(request.english)
    case 'thanks':
      return memory.searches.length === 0 && noting.test(request.english)
        ? 'ask-wish'
        : thanks(request.english)
    case 'off-topic':
    case 'feelings':
    case 'gibberish':
    case 'other-language':
      return request.intent
    case 'unsafe':
      return distress.test(request.english) ? 'distress' : 'unsafe'
    case 'start-over':
      return 'started-over'
    case 'detail':
    case 'complement':
    case 'outfit':
      return 'unsure-piece'
    case 'compare':
      return 'nothing-to-compare'
    case 'describe':
      return 'no-photo'
  }
  const goesOn = request.intent === 'more' || request.priceComparison !== null || request.withdrawn.length > 0
  if (goesOn || (request.refines && memory.searches.length === 0)) return 'no-search'
  if (request.question?.about === 'product' || (request.pointer !== null && !hasWish(turn)))
    return 'unsure-piece'
  return hasWish(turn) ? 'search-failed' : 'ask-wish'
}

const thankful = /\b(?:thanks?|thankyou|thank|thx|ty|cheers|appreciate|grateful|danke|merci|gracias)\b/i
const noting = /^\W*(?:ok|okay|k|kk|yes|yeah|yep|fine|alright|sure|right)\W*$/i
const leaving =
  /\b(?:bye|goodbye|farewell|see you)\b|(?<=^|[.,;!]\s*|\b(?:have|and|a) )(?:a )?(?:good|nice|lovely|pleasant|great) (?:day|night|evening|weekend|afternoon)(?: to you(?: too)?)?\W*$/i
const asksForHelp =
  /\b(?:who are you|what can you do|help|what do you (?:have|sell|offer)|what have you got)\b/i
const praising = /\b(?:nice|great|perfect|cool|awesome|wonderful|lovely|ok|okay)\b/i
const distress =
  /\b(?:kill(?:ing)? myself|hurt(?:ing)? myself|harm(?:ing)? myself|suicid\w*|self[- ]?harm|end my life|want to die)\b/i

function greeting(english: string): Talk {
  if (isGrievance(english.toLowerCase())) return 'sorry'
  if (thankful.test(english) || leaving.test(english)) return thanks(english)
  if (asksForHelp.test(english)) return 'help'
  return praising.test(english) ? 'praised' : 'hello'
}

function thanks(english: string): Talk {
  if (leaving.test(english)) return 'goodbye'
  return thankful.test(english) ? 'thanked' : 'praised'
}
