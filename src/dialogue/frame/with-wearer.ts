import type { EarWearer, HeardFrame } from '../../ear/heard.ts'
import type { ShopperRequest, SpokenWearer, Supposed } from '../../language/request.ts'
import { type KnownOfFrame, mayTell, sure } from './sure.ts'

const wearerOf: Readonly<Record<EarWearer, Omit<SpokenWearer, 'as'>>> = {
  woman: { gender: 'female', age_group: 'adults' },
  man: { gender: 'male', age_group: 'adults' },
  girl: { gender: 'female', age_group: 'kids' },
  boy: { gender: 'male', age_group: 'kids' },
  child: { age_group: 'kids' },
  baby: { age_group: 'babies' },
  // Shops file what fits teenagers with the grown-ups.
  'teen-girl': { gender: 'female', age_group: 'adults' },
  'teen-boy': { gender: 'male', age_group: 'adults' },
}

/** Whom it is for: concluded where no word says so and nobody was spoken of before; and what words say, where the whole of the message does not. */
export function withWearer(request: ShopperRequest, frame: HeardFrame, known: KnownOfFrame): ShopperRequest {
  const [first, second] = frame.wearers
  const isOne = first !== undefined && first.likely >= sure.wearer && (second?.likely ?? 0) < sure.alsoWearer
  const who = isOne ? wearerOf[first.name] : null
  const spoken = spokenPerson(request)
  if (request.owners > 0 || request.forAnother || request.wishes.length > 1) return request
  if (spoken === null && who?.gender === 'female' && isWomens(request)) return request
  if (spoken === null)
    return who === null || known.memory.profile?.wearer != null
      ? request
      : worn(request, who, { isNamed: true })
  if (!mayTell(known) || likelihoodOf(spoken, frame) >= sure.hardlyWearer) return request
  if (who !== null) return worn(withoutPerson(request), who, { isNamed: true })
  // "Girls' night", "die Mädels": of a child that nothing else speaks of.
  return spoken.age_group === 'kids' || spoken.age_group === 'babies'
    ? worn(withoutPerson(request), { ...spoken, age_group: 'adults' }, { isNamed: false })
    : request
}

/** A dress says itself whom it is for. */
const womens: ReadonlySet<string> = new Set([
  'dress',
  'skirt',
  'blouse',
  'heels',
  'bra',
  'stockings',
  'saree',
])
const isWomens = ({ wishes }: ShopperRequest): boolean =>
  wishes.some(({ wanted }) => wanted.category?.every((kind) => womens.has(kind)))

type Person = Omit<SpokenWearer, 'as'>

/** Of whom the words speak; null where of nobody. */
function spokenPerson({ wishes, wearer }: ShopperRequest): Person | null {
  const of = <Name extends 'gender' | 'age_group'>(name: Name) => {
    const values = new Set(wishes.flatMap(({ wanted }): readonly string[] => wanted[name] ?? []))
    return values.size === 1 ? [...values][0] : undefined
  }
  const gender = of('gender') ?? wearer?.gender
  const age = of('age_group') ?? wearer?.age_group
  if (gender === undefined && age === undefined) return null
  return {
    ...(gender === 'female' || gender === 'male' ? { gender } : {}),
    ...(age === undefined ? {} : { age_group: age as NonNullable<Person['age_group']> }),
  }
}

/** How likely anybody is meant whom the words may mean. */
const likelihoodOf = ({ gender, age_group }: Person, { wearers }: HeardFrame): number =>
  Math.max(
    0,
    ...wearers
      .filter(({ name }) => {
        const own = wearerOf[name]
        const isTeen = name === 'teen-girl' || name === 'teen-boy'
        return (
          (gender === undefined || own.gender === undefined || own.gender === gender) &&
          (age_group === undefined || own.age_group === age_group || isTeen)
        )
      })
      .map(({ likely }) => likely),
  )

function withoutPerson(request: ShopperRequest): ShopperRequest {
  const wishes = request.wishes.map((wish) => {
    const { gender: _, age_group: __, ...wanted } = wish.wanted
    return { ...wish, wanted }
  })
  return { ...request, wishes, wearer: null }
}

function worn(
  request: ShopperRequest,
  who: Person,
  { isNamed }: { readonly isNamed: boolean },
): ShopperRequest {
  const supposed: Supposed[] = [
    ...(who.gender === undefined ? [] : [{ attribute: 'gender', value: who.gender } as const]),
    ...(who.age_group === undefined || who.age_group === 'adults'
      ? []
      : [{ attribute: 'age_group', value: who.age_group } as const]),
  ]
  return {
    ...request,
    wearer: { ...who, as: isNamed ? 'named' : 'pronoun' },
    supposed: [...(request.supposed ?? []), ...supposed],
  }
}
