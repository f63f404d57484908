import { accent, type Print, type Tile } from './tile.ts'

/** Small sprigs in satin stitch on a half-drop grid. */
export function embroideredTile(print: Print): Tile {
  const sprig = (x: number, y: number, index: number) => {
    const color = accent(print, index)
    const petals = [0, 72, 144, 216, 288].map(
      (turn) =>
        `<ellipse cy="-5" rx="2.2" ry="3.8" transform="rotate(${turn})" fill="${color}" stroke="#00000022" stroke-width=".6"/>`,
    )
    return `<g transform="translate(${x} ${y})">${petals.join('')}<circle r="1.6" fill="#f1d58a"/><path d="M0 9Q2 14 -1 19M0 13Q5 11 6 14M0 15Q-5 13 -6 17" fill="none" stroke="${color}" stroke-width="1.4" stroke-dasharray="2 .8"/></g>`
  }
  return { width: 56, height: 64, markup: sprig(14, 14, 0) + sprig(42, 46, 1) }
}
