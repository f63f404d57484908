import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

const kinds = ['dress', 'shirt', 'coat', 'skirt', 'jeans', 'sneakers', 'sweater', 'scarf'] as const
const colors = ['Red', 'Navy', 'Green', 'Black'] as const
const cloths = ['cotton', 'linen', 'wool', 'silk', 'denim'] as const
const sizes = ['S', 'M'] as const
const variantsEach = colors.length * sizes.length

/** Coprime to any number of rows that is no multiple of it: steps through all of them, neighbors far apart. */
const step = 1_000_003

/** Writes a merchant feed of products with eight variants each, no two of which are neighbors; gives how many products there are. */
export async function writeScatteredFeed(file: string, rows: number): Promise<number> {
  const out = createWriteStream(file)
  out.write('id\ttitle\tdescription\tlink\tavailability\tprice\tbrand\titem_group_id\tcolor\tsize\tgender\n')
  for (let at = 0; at < rows; at++) {
    const row = Number((BigInt(at) * BigInt(step)) % BigInt(rows))
    if (!out.write(rowOf(row))) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
  return Math.ceil(rows / variantsEach)
}

function rowOf(row: number): string {
  const product = Math.floor(row / variantsEach)
  const variant = row % variantsEach
  const kind = kinds[product % kinds.length]
  const cloth = cloths[product % cloths.length]
  const color = colors[variant % colors.length]
  const size = sizes[Math.floor(variant / colors.length)]
  const title = `Model ${product} ${cloth} ${kind}`
  const availability = row % 7 === 0 ? 'out_of_stock' : 'in_stock'
  return `${[
    `v${row}`,
    title,
    `A ${kind} of ${cloth} for every day, cut for comfort.`,
    `https://shop.example/p/${product}`,
    availability,
    `${20 + (row % 90)}.90 EUR`,
    `Brand ${product % 40}`,
    `g${product}`,
    color,
    size,
    product % 2 === 0 ? 'female' : 'male',
  ].join('\t')}\n`
}
