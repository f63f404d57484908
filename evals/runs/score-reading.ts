import type { ProductIndex } from '../../src/product-index/product-index.ts'
import { type FieldsRead, fieldsRead } from '../measures/fields-read.ts'
import type { EvalSet } from '../sets/eval-set.ts'
import type { AnsweredTask } from './answered-task.ts'
import { hashLabels } from './provenance.ts'

/** Wrong fields of a feed that are told one by one. */
const mostTold = 8

/**
 * How the feeds of a set were read, each a task whose queries are its products: what share of their labelled fields the catalogue holds
 * as the feed states them. Nothing of a set without feeds.
 */
export async function scoreReading(
  index: ProductIndex,
  { feeds, labels }: EvalSet,
): Promise<{ tasks: AnsweredTask[]; hashes: Record<string, string>; notes: string[] }> {
  if (feeds === undefined) return { tasks: [], hashes: {}, notes: [] }
  const stored = new Map((await index.get([...labels.keys()])).map((product) => [product.id, product]))
  const readings = new Map<string, FieldsRead>()
  for (const [id, label] of labels) readings.set(id, fieldsRead(label, stored.get(id)))
  const byFeed = [...Map.groupBy(labels, ([, { feed = '' }]) => feed)]
  const nameOf = (feed: string) => `reading ${feed}`
  return {
    tasks: byFeed.map(([feed, products]) => toTask(nameOf(feed), products, readings)),
    hashes: Object.fromEntries(byFeed.map(([feed, products]) => [nameOf(feed), hashLabels(products)])),
    notes: toldOf(readings, labels),
  }
}

function toTask(
  name: string,
  products: readonly (readonly [string, unknown])[],
  readings: ReadonlyMap<string, FieldsRead>,
): AnsweredTask {
  const ids = products.map(([id]) => id)
  return {
    task: { name, queries: [], qrels: new Map(ids.map((id) => [id, new Map([[id, 1]])])) },
    answers: new Map(),
    scores: new Map(ids.map((id) => [id, { 'fields-read': readings.get(id)?.share ?? 0 }])),
  }
}

function toldOf(readings: ReadonlyMap<string, FieldsRead>, labels: EvalSet['labels']): string[] {
  const all = [...readings].flatMap(([id, { wrong }]) =>
    wrong.map((each) => ({ ...each, id, feed: labels.get(id)?.feed })),
  )
  return [...Map.groupBy(all, ({ feed }) => feed)].flatMap(([feed, wrong]) => [
    ...wrong
      .slice(0, mostTold)
      .map(({ id, field, told, read }) => `Misread: ${feed} ${id}, ${field}: ${read} instead of ${told}`),
    ...(wrong.length > mostTold ? [`Misread: ${feed}, ${wrong.length - mostTold} fields more`] : []),
  ])
}
