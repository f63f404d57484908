import type {
  AdviceMaterial,
  AdviceTopic,
  ConvertedSystem,
  FabricTrait,
  ShoeColor,
  SuitColor,
} from '../language/advice-topic.ts'
import { adviceMaterials, fabricTraits } from '../language/advice-topic.ts'
import { convertSize } from '../product/sizes/convert-size.ts'
import type { SizeChartName } from '../product/sizes/size-charts.ts'

/** What general knowledge says, before it is worded. */
export type Advised =
  | Extract<AdviceTopic, { of: 'known' }>
  | {
      readonly of: 'fabrics'
      readonly materials: readonly AdviceMaterial[]
      readonly by: FabricTrait | null
      /** The best at it; several where they are alike. Empty where one fabric alone is spoken of. */
      readonly best: readonly AdviceMaterial[]
      /** How one fabric does: 1 (hardly) to 5. */
      readonly grade: number | null
    }
  | {
      readonly of: 'shoes-with-suit'
      readonly shoes: ShoeColor
      readonly suit: SuitColor
      readonly goes: boolean
      readonly better: readonly ShoeColor[]
    }
  | {
      readonly of: 'size'
      readonly size: string
      readonly from: ConvertedSystem | null
      readonly to: ConvertedSystem
      readonly sizes: readonly { readonly chart: SizeChartName; readonly values: readonly string[] }[]
    }

/** Warmth, air, smoothness, softness, toughness, rain: 1 to 5, as textile handbooks rank fibers and weaves. */
const grades: Readonly<Record<AdviceMaterial, readonly [number, number, number, number, number, number]>> = {
  cotton: [2, 4, 3, 4, 4, 1],
  linen: [1, 5, 1, 3, 4, 1],
  wool: [4, 3, 4, 2, 3, 2],
  merino: [4, 4, 4, 5, 3, 2],
  cashmere: [5, 3, 4, 5, 2, 1],
  silk: [2, 4, 3, 5, 2, 1],
  satin: [1, 3, 3, 4, 2, 1],
  denim: [2, 2, 4, 2, 5, 1],
  leather: [3, 1, 5, 2, 5, 3],
  suede: [3, 2, 4, 4, 3, 1],
  polyester: [2, 1, 5, 3, 4, 3],
  nylon: [2, 1, 5, 3, 5, 4],
  viscose: [1, 4, 2, 4, 2, 1],
  velvet: [3, 2, 3, 5, 2, 1],
  fleece: [4, 3, 5, 5, 3, 2],
  down: [5, 2, 4, 4, 3, 1],
  corduroy: [3, 2, 4, 4, 4, 1],
  canvas: [2, 3, 3, 2, 5, 2],
  acrylic: [3, 2, 5, 3, 3, 1],
  'faux-leather': [2, 1, 4, 3, 2, 4],
}

/** Shoe colors that custom puts under a suit, the first of them first. */
const shoesFor: Readonly<Record<SuitColor, readonly ShoeColor[]>> = {
  black: ['black', 'burgundy'],
  navy: ['brown', 'tan', 'burgundy', 'black'],
  blue: ['brown', 'tan', 'burgundy'],
  gray: ['black', 'brown', 'burgundy'],
  brown: ['brown', 'burgundy', 'tan'],
  beige: ['brown', 'tan', 'white'],
  green: ['brown', 'tan', 'burgundy'],
}

const chartsOf: Readonly<Record<string, readonly SizeChartName[]>> = {
  'shoes women': ['women-shoes'],
  'shoes men': ['men-shoes'],
  'shoes children': ['children-shoes'],
  'shoes ': ['women-shoes', 'men-shoes'],
  'trousers women': ['women-trousers'],
  'trousers men': ['men-trousers'],
  'trousers ': ['women-trousers', 'men-trousers'],
  'clothes women': ['women'],
  'clothes men': ['men'],
  'clothes ': ['women', 'men'],
  ' women': ['women', 'women-shoes'],
  ' men': ['men', 'men-shoes'],
  ' children': ['children', 'children-shoes'],
  ' ': ['women', 'men', 'women-shoes', 'men-shoes'],
}

export function advisedOn(topic: AdviceTopic): Advised {
  switch (topic.of) {
    case 'fabrics':
      return advisedOnFabrics(topic)
    case 'shoes-with-suit': {
      const better = shoesFor[topic.suit]
      return {
        ...topic,
        goes: better.includes(topic.shoes),
        better: better.filter((color) => color !== topic.shoes),
      }
    }
    case 'size': {
      const { size, from, to, kind, wearer } = topic
      const charts = chartsOf[`${kind ?? ''} ${wearer ?? ''}`] ?? ['children']
      const sizes = charts.map((chart) => ({ chart, values: convertSize(size, { from, to, chart }) }))
      return { of: 'size', size, from, to, sizes: sizes.filter(({ values }) => values.length > 0) }
    }
    default:
      return topic
  }
}

/** What is asked of a fabric as a merit; of the others its faults are asked: whether it creases, itches, wears out. */
const isAskedPlainly: ReadonlySet<FabricTrait> = new Set(['warmth', 'air', 'rain'])

/** Fabrics that are named where the best of all is asked for. */
const mostNamed = 3

function advisedOnFabrics({ materials, by }: Extract<AdviceTopic, { of: 'fabrics' }>): Advised {
  const place = by === null ? -1 : fabricTraits.indexOf(by)
  const gradeOf = (material: AdviceMaterial) => grades[material][place] ?? 0
  if (materials.length === 0) {
    const ranked = adviceMaterials.toSorted((one, other) => gradeOf(other) - gradeOf(one))
    return { of: 'fabrics', materials: ranked.slice(0, mostNamed), by, best: ranked.slice(0, 1), grade: null }
  }
  const most = Math.max(...materials.map(gradeOf))
  const isOne = materials.length === 1
  return {
    of: 'fabrics',
    materials,
    by,
    best: isOne || by === null ? [] : materials.filter((material) => gradeOf(material) === most),
    grade: isOne && by !== null && isAskedPlainly.has(by) ? most : null,
  }
}
