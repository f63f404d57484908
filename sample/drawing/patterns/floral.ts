import { lumaOf, mix, type Rgb } from '../tint.ts'
import { accent, type Print, scattered, type Tile, wrapped } from './tile.ts'

function bloom(radius: number, { petals, color, heart }: { petals: number; color: Rgb; heart: Rgb }): string {
  const deep = mix(color, '#30182a', 0.22)
  const petal = (turn: number) =>
    `<path d="M0 0C${-radius * 0.62} ${-radius * 0.3} ${-radius * 0.5} ${-radius * 1.05} 0 ${-radius}C${radius * 0.5} ${-radius * 1.05} ${radius * 0.62} ${-radius * 0.3} 0 0Z" transform="rotate(${turn})" fill="${color}" stroke="${deep}" stroke-width=".5" stroke-opacity=".6"/><path d="M0 ${-radius * 0.2}V${-radius * 0.72}" transform="rotate(${turn})" stroke="${deep}" stroke-width=".7" stroke-opacity=".5"/>`
  const turns = Array.from({ length: petals }, (_, index) => petal(Math.round((360 / petals) * index)))
  return `${turns.join('')}<circle r="${radius * 0.24}" fill="${heart}"/>`
}

function leaf(length: number, color: Rgb): string {
  return `<path d="M0 0C${length * 0.3} ${-length * 0.36} ${length * 0.8} ${-length * 0.3} ${length} 0C${length * 0.7} ${length * 0.22} ${length * 0.3} ${length * 0.2} 0 0Z" fill="${color}"/>`
}

/** Blossoms with leaves, from a ditsy print to large blooms. */
export function floralTile(print: Print): Tile {
  const { random, look, base } = print
  const radius = look < 0.35 ? 7 : look < 0.7 ? 11 : 17
  const side = radius * 8
  const green = mix(lumaOf(base) > 0.4 ? '#4f7a4a' : '#7fa876', base, 0.12)
  const heart = lumaOf(accent(print, 0)) > 0.75 ? '#e3b23c' : '#fbe9b4'
  const blooms = scattered(random, { side, gap: radius * 2.5, count: 9 }).map(([x, y], index) => {
    const size = radius * random.between(0.7, 1.15)
    const turn = Math.round(random.between(0, 360))
    const leaves = [40, 165].map(
      (angle) => `<g transform="rotate(${angle}) translate(${size * 0.6} 0)">${leaf(size * 1.05, green)}</g>`,
    )
    const flower = bloom(Math.round(size * 10) / 10, {
      petals: 5 + (index % 2),
      color: accent(print, index),
      heart,
    })
    return wrapped(
      side,
      { x, y, reach: radius * 2.4 },
      `<g transform="rotate(${turn})">${leaves.join('')}${flower}</g>`,
    )
  })
  return { width: side, height: side, markup: blooms.join('') }
}
