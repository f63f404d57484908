import { smooth } from '../trace.ts'
import { accent, type Print, scattered, type Tile, wrapped } from './tile.ts'

/** Woodland blotches in each of the accents, one lying over the other. */
export function camouflageTile(print: Print): Tile {
  const { random } = print
  const side = 130
  const layers = [0, 1, 2].flatMap((layer) =>
    scattered(random, { side, gap: 34 - layer * 2, count: 9 }).map(([x, y]) => {
      const size = random.between(15, 25) - layer * 3
      const blotch = smooth(
        Array.from({ length: 9 }, (_, index) => {
          const turn = (index / 9) * Math.PI * 2
          const reach = size * random.between(0.45, 1.25)
          return [Math.cos(turn) * reach * 1.25, Math.sin(turn) * reach * 0.72] as const
        }),
        1,
      )
      return wrapped(side, { x, y, reach: 40 }, `<path d="${blotch}" fill="${accent(print, layer)}"/>`)
    }),
  )
  return { width: side, height: side, markup: layers.join('') }
}
