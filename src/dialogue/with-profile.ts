import { appliesTo } from '../product/applies-to.ts'
import type { AttributeValues } from '../product/attributes.ts'
import type { Wish } from '../product/wish.ts'
import {
  emptyProfile,
  type Profile,
  type SizeGroup,
  type StandingBan,
  type StandingWearer,
} from './profile.ts'
import { sizeGroupOf } from './size-group.ts'

type Lists = Partial<Record<string, readonly string[]>>

/** The wish with what stands of the shopper; what the wish says itself goes before. */
export function withProfile(wish: Wish, profile: Profile = emptyProfile): Wish {
  const { wearer, budget } = profile
  const bans = profile.bans.filter((ban) => isMeant(ban, wish, wearer))
  const unwanted: Record<string, readonly string[]> = { ...wish.unwanted }
  const wanted: Lists = withoutRefusedKinds(wish.wanted, bans)
  for (const { attribute, value } of bans) {
    if (attribute === 'brand' || attribute === 'word' || (wanted[attribute] ?? []).includes(value)) continue
    // A family that is asked for ("shoes") is asked for without the kinds that are refused.
    unwanted[attribute] = [...new Set([...(unwanted[attribute] ?? []), value])]
  }
  const named = (name: 'brand' | 'word') =>
    bans.filter(({ attribute }) => attribute === name).map(({ value }) => value)
  return {
    ...withWearer(
      { ...wish, wanted: wanted as AttributeValues, unwanted: unwanted as AttributeValues },
      wearer,
    ),
    price: wish.price ?? (budget?.of === 'piece' ? budget.price : null),
    sizes: wish.sizes.length > 0 ? wish.sizes : sizesFor(wish, profile),
    unwanted_brands: [
      ...new Set([
        ...wish.unwanted_brands,
        ...named('brand').filter((brand) => !wish.brands.includes(brand)),
      ]),
    ],
    unwanted_words: [...new Set([...wish.unwanted_words, ...named('word')])],
  }
}

/** A family that is asked for ("bottoms") is asked for without the kinds that are refused ("no skirts ever"). */
function withoutRefusedKinds(wanted: AttributeValues, bans: readonly StandingBan[]): Lists {
  const { category: kinds = [] } = wanted
  const refused = new Set(bans.flatMap(({ attribute, value }) => (attribute === 'category' ? value : [])))
  const left = kinds.filter((kind) => !refused.has(kind))
  return kinds.length < 2 || left.length === 0 || left.length === kinds.length
    ? wanted
    : { ...wanted, category: left }
}

/** What one of the family does not wear is no rule for the others. */
function isMeant(
  { of, attribute, value }: StandingBan,
  { wanted }: Wish,
  wearer: StandingWearer | null,
): boolean {
  const kinds = wanted.category ?? []
  // "Not longer than the knee" means nothing of flip-flops.
  const isLook = attribute !== 'brand' && attribute !== 'word' && attribute !== 'category'
  if (isLook && kinds.length > 0 && !kinds.some((kind) => appliesTo(attribute, kind, value))) return false
  if (of === undefined) return true
  const gender = wanted.gender?.[0] ?? wearer?.gender
  const age = wanted.age_group?.[0] ?? wearer?.age_group ?? 'adults'
  return gender === of.gender && age === (of.age_group ?? 'adults')
}

/** "Those are for girls", said of a boy's things, refuses no children's pieces; said of a woman's, no women's. */
function withoutOwn({ unwanted, ...wish }: Wish, { gender, age_group = 'adults' }: StandingWearer): Wish {
  const { gender: genders, age_group: ages, ...others } = unwanted
  if (genders === undefined || ages === undefined) return { ...wish, unwanted }
  const isChild = age_group !== 'adults'
  const left = genders.filter((each) => isChild || each !== gender)
  const kept = isChild ? ages.filter((age) => age === 'adults') : ages
  return {
    ...wish,
    unwanted: {
      ...others,
      ...(left.length > 0 ? { gender: left } : {}),
      ...(kept.length > 0 ? { age_group: kept } : {}),
    },
  }
}

function withWearer(asked: Wish, wearer: StandingWearer | null): Wish {
  const wish = wearer === null ? asked : withoutOwn(asked, wearer)
  const { wanted, unwanted } = wish
  if (wearer === null || wanted.age_group !== undefined) return wish
  const { gender, age_group } = wearer
  const saysOther = wanted.gender !== undefined && (gender === undefined || !isOnly(wanted.gender, gender))
  // "Trousers for her" are for the girl of before; "women's trousers" are not.
  const isGrownUp =
    age_group === undefined || age_group === 'adults' || unwanted.age_group?.includes(age_group)
  if (saysOther || (wanted.gender !== undefined && isGrownUp)) return wish
  // A girl's mother who says "those are for women" refuses women's things, not girls'.
  const isChild = age_group === 'kids' || age_group === 'babies'
  const refused: readonly string[] = isChild ? [] : (unwanted.gender ?? [])
  if (isChild && gender !== undefined && unwanted.gender?.includes(gender)) {
    const { gender: genders, ...others } = unwanted
    const left = genders.filter((each) => each !== gender)
    return withWearer({ ...wish, unwanted: left.length === 0 ? others : { ...others, gender: left } }, wearer)
  }
  return {
    ...wish,
    wanted: {
      ...wanted,
      ...(gender === undefined || refused.includes(gender) ? {} : { gender: [gender] }),
      ...(age_group === undefined || age_group === 'adults' ? {} : { age_group: [age_group] }),
    },
    unwanted: age_group === 'adults' ? { ...unwanted, age_group: ['kids', 'babies'] } : unwanted,
  }
}

const isOnly = (values: readonly string[], value: string): boolean =>
  values.length === 1 && values[0] === value

/** Trousers go by the size of other clothes where none of their own was said; never shoes. */
function sizesFor({ wanted }: Wish, { sizes: all, wearer, self }: Profile): string[] {
  const asks = (name: 'gender' | 'age_group') => wanted[name]?.join()
  const isOtherSex =
    asks('gender') !== undefined && wearer?.gender !== undefined && asks('gender') !== wearer.gender
  const isOtherAge = (asks('age_group') ?? 'adults') !== (wearer?.age_group ?? 'adults')
  const isAnothers = isOtherSex || isOtherAge
  if (isAnothers) return []
  const isForOther = wearer !== null && JSON.stringify(wearer) !== JSON.stringify(self) && self !== null
  const isForAnyOther = isForOther || (wearer !== null && self === null && wearer.isNamed === true)
  const sizes = isForAnyOther ? all.filter(({ isOwn }) => isOwn !== true) : all
  const group = sizeGroupOf(wanted.category ?? [], [])
  if (group === null) return []
  const from: SizeGroup[] = group === 'trousers' ? ['trousers', 'clothes'] : [group]
  const found = from.flatMap((of) => sizes.find((size) => size.of === of) ?? [])[0]
  return [...(found?.sizes ?? [])]
}

/** The wish without whom it was for, where the message names somebody: a child's age leaves with the child. */
export function withoutWearer(wish: Wish): Wish {
  const { gender: _, age_group: __, ...wanted } = wish.wanted
  const { gender: ___, age_group: ____, ...unwanted } = wish.unwanted
  return { ...wish, wanted, unwanted }
}
