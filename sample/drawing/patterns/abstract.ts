import { smooth } from '../trace.ts'
import { accent, type Print, scattered, type Tile, wrapped } from './tile.ts'

/** Cut-out shapes, arcs and short brush marks, as in a collage. */
export function abstractTile(print: Print): Tile {
  const { random } = print
  const side = 120
  const shapes = scattered(random, { side, gap: 30, count: 9 }).map(([x, y], index) => {
    const size = random.between(10, 19)
    const blob = smooth(
      Array.from({ length: 5 }, (_, corner) => {
        const turn = (corner / 5) * Math.PI * 2
        const reach = size * random.between(0.6, 1.15)
        return [Math.cos(turn) * reach, Math.sin(turn) * reach] as const
      }),
      1,
    )
    return wrapped(side, { x, y, reach: 24 }, `<path d="${blob}" fill="${accent(print, index)}"/>`)
  })
  const marks = scattered(random, { side, gap: 24, count: 10 }).map(([x, y], index) => {
    const turn = Math.round(random.between(0, 360))
    const arc = `<path d="M-9 4Q0 -9 9 4" fill="none" stroke="${accent(print, index + 1)}" stroke-width="2.6" stroke-linecap="round" transform="rotate(${turn})"/>`
    return wrapped(side, { x, y, reach: 14 }, arc)
  })
  return { width: side, height: side, markup: shapes.join('') + marks.join('') }
}
