import { smooth } from '../trace.ts'
import { accent, type Print, scattered, type Tile, wrapped } from './tile.ts'

function rosettes(print: Print): Tile {
  const { random } = print
  const side = 92
  const dark = accent(print, 0)
  const inner = accent(print, 1)
  const spots = scattered(random, { side, gap: 15, count: 30 }).map(([x, y]) => {
    const size = random.between(5.5, 8.5)
    const blob = smooth(
      Array.from({ length: 7 }, (_, index) => {
        const turn = (index / 7) * Math.PI * 2
        const reach = size * random.between(0.8, 1.15)
        return [Math.cos(turn) * reach * 0.6, Math.sin(turn) * reach * 0.5] as const
      }),
      1,
    )
    const ring = `<path d="${blob}" fill="${inner}"/><path d="${blob}" fill="none" stroke="${dark}" stroke-width="3.2" stroke-linecap="round" stroke-dasharray="${Math.round(size * 0.9)} ${Math.round(random.between(3, 5))} ${Math.round(size * 1.3)} 4"/>`
    return wrapped(
      side,
      { x, y, reach: 12 },
      `<g transform="rotate(${Math.round(random.between(0, 180))})">${ring}</g>`,
    )
  })
  return { width: side, height: side, markup: spots.join('') }
}

function zebra(print: Print): Tile {
  const { random } = print
  const [width, height, count] = [110, 96, 6]
  const stripes = Array.from({ length: count }, (_, index) => {
    const y = (height / count) * (index + 0.5)
    const [rise, swell] = [random.between(3, 7), random.between(4, 6)]
    const d = `M0 ${y - 2}C${width * 0.2} ${y - rise - swell} ${width * 0.35} ${y + rise - swell} ${width * 0.5} ${y - swell * 0.4}S${width * 0.82} ${y - rise} ${width} ${y - 2}V${y + 2}C${width * 0.8} ${y + swell - 1} ${width * 0.66} ${y + rise + swell} ${width * 0.5} ${y + swell * 0.8}S${width * 0.18} ${y + rise} 0 ${y + 2}Z`
    return `<path d="${d}" fill="${accent(print, 0)}"/>`
  })
  return { width, height, markup: stripes.join('') }
}

/** Leopard rosettes, or zebra stripes. */
export function animalTile(print: Print): Tile {
  return print.look < 0.7 ? rosettes(print) : zebra(print)
}
