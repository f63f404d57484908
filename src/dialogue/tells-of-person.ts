import { saysOwnSize } from '../language/readers/say-complaint.ts'
import { isEmptyWish } from '../product/wish.ts'
import { isSituation, situations } from './situations/situations.ts'
import type { TurnContext } from './turn-context.ts'

/** How a clause begins that tells of a person: "I wear", "my feet are", "allergic to". */
const telling =
  /^(?:(?:hi|hello|hey|so|well|and|but|also|btw|by the way|ok|okay|oh)[ ,]+)*(?:i(?:'?m|'?ve| am| was)?(?: (?:usually|normally|always|only|never|also|just|really))?(?: (?:an?|the|size|in|between|very|quite|allergic|vegan|pregnant|male|female|tall|short|petite|wear|take|stand|sit|work|walk|weigh|hate|cannot|can'?t|cant|can not|don'?t|do not|dont|live|freeze|sweat|run|get|suffer|react|have (?:an? )?(?:wide|broad|big|small|narrow|long|short|sensitive|bad))\b| \d)|my (?:\w+ )?(?:name|size|feet|foot|waist|chest|hips|legs|arms|shoulders|skin|back|knees|height|bust|inseam)\b|(?:my |the )?(?:budget|limit|max(?:imum)?) (?:is|of|would be)\b|(?:size|allergic|no|not|vegan|pregnant|male|female|hate|never) ?\b|can'?t (?:stand|wear)|just so you know|so you know|fyi|for (?:the|your) (?:record|information)|\d{2}\b)/
/** "My mother has arthritis", "she can't bend": a clause about somebody, whatever it tells. */
const somebody =
  /^(?:(?:and|but|also|so|well|hi|hello|hey)[ ,]+)*(?:i|he|she|they|we|(?:my|our|his|her|their) (?:\w+ ){0,2}?\w+)(?:'s|'re|'m|'ve)? ?(?:is|are|am|was|has|have|had|can|can't|cannot|cant|could|couldn't|do|does|don't|doesn't|dont|doesnt|hates?|gets?|got|suffers?|wears?|sweats?|freezes|uses|lost|broke|walks?|sits?)\b/
/** "Budget is 100": said beside who they are, it asks for nothing yet. */
const budgetAlone = /\b(?:my |the )?(?:budget|limit|max(?:imum)?) (?:is|of|:|would be) /i
const asking =
  /\?|\b(?:look(?:ing)?|after|search\w*|need|want|wanna|like|love|prefer|shopping|going|invited|attending|know(?! *$)|sure|nothing|something|anything|any|some|show|find|give|recommend|suggest|what|which|where|how|do you|can you|could|should|please|outfit|gift|present|buy|ideas?|help|think|thinking|mean|meant|more|instead|other)\b/

/** "… and can only use one hand": goes on with whoever was told of. */
const tellsOn =
  /^(?:(?:so|now|he|she|they) )*(?:can|can't|cant|cannot|could|couldn't|is|are|has|have|had|was|only|always|never|still|often)\b/
const tells = (clause: string): boolean => telling.test(clause) || somebody.test(clause)

/** True of a message that says what somebody wears, is or cannot stand, and asks for nothing: "I'm a 12 and I hate polyester". */
export function tellsOfPerson({ request, newPhotos }: Pick<TurnContext, 'request' | 'newPhotos'>): boolean {
  const { english, intent, pointer, wishes, withdrawn } = request
  if (intent !== 'search' || pointer !== null || newPhotos.length > 0) return false
  if (request.asksWhatToWear || withdrawn.length > 0 || wishes.length > 1) return false
  const isForDay = request.situations.some(({ id }) => {
    const day = isSituation(id) ? situations[id] : undefined
    return day?.formality !== undefined || day?.weather !== undefined
  })
  const asks = wishes.some(
    ({ wanted, price, sort, brands, directions }) =>
      wanted.category !== undefined ||
      wanted.color !== undefined ||
      wanted.pattern !== undefined ||
      wanted.occasion !== undefined ||
      (price !== null && !budgetAlone.test(english)) ||
      brands.length + directions.length > 0 ||
      sort !== 'relevance',
  )
  if (isForDay || asks || wishes.every(isEmptyWish)) return false
  if (saysOwnSize(english)) return true
  const spoken = english.toLowerCase().replaceAll('’', "'")
  if (asking.test(spoken.replace(/\b(?:just )?so you know\b/g, ''))) return false
  const clauses = spoken.split(/[,.;!]+|\band\b|\bbut\b/).map((clause) => clause.trim())
  const said = clauses.filter((clause) => /\p{L}|\d/u.test(clause))
  return (
    said.length > 0 &&
    tells(said[0] as string) &&
    said.every(
      (clause, at) => at === 0 || tells(clause) || tellsOn.test(clause) || clause.split(' ').length <= 4,
    )
  )
}
