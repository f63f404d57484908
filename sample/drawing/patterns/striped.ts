import { accent, type Print, type Tile } from './tile.ts'

/** Breton, even, fine, double and bold stripes across; pinstripes and awning stripes down. */
export function stripedTile(print: Print): Tile {
  const bar = (y: number, height: number, index: number) =>
    `<rect x="0" y="${y}" width="20" height="${height}" fill="${accent(print, index)}"/>`
  const looks: Tile[] = [
    { width: 20, height: 26, markup: bar(8, 9, 0) },
    { width: 20, height: 34, markup: bar(4, 17, 0) },
    { width: 20, height: 14, markup: bar(5, 4, 0) },
    { width: 20, height: 48, markup: bar(6, 14, 0) + bar(26, 5, 1) },
    { width: 20, height: 62, markup: bar(6, 22, 0) + bar(36, 8, 1) + bar(50, 4, 0) },
  ]
  return looks[Math.floor(print.look * looks.length)] as Tile
}

/** Stripes that run down, for shirts, suits and skirts. */
export function pinstripedTile(print: Print): Tile {
  const wide = print.look > 0.7
  return {
    width: wide ? 22 : 13,
    height: 20,
    markup: `<rect x="4" y="0" width="${wide ? 10 : 2}" height="20" fill="${accent(print, 0)}" fill-opacity="${wide ? 0.9 : 0.8}"/>`,
  }
}
