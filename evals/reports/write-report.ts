import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { EvalSet } from '../sets/eval-set.ts'
import type { Metrics } from './metrics.ts'
import { type ReportedTask, reportData } from './report-data.ts'
import { thumbnails } from './thumbnails.ts'

const folder = resolve(import.meta.dirname, 'page')

/** Writes `report.html`: one file that needs nothing else, with every query, its picture and the products it got. */
export async function writeReport(options: {
  out: string
  set: EvalSet
  metrics: Metrics
  tasks: readonly ReportedTask[]
}): Promise<void> {
  const { out, set, tasks } = options
  const images = [...set.items, ...tasks.flatMap(({ task }) => task.queries)].flatMap(
    ({ image }) => image ?? [],
  )
  const pictures = await thumbnails(images, set)
  const data = reportData({ ...options, pictures })
  await writeFile(join(out, 'report.html'), await toPage('report', data))
}

/** A page of one file: its HTML with the style, the script and the data put in. */
export async function toPage(name: 'report' | 'comparison' | 'labels', data: unknown): Promise<string> {
  const [html, style, dom, script] = await Promise.all([
    readFile(join(folder, `${name}.html`), 'utf8'),
    readFile(join(folder, 'page.css'), 'utf8'),
    readFile(join(folder, 'dom.js'), 'utf8'),
    readFile(join(folder, `${name}.js`), 'utf8'),
  ])
  // A function as replacement: `$&` in the data means nothing.
  return html
    .replace('/* style */', () => style)
    .replace('/* script */', () => `${dom}\n${script}`)
    .replace('"put data here"', () => toScriptJson(data))
}

/** JSON that no text within can end the script element of: `<` is escaped. */
export const toScriptJson = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c')
