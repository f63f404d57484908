import { accent, type Print, scattered, type Tile, wrapped } from './tile.ts'

/** Bent drops with a border of beads and a flower inside, dots between them. */
export function paisleyTile(print: Print): Tile {
  const { random, base } = print
  const side = 88
  const [first, second] = [accent(print, 0), accent(print, 1)]
  const drop = (s: number) =>
    `M0 ${-17 * s}C${9 * s} ${-17 * s} ${13 * s} ${-6 * s} ${11 * s} ${3 * s}C${9 * s} ${13 * s} ${-9 * s} ${14 * s} ${-11 * s} ${2 * s}C${-12.5 * s} ${-8 * s} ${-4 * s} ${-9 * s} ${-3.5 * s} ${-13 * s}C${-3 * s} ${-16 * s} ${-2 * s} ${-17 * s} 0 ${-17 * s}Z`
  const beads = Array.from({ length: 9 }, (_, index) => {
    const turn = (index / 9) * Math.PI * 1.5 - 0.6
    return `<circle cx="${Math.round(Math.cos(turn) * 150) / 10}" cy="${Math.round(Math.sin(turn) * 150) / 10 + 1}" r="1.2" fill="${first}"/>`
  })
  const motif = `<path d="${drop(1)}" fill="${first}"/><path d="${drop(0.74)}" transform="translate(.4 .6)" fill="${base}"/><path d="${drop(0.5)}" transform="translate(.6 1)" fill="${second}"/><circle cy="2.4" r="2.2" fill="${base}"/>${beads.join('')}`
  const drops = scattered(random, { side, gap: 37, count: 6 }).map(([x, y], index) =>
    wrapped(
      side,
      { x, y, reach: 24 },
      `<g transform="rotate(${Math.round(random.between(0, 360))}) scale(${index % 3 === 2 ? 0.8 : 1.05})">${motif}</g>`,
    ),
  )
  const dots = scattered(random, { side, gap: 14, count: 16 }).map(([x, y], index) =>
    wrapped(side, { x, y, reach: 4 }, `<circle r="1.6" fill="${accent(print, index)}"/>`),
  )
  return { width: side, height: side, markup: dots.join('') + drops.join('') }
}
