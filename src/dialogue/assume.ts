import type { SituationMention } from '../language/situation-words.ts'
import { slotOf } from '../outfit/piece-harmony.ts'
import { type AttributeName, type AttributeValues, attributeNames } from '../product/attributes.ts'
import type { Category } from '../product/taxonomy.ts'
import type { Wish } from '../product/wish.ts'
import type { Leaning } from '../retrieval/leaning.ts'
import { type SettledSituation as Known, settleSituations } from './situations/in-climate.ts'
import type { Formality, Weather } from './situations/situation.ts'

/** One thing that was inferred, and the words that it was inferred from. */
export type Assumption = {
  readonly attribute: AttributeName | 'formality' | 'weather'
  readonly value: string
  readonly because: string
}

export type Assumed = {
  readonly formality: Formality | null
  readonly weather: Weather | null
  /** True where it rains, whatever the temperature. */
  readonly isWet: boolean
  readonly leaning: Leaning
  readonly list: readonly Assumption[]
}

type Stated = Pick<Wish, 'wanted' | 'unwanted' | 'directions'>

/** What follows from the situations of a request. What was stated holds against it. Null where nothing follows. */
export function assumedFrom(mentions: readonly SituationMention[], stated: Stated): Assumed | null {
  const known = settleSituations(mentions)
  const [first, ...others] = known
  if (first === undefined) return null
  // "Goth but fit for the office": how dressed people come is said by the day, what they wear by the style.
  const formality = isFormalityTakenBack(stated)
    ? undefined
    : (known.find(({ situation, isLook }) => situation.formality && !isLook) ??
      known.find(({ situation }) => situation.formality))
  // A season that is named says more of the weather than what people do in it.
  const weather =
    known.find(({ situation }) => situation.weather && !situation.formality) ??
    known.find(({ situation }) => situation.weather)
  const wanted: Record<string, readonly string[]> = {}
  const list: Assumption[] = []
  for (const name of attributeNames) {
    const found = leanedTo(name, [first, ...others], stated)
    if (found === null) continue
    wanted[name] = found.values
    if (name !== 'category')
      list.push(...found.values.map((value) => ({ attribute: name, value, because: found.because })))
  }
  // "A casual date" is a date all the same, a step less dressed.
  const isLowKey =
    mentions.some(({ id }) => id === 'low-key') || (stated.wanted.occasion ?? []).includes('casual')
  const dressed = formality?.situation.formality ?? null
  return {
    formality: isLowKey && dressed !== null ? (stepDown[dressed] ?? dressed) : dressed,
    weather: weather?.situation.weather ?? null,
    isWet: known.some(({ situation, isWet = false }) => isWet || situation.weather === 'wet'),
    leaning: { wanted: wanted as AttributeValues, unwanted: avoided(known, stated, wanted) },
    list: [
      ...(formality === undefined ? [] : [told('formality', formality)]),
      ...(weather === undefined ? [] : [told('weather', weather)]),
      ...list,
    ],
  }
}

const told = (attribute: 'formality' | 'weather', { situation, because }: Known): Assumption => ({
  attribute,
  value: situation[attribute] ?? '',
  because,
})

/** A day that somebody wants no fuss about. */
const stepDown: Partial<Record<Formality, Formality>> = {
  formal: 'smart',
  dressed: 'smart',
  smart: 'everyday',
}

/** "It's not formal", "more casual": the shopper knows how dressed they will come. */
function isFormalityTakenBack({ unwanted, directions }: Stated): boolean {
  return (
    (unwanted.occasion ?? []).some((occasion) => occasion === 'formal' || occasion === 'party') ||
    directions.some(({ axis }) => axis === 'formality')
  )
}

/** The values that the situations agree on, else those of the first that has any; of a family that was asked for its fitting kinds. */
function leanedTo(
  name: AttributeName,
  known: readonly Known[],
  stated: Stated,
): { values: readonly string[]; because: string } | null {
  const asked: readonly string[] = stated.wanted[name] ?? []
  const isFamily = name === 'category' && asked.length > 1
  if (asked.length > 0 && !isFamily) return null
  if (name === 'occasion' && isFormalityTakenBack(stated)) return null
  const refused: readonly string[] = stated.unwanted[name] ?? []
  // What a day is worn for decides the kinds; its season only warms or cools them.
  const isWhole = name === 'category' && known.some(({ situation }) => situation.formality !== undefined)
  // A pool party for a birthday is no evening out: what another kind of day is worn in is not what this one is.
  const day = known.find(({ situation, isLook }) => situation.formality !== undefined && isLook !== true)
  const leading =
    name === 'category'
      ? known.filter(
          ({ situation: { leadsKinds, weather } }) =>
            leadsKinds && (weather === undefined || day === undefined),
        )
      : []
  const others = known.filter(({ situation }) => !leading.some((lead) => lead.situation === situation))
  const isOtherDay = ({ situation: { formality }, isLook = false, isPlace = false }: Known): boolean =>
    formality !== undefined && formality !== day?.situation.formality && !isLook && !isPlace
  const telling = [
    ...leading,
    ...(isWhole ? others.filter(({ situation }) => situation.formality !== undefined) : others),
  ].filter((each) => !isOtherDay(each))
  const lists = telling.flatMap(({ situation, because }) => {
    const own: readonly string[] = situation.wanted?.[name] ?? []
    const values = own.filter(
      (value) =>
        !refused.includes(value) &&
        (!isFamily || asked.includes(value)) &&
        !isAgainstWeather(name, value, known),
    )
    return values.length === 0 ? [] : [{ values, because }]
  })
  const [lead, ...rest] = lists
  if (lead === undefined) return null
  const shared = lead.values.filter((value) => rest.every(({ values }) => values.includes(value)))
  return { values: shared.length > 0 ? shared : lead.values, because: lead.because }
}

/** What people like to wear on a day they do not in the wrong weather; a style stays itself. */
const isAgainstWeather = (name: AttributeName, value: string, known: readonly Known[]): boolean =>
  (name === 'category' || name === 'material') &&
  known.some(
    ({ situation: { weather, formality, wanted = {}, unwanted = {} }, isPlace = false }) =>
      weather !== undefined &&
      (formality === undefined || isPlace) &&
      (((unwanted[name] ?? []) as readonly string[]).includes(value) ||
        (name === 'category' && isWrongShoe(value as Category, wanted.category ?? [], { weather, known }))),
  )

/** In frost and rain the shoes of that weather come first, unless people dress up. */
function isWrongShoe(
  kind: Category,
  liked: readonly Category[],
  { weather, known }: { readonly weather: Weather; readonly known: readonly Known[] },
): boolean {
  const isRough = weather === 'cold' || weather === 'wet'
  const isDressed = known.some(({ situation: { formality } }) =>
    ['smart', 'dressed', 'formal'].includes(formality ?? ''),
  )
  return isRough && !isDressed && slotOf(kind) === 'feet' && !liked.includes(kind)
}

function avoided(
  known: readonly Known[],
  stated: Stated,
  wanted: Readonly<Record<string, readonly string[]>>,
): AttributeValues {
  const entries = attributeNames.map((name) => {
    const asked: readonly string[] = [...(stated.wanted[name] ?? []), ...(wanted[name] ?? [])]
    const values = known.flatMap(({ situation }): readonly string[] => situation.unwanted?.[name] ?? [])
    // Of a family that was asked for ("shoes") single kinds may still be wrong.
    const isOne = name === 'category' && (stated.wanted.category ?? []).length > 1
    const kept = values.filter((value) =>
      isOne ? !(wanted[name] ?? []).includes(value) : !asked.includes(value),
    )
    return [name, [...new Set(kept)]] as const
  })
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0)) as AttributeValues
}
