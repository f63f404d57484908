import { accent, type Print, type Tile } from './tile.ts'

/** A tartan sett: wide and narrow bars, the same both ways, woven over each other. */
export function plaidTile(print: Print): Tile {
  const side = [54, 68, 84][Math.floor(print.look * 3)] as number
  const unit = side / 60
  const sett: readonly [start: number, width: number, color: number, opacity: number][] = [
    [4, 20, 0, 0.5],
    [9, 3, 1, 0.7],
    [36, 9, 0, 0.42],
    [50, 2.5, 1, 0.9],
    [55, 1.4, 0, 0.8],
  ]
  const bars = (across: boolean) =>
    sett
      .map(([start, width, color, opacity]) => {
        const [from, wide] = [Math.round(start * unit * 10) / 10, Math.round(width * unit * 10) / 10]
        const place = across
          ? `x="0" y="${from}" width="${side}" height="${wide}"`
          : `x="${from}" y="0" width="${wide}" height="${side}"`
        return `<rect ${place} fill="${accent(print, color)}" fill-opacity="${opacity}"/>`
      })
      .join('')
  return { width: side, height: side, markup: bars(true) + bars(false) }
}
