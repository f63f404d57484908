import type { ShopperRequest } from '../language/request.ts'
import { type Wish, wishSchema } from '../product/wish.ts'
import type { PastSearch, ThreadMemory } from './memory.ts'
import { refineWish } from './merge-wishes.ts'
import { searchesByWearer, soleGender } from './searches-by-wearer.ts'

type Whose = 'female' | 'male' | 'own'
type Said = { readonly whose: Whose; readonly size: string | null }

const noWish = wishSchema.parse({})

const sized =
  /\b(?<who>girls?|daughter|hers?|she|wife|boys?|son|him|his|he|husband|i|me|mine)\b(?:['’]?(?:s|m|ll))?\W+(?:(?:in|is|am|has|have|wears?|takes?|needs?|usually|(?<counted>an?)|size)\W+)*(?<size>\d{1,3}|X{0,3}[SML])\b(?! ?(?:years?|y\b|months?|or\b|euros?|%|pairs?|of\b))/gi
/** "She is 9" tells a child's age, "she's a 12" a size. */
const leastSize = 17

function saidIn(english: string): readonly Said[] {
  return [...english.matchAll(sized)].map(({ groups = {} }) => {
    const { who = '', counted, size = '' } = groups
    const isAge = Number(size) < leastSize && counted === undefined && !/^(?:i|me|mine)$/i.test(who)
    return { whose: whoseOf(who.toLowerCase()), size: isAge ? null : size.toUpperCase() }
  })
}

const whoseOf = (who: string): Whose =>
  /^(?:girl|daughter|her|she|wife)/.test(who) ? 'female' : /^(?:i|me|mine)$/.test(who) ? 'own' : 'male'

/** "Girl 31, boy 35", "he's 8, I'm L", of what is looked for already: each has their own size. */
export function sizesOfEach({
  request,
  memory,
}: {
  readonly request: ShopperRequest
  readonly memory: ThreadMemory
}): ShopperRequest | null {
  const said = saidIn(request.english)
  const [one, other, ...others] = said
  if (one === undefined || other === undefined || others.length > 0 || one.whose === other.whose) return null
  if (one.size === null && other.size === null) return null
  const hasOwn = said.some(({ whose }) => whose === 'own')
  if (!hasOwn && said.some(({ size }) => size === null)) return null
  const own = request.wishes.find(({ wanted }) => wanted.category !== undefined)
  const last = memory.searches.findLast(({ aside }) => aside !== true)
  if (own === undefined && last === undefined) return null
  const known = searchesByWearer(memory.searches)
  if (hasOwn && known.length < 2 && own === undefined) return null
  const wishes = said.map((each) => wishOf(each, { own, past: searchOf(each.whose, known) ?? last }))
  const wearer = hasOwn ? ({ as: 'self' } as const) : null
  return { ...request, wishes, wearer, pointer: null, refines: false, owners: 0 }
}

const searchOf = (whose: Whose, known: readonly PastSearch[]): PastSearch | undefined =>
  known.find(({ wish, isOwn = false }) =>
    whose === 'own' ? isOwn || soleGender(wish) === null : soleGender(wish) === whose && !isOwn,
  ) ?? known.find(({ wish }) => whose !== 'own' && soleGender(wish) === whose)

function wishOf(
  { whose, size }: Said,
  { own, past }: { readonly own: Wish | undefined; readonly past: PastSearch | undefined },
): Wish {
  const before = own ?? { ...(past?.wish ?? noWish), exclude_ids: [] }
  const { gender: _, age_group: said, ...looks } = before.wanted
  const age = past?.wish.wanted.age_group ?? said
  const sizes = size === null ? [] : [size]
  if (whose === 'own') {
    const { gender } = past?.isOwn === true ? past.wish.wanted : {}
    return { ...before, wanted: { ...looks, ...(gender === undefined ? {} : { gender }) }, sizes }
  }
  const wish = refineWish({ ...before, wanted: looks }, { ...noWish, wanted: { gender: [whose] }, sizes })
  return age === undefined ? wish : { ...wish, wanted: { ...wish.wanted, age_group: age } }
}
