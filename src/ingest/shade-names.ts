import type { Color } from '../product/color.ts'
import { phrasesOf } from '../product/term.ts'

/** Names of shades that say a color only where a color is expected: in a column or an option of colors. Elsewhere "forest" is a wood. */
const names: Readonly<Partial<Record<Color, string>>> = {
  green:
    'moss, forest, fern, ivy, pine, basil, eucalyptus, cactus, hunter, jungle, leaf, thyme, rosemary, spruce, kelp, matcha, moos, tanne, wald, farn, salbei',
  brown:
    'peat, bark, walnut, hazel, chestnut, cedar, oak, clay, umber, bracken, mahogany, toffee, nutmeg, conker, earth, truffle, torf, nuss, kastanie, rinde, erde, lehm',
  beige:
    'oat, oatmeal, natural, nature, natur, biscuit, almond, wheat, putty, flax, buff, dune, fawn, porridge, parchment, hafer, mandel, weizen, leinen',
  navy: 'ink, midnight, nautical, admiral, tinte, mitternacht',
  blue: 'sky, ocean, lake, river, cornflower, steel blue, light wash, mid wash, medium wash, dark wash, stonewash, stone wash, rinse, raw denim, himmel, ozean, meer',
  gray: 'pewter, pebble, smoke, fog, mist, storm, lead, granite, flint, iron, rauch, nebel, granit, kiesel, schiefer',
  purple: 'berry, heather purple, mulberry, fig, thistle, grape, beere, feige, distel',
  red: 'poppy, cherry, chilli, brick, tomato, strawberry, mohn, kirsche, ziegel',
  pink: 'petal, peony, flamingo, shell, candy, carnation, pfingstrose',
  yellow: 'corn, honey, butter, straw, buttercup, honig, stroh',
  orange: 'pumpkin, apricot, tangerine, ember, kurbis, aprikose',
  white: 'chalk, snow, milk, salt, cloud, paper, kreide, schnee, milch, wolke',
  black: 'jet, coal, soot, raven, liquorice, kohle, rabe',
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

const colorsByName: ReadonlyMap<string, Color> = new Map(
  Object.entries(names).flatMap(([color, list]) =>
    phrasesOf(list).map((name): [string, Color] => [fold(name), color as Color]),
  ),
)

/** The colors of a cell whose words are no colors elsewhere: "Moss", "Peat / Oat"; none where another word stands beside. */
export const shadesIn = (cell: string): Color[] => [
  ...new Set(cell.split(/[/,;|&+]/).flatMap((part) => colorsByName.get(fold(part)) ?? [])),
]
