import { accent, type Print, type Tile } from './tile.ts'

/** Diamonds, zigzag, triangles, hexagons or rings in a strict grid. */
export function geometricTile(print: Print): Tile {
  const [first, second] = [accent(print, 0), accent(print, 1)]
  const looks: Tile[] = [
    {
      width: 36,
      height: 48,
      markup: `<path d="M18 4L32 24L18 44L4 24Z" fill="${first}"/><path d="M18 14L25 24L18 34L11 24Z" fill="${second}"/><path d="M0 -6L5 0L0 6L-5 0ZM36 -6L41 0L36 6L31 0ZM0 42L5 48L0 54L-5 48ZM36 42L41 48L36 54L31 48Z" fill="${second}"/>`,
    },
    {
      width: 32,
      height: 36,
      markup: `<path d="M-2 18L16 4L34 18" fill="none" stroke="${first}" stroke-width="6"/><path d="M-2 32L16 18L34 32" fill="none" stroke="${second}" stroke-width="2.5"/>`,
    },
    {
      width: 40,
      height: 36,
      markup: `<path d="M0 36L20 0L40 36Z" fill="${first}" fill-opacity=".9"/><path d="M10 36L20 18L30 36Z" fill="${second}"/>`,
    },
    {
      width: 42,
      height: 72,
      markup: `<path d="M21 0L42 12V36L21 48L0 36V12Z" fill="none" stroke="${first}" stroke-width="3"/><path d="M21 48V72M21 10L33 17V31L21 38L9 31V17Z" fill="none" stroke="${second}" stroke-width="2.4"/>`,
    },
    {
      width: 40,
      height: 40,
      markup: `<circle cx="20" cy="20" r="13" fill="none" stroke="${first}" stroke-width="4"/><circle cx="20" cy="20" r="4.5" fill="${second}"/><path d="M0 -5L5 0L0 5L-5 0ZM40 -5L45 0L40 5L35 0ZM0 35L5 40L0 45L-5 40ZM40 35L45 40L40 45L35 40Z" fill="${first}"/>`,
    },
  ]
  return looks[Math.floor(print.look * looks.length)] as Tile
}
