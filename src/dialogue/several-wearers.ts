import { personCalled, relatives } from '../language/en/people.ts'
import type { ShopperRequest } from '../language/request.ts'
import { type Wish, wishSchema } from '../product/wish.ts'
import type { PastSearch, ThreadMemory } from './memory.ts'
import { searchesByWearer, soleGender } from './searches-by-wearer.ts'
import { sizesOfEach } from './sizes-of-each.ts'
import { sharesCategory } from './wish-of-call.ts'

type Gender = 'female' | 'male'
type Read = { readonly request: ShopperRequest; readonly memory: ThreadMemory }

const noWish = wishSchema.parse({})
/**
 * A message about several people's pieces as one wish for each: "jackets for a girl of 4 and a boy of 8", "wellies for both, 26 and 33",
 * "girl 31, boy 35"; and without whoever needs none after all: "forget his".
 */
export function forEachWearer(read: Read): Read {
  const { request, memory } = read
  const dropped = withoutOwner(read)
  if (dropped !== null) return dropped
  const other = ofSameForOther(read)
  if (other !== null) return { request: other, memory }
  if (request.intent !== 'search' || request.question !== null) return read
  const theirs = sizesOfEach(read) ?? forBoth(read) ?? named(request)
  return theirs === null ? read : { request: theirs, memory }
}

const whose = `(?:(?<male>his|(?:the |my |our )?(?:boy|son|husband|boyfriend|brother|dad|father|man|guy)'?s)|(?<female>hers|her|(?:the |my |our )?(?:girl|daughter|wife|girlfriend|sister|mum|mom|mother|lady|woman)'?s)|(?<own>mine|my own|my one))`
const dropping = new RegExp(
  `\\b(?:(?:forget|drop|skip|scratch|cancel|leave(?: out)?|remove|never ?mind|without)(?: about)?|(?:he|she|i|we)? ?(?:don'?t|doesn'?t|do not|does not|no longer) need) ${whose}(?: (?:ones?|pair|stuff|things?|any ?more|now|then|after all|out|for now))*(?=\\W*$|[,.;!]| (?:he|she|i|we)\\b| and\\b)`,
  'i',
)

/** "Forget his", "drop the girl's one": what is looked for goes on without it. */
function withoutOwner({ request, memory }: Read): Read | null {
  const groups = dropping.exec(request.english)?.groups
  if (groups === undefined || searchesByWearer(memory.searches).length < 2 || memory.outfit != null)
    return null
  const gender: Gender | null = groups.male ? 'male' : groups.female ? 'female' : null
  const isTheirs = ({ wish, isOwn }: PastSearch) =>
    gender === null ? isOwn === true : soleGender(wish) === gender && isOwn !== true
  const left = memory.searches.filter((search) => !isTheirs(search))
  if (left.length === 0 || left.length === memory.searches.length) return null
  const [last] = left.slice(-1)
  return {
    memory: { ...memory, searches: left.map(({ aside: _, ...search }) => search) },
    request: {
      ...request,
      ...{ intent: 'search', question: null, wishes: [noWish], pointer: null, comparison: null },
      ...{ wearer: null, owners: 0, refines: true, withdrawn: [], released: [] },
      ...(last === undefined ? {} : wearerOfSearch(last)),
    },
  }
}

/** Whoever is left is whom it is for from now on. */
function wearerOfSearch({ wish }: PastSearch): Pick<ShopperRequest, 'wearer'> {
  const gender = soleGender(wish)
  const [age_group] = wish.wanted.age_group ?? []
  if (gender === null) return { wearer: null }
  return { wearer: { gender, ...(age_group === undefined ? {} : { age_group }), as: 'pronoun' } }
}

const sameForOther =
  /^\W*(?:(?:and|ok|okay|so|now|then|what about|how about|same)\b\W*)+(?:for )?(?<who>him|her|me)\W*$/i

/** "And him?": the same once more, for whom it was not yet. */
function ofSameForOther({ request, memory }: Read): ShopperRequest | null {
  const who = sameForOther.exec(request.english)?.groups?.who?.toLowerCase()
  const last = memory.searches.findLast(({ aside }) => aside !== true)
  if (who === undefined || last === undefined || memory.outfit != null) return null
  if (who === 'me') return null
  const gender: Gender = who === 'him' ? 'male' : 'female'
  if (soleGender(last.wish) === gender) return null
  const known = memory.searches.findLast(({ wish }) => soleGender(wish) === gender)
  const [age_group] = known?.wish.wanted.age_group ?? []
  const age = age_group === undefined ? {} : { age_group: [age_group] }
  return {
    ...request,
    ...{ intent: 'search', question: null, comparison: null, pointer: null },
    wishes: [{ ...noWish, wanted: { gender: [gender], ...age } }],
    ...{ refines: true, forAnother: true },
    wearer: { gender, ...(age_group === undefined ? {} : { age_group }), as: 'named' },
  }
}

const bothSizes = /\b(?<one>\d{2,3}|x{0,3}[sml]) (?:and|&|\/) (?<other>\d{2,3}|x{0,3}[sml])\b/i

/** "Socks for both": of each person that is looked for. */
function forBoth({ request, memory }: Read): ShopperRequest | null {
  const [wish, ...others] = request.wishes
  if (!request.ofAll || wish?.wanted.category === undefined || others.length > 0) return null
  if (wish.wanted.gender !== undefined || !/\b(?:both|each|either|all of us)\b/i.test(request.english))
    return null
  const known = inOrderSaid(memory)
  if (known.length !== 2) return null
  const said = bothSizes.exec(request.english)?.groups
  const sizes = said === undefined ? wish.sizes : [said.one ?? '', said.other ?? '']
  return {
    ...request,
    wishes: known.map(({ wish: past }, at) => ({
      ...wish,
      wanted: { ...wish.wanted, ...wearerIn(past) },
      sizes: sizes.length === 2 ? [(sizes[at] ?? '').toUpperCase()] : wish.sizes,
    })),
    ofAll: false,
    wearer: known.some(({ isOwn }) => isOwn) ? { as: 'self' } : null,
  }
}

/** Whoever was named first comes first, whichever was spoken of last. */
function inOrderSaid({ searches, before = [] }: ThreadMemory): readonly PastSearch[] {
  const now = searchesByWearer(searches)
  const first = before.map((state) => searchesByWearer(state.searches)).find(({ length }) => length > 1) ?? []
  const place = ({ wish }: PastSearch) =>
    first.findIndex((each) => soleGender(each.wish) === soleGender(wish))
  return now.toSorted((one, other) => place(one) - place(other))
}

const wearerIn = ({ wanted: { gender, age_group } }: Wish): Wish['wanted'] => ({
  ...(gender === undefined ? {} : { gender }),
  ...(age_group === undefined ? {} : { age_group }),
})

const open =
  /\b(?:or|either|whether|unisex|any|no matter|(?:don'?t|doesn'?t|do not|does not) (?:care|mind|matter))\b/i

/** "T-shirts for my son and my daughter"; "jeans for me and my husband" are two wishes as they are read. */
function named(request: ShopperRequest): ShopperRequest | null {
  const [wish, ...others] = request.wishes
  if (wish?.wanted.category === undefined || others.length > 0 || open.test(request.english)) return null
  const { gender = [], age_group = [] } = wish.wanted
  const isKin =
    age_group.length > 0 || new RegExp(`\\b(?:my|our) (?:${relatives})\\b`, 'i').test(request.english)
  if (gender.length === 2 && isKin && !gender.includes('unisex')) {
    // "Two adults, a girl of 8 and a boy of 3": the grown-ups are of either gender, the children are not grown up.
    const young = age_group.filter((age) => age !== 'adults')
    const isFamily = young.length > 0 && young.length < age_group.length
    const { gender: _, ...looks } = wish.wanted
    const grownUp: Wish[] = isFamily
      ? [{ ...wish, wanted: { ...looks, age_group: ['adults'] }, sizes: [] }]
      : []
    const each = gender.map((each, at) => ({
      ...wish,
      wanted: { ...wish.wanted, gender: [each], ...(isFamily ? { age_group: young } : {}) },
      sizes: wish.sizes.length === 2 ? wish.sizes.slice(at, at + 1) : wish.sizes,
    }))
    return { ...request, wishes: [...grownUp, ...each], wearer: null }
  }
  const further = furtherPerson(wish, request.english)
  return further === null ? null : { ...request, wishes: further, wearer: null }
}

const persons = new RegExp(
  `\\b(?:and|&|,) (?:for )?(?:an?|my|our|the|one for my|one for the) (?<name>${relatives})\\b`,
  'i',
)

/** "For a girl of 5 and a boy of 9": whoever is named behind the first. */
function furtherPerson(wish: Wish, english: string): readonly Wish[] | null {
  const name = persons.exec(english)?.groups?.name?.toLowerCase()
  const first = soleGender(wish)
  const who = personCalled(name ?? '')
  if (name === undefined || first === null || who?.gender === undefined || who.gender === first) return null
  if (who.age !== wish.wanted.age_group?.[0]) return null
  const text = wish.text
    .split(' ')
    .filter((word) => word !== name)
    .join(' ')
  return [first, who.gender].map((gender, at) => ({
    ...wish,
    text,
    wanted: { ...wish.wanted, gender: [gender] },
    sizes: wish.sizes.length === 2 ? wish.sizes.slice(at, at + 1) : wish.sizes,
  }))
}

/** Whose search a message goes on with, where it names one of several people and no other kind. */
export function searchOfWearer(
  { wanted }: Wish,
  searches: readonly PastSearch[],
  wearer: ShopperRequest['wearer'],
): PastSearch | undefined {
  const [gender, ...others] = wanted.gender ?? []
  const isOwn = wearer?.as === 'self' && wanted.category === undefined && searches.length > 1
  if (isOwn && searches.some((search) => !search.isOwn)) return searches.findLast((search) => search.isOwn)
  if (gender === undefined || others.length > 0 || searchesByWearer(searches).length < 2) return undefined
  const kinds = wanted.category
  return searches.findLast(
    ({ wish }) => soleGender(wish) === gender && (kinds === undefined || sharesCategory(wish, kinds)),
  )
}
