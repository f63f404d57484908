import { comparable } from '../comparable.ts'
import { type Category, categoryTerms, type Family } from '../taxonomy.ts'
import {
  type SizeChart,
  type SizeChartName,
  type SizeRow,
  type SizeSystem,
  sizeCharts,
} from './size-charts.ts'
import { canonicalSize, readSizeLabel, type SizeLabel, writeSizeLabel } from './size-label.ts'

/** What is worn and by whom, as far as it is known: any of several may be meant. */
export type Sized = {
  readonly category?: readonly string[] | undefined
  readonly gender?: readonly string[] | undefined
  readonly age_group?: readonly string[] | undefined
}

const clothes: ReadonlySet<Family> = new Set([
  ...(['tops', 'knitwear', 'outerwear', 'dresses', 'bottoms', 'suits', 'sportswear', 'swimwear'] as const),
  ...(['ethnic', 'underwear'] as const),
])
/** Kinds in sizes of their own, or in one. */
const apart: ReadonlySet<string> = new Set(['bra', 'stockings', 'socks', 'dupatta', 'saree'])
/** Kinds that shops sell for women, where nothing says for whom one is. */
const womens: ReadonlySet<string> = new Set(['dress', 'skirt', 'blouse', 'jumpsuit', 'tunic', 'capris'])

/** The charts in which a kind for a wearer is sized; none where the wearer, or the kind, leaves that open. */
export function chartsFor({ category = [], gender = [], age_group = [] }: Sized): SizeChartName[] {
  const names = category.flatMap((kind): SizeChartName[] => {
    const family = categoryTerms[kind as Category]?.family
    if (apart.has(kind) || (family !== 'shoes' && (family === undefined || !clothes.has(family)))) return []
    const isShoe = family === 'shoes'
    if (age_group.length > 0 && age_group.every((age) => age !== 'adults'))
      return [isShoe ? 'children-shoes' : 'children']
    const [who, ...others] =
      gender.length > 0 ? gender : womens.has(kind) || kind === 'heels' ? ['female'] : []
    if (who === undefined || who === 'unisex' || others.length > 0) return []
    const person = who === 'female' ? 'women' : 'men'
    if (isShoe) return [`${person}-shoes`]
    return [family === 'bottoms' && kind !== 'skirt' ? `${person}-trousers` : person]
  })
  return [...new Set(names)]
}

/**
 * Every label of the sizes that fit who wears these, in all systems: "UK 10" of a dress is "EU 38", "38", "M", "US 6" …; as they stood where
 * no chart has them. The first are the sizes themselves.
 */
export function equalSizes(sizes: readonly string[], sized: Sized): string[] {
  const own = chartsFor(sized).map((name): SizeChart => sizeCharts[name])
  const charts = own.length > 0 ? own : onlyCharts(sizes, sized)
  const labels = sizes.map(readSizeLabel)
  const national = new Set(labels.flatMap(({ system, value }) => (system === null ? [] : [value])))
  const equal = labels
    // "UK 10" is spelled "10" as well, which is no size of another system.
    .filter(({ system, value }) => system !== null || !national.has(value))
    .flatMap((label) => charts.flatMap((chart) => labelsOf(label, chart)))
  const all = [...sizes, ...sizes.map(canonicalSize), ...equal]
  return [...new Map(all.map((size) => [comparable(size), size])).values()]
}

/**
 * Where nobody says who wears it a size of a country may tell: "UK 12" of a top is a woman's, and a waist with a leg a man's. None where
 * both may have it.
 */
function onlyCharts(sizes: readonly string[], sized: Sized): SizeChart[] {
  if (sized.gender !== undefined && sized.gender.length > 0) return []
  const labels = sizes.map(readSizeLabel)
  const national = labels.filter(({ system }) => system === 'UK' || system === 'US' || system === 'IT')
  const [women = [], men = []] = (['female', 'male'] as const).map((gender) =>
    chartsFor({ ...sized, gender: [gender] }).map((name): SizeChart => sizeCharts[name]),
  )
  if (labels.some(({ system, value }) => system === 'waist' && value.includes('x'))) return men
  const having = [women, men].filter((charts) =>
    charts.some((chart) => national.some((label) => labelsOf(label, chart).length > 0)),
  )
  return having.length === 1 ? (having[0] ?? []) : []
}

function labelsOf(label: SizeLabel, chart: SizeChart): string[] {
  const [value, leg] =
    label.system === 'waist' ? (label.value.split('x') as [string, string?]) : [label.value]
  const asked = label.system === null ? chart.plain : [label.system]
  const rows = chart.rows.filter((row) => asked.some((system) => row[system]?.includes(value)))
  return rows.flatMap((row) => labelsOfRow(row, chart, { asked: label, value, leg }))
}

/** Inner legs that a waist alone may come with. */
const legs = ['28', '30', '32', '34', '36']

function labelsOfRow(
  row: SizeRow,
  { plain }: SizeChart,
  { asked, value, leg }: { asked: SizeLabel; value: string; leg: string | undefined },
): string[] {
  return (Object.entries(row) as [SizeSystem, readonly string[]][]).flatMap(([system, values]) => {
    // Who names one of two numbers of a size wants that one; other systems have no finer word for it.
    const isNamed = asked.system === system || (asked.system === null && plain.includes(system))
    const isNumber = system !== 'age' && system !== 'height'
    const own = isNamed && isNumber && values.includes(value) ? [value] : values
    // A waist with its inner leg is met by both, or where the leg is not told.
    if (system === 'waist' && leg !== undefined)
      return own.flatMap((each) => [`W${each} L${leg}`, `W${each} L?`])
    return own.flatMap((each) => [
      writeSizeLabel({ system, value: each }),
      ...(plain.includes(system) ? [each] : []),
      ...(system === 'waist' ? legs.map((inner) => `W${each} L${inner}`) : []),
    ])
  })
}
