import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../src/errors.ts'
import { readJsonl } from './read-jsonl.ts'
import { type SampleRow, sampleTasks } from './sample-tasks.ts'

const rowSchema = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  image: z.string(),
  category: z.string(),
  color: z.array(z.string()).min(1),
})

/** Makes a retrieval set of the sample shop in this folder, pictures included, and gives the folder. */
export async function writeSampleDataset(folder: string): Promise<string> {
  await drawSample(folder)
  const rows = await Array.fromAsync(readJsonl(join(folder, 'catalogue.jsonl'), rowSchema))
  await writeCorpora(folder, rows)
  for (const task of sampleTasks(rows)) {
    await mkdir(join(folder, task.name, 'qrels'), { recursive: true })
    await writeFile(join(folder, task.name, 'queries.jsonl'), jsonl(task.queries))
    const lines = task.judgments.map(([query, product, grade]) => `${query}\t${product}\t${grade}\n`)
    const header = 'query-id\tcorpus-id\tscore\n'
    await writeFile(join(folder, task.name, 'qrels', 'test.tsv'), header + lines.join(''))
  }
  return folder
}

async function drawSample(folder: string): Promise<void> {
  const child = spawn(process.execPath, ['sample/main.ts', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new AppError('internal', `Drawing the sample shop ended with ${code}`)
}

async function writeCorpora(folder: string, rows: readonly SampleRow[]): Promise<void> {
  const withWords = rows.map(({ id, title, description, image }) => ({
    _id: id,
    title,
    text: description,
    image,
  }))
  const imageOnly = rows.map(({ id, image }) => ({ _id: id, title: '', text: '', image }))
  await writeFile(join(folder, 'corpus.jsonl'), jsonl(withWords))
  await writeFile(join(folder, 'corpus.image-only.jsonl'), jsonl(imageOnly))
}

const jsonl = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
