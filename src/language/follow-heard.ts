import type { EarAct, Heard } from '../ear/heard.ts'
import type { LanguageCode } from './language.ts'
import { situationsByLanguage } from './languages.ts'
import { nameLanguage } from './name-language.ts'
import { isEnglishWord } from './readers/english-words.ts'
import type { Comparison, EnglishRequest, Intent, ParseContext } from './request.ts'

/** Acts that ask for products: a question that rules find in them is none. */
const wishActs: ReadonlySet<EarAct> = new Set([
  'search',
  'edit',
  'correct',
  'more',
  'outfit',
  'goes-with',
  'start-over',
])

/** True where the ear is certain that products are wanted, whatever form the words have. */
export const wantsProducts = (heard: Heard | null | undefined): boolean =>
  heard?.act != null && heard.isCertain && wishActs.has(heard.act)

/** True of a question: the garment that it tells of is what it asks about. */
export const asksAboutPieces = (heard: Heard | null | undefined): boolean =>
  heard?.act === 'ask-product' || heard?.act === 'ask-catalogue' || heard?.act === 'compare'

/** Acts that are answered by talk, and what they come to. */
const talkOf: Partial<Record<EarAct, Intent>> = {
  'small-talk': 'thanks',
  'off-topic': 'off-topic',
  unsafe: 'unsafe',
  gibberish: 'gibberish',
  feelings: 'feelings',
}

/** The language of a message that the ear hears to be in none of ours, where its letters say so too; null elsewhere. */
export function foreignLanguage(
  text: string,
  request: EnglishRequest,
  { heard, hasPhoto, brands, names = [] }: ParseContext,
): LanguageCode | null {
  if (heard?.act !== 'other-language' || hasPhoto) return null
  const namesKind = request.wishes.some(({ wanted }) => (wanted.category ?? []).length > 0)
  if (namesKind && !heard.isCertain) return null
  // A brand is of no language: "La Perla".
  const named = [...brands, ...names].filter(({ length }) => length > 3)
  const rest = named.reduce((left, name) => left.replaceAll(name.toLowerCase(), ' '), text.toLowerCase())
  // "Snood in merino" is English, whatever its letters look like.
  const words = rest.match(/\p{L}+/gu) ?? []
  if (words.length > 1 && words.every(isEnglishWord)) return null
  const language = nameLanguage(rest)
  return language === null || situationsByLanguage.has(language) ? null : language
}

/** What the ear makes of a request in which the rules found nothing but a search. */
export function followHeard(
  request: EnglishRequest,
  { heard, hasPrevious, hasPhoto, english }: ParseContext & { readonly english: string },
): Partial<EnglishRequest> {
  if (heard?.act == null || request.intent !== 'search') return {}
  const namesKind = request.wishes.some(({ wanted }) => (wanted.category ?? []).length > 0)
  const intent = talkOf[heard.act]
  const isOfDay =
    intent === 'feelings' && (days.test(english) || bodily.test(english) || ofClothes.test(english))
  const isWish = (intent === 'thanks' || intent === 'feelings') && wishesForLook(request, english)
  if (intent !== undefined) return namesKind || hasPhoto || isOfDay || isWish ? {} : { intent }
  if (heard.act === 'start-over' && heard.isCertain && statesNothing(request)) return { intent: 'start-over' }
  if (namesKind || !(hasPrevious || hasPhoto)) return {}
  // "The first one in the color of the second" tells what is wanted of the photos.
  if (heard.act === 'ask-photo') return request.transfers.length > 0 ? {} : { intent: 'describe' }
  if (heard.act === 'compare') return { intent: 'compare', wishes: [], comparison: byNothingNamed }
  if (heard.act === 'goes-with') return { intent: 'complement' }
  // "What else is like the first?" is no more of the same.
  return heard.act === 'more' && request.pointer === null && isEmpty(request) ? { intent: 'more' } : {}
}

/** "She loved flowers", "blue would be nice", "and for me?": a look or a wearer that is named is a wish, in whatever mood. */
const wishesForLook = ({ wishes, pointer, forAnother }: EnglishRequest, english: string): boolean =>
  pointer === null &&
  !/\b(?:thanks?|thank you|thx|cheers|bye)\b/i.test(english) &&
  (forAnother ||
    wishes.some(({ wanted, unwanted }) =>
      [wanted, unwanted].some(
        ({ gender: _, age_group: age, ...looks }) =>
          Object.keys(looks).length > 0 || (age !== undefined && likes.test(english)),
      ),
    ))

const likes = /\b(?:likes?|loves?|loved|adores?|prefers?|into|fan of|favou?rite|nice|great|lovely)\b/i

/** Who tells of one of these asks what to wear, whatever they feel. */
const days =
  /\b(?:date|party|wedding|interview|dinner|lunch|brunch|trip|holiday|vacation|festival|concert|meeting|event|ceremony|ball|gala|match|class|night out|first day)\b/i

/** What clothes and shoes can help against is no matter of the heart: "my feet are freezing". */
const bodily =
  /\b(?:freez\w*|frozen|cold|ice-?cold|icy|sweat\w*|boiling|too hot|itch\w*|blisters?|sore|ache\w*|aching|wet|soaked|sunburn\w*|feet|toes|hands|ears|ankles|füße|füsse|hände|zehen|friere?|kalt|eiskalt|schwitze?|nass)\b/i

/** Who says that nothing fits any more wants clothes, whatever they feel about it. */
const ofClothes =
  /\b(?:nothing (?:in my (?:wardrobe|closet) )?(?:really )?fits|(?:clothes|things|jeans|trousers|pants)(?: really| all)? (?:do not|don'?t|no longer) fit|what (?:suits|fits) me|new wardrobe|nichts passt|passt (?:mir )?(?:mehr )?nichts|was (?:mir )?steht)\b/i

const byNothingNamed: Comparison = { by: null, toward: 'more', among: [] }

/** "Others by that brand" is no "more". */
const isEmpty = (request: EnglishRequest): boolean =>
  statesNothing(request) && request.wishes.every(({ text }) => !text.includes(' '))

/** True where nothing was understood that a search could go by but words. */
const statesNothing = ({ wishes, transfers, withdrawn }: EnglishRequest): boolean =>
  transfers.length + withdrawn.length === 0 &&
  wishes.every(
    ({ wanted, unwanted, price, sizes, brands, directions }) =>
      Object.keys(wanted).length + Object.keys(unwanted).length === 0 &&
      price === null &&
      sizes.length + brands.length + directions.length === 0,
  )
