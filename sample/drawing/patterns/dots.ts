import { accent, type Print, type Tile } from './tile.ts'

/** Polka dots on a diagonal grid, from pin dots to coins. */
export function dotsTile(print: Print): Tile {
  const [side, radius] = [
    [16, 2.2],
    [24, 4.6],
    [34, 7.2],
    [44, 10.5],
  ][Math.floor(print.look * 4)] as [number, number]
  const dot = (x: number, y: number, index: number) =>
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${accent(print, index)}"/>`
  return {
    width: side,
    height: side,
    markup: dot(side * 0.25, side * 0.25, 0) + dot(side * 0.75, side * 0.75, 1),
  }
}
