import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../../src/config.ts'
import { fetchImage } from '../../src/image/fetch-image.ts'
import { mapConcurrently } from '../../src/platform/map-concurrently.ts'
import { appliesTo } from '../../src/product/applies-to.ts'
import { attributeNames, attributeTerms, hasManyValues } from '../../src/product/attributes.ts'
import { categories, categoriesOf, families } from '../../src/product/taxonomy.ts'
import { thumbnail } from '../reports/thumbnails.ts'
import { toPage } from '../reports/write-report.ts'
import { drawSome, seededRandom } from '../seeded-random.ts'
import type { CorpusItem } from '../sets/corpus-item.ts'
import type { EvalSet } from '../sets/eval-set.ts'

/** Enough for a figure, and an hour's work. */
const sheetProducts = 50
const longestText = 320
/** Nobody can see for which occasion a thing is made. */
const asked = attributeNames.filter((name) => name !== 'occasion')

/** Writes `label-sheet.html` into a set's folder: products drawn by the seed, for a person to say what they are; one file that needs no server. */
export async function writeLabelSheet(
  set: EvalSet,
  { seed, image }: { seed: number; image: Config['image'] },
): Promise<{ file: string; products: number; pictures: number }> {
  const random = seededRandom(seed)
  const drawn = drawSome(set.items, sheetProducts, random)
  const products = []
  for await (const product of mapConcurrently(drawn, 4, (item) => toProduct(item, set, image)))
    products.push(product)
  const data = {
    set: set.name,
    // Another sheet is another's answers.
    sheet: createHash('sha256')
      .update(JSON.stringify([set.folder, seed, drawn.map(({ _id }) => _id)]))
      .digest('hex'),
    specs: asked.map((name) => ({
      name,
      many: hasManyValues(name),
      values: Object.keys(attributeTerms[name]),
    })),
    families: families.map((family) => [family, categoriesOf(family)]),
    kinds: Object.fromEntries(
      categories.map((kind) => [kind, asked.filter((name) => appliesTo(name, kind))]),
    ),
    products,
  }
  const file = join(set.folder, 'label-sheet.html')
  await writeFile(file, await toPage('labels', data))
  return {
    file,
    products: products.length,
    pictures: products.filter(({ picture }) => picture !== null).length,
  }
}

async function toProduct(item: CorpusItem, { folder, labels }: EvalSet, limits: Config['image']) {
  const { _id: id, title, text, image } = item
  const remote = image !== undefined && /^https?:/i.test(image)
  const source = remote ? await fetchImage(image, limits).catch(() => undefined) : image
  const attributes = Object.fromEntries(
    Object.entries(labels.get(id)?.attributes ?? {}).filter(([name]) => asked.includes(name as 'color')),
  )
  return {
    ...{ id, title, attributes },
    text: text.length > longestText ? `${text.slice(0, longestText)} …` : text,
    picture:
      source === undefined ? null : await thumbnail(source, { folder, side: { width: 360, height: 450 } }),
  }
}
