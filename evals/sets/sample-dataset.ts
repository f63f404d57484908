import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../src/errors.ts'
import { attributesSchema } from '../../src/product/attributes.ts'
import { settleStock } from '../../src/product/availability.ts'
import type { LabelledProduct } from './labelled-product.ts'
import { makeTasks } from './make-tasks.ts'
import { readJsonl } from './read-jsonl.ts'
import { writeSet } from './write-set.ts'

const program = resolve(import.meta.dirname, '../../sample/main.ts')
/** Of each task at most so many; the sample allows hundreds. */
const most = 60

const rowSchema = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  image: z.string(),
  price: z.number().optional(),
  currency: z.string().optional(),
  brand: z.string().optional(),
  sizes: z.array(z.string()).default([]),
  stock: z.number().nullable().default(null),
  ...attributesSchema.shape,
})

/** Makes a retrieval set of the sample shop in this folder, pictures included; what is drawn already is not drawn again. */
export async function writeSampleDataset(folder: string): Promise<string> {
  await drawSample(folder)
  return writeCases(folder)
}

/** Makes the set of a sample that is drawn already. Its labels are exact: the pictures were drawn from them. */
export async function writeCases(folder: string): Promise<string> {
  const rows = await Array.fromAsync(readJsonl(join(folder, 'catalogue.jsonl'), rowSchema))
  const products = rows.map(({ price: amount, currency = 'EUR', ...row }): LabelledProduct => {
    const { id, title, description, image, brand, sizes, stock, ...attributes } = row
    return {
      ...{ id, title, description, image, attributes, brand, sizes },
      price: amount === undefined ? null : { amount, currency },
      availability: settleStock({ stock, availability: 'unknown' }).availability,
    }
  })
  await writeSet(folder, { products, tasks: makeTasks(products, { seed: 1, most }) })
  return folder
}

async function drawSample(folder: string): Promise<void> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new AppError('internal', `Drawing the sample shop ended with ${code}`)
}
