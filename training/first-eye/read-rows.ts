import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { amateurLabels, drawnLabels, type Labels, productLabels } from './labels.ts'

export type Row = {
  readonly file: string
  readonly part: 'train' | 'held' | 'val'
  readonly source: 'hi' | 'lo' | 'clothing' | 'drawn'
  readonly labels: Labels
  readonly raw: Readonly<Record<string, string>>
}

const table = (file: string) => parse<Record<string, string>>(readFileSync(file, 'utf8'), { columns: true })
const draw = (text: string) => createHash('sha1').update(text).digest().readUInt16BE(0) / 65_536

/** Rows of both data sets. 5% of train is held out of fitting, by group, to set temperatures. Of the small copies a part is enough. */
export function readRows(data: string): Row[] {
  const part = (split: string, group: string) =>
    split !== 'train' ? 'val' : draw(group) < 0.05 ? 'held' : 'train'
  const products = table(join(data, 'kagl/kagl.csv')).map(
    (raw): Row => ({
      file: join(data, 'kagl', raw.file!),
      part: part(raw.split!, raw.dup_of || raw.id!),
      source: raw.file!.startsWith('hi') ? 'hi' : 'lo',
      labels: productLabels(raw),
      raw,
    }),
  )
  const amateurs = table(join(data, 'clothing/clothing.csv'))
    .filter(({ split }) => split === 'train' || split === 'validation')
    .map(
      (raw): Row => ({
        file: join(data, 'clothing', raw.file!),
        part: part(raw.split!, raw.id!),
        source: 'clothing',
        labels: amateurLabels(raw),
        raw,
      }),
    )
  return [
    ...products.filter((row) => row.source === 'hi' || (row.part !== 'val' && draw(`lo${row.file}`) < 0.5)),
    ...amateurs,
  ].filter((row) => row.labels.category !== undefined)
}

/** Rows of `npm run sample -- DIR --labelled N`; a tenth is measured only. */
export function readDrawn(directory: string): Row[] {
  const lines = readFileSync(join(directory, 'labels.jsonl'), 'utf8').trim().split('\n')
  return lines.map((line, at): Row => {
    const raw = JSON.parse(line)
    return {
      file: join(directory, raw.image),
      part: at % 10 === 9 ? 'val' : 'train',
      source: 'drawn',
      labels: drawnLabels(raw),
      raw,
    }
  })
}
