import type { Attributes } from '../src/product/attributes.ts'
import type { Color } from '../src/product/color.ts'
import { type Product, productSchema } from '../src/product/product.ts'
import { settleProduct } from '../src/product/settle-product.ts'
import { brandsFor } from './assortment/brands.ts'
import { chooseSpec, namedColors } from './assortment/choose-spec.ts'
import { dyesOf } from './assortment/denim.ts'
import type { Kind, Line } from './assortment/line.ts'
import { lines } from './assortment/lines.ts'
import { opinionsFor } from './assortment/reviews.ts'
import { sizesFor } from './assortment/sizes.ts'
import { variantsFor } from './assortment/variants.ts'
import { writeCopy } from './assortment/write-copy.ts'
import type { DrawableSpec } from './drawing/drawings.ts'
import { pictureOf } from './drawing/picture.ts'
import { createRandom, type Random, seedOf } from './drawing/random.ts'
import type { DrawingSpec } from './drawing/spec.ts'
import { renderJpeg } from './render.ts'

/** A product of the sample shop, with all that decides its picture. */
export type SampleProduct = Product & { readonly drawing: DrawableSpec }

const merchant = (attributes: Attributes) =>
  Object.fromEntries(Object.keys(attributes).map((name) => [name, 'merchant'])) as Product['sources']

function attributesOf(spec: DrawingSpec, kind: Kind): Attributes {
  const { category, pattern, sleeve_length, neckline, length, fit, material, gender, age_group } = spec
  return {
    category,
    color: namedColors(spec),
    pattern,
    ...(sleeve_length && { sleeve_length }),
    ...(neckline && { neckline }),
    ...(length && { length }),
    ...(fit && { fit }),
    ...(material && { material: [material] }),
    gender,
    age_group,
    ...(kind.occasion && { occasion: kind.occasion }),
  }
}

function priceOf(random: Random, { price: [low, high] }: Kind, child: boolean): number {
  const share = random.next() ** 1.4
  const euros = Math.round((low + (high - low) * share) * (child ? 0.7 : 1))
  return euros - (random.chance(0.5) ? 0.1 : random.chance(0.5) ? 0.05 : 0)
}

/** The kind's print that the shop has fewest of so far. */
function printOf(
  random: Random,
  { patterns = [] }: Kind,
  printed: Map<string, number>,
): DrawingSpec['pattern'] {
  const [rarest] = random
    .shuffle(patterns)
    .sort((one, other) => (printed.get(one) ?? 0) - (printed.get(other) ?? 0))
  if (!rarest) return 'solid'
  printed.set(rarest, (printed.get(rarest) ?? 0) + 1)
  return rarest
}

type Turn = {
  readonly line: Line
  readonly color: Color
  readonly index: number
  readonly number: number
  readonly printed: Map<string, number>
}

/** The kinds of a line take turns within each color, so that a shopper who names a color finds every kind in it. */
function productAt({ line, color, index, number, printed }: Turn): SampleProduct {
  const { category } = line
  const random = createRandom(seedOf(`${category}/${color}/${index}`))
  const offered = line.kinds.filter((kind) => !kind.colors || kind.colors.includes(color))
  const kinds = offered.length > 0 ? offered : line.kinds
  const kind = kinds[(index + seedOf(`${category}/${color}`)) % kinds.length] as Kind
  const genders = kind.genders ?? (['male', 'female', 'male'] as const)
  const gender = genders[
    (index + Math.floor(index / kinds.length) + (color.length % 2)) % genders.length
  ] as DrawingSpec['gender']
  const child = kind.kids === true && random.chance(0.2)
  const pattern = color === 'multicolor' || random.chance(0.56) ? printOf(random, kind, printed) : 'solid'
  const material = random.pick(kind.materials)
  const dyes = dyesOf(color, material)
  const [dye, rgb] = dyes[(index + color.length) % dyes.length] as readonly [string, string]
  const id = `${category}-${String(number).padStart(3, '0')}`
  const spec = chooseSpec(random, {
    line,
    kind,
    color,
    rgb,
    pattern,
    material,
    gender,
    age_group: child ? 'kids' : 'adults',
    seed: seedOf(id),
  })
  const attributes = attributesOf(spec, kind)
  // Seeded apart, so that what a product is does not hang on what it sold.
  const sales = createRandom(seedOf(`${id}/sales`))
  const { title, description } = writeCopy(random, { spec, kind, dye })
  const brand = random.pick(brandsFor({ category, kids: child, occasion: kind.occasion, material, gender }))
  const price = { amount: Math.round(priceOf(random, kind, child) * 100) / 100, currency: 'EUR' }
  const sizes = sizesFor(random, line.sizes, { gender, age_group: spec.age_group })
  const stock = random.chance(0.06) ? 0 : Math.floor(random.between(1, 60))
  const sized = line.sizes === 'shoes' ? 'shoes' : sizes.length < 2 ? 'none' : 'clothes'
  const product = productSchema.parse({
    id,
    title,
    description,
    brand,
    price,
    sizes,
    stock,
    variants: variantsFor(sales, { id, sizes, stock }),
    condition: 'new',
    ...opinionsFor(sales, { spec, dye, sized }),
    url: `/p/${id}`,
    attributes,
    sources: merchant(attributes),
  })
  return { ...settleProduct(product), drawing: spec }
}

let made: readonly SampleProduct[] | undefined

/** The whole sample catalogue; the same on every machine and every run. */
export function sampleProducts(): readonly SampleProduct[] {
  const printed = new Map<string, number>()
  made ??= lines.flatMap((line) => {
    let number = 0
    return Object.entries(line.colors).flatMap(([color, count]) =>
      Array.from({ length: count }, (_, index) =>
        productAt({ line, color: color as Color, index, number: ++number, printed }),
      ),
    )
  })
  return made
}

/** The product's picture, a JPEG of 360 by 480. */
export function renderProduct({ drawing }: Pick<SampleProduct, 'drawing'>): Promise<Buffer> {
  return renderJpeg(pictureOf(drawing))
}
