import { access, readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../src/errors.ts'
import type { CorpusItem, Query } from './corpus-item.ts'
import type { EvalSet } from './eval-set.ts'

const captionsSchema = z.array(
  z.object({ target: z.string(), candidate: z.string(), captions: z.array(z.string()).min(1) }),
)
const splitSchema = z.array(z.string())

/** Folders that may hold the pictures, and how their names may end. */
const pictureFolders = ['images', 'image', 'resized_image', '.']
const endings = ['.png', '.jpg', '.jpeg']

export const isFashionIq = async (dataset: string): Promise<boolean> =>
  (await isThere(join(dataset, 'captions'))) && (await isThere(join(dataset, 'image_splits')))

/**
 * FashionIQ as its authors publish it (Wu et al., 2021): `captions/cap.dress.val.json`, `image_splits/split.dress.val.json` and
 * the pictures by ASIN. Each category is a set of its own with its split as the gallery; both captions make one query, as is
 * usual. Pairs whose pictures are missing, as dead links leave them, are left out and counted in the notes.
 */
export async function readFashionIq(options: {
  dataset: string
  split?: string
  tasks: readonly string[]
}): Promise<EvalSet[]> {
  const { dataset, split = 'val', tasks } = options
  const files = await readdir(join(dataset, 'captions'))
  const found = files.flatMap((file) => file.match(`^cap\\.(\\w+)\\.${split}\\.json$`)?.[1] ?? [])
  const categories = found.filter((category) => tasks.length === 0 || tasks.includes(category)).sort()
  if (categories.length === 0) {
    throw new AppError(
      'invalid-request',
      `${dataset} has no captions/cap.${tasks[0] ?? 'CATEGORY'}.${split}.json`,
    )
  }
  const pictures = await findPictures(dataset)
  return Promise.all(categories.map((category) => readCategory({ dataset, category, split, pictures })))
}

async function readCategory(options: {
  dataset: string
  category: string
  split: string
  pictures: ReadonlyMap<string, string>
}): Promise<EvalSet> {
  const { dataset, category, split, pictures } = options
  const gallery = await readJson(
    join(dataset, 'image_splits', `split.${category}.${split}.json`),
    splitSchema,
  )
  const pairs = await readJson(join(dataset, 'captions', `cap.${category}.${split}.json`), captionsSchema)
  const items = gallery.flatMap((asin): CorpusItem[] => {
    const image = pictures.get(asin)
    return image === undefined ? [] : [{ _id: asin, title: '', text: '', image, metadata: {} }]
  })
  const known = new Set(items.map(({ _id }) => _id))
  const asked = pairs
    .map((pair, place) => ({ ...pair, _id: `${category}-${place}` }))
    .filter(({ candidate, target }) => pictures.has(candidate) && known.has(target))
  const queries = asked.map(
    ({ _id, candidate, captions }): Query => ({
      _id,
      text: captions.map((caption) => caption.trim()).join(' and '),
      image: pictures.get(candidate) as string,
    }),
  )
  const qrels = new Map(asked.map(({ _id, target }) => [_id, new Map([[target, 1]])]))
  const missing = [gallery.length - items.length, pairs.length - asked.length]
  return {
    name: `fashioniq-${category}`,
    folder: dataset,
    corpus: `split.${category}.${split}.json`,
    items,
    labels: new Map(),
    tasks: [{ name: category, queries, qrels }],
    notes: missing.some((count) => count > 0)
      ? [
          `${missing[0]} products and ${missing[1]} queries of ${category} are left out: their pictures are missing`,
        ]
      : [],
  }
}

/** ASIN → the picture's path relative to the set. */
async function findPictures(dataset: string): Promise<Map<string, string>> {
  const pictures = new Map<string, string>()
  for (const folder of pictureFolders) {
    const files = await readdir(join(dataset, folder)).catch(() => [])
    for (const file of files) {
      const ending = endings.find((each) => file.toLowerCase().endsWith(each))
      if (ending !== undefined) {
        pictures.set(file.slice(0, -ending.length), relative(dataset, join(dataset, folder, file)))
      }
    }
  }
  return pictures
}

async function readJson<T extends z.ZodType>(file: string, schema: T): Promise<z.output<T>> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (cause) {
    throw new AppError('invalid-request', `${file} is not as FashionIQ has it`, { cause })
  }
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
