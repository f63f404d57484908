import type { Qrels } from '../measures/score-run.ts'

/** One ranked product of one query. */
export type RankedProduct = { readonly id: string; readonly score: number }

/** A run in TREC's six columns: query, Q0, product, rank from 1, score, run name. Blanks in an id become underscores. */
export function toTrecRun(run: ReadonlyMap<string, readonly RankedProduct[]>, name: string): string {
  const lines = [...run].flatMap(([query, products]) =>
    products.map(({ id, score }, place) =>
      [column(query), 'Q0', column(id), place + 1, score.toFixed(6), name].join(' '),
    ),
  )
  return lines.map((line) => `${line}\n`).join('')
}

/** Judgments in TREC's four columns: query, 0, product, grade. */
export function toTrecQrels(qrels: Qrels): string {
  const lines = [...qrels].flatMap(([query, judgments]) =>
    [...judgments].map(([id, grade]) => `${column(query)} 0 ${column(id)} ${grade}\n`),
  )
  return lines.join('')
}

const column = (id: string) => id.replaceAll(/\s/g, '_')

/** Scores that fall with the rank, for scorers that sort by score: ties and the order of stages must not reshuffle a ranking. */
export function byRank(ids: readonly string[]): RankedProduct[] {
  return ids.map((id, place) => ({ id, score: 1 / (place + 1) }))
}
