import { relative } from 'node:path'
import type { Query } from '../dataset/dataset.ts'
import type { Judgments } from '../measures/judgments.ts'
import type { Scores } from '../measures/score-run.ts'

export type SheetTask = {
  readonly name: string
  readonly queries: readonly Query[]
  readonly qrels: ReadonlyMap<string, Judgments>
  readonly run: ReadonlyMap<string, readonly string[]>
  readonly scores: ReadonlyMap<string, Scores>
}

export type Sheet = {
  readonly tasks: readonly SheetTask[]
  /** Absolute path of a product's or a query's picture. */
  readonly pictureOf: (id: string) => string | undefined
  readonly titleOf: (id: string) => string
  /** Folder the page is written to; pictures are linked from there, never copied. */
  readonly folder: string
}

const worst = 12
const best = 4

/** A page to look through: the worst and a few of the best queries of each task, with the ten products they got. */
export function toSheet(sheet: Sheet): string {
  return `<!doctype html><meta charset="utf-8"><title>Fashion Buddy: what each query got</title><style>${style}</style>
<h1>What each query got</h1><p>Green is relevant, red must not be shown, gray is not judged relevant. The worst queries of a task come first.</p>
${sheet.tasks.map((task) => taskSection(task, sheet)).join('\n')}`
}

function taskSection(task: SheetTask, sheet: Sheet): string {
  const ndcg = (query: Query) => task.scores.get(query._id)?.['ndcg@10'] ?? 0
  const sorted = [...task.queries].sort((a, b) => ndcg(a) - ndcg(b))
  const shown = sorted.length <= worst + best ? sorted : [...sorted.slice(0, worst), ...sorted.slice(-best)]
  return `<h2>${escapeHtml(task.name)}</h2>${shown.map((query) => queryRow(query, task, sheet)).join('')}`
}

function queryRow(query: Query, task: SheetTask, sheet: Sheet): string {
  const judgments = task.qrels.get(query._id) ?? new Map<string, number>()
  const ids = (task.run.get(query._id) ?? []).slice(0, 10)
  const ndcg = task.scores.get(query._id)?.['ndcg@10'] ?? 0
  return `<section><figure>${picture(query._id, sheet)}<figcaption>${escapeHtml(query.text || 'photo alone')}<br>nDCG ${ndcg.toFixed(2)}</figcaption></figure>
<ol>${ids.map((id) => `<li class="${gradeClass(judgments.get(id))}">${picture(id, sheet)}<span>${escapeHtml(sheet.titleOf(id))}</span></li>`).join('')}</ol></section>`
}

function picture(id: string, sheet: Sheet): string {
  const file = sheet.pictureOf(id)
  return file === undefined
    ? ''
    : `<img loading="lazy" alt="" src="${escapeHtml(encodeURI(relative(sheet.folder, file)))}">`
}

function gradeClass(grade: number | undefined): string {
  if (grade === undefined || grade === 0) return 'other'
  return grade > 0 ? 'relevant' : 'forbidden'
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character)

const style = `body{font:14px/1.4 system-ui,sans-serif;margin:2rem;background:#fafafa;color:#222}
section{display:flex;gap:1rem;align-items:flex-start;border-top:1px solid #ddd;padding:.75rem 0}
figure{margin:0;width:150px;flex:none}img{width:100%;height:110px;object-fit:contain;background:#fff}
ol{display:grid;grid-template-columns:repeat(10,minmax(70px,1fr));gap:.4rem;list-style:none;margin:0;padding:0;flex:1}
li{border:3px solid #ccc;border-radius:4px;font-size:11px;overflow:hidden}li.relevant{border-color:#2a9d4a}li.forbidden{border-color:#d33}
li span{display:block;padding:2px 4px;max-height:3em;overflow:hidden}`
