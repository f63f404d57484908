import type { ShopperRequest, SpokenWearer } from '../language/request.ts'
import type { AttributeName } from '../product/attributes.ts'
import { shadesOf } from '../product/color.ts'
import type { Wish } from '../product/wish.ts'
import type { PastSearch, ThreadMemory } from './memory.ts'
import {
  emptyProfile,
  isAgeOf,
  type Profile,
  type SizeGroup,
  type StandingBan,
  type StandingSize,
  type StandingWearer,
} from './profile.ts'
import { sizeGroupOf } from './size-group.ts'
import { sharesCategory } from './wish-of-call.ts'

type Known = Pick<ThreadMemory, 'profile' | 'searches' | 'outfit'>

/** The profile after a message: what it says that will hold from now on, without what it takes back. */
export function updateProfile(
  message: string,
  request: ShopperRequest,
  { profile, searches, outfit = null }: Known,
): Profile {
  const before = request.intent === 'start-over' ? emptyProfile : (profile ?? emptyProfile)
  const because = message.trim().slice(0, longestReason)
  const wishes = asksOnly(request) ? [] : request.wishes
  const takenUp = waitingFor(request, searches)
  const person = wearerAfter(before, {
    request: { ...request, wishes, wearer: spokenOf({ ...request, wishes }, before, searches) },
    takenUp,
    because,
  })
  const isOther = person.wearer !== before.wearer && isSomebodyElse(before.wearer, person.wearer)
  const kept = withoutWithdrawn(
    isOther ? { ...before, sizes: before.sizes.filter(({ isOwn }) => isOwn === true) } : before,
    request,
  )
  const lastKinds = searches.at(-1)?.wish.wanted.category ?? []
  return {
    ...person,
    sizes: wishes
      .filter((wish) => !isOthers(wish, request))
      .reduce((sizes, wish) => withSizes(sizes, wish, { because, lastKinds }), kept.sizes),
    budget: request.budget === null ? kept.budget : { ...request.budget, because },
    bans: bansAfter(
      kept.bans,
      { ...request, wishes: outfit === null ? wishes : wishes.map((wish) => ofPiece(wish, request)) },
      { because, ...otherPerson(person, request) },
    ),
  }
}

/** "For her", "hers": whoever of that sex is looked for beside the one spoken of last. */
function spokenOf(
  { wearer, owners, wishes, english }: ShopperRequest,
  before: Profile,
  searches: readonly PastSearch[],
): SpokenWearer | null {
  if (wearer?.as !== 'pronoun') return wearer
  const gender = wearer.gender ?? (owners === 1 ? wishes[0]?.wanted.gender?.[0] : undefined)
  if (gender !== 'female' && gender !== 'male')
    return owners === 1 && /\bmine|my (?:own|one)\b/i.test(english) ? { as: 'self' } : wearer
  const known = gender === before.wearer?.gender ? undefined : searches.findLast(isFor(gender))
  const age_group = wearer.age_group ?? known?.wish.wanted.age_group?.[0]
  return { ...wearer, gender, ...(age_group === undefined ? {} : { age_group }) }
}

const isFor =
  (gender: string) =>
  ({ wish: { wanted } }: PastSearch): boolean =>
    wanted.gender?.join() === gender

/** The search beside the last ones that a message goes on with: "back to the jackets", "and the skirt in red". */
export function waitingFor(
  { wishes: [wish, ...others], adds }: Pick<ShopperRequest, 'wishes' | 'adds'>,
  searches: readonly PastSearch[],
): PastSearch | undefined {
  const kinds = wish?.wanted.category ?? []
  const isAside = ({ aside, wish: past }: PastSearch) => aside === true && sharesCategory(past, kinds)
  const isNow = searches.some((search) => search.aside !== true && sharesCategory(search.wish, kinds))
  return others.length > 0 || adds || isNow ? undefined : searches.findLast(isAside)
}

/** "I'm a 12", "I wear M", "ich trage 38": said of oneself. */
const ownSize =
  /\b(?:i'?m|i am|i wear|i take|i'?m usually|my size|ich bin|ich trag\w*|meine (?:größe|groesse))\b/i

const longestReason = 120

/** A question about a shown piece or the shop ("does it come in M?") tells nothing of the shopper. */
const asksOnly = ({ question, intent }: ShopperRequest): boolean =>
  question !== null || intent === 'detail' || intent === 'compare' || intent === 'describe'

function wearerAfter(
  { wearer, self }: Profile,
  {
    request,
    takenUp,
    because,
  }: { request: ShopperRequest; takenUp: PastSearch | undefined; because: string },
): Pick<Profile, 'wearer' | 'self'> {
  const spoken = request.wearer ?? wearerOfValues(request, wearer)
  if (spoken === null) return { wearer: takenUp === undefined ? wearer : (takenUp.wearer ?? null), self }
  const { as, ...who } = spoken
  const isNamed = as === 'named' && request.wearer !== null
  const named: StandingWearer = { ...who, because, ...(isNamed ? { isNamed } : {}) }
  if (as === 'self') {
    const own = who.gender === undefined && who.age_group === undefined ? self : named
    return { wearer: own, self: own }
  }
  // "Something for her" is still the niece of six.
  if (wearer !== null && isAgeOf(wearer, who)) return { wearer: { ...wearer, ...who, because }, self }
  if (as === 'pronoun' && wearer !== null && (who.gender ?? wearer.gender) === wearer.gender)
    return { wearer: { ...wearer, ...named }, self }
  const isSame = wearer?.gender === who.gender && wearer?.age_group === who.age_group
  // "I said my daughter": she is still five.
  const years = isSame && who.years === undefined ? wearer?.years : undefined
  return { wearer: years === undefined ? named : { ...named, years }, self }
}

/** "Women's boots", "for kids": the words for a wearer are values of the wish. */
function wearerOfValues({ wishes }: ShopperRequest, known: StandingWearer | null): SpokenWearer | null {
  const [gender, ...otherGenders] = new Set(wishes.flatMap(({ wanted }) => wanted.gender ?? []))
  const [age, ...otherAges] = new Set(wishes.flatMap(({ wanted }) => wanted.age_group ?? []))
  // "Stop showing me kids' things" is said by a grown-up.
  // "Those are for girls" is said of what a boy does not wear.
  const isForChild = known?.age_group === 'kids' || known?.age_group === 'babies'
  const refusesChildren = wishes.some(
    ({ unwanted }) =>
      unwanted.age_group?.includes('kids') === true && !(isForChild && unwanted.gender !== undefined),
  )
  if (gender === undefined && age === undefined && refusesChildren)
    return { age_group: 'adults', as: 'pronoun' }
  const isOne = otherGenders.length === 0 && otherAges.length === 0
  if (!isOne || (gender === undefined && age === undefined) || gender === 'unisex') return null
  const age_group = age ?? (refusesChildren ? 'adults' : undefined)
  return {
    ...(gender === undefined ? {} : { gender }),
    ...(age_group === undefined ? {} : { age_group }),
    as: 'named',
  }
}

/** The sizes of one are not those of another. */
function isSomebodyElse(one: StandingWearer | null, other: StandingWearer | null): boolean {
  if (one === null || other === null) return other === null && one !== null
  const age = (who: StandingWearer) => who.age_group ?? 'adults'
  const areOld = one.years !== undefined && other.years !== undefined
  if (age(one) !== age(other) || (areOld && one.years !== other.years)) return true
  return age(one) === 'adults' && one.gender !== undefined && one.gender !== other.gender
}

function withoutWithdrawn(profile: Profile, { withdrawn, released }: ShopperRequest): Profile {
  const all = withdrawn.includes('words')
  const named = new Set<string>(withdrawn)
  const single = new Set(released.map(({ attribute }) => attribute))
  return {
    ...profile,
    sizes: all || named.has('size') ? [] : profile.sizes,
    budget: all || named.has('price') ? null : profile.budget,
    bans: all
      ? []
      : profile.bans.filter(
          ({ attribute, value }) =>
            !isReleased(attribute, value, released) &&
            // A value that is let go of leaves the other bans of its attribute as they are.
            (!named.has(attribute) || single.has(attribute as AttributeName)),
        ),
  }
}

const isReleased = (attribute: string, value: string, released: ShopperRequest['released']): boolean =>
  released.some(
    (each) =>
      each.attribute === attribute &&
      (each.values.includes(value) || (attribute === 'color' && shadesIn(each.values).includes(value))),
  )

const shadesIn = (colors: readonly string[]): readonly string[] =>
  colors.flatMap((color) => shadesOf[color as keyof typeof shadesOf] ?? [])

/** "I'm a 34, she's a 28": of two people's pieces hers tells nothing of the shopper. */
const isOthers = ({ wanted: { gender } }: Wish, { wearer, wishes }: ShopperRequest): boolean =>
  wearer?.as === 'self' && wishes.some(({ wanted }) => wanted.gender === undefined) && gender !== undefined

function withSizes(
  known: readonly StandingSize[],
  wish: Wish,
  { because, lastKinds }: { because: string; lastKinds: readonly string[] },
): readonly StandingSize[] {
  if (wish.sizes.length === 0) return known
  const kinds = wish.wanted.category ?? lastKinds
  const of: SizeGroup | null = sizeGroupOf(kinds, wish.sizes)
  if (of === null) return known
  const isOwn = ownSize.test(because)
  return [
    ...known.filter((size) => size.of !== of || (size.isOwn === true) !== isOwn),
    { of, sizes: wish.sizes, because, ...(isOwn ? { isOwn } : {}) },
  ]
}

/** "Without the shoes" of an outfit is said of those, and refuses no shoes from now on. */
function ofPiece(wish: Wish, { english }: ShopperRequest): Wish {
  const { category = [], ...unwanted } = wish.unwanted
  return category.length < family || inGeneral.test(english.toLowerCase()) ? wish : { ...wish, unwanted }
}

/** Kinds that make a family. */
const family = 5

/** Of whom a message speaks, where it is neither the shopper nor somebody unknown. */
function otherPerson(
  { wearer, self }: Pick<Profile, 'wearer' | 'self'>,
  { wearer: spoken, owners }: ShopperRequest,
): { readonly of?: StandingBan['of'] } {
  const isOther = (spoken !== null && spoken.as !== 'self') || owners > 0
  if (!isOther || wearer?.gender === undefined || wearer === self) return {}
  const { gender, age_group } = wearer
  return { of: { gender, ...(age_group === undefined ? {} : { age_group }) } }
}

/** What is refused of colors and kinds may be meant of the one search; said in general it is meant of all. */
const inGeneral =
  /\b(?:never|ever|anything|nothing|hate|hates|can'?t|cannot|allergic|allergy|vegan|don'?t (?:like|wear|want|do)|do not (?:like|wear|want)|avoid|itch\w*|scratch\w*|stop|sick of|no more)\b/
const alwaysMeant: ReadonlySet<string> = new Set(['material', 'sleeve_length', 'neckline'])

function bansAfter(
  known: readonly StandingBan[],
  { wishes, english, claims, wearer }: ShopperRequest,
  told: Pick<StandingBan, 'because' | 'of'>,
): readonly StandingBan[] {
  // What somebody else may have is no less refused for oneself.
  const isForOther = wearer !== null && wearer.as !== 'self'
  const namesKind = wishes.some(({ wanted }) => wanted.category !== undefined)
  const isGeneral = (!namesKind && !/\bcolou?rs?\W*$/i.test(english)) || inGeneral.test(english.toLowerCase())
  const found = wishes.flatMap((wish): StandingBan[] => [
    ...Object.entries(wish.unwanted)
      .filter(([name]) => name !== 'age_group' && name !== 'gender' && (isGeneral || alwaysMeant.has(name)))
      .flatMap(([name, values]) =>
        values.map((value) => ({ attribute: name as AttributeName, value, ...told })),
      ),
    ...wish.unwanted_brands.map((value) => ({ attribute: 'brand', value, ...told }) as const),
    // "Without buttons" is said of the cardigan; "I hate logos" of all.
    ...(inGeneral.test(english.toLowerCase())
      ? wish.unwanted_words.map((value) => ({ attribute: 'word', value, ...told }) as const)
      : []),
  ])
  const ofAnimals = claims.includes('vegan')
    ? animalCloth.map((value): StandingBan => ({ attribute: 'material', value, ...told }))
    : []
  const all = [
    ...known.filter((ban) => isForOther || !isAskedFor(ban, wishes)),
    ...found,
    ...ofAnimals.filter((ban) => !isAskedFor(ban, wishes)),
  ]
  return [...new Map(all.map((ban) => [`${ban.attribute} ${ban.value}`, ban])).values()].slice(-mostBans)
}

/** What nothing vegan is made of. */
const animalCloth = ['leather', 'suede', 'wool', 'silk'] as const

const mostBans = 40

/** "A leather belt" takes leather back. */
const isAskedFor = ({ attribute, value }: StandingBan, wishes: readonly Wish[]): boolean =>
  wishes.some(({ wanted, brands }) =>
    attribute === 'brand'
      ? brands.includes(value)
      : ((wanted as Partial<Record<string, readonly string[]>>)[attribute] ?? []).includes(value),
  )
