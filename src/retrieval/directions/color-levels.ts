import type { Color } from '../../product/color.ts'
import { colorPrototypes, type Lab } from '../../product/color-prototypes.ts'

/** CIELAB's lightness of white. */
const lightest = 100
/** The chroma of the most colorful cloth; CIELAB's has no bound. */
const mostChroma = 80

type ColorLevels = Readonly<Partial<Record<Color, number>>>

/** How dark each color is on average, in [0, 1]: a step counts for more among dark cloths. Many colors at once are neither. */
export const darkness: ColorLevels = levelsBy(([lightness]) => (1 - lightness / lightest) ** 2)

/** Cloth of these colors nobody calls colorful, whatever their chroma. */
const quiet: readonly Color[] = ['black', 'white', 'gray', 'silver', 'beige', 'brown', 'navy']
const quietShare = 0.3

/** How colorful each color is on average, in [0, 1]; many colors at once are the most. */
export const colorfulness: ColorLevels = {
  ...levelsBy(
    ([, a, b], color) =>
      Math.min(1, Math.hypot(a, b) / mostChroma) * (quiet.includes(color) ? quietShare : 1),
  ),
  multicolor: 1,
}

/** The middle of what a color looks like on cloth, in CIELAB. Null for many colors at once. */
export function middleOf(color: Color): Lab | null {
  if (color === 'multicolor') return null
  const labs = colorPrototypes[color]
  const mean = (at: 0 | 1 | 2) => labs.reduce((sum, lab) => sum + lab[at], 0) / labs.length
  return [mean(0), mean(1), mean(2)]
}

function levelsBy(level: (lab: Lab, color: Color) => number): ColorLevels {
  const names = Object.keys(colorPrototypes) as Color[]
  return Object.fromEntries(
    names.flatMap((color) => {
      const middle = middleOf(color)
      return middle === null ? [] : [[color, Math.round(level(middle, color) * 1_000) / 1_000]]
    }),
  )
}
