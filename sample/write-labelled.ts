import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mapAll } from '../src/platform/map-concurrently.ts'
import { namedColors } from './assortment/choose-spec.ts'
import { pictureOf } from './drawing/picture.ts'
import { labelledDrawing } from './labelled.ts'
import { renderJpeg } from './render.ts'

/** Renders the first `count` labelled drawings into `directory`, and their labels into `labels.jsonl`. */
export async function writeLabelled(
  directory: string,
  {
    count,
    from = 0,
    onProgress,
    signal,
  }: {
    count: number
    from?: number
    onProgress?: (done: number, total: number) => void
    signal?: AbortSignal
  },
): Promise<void> {
  await mkdir(join(directory, 'images'), { recursive: true })
  const drawings = Array.from({ length: count }, (_, index) => labelledDrawing(from + index))
  let done = 0
  await mapAll(drawings, 4, async ({ id, spec, pose }) => {
    signal?.throwIfAborted()
    await writeFile(join(directory, 'images', `${id}.jpg`), await renderJpeg(pictureOf(spec, pose)))
    onProgress?.(++done, count)
  })
  const rows = drawings.map(({ id, spec, title }) => {
    const { category, pattern, sleeve_length, neckline, length, fit, material, gender, age_group } = spec
    return JSON.stringify({
      id,
      title,
      image: `images/${id}.jpg`,
      category,
      color: namedColors(spec),
      pattern,
      sleeve_length,
      neckline,
      length,
      fit,
      material,
      gender,
      age_group,
    })
  })
  await writeFile(join(directory, 'labels.jsonl.part'), `${rows.join('\n')}\n`)
  await rename(join(directory, 'labels.jsonl.part'), join(directory, 'labels.jsonl'))
}
