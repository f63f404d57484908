import type { Anchor } from '../outfit/outfit.ts'
import type { Wish } from '../product/wish.ts'
import { anchorInWords } from './outfit-anchors.ts'
import type { ReadTurn } from './read-message.ts'

const end = '(?=\\s*(?:[.;!?:]|$)'
const goesOn =
  ',? (?:and|but|so) (?:i|we|need|want|what|now|have|am)\\b|,? (?:i|we) (?:need|want|am|will|would)\\b|,? (?:what|which|how|need|build|make|now|can|could|please|find|put)\\b'
const leads = ' (?:for|to|that|at|tomorrow|tonight|today)\\b'

/** What is told of the shopper's own wardrobe, each with the list of garments as its group. */
const tellings: readonly RegExp[] = [
  // "I have blue jeans and white sneakers", "I've already bought the dress".
  `\\b(?:i|we)(?:'?ve)? (?:already |do |just )?(?:have|own|got|have got|bought|will wear|am wearing|want to wear|wanna wear)(?: already| just)? (?!to\\b|no\\b|not\\b|never\\b|been\\b|any\\b|nothing\\b)([^.;!?]+?)${end}|${goesOn}|${leads})`,
  `\\bi'?m (?:already )?wearing ([^.;!?]+?)${end}|${goesOn}|${leads})`,
  `\\bi (?:always |do )?wear ((?:an? |the |my )?(?:hijab|head ?scarf|turban))\\b`,
  // "An outfit around my green coat".
  `\\b(?:around|with|match|matches|matching) my (?:own |old |new |favou?rite )?([^.;!?]+?)${end}|${goesOn}|${leads}|,)`,
  `(?:^|[.;!?,] ?)my (?:own |old |new |favou?rite )?([^.;!?,]+?) (?:needs|wants|could do with) (?:an? |some )?(?:outfit|look|company|partner|friends?)\\b`,
].map((source) => new RegExp(source, 'gi'))

/** Garments of one message at most. */
const most = 4

/** The garments that the shopper tells of having: they are worn, and not sold again. */
export function ownedGarments(turn: ReadTurn): Anchor[] {
  const { english } = turn.request
  const lists = tellings.flatMap((telling) =>
    [...english.matchAll(telling)].flatMap((match) => match[1] ?? []),
  )
  const things = lists.flatMap((list) => list.split(/\s*(?:,|&|\+|\band\b|\bwith\b|\bplus\b)\s*/i))
  const anchors = things.slice(0, most * 2).flatMap((thing) => anchorInWords(thing, turn) ?? [])
  const known = new Map(anchors.map((anchor) => [JSON.stringify(anchor.attributes), anchor]))
  return [...known.values()].slice(0, most)
}

/** Garments that the shopper has are nothing to look for, whoever wears them and wherever to. */
export const withoutOwned = (named: readonly Wish[], owned: readonly Anchor[]): Wish[] =>
  named.filter(({ wanted: { category = [], color } }) => {
    const isSame = ({ attributes }: Anchor) =>
      attributes.category !== undefined &&
      category.includes(attributes.category) &&
      (color === undefined ||
        attributes.color === undefined ||
        attributes.color.some((own) => color.includes(own)))
    return !owned.some(isSame)
  })

/** "I have white jeans, what do I wear to the party?": what is named is there, and the rest of the look is asked for. */
export function asksAroundOwned(turn: ReadTurn): boolean {
  const { request, memory, newPhotos } = turn
  const named = request.wishes.filter(({ wanted }) => (wanted.category ?? []).length > 0)
  if (named.length === 0 || memory.searches.length > 0 || newPhotos.length > 0) return false
  const asks =
    request.asksWhatToWear ||
    request.intent === 'complement' ||
    request.intent === 'outfit' ||
    /\b(?:outfit|look|rest of it|what goes|what else|anything to go)\b/i.test(request.english)
  if (!asks) return false
  const owned = ownedGarments(turn)
  return owned.length > 0 && withoutOwned(named, owned).length === 0
}
