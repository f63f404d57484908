import { accent, type Print, type Tile } from './tile.ts'

/** Gingham: bars of one color both ways, full where they cross. */
export function checkeredTile(print: Print): Tile {
  const side = [18, 26, 34][Math.floor(print.look * 3)] as number
  const [half, color] = [side / 2, accent(print, 0)]
  return {
    width: side,
    height: side,
    markup:
      `<rect width="${side}" height="${half}" fill="${color}" fill-opacity=".55"/>` +
      `<rect width="${half}" height="${side}" fill="${color}" fill-opacity=".55"/>` +
      `<rect width="${half}" height="${half}" fill="${color}" fill-opacity=".5"/>`,
  }
}
