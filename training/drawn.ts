/**
 * Draws garments with every sleeve, neckline, length and pattern the pen knows, for training only.
 *
 *     node training/drawn.ts OUT [COUNT]
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { type Drawable, type DrawableSpec, drawings } from '../sample/drawing/drawings.ts'
import { pictureOf } from '../sample/drawing/picture.ts'
import { createRandom } from '../sample/drawing/random.ts'
import { shades } from '../sample/drawing/shades.ts'
import type { DrawingSpec, Shade } from '../sample/drawing/spec.ts'
import { attributeTerms } from '../src/product/attributes.ts'
import type { Color } from '../src/product/color.ts'

type Choices = {
  readonly [K in 'sleeve_length' | 'neckline' | 'length']?: readonly NonNullable<DrawingSpec[K]>[]
}

const sleeves = ['sleeveless', 'cap', 'short', 'three-quarter', 'long'] as const
const necks = ['crew', 'v-neck', 'scoop', 'square', 'boat', 'mandarin'] as const
const skirts = ['mini', 'knee', 'midi', 'maxi'] as const
const choices: Partial<Record<Drawable, Choices>> = {
  't-shirt': {
    sleeve_length: ['short', 'short', 'short', 'long', 'three-quarter'],
    neckline: ['crew', 'crew', 'v-neck', 'scoop', 'boat'],
  },
  top: { sleeve_length: [...sleeves, 'spaghetti-strap', 'strapless'], neckline: necks },
  blouse: { sleeve_length: ['short', 'three-quarter', 'long'], neckline: ['v-neck', 'mandarin', 'crew'] },
  shirt: { sleeve_length: ['short', 'long', 'long'], neckline: ['collared'] },
  polo: { sleeve_length: ['short', 'short', 'long'], neckline: ['collared'] },
  'tank-top': { sleeve_length: ['sleeveless', 'spaghetti-strap'], neckline: ['scoop', 'crew', 'v-neck'] },
  tunic: { sleeve_length: sleeves, neckline: necks },
  kurta: { sleeve_length: ['short', 'three-quarter', 'long'], neckline: ['mandarin', 'crew', 'v-neck'] },
  dress: { sleeve_length: [...sleeves, 'spaghetti-strap', 'strapless'], neckline: necks, length: skirts },
  sweater: { sleeve_length: ['long'], neckline: ['crew', 'v-neck', 'turtle', 'mock'] },
  sweatshirt: { sleeve_length: ['long'], neckline: ['crew'] },
  hoodie: { sleeve_length: ['long'], neckline: ['hooded'] },
  skirt: { length: skirts },
}
const garments = Object.keys(drawings) as Drawable[]
const [folder = '/tmp/drawn', count = '2500'] = process.argv.slice(2)
const random = createRandom(20261123)
const dyes = Object.keys(shades).filter((color) => color !== 'multicolor') as Color[]

function dye(): Shade {
  const name = random.pick(dyes)
  return { name, rgb: random.pick(Object.values<string>(shades[name])) }
}

mkdirSync(folder, { recursive: true })
const lines: string[] = []
for (let n = 0; n < Number(count); n += 1) {
  const uppers = Object.keys(choices) as Drawable[]
  const category = random.pick(n % 3 === 0 ? garments : uppers)
  const choice = choices[category] ?? {}
  const own: Partial<DrawableSpec> = {
    ...(choice.sleeve_length && { sleeve_length: random.pick(choice.sleeve_length) }),
    ...(choice.neckline && { neckline: random.pick(choice.neckline) }),
    ...(choice.length && { length: random.pick(choice.length) }),
  }
  const printed = category in choices
  const patterns = Object.keys(attributeTerms.pattern) as DrawingSpec['pattern'][]
  const pattern = printed && n % 5 > 1 ? random.pick(patterns) : 'solid'
  const spec: DrawableSpec = {
    category,
    style: '',
    shades: [dye(), dye(), dye()],
    pattern: pattern === 'graphic' && category !== 't-shirt' ? 'solid' : pattern,
    gender: random.pick(['female', 'male'] as const),
    age_group: 'adults',
    seed: n + 1,
    ...own,
  }
  const wall =
    n % 2
      ? random.pick([
          '#ffffff',
          '#f7f7f7',
          ...Object.values(shades).flatMap((of) => Object.values<string>(of)),
        ])
      : undefined
  const image = `${n}.png`
  const svg = pictureOf(spec, {
    ...(wall && { background: wall }),
    turn: (n % 13) - 6,
    scale: 0.78 + (n % 7) * 0.04,
  })
  const target = join(folder, image)
  if (!existsSync(target))
    await sharp(Buffer.from(svg), { density: 28 }).flatten().png({ compressionLevel: 3 }).toFile(target)
  const { sleeve_length, neckline, length } = own
  lines.push(
    JSON.stringify({
      id: `drawn-${n}`,
      image,
      title: '',
      category,
      color: [spec.shades[0].name],
      pattern: spec.pattern,
      sleeve_length,
      neckline,
      length,
    }),
  )
}
writeFileSync(join(folder, 'drawn.jsonl'), `${lines.join('\n')}\n`)
