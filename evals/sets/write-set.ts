import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LabelledProduct } from './labelled-product.ts'
import type { Task } from './task.ts'

/** Writes products and tasks as a set's folder: two corpora (with and without words), labels, and a folder for each task. */
export async function writeSet(
  folder: string,
  { products, tasks }: { products: readonly LabelledProduct[]; tasks: readonly Task[] },
): Promise<void> {
  await mkdir(folder, { recursive: true })
  // What a thing costs, who makes it and in which sizes is no look, and for whom it is no picture tells: every shop states them.
  const rows = products.map(
    ({ id, title, description, image, price, attributes: { gender, age_group }, ...offer }) => ({
      ...{ _id: id, title, text: description, image },
      metadata: { ...pricing(price), gender, age_group, ...offerOf(offer) },
    }),
  )
  const bare = products
    .filter(({ image }) => image !== undefined)
    .map(({ id, image, price, availability }) => ({
      ...{ _id: id, title: '', text: '', image },
      metadata: { ...pricing(price), ...offerOf({ availability }) },
    }))
  const labels = products.map(({ id, attributes, price, title, ...offer }) => ({
    ...{ _id: id, attributes, price, title },
    ...offerOf(offer),
  }))
  await writeFile(join(folder, 'corpus.jsonl'), jsonl(rows))
  await writeFile(join(folder, 'corpus.image-only.jsonl'), jsonl(bare))
  await writeFile(join(folder, 'labels.jsonl'), jsonl(labels))
  for (const task of tasks) await writeTask(join(folder, task.name), task)
}

/** Writes one task: `queries.jsonl` and `qrels/test.tsv`. */
export async function writeTask(folder: string, { queries, qrels }: Task): Promise<void> {
  await mkdir(join(folder, 'qrels'), { recursive: true })
  await writeFile(join(folder, 'queries.jsonl'), jsonl(queries))
  const lines = [...qrels].flatMap(([query, judgments]) =>
    [...judgments].map(([product, grade]) => `${query}\t${product}\t${grade}\n`),
  )
  await writeFile(join(folder, 'qrels', 'test.tsv'), `query-id\tcorpus-id\tscore\n${lines.join('')}`)
}

const pricing = (price: LabelledProduct['price']) =>
  price === null ? {} : { price: price.amount, currency: price.currency }

/** What the shop says of brand, sizes and stock; what it leaves open stays away. */
const offerOf = ({ brand, sizes = [], availability = 'unknown' }: Offer) => ({
  ...(brand ? { brand } : {}),
  ...(sizes.length > 0 ? { sizes } : {}),
  ...(availability === 'unknown' ? {} : { availability }),
})
type Offer = Pick<LabelledProduct, 'brand' | 'sizes' | 'availability'>

const jsonl = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
